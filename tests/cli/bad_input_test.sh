# Each bad input is named; the rest of the batch is done; the exit code is 3.
. "$(dirname "$0")/harness.sh"
article good 2024-10-29 "The fire killed 25 people, police said."

run extract --level mentions good.txt
exits 0; is_silent; prints "25"

run extract --level mentions none.txt good.txt
exits 3; says "none.txt: no such file or folder"; prints "25"

: > empty.txt
run extract --level mentions empty.txt good.txt
exits 3; says "empty.txt: is empty"; prints "25"

head -c 4096 /dev/zero > binary.txt
run extract --level mentions binary.txt good.txt
exits 3; says "binary.txt: is a binary file"; prints "25"

printf 'Ten died.\nA caf\351 burned.\n' > latin.txt
run extract --level mentions latin.txt good.txt
exits 3; says "latin.txt:2:6: byte 0xE9 is not UTF-8"; prints "25"

printf '{"id": "a", "text": "It killed 31 people."}\n{"id": "b", "text" 5}\n' > broken.jsonl
run extract --level mentions broken.jsonl good.txt
exits 3; says "broken.jsonl:2:"; prints "31"; prints "25"

mkdir bare
run extract --level mentions bare good.txt
exits 3; says "bare: holds no articles"; prints "25"

run check none.txt good.txt
exits 3; says "none.txt"; prints "1 not read"

"$program" extract --level mentions - < good.txt > .out 2> .err; code=$?
exits 0; prints "25"

"$program" extract --level mentions - < /dev/null > .out 2> .err; code=$?
exits 3; says "standard input: is empty"

cp good.txt kept.txt
run check good.txt --output ./good.txt
exits 2; says "--output would overwrite good.txt, which is to be read"
cmp -s good.txt kept.txt || fail "the input is gone"
echo before > results.txt
run check good.txt --pack no-such-pack --output results.txt
exits 2
[ "$(cat results.txt)" = before ] || fail "the last results are gone, and no new ones are there"
run check good.txt --output results.txt
exits 0
grep -q before results.txt && fail "the last results are still there"

done_testing
