#!/bin/sh
# Installs a build into an empty folder, builds the consumer project against it, and runs that.
#
#   run.sh CMAKE BUILD COMPILER FLAGS
set -eu
cmake=$1 build=$2 compiler=$3 flags=$4

consumer=$(cd "$(dirname "$0")/consumer" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$cmake" --install "$build" --prefix "$work/prefix" > "$work/log" || { cat "$work/log"; exit 1; }
"$cmake" -S "$consumer" -B "$work/build" -DCMAKE_PREFIX_PATH="$work/prefix" -DCMAKE_CXX_COMPILER="$compiler" \
  -DCMAKE_CXX_FLAGS="$flags"
"$cmake" --build "$work/build"
"$work/build/consumer" | grep -qx 'conflict'
"$work/build/ten_lines" "$consumer/../../../corpus/north-korean-deployment" | grep -q '^conflict: '

# No header of what the library is built with is needed or installed.
if grep -rE '#include <(re2|fmt|yaml|nlohmann)' "$work/prefix/include"; then exit 1; fi
"$work/prefix/bin/claimcheck" --version
