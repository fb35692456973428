# compare --pairs: one answer for each pair, in their order.
. "$(dirname "$0")/harness.sh"
cat > pairs.jsonl <<'PAIRS'
{"id": "1", "a": {"text": "The fire killed 25 people, police said."}, "b": {"text": "The fire killed 31 people, police said."}}
{"id": "2", "a": {"text": "The fire killed 25 people."}, "b": {"text": "Nobody commented."}}
{"id": "3", "a": {"text": "The fire killed 25 people."}}
PAIRS

run compare --pairs pairs.jsonl --format jsonl
exits 3; says 'pairs.jsonl:3: has no document "b"'
[ "$(sed 's/.*"id":"\([0-9]\)","verdict".*/\1/' .out | tr -d '\n')" = 12 ] || fail "not in order"
prints '"id":"1","verdict":"conflict"'; prints '"id":"2","verdict":"not-comparable"'

head -2 pairs.jsonl > .two
"$program" compare --pairs - --format jsonl < .two > .out 2> .err; code=$?
exits 1; is_silent

run compare --pairs pairs.jsonl one.txt
exits 2; says "compare takes A and B, or --pairs FILE"

done_testing
