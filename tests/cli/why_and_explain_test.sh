# The way from a finding back to its claims, and from a silence to its reason.
. "$(dirname "$0")/harness.sh"
article one 2024-10-29 "Up to 6,000 Cuban doctors are in Angola, the Pentagon said."
article two 2024-10-29 "About 7,200 Cuban doctors are in Angola, the Pentagon said."
article three 2024-10-29 "The fire killed 25 people in Lisbon, police said."

run check --format jsonl one.txt two.txt
id=$(sed -n 's/.*"type":"finding","id":"\([^"]*\)".*/\1/p' .out | head -1)
[ -n "$id" ] || fail "no finding"
run explain "$id" one.txt two.txt
exits 0; prints "$id"; prints "severity"; prints "allows:"
run explain --format jsonl "$id" one.txt two.txt
exits 0; prints '"severity_parts"'
run explain no-such-finding one.txt two.txt
exits 2; says "no finding is 'no-such-finding'"

run explain "" one.txt two.txt
exits 2; says "no finding is ''"
run pack case "" one.txt two.txt
exits 2; says "no finding is ''"
run why "" two.txt:5 one.txt
exits 2; says "no claim is ''"

run why one.txt:5 two.txt:5
exits 0; prints "conflict"; prints "subject"
run why one.txt:5 three.txt:5
exits 0; prints "not-comparable (measure)"; prints "  no  measure "
run why --format jsonl one.txt:5 three.txt:5
exits 0; prints '{"type":"why","verdict":"not-comparable","reason":"measure"'; prints '"facet":"measure"'

run extract --level claims --format jsonl one.txt
a=$(sed -n 's/^{"type":"claim","id":"\([^"]*\)".*/\1/p' .out | head -1)
[ -n "$a" ] || fail "no claim"
run why "$a" two.txt:5 one.txt
exits 0; prints "conflict"

# The answer is that of check: what it makes of the two depends on the stories and the other articles.
cat > batch.jsonl <<'END'
{"id": "a", "published": "2024-11-02", "text": "Tervane Corp. had a profit of $35.2 million in the third quarter."}
{"id": "b", "published": "2024-11-02", "text": "Osmark Corp. had a profit of $3.8 million in the third quarter."}
END
run check batch.jsonl
exits 0; prints "nothing contradicts"
run why batch.jsonl#a:1 batch.jsonl#b:1
exits 0; prints "not-comparable"

article north 2024-10-29 "Flood water covered 40 villages around Tervane on Monday, the mayor of Tervane said."
article south 2024-10-29 "Flood water covered 52 villages around Tervane on Monday, the mayor of Tervane said."
article both 2024-10-29 "The mayor of Tervane said flood water covered 40 villages around Tervane on Monday. The governor said that it covered 52 villages around Tervane on Monday."
run why north.txt:5 south.txt:5
exits 0; prints "conflict"
run why north.txt:5 south.txt:5 both.txt
exits 0; prints "not-comparable (explained)"; prints "An article gives both figures"

article first 2024-06-01 "The ministry of Sindar plans to spend \$40 million on the bridge of Tervane."
article second 2024-06-05 "The ministry of Sindar plans to spend \$60 million on the bridge of Tervane."
article third 2024-06-09 "The ministry of Sindar plans to spend \$40 million on the bridge of Tervane, it said."
run why first.txt:5 second.txt:5
exits 0; prints "update"
run check first.txt second.txt third.txt
exits 1; prints "conflict"
run why first.txt:5 second.txt:5 third.txt
exits 0; prints "conflict (told-again)"

run why one.txt:99 two.txt:5
exits 2; says "no claim is 'one.txt:99'"

done_testing
