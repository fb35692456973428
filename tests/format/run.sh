#!/bin/sh
# Fails when a source is not formatted as .clang-format says.
#
#   run.sh PROJECT CLANG-FORMAT
set -eu
cd "$1"
find lib apps tests -name '*.h' -o -name '*.cc' | xargs "$2" --dry-run --Werror
