# For the scripts beside it: they source this file, run the program with `run`, and look at what came of it.
# A failed look prints what was expected and what came, and fails the script at its end.
set -u
export NO_COLOR=1 LC_ALL=C.UTF-8
program=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

# run ARG...: the program, with its output, its messages and its exit code kept.
run() {
  ran="claimcheck $*"
  "$program" "$@" > "$work/.out" 2> "$work/.err"
  code=$?
}

fail() {
  printf '%s\n  %s\n' "$ran" "$1"
  sed 's/^/  | /' "$work/.out" "$work/.err" | head -30
  failures=$((failures + 1))
}

exits() { [ "$code" -eq "$1" ] || fail "exit code $code, expected $1"; }
prints() { grep -qF -e "$1" "$work/.out" || fail "does not print: $1"; }
prints_not() { ! grep -qF -e "$1" "$work/.out" || fail "prints: $1"; }
says() { grep -qF -e "$1" "$work/.err" || fail "does not say: $1"; }
is_silent() { [ ! -s "$work/.err" ] || fail "says something"; }

# article NAME DATE TEXT
article() {
  printf -- '---\nsource: The %s\npublished: %s\n---\n%s\n' "$1" "$2" "$3" > "$1.txt"
}

done_testing() { [ "$failures" -eq 0 ] || exit 1; }
