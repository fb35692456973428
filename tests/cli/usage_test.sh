# Help, version, and wrong use.
. "$(dirname "$0")/harness.sh"

run --help
exits 0; prints "usage: claimcheck COMMAND"; prints "compare the articles"; is_silent

for command in check extract compare why explain pack; do
  run "$command" --help
  exits 0; prints "usage: claimcheck $command"; is_silent
done

run --version
exits 0; prints "claimcheck "

run
exits 2; says "usage: claimcheck COMMAND"

run chek a.txt
exits 2; says "'chek' is no command; did you mean check?"

run check
exits 2; says "no PATH given"

run check --colour never a.txt
exits 2; says "--colour"; says "claimcheck check --help"

run check --format xml a.txt
exits 2; says "--format takes one of text, json, jsonl; not 'xml'"

run check --date tomorrow a.txt
exits 2; says "--date takes a day as YYYY-MM-DD; not 'tomorrow'"

run check --jobs 0 a.txt
exits 2; says "--jobs takes a number from 1 to 1024; not '0'"

run check --show loud a.txt
exits 2; says "not 'loud'"

run check --pack no-such-pack a.txt
exits 2; says "no-such-pack"

article one 2024-10-29 "Ten people died."
run check --output no/such/folder/out.txt one.txt
exits 2; says "cannot write no/such/folder/out.txt"

run compare one.txt
exits 2; says "compare takes two articles"

done_testing
