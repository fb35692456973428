#!/bin/sh
# Runs the ```console examples of Markdown files with the built program, in the folder of the project, and compares
# what is written with what is printed.
#
#   run.sh [--rewrite] PROGRAM FILE...
#
# --rewrite writes the true output into the files instead: read the difference before you commit it.
set -eu

rewrite=false
if [ "$1" = --rewrite ]; then rewrite=true; shift; fi
program=$1; shift
root=$(cd "$(dirname "$0")/../.." && pwd)
PATH=$(cd "$(dirname "$program")" && pwd):$PATH
unset CLICOLOR_FORCE
export PATH NO_COLOR=1 LC_ALL=C.UTF-8

actual=$(mktemp)
trap 'rm -f "$actual"' EXIT
status=0
for file in "$@"; do
  file=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")
  (cd "$root" && awk -f tests/docs/render.awk "$file") > "$actual"
  if $rewrite; then
    cat "$actual" > "$file"
  elif ! diff -u --label "$file: written" --label "$file: printed" "$file" "$actual"; then
    status=1
  fi
done
exit $status
