# The same results in every format, to every place, for any number of threads.
. "$(dirname "$0")/harness.sh"
article one 2024-10-29 "Up to 6,000 Cuban doctors are in Angola, the Pentagon said."
article two 2024-10-29 "About 7,200 Cuban doctors are in Angola, the Pentagon said."

run check --format jsonl .
exits 1; is_silent
prints '{"type":"finding"'; prints '"verdict":"conflict"'; prints '{"type":"summary","documents":2'
cp .out by_lines

run check --format jsonl --jobs 1 .
diff -u by_lines .out || fail "--jobs changes the output"

run check --format json .
exits 1
[ "$(head -1 .out)" = "[" ] && [ "$(tail -1 .out)" = "]" ] || fail "no array"
sed -e '1d;$d' -e 's/,$//' .out | diff -u by_lines - || fail "json and jsonl differ"

run check --format jsonl --output results.jsonl .
exits 1
[ ! -s .out ] || fail "prints besides --output"
diff -u by_lines results.jsonl || fail "--output differs"
rm results.jsonl

run check .
exits 1
prints "conflict"; prints "one.txt:5:1"; prints "~~~~~"; prints "The two, 29 October 2024"
prints "1 conflict in 2 articles"
run check --color always .
prints "$(printf '\033[')"
run check --color never .
prints_not "$(printf '\033[')"

run check --timings .
says "ms"

done_testing
