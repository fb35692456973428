#!/bin/sh
# Checks that the program finds in stories of the corpus what is expected of it, and nothing else.
#
#   run.sh PROGRAM STORY...
#
# Several stories are checked as one batch: articles of different stories never contradict each other.
set -eu

program=$1; shift
here=$(cd "$(dirname "$0")" && pwd)
findings=$(mktemp --suffix=.jsonl)
trap 'rm -f "$findings"' EXIT

"$program" check --format jsonl "$@" > "$findings" || [ $? -eq 1 ]
for story in "$@"; do set -- "$@" "$story/expected.findings"; shift; done
awk -f "$here/match.awk" "$@" "$findings"
