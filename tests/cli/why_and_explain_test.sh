# The way from a finding back to its claims, and from a silence to its reason.
. "$(dirname "$0")/harness.sh"
article one 2024-10-29 "Up to 10,000 North Korean soldiers are in Russia, the Pentagon said."
article two 2024-10-29 "About 12,000 North Korean soldiers are in Russia, the Pentagon said."
article three 2024-10-29 "The fire killed 25 people in Lisbon, police said."

run check --format jsonl one.txt two.txt
id=$(sed -n 's/.*"type":"finding","id":"\([^"]*\)".*/\1/p' .out | head -1)
run explain "$id" one.txt two.txt
exits 0; prints "$id"; prints "severity"; prints "allows:"
run explain --format jsonl "$id" one.txt two.txt
exits 0; prints '"severity_parts"'
run explain no-such-finding one.txt two.txt
exits 2; says "no finding is 'no-such-finding'"

run why one.txt:5 two.txt:5
exits 0; prints "conflict"; prints "subject"
run why one.txt:5 three.txt:5
exits 0; prints "not-comparable"; prints "no "
run why --format jsonl one.txt:5 three.txt:5
exits 0; prints '"steps"'

run extract --level claims --format jsonl one.txt
a=$(sed -n 's/^{"type":"claim","id":"\([^"]*\)".*/\1/p' .out | head -1)
run why "$a" two.txt:5 one.txt
exits 0; prints "conflict"

run why one.txt:99 two.txt:5
exits 2; says "no claim is 'one.txt:99'"

done_testing
