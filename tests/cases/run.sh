#!/bin/sh
# Runs cases: an article, a line of ---, and what `extract` prints for it at the level that the case's folder names.
#
#   run.sh [--rewrite] PROGRAM CASE...
#
# --rewrite writes what is printed into the cases instead: read the difference before you commit it.
set -eu

rewrite=false
if [ "$1" = --rewrite ]; then rewrite=true; shift; fi
program=$(realpath "$1"); shift

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for case in "$@"; do
  level=$(basename "$(dirname "$case")")
  # The last line of --- divides: the article may have front matter, what is printed never has such a line.
  divider=$(grep -n '^---$' "$case" | tail -1 | cut -d: -f1)
  head -n "$((divider - 1))" "$case" > "$work/article.txt"
  head -n "$divider" "$case" > "$work/actual"
  (cd "$work" && "$program" extract --level "$level" article.txt) >> "$work/actual"
  if $rewrite; then
    cp "$work/actual" "$case"
  elif ! diff -u --label "$case: written" --label "$case: printed" "$case" "$work/actual"; then
    status=1
  fi
done
exit $status
