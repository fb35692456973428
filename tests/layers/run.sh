#!/bin/sh
# Fails when a file of lib/src includes upwards, or when a program includes a private header.
#
#   run.sh PROJECT
set -eu
cd "$1"

# shellcheck disable=SC2046  # no path of the project holds a space
awk '
  FILENAME == "lib/layers.txt" { if (!/^#/ && NF == 2) rank[$2] = $1; next }
  !/^#include "/ { next }
  {
    match($0, /"[^"]+"/)
    included = substr($0, RSTART + 1, RLENGTH - 2)
    split(FILENAME, from, "/")
    split(included, to, "/")
  }
  FILENAME ~ /^apps\// {
    if (to[1] in rank) bad("a program includes a private header")
    next
  }
  to[1] == "claimcheck" || to[1] == from[3] { next }
  !(from[3] in rank) { bad("lib/layers.txt has no rank for " from[3]); next }
  !(to[1] in rank) { bad("lib/layers.txt has no rank for " to[1]); next }
  rank[to[1]] >= rank[from[3]] { bad(from[3] " (" rank[from[3]] ") includes " to[1] " (" rank[to[1]] ")") }
  function bad(why) { print FILENAME ":" FNR ": " why ": " $0; failures++ }
  END { exit failures > 0 }
' lib/layers.txt $(find lib/src apps -name '*.h' -o -name '*.cc' | sort)
