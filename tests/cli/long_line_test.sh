# A file of one line of 50 MB is read, and its places are right.
. "$(dirname "$0")/harness.sh"
{ yes 'the quick brown fox jumps over the lazy dog and ' | tr -d '\n' | head -c 50000000
  printf '. The fire killed 25 people.\n'; } > long.txt

run extract --level mentions --format jsonl long.txt
exits 0; is_silent; prints '"line":1,"column":50000019'; prints '"value":25'

done_testing
