# --fail-on and --show.
. "$(dirname "$0")/harness.sh"
article one 2024-10-29 "Up to 6,000 Cuban doctors are in Angola, the Pentagon said."
article two 2024-10-29 "Over 6,000 Cuban doctors are in Angola, the Pentagon said."
article three 2024-10-29 "About 7,200 Cuban doctors are in Angola, the Pentagon said."

# Touching limits are a tension: not shown and not counted unless asked for.
run check one.txt two.txt
exits 0; prints "nothing contradicts"; prints "not shown: 1 tension"
run check --show tension one.txt two.txt
exits 0; prints "1 tension in 2 articles"
run check --fail-on tension one.txt two.txt
exits 1

run check one.txt three.txt
exits 1; prints "1 conflict"
run check --show tension one.txt three.txt
exits 1; prints "not shown: 1 conflict"

run compare one.txt two.txt
exits 0; prints "tension"
run compare one.txt three.txt
exits 1; prints "conflict"

# One article alone, and one that says nothing checkable.
run check one.txt
exits 0; prints "in 1 article"
article none 2024-10-29 "The weather was fine."
run check none.txt
exits 0; prints "0 claims"

done_testing
