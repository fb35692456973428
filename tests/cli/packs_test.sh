# Packs on the command line: where they are found, locks, layout, updates.
. "$(dirname "$0")/harness.sh"

unset XDG_CONFIG_HOME
HOME=$work; export HOME
article Echo 2024-07-02 'Rovers have paid a fee of $90 million for Paulo Mendes.'
article Post 2024-07-02 'Rovers have paid a fee of $65 million for Paulo Mendes.'
pack() {
  cat <<END
pack: fees
version: $1
requires: '>=1.0 <2'
license: CC0-1.0
description: Fees of players

measures:
  fee: {type: money, behaviour: fixed}

rules:
  - id: paid
    measure: fee
    message: 'Fee: %{positions}'
    pattern: '\\bfee of %{money:value}'
    tests:
      - name: a fee
        text: 'They paid a fee of [[\$5]].'
        expect: {value: 5}
      - name: no fee
        text: 'They paid 5 men.'
        expect: none
END
}

run check --pack fees Echo.txt Post.txt
exits 2; says "there is no such pack, file or folder"; says "P001"

mkdir -p .claimcheck/packs below/here
pack 1.0.0 > .claimcheck/packs/fees.yaml
run check --pack fees Echo.txt Post.txt
exits 1; prints "Fee: "
cd below/here || exit 1
run check --pack fees ../../Echo.txt ../../Post.txt
exits 1; prints "Fee: "
cd ../..

mkdir -p .config/claimcheck/packs folder
mv .claimcheck/packs/fees.yaml .config/claimcheck/packs/
run check --pack fees Echo.txt Post.txt
exits 1; prints "Fee: "
XDG_CONFIG_HOME=$work/elsewhere; export XDG_CONFIG_HOME
run check --pack fees Echo.txt Post.txt
exits 2
unset XDG_CONFIG_HOME

run check --pack folder Echo.txt Post.txt
exits 2; says "the folder holds no pack"
pack 1.0.0 > folder/fees.yaml
run check --pack folder Echo.txt Post.txt
exits 1; prints "Fee: "

run pack lock --pack fees --output .claimcheck/packs.lock
exits 0
run check --pack fees Echo.txt Post.txt
exits 1; prints "Fee: "
run check --pack fees --format jsonl Echo.txt Post.txt
prints '"fees 1.0.0 '
pack 1.0.1 > .config/claimcheck/packs/fees.yaml
run check --pack fees Echo.txt Post.txt
exits 2; says "the rule packs are not those of .claimcheck/packs.lock"; says "loaded, but not locked: fees 1.0.1"
says "claimcheck pack lock --pack fees > .claimcheck/packs.lock accepts them"
run why --pack fees Echo.txt:5 Post.txt:5
exits 2; says "not those of .claimcheck/packs.lock"
run pack lock --pack fees --output other.lock
run why --pack fees --pack-lock other.lock Echo.txt:5 Post.txt:5
exits 0
run explain --pack fees 0 Echo.txt Post.txt
exits 2; says "not those of .claimcheck/packs.lock"
run pack list --pack fees
exits 0; prints "fees             1.0.1"
run pack lock .claimcheck/packs.lock --pack fees
exits 1; prints "locked, but not loaded: fees 1.0.0"
rm .claimcheck/packs.lock
run check --pack fees --pack-lock no-such-lock Echo.txt
exits 2; says "cannot read no-such-lock"

run pack fmt --check folder
exits 0
sed 's/  fee: {/  fee:   {/' folder/fees.yaml > untidy.yaml
run pack fmt --check untidy.yaml
exits 1; prints "untidy.yaml"
run pack fmt untidy.yaml
exits 0
cmp -s untidy.yaml folder/fees.yaml || fail "the layout is another one"

sed 's/value: 5}/value: 6}/' folder/fees.yaml > wrong.yaml
run pack test wrong.yaml
exits 1; prints "value: expected 6, got 5"
run pack test --update wrong.yaml
exits 0; prints "1 test updated"
cmp -s wrong.yaml folder/fees.yaml || fail "the update wrote something else"

# A pack behind a link is rewritten where it is, with its permissions.
sed 's/value: 5}/value: 6}/' folder/fees.yaml > wrong.yaml
chmod 640 wrong.yaml
ln -s wrong.yaml link.yaml
run pack test --update link.yaml
exits 0; prints "1 test updated"
[ -L link.yaml ] || fail "the link is a file now"
[ "$(stat -c %a wrong.yaml)" = 640 ] || fail "the permissions are others"
cmp -s wrong.yaml folder/fees.yaml || fail "the update wrote something else"

sed 's/value: 5}/value: 6}/' folder/fees.yaml > wrong.yaml
run pack test --update -k 'no fee' wrong.yaml
exits 0; prints "0 tests updated"
run pack test -k 'a fee' folder/fees.yaml
exits 0; prints "1 test, 0 failed"
sed 's/pack: fees/pack: core/; s/^measures:/lexicons:\n  paid: [fee, price]\n&/; s/bfee of/b(?:%{paid}) of/' \
  folder/fees.yaml > own-core.yaml
run pack test own-core.yaml
exits 0; prints "3 tests, 0 failed"
run pack test --mutate own-core.yaml
exits 0; prints "no test notices it lexicon without 'price'"; prints "1 of 2 edits noticed (50%)"

run check --timings --pack fees Echo.txt Post.txt
says "fees/paid"; says "checking"

run pack test --format junit folder/fees.yaml
exits 0; prints '<testsuite name="packs"'; prints 'classname="fees/paid"'

# What quotes stand in a pack does not break the formats of its tests.
sed "s/name: no fee/name: a \"loan\" \& co/; s/text: 'They paid 5 men.'/each: ['\"loan\"']\n        text: 'A %{each} of 5 men.'/" \
  folder/fees.yaml > quoted.yaml
run pack test --format json quoted.yaml
exits 0; prints '"name": "a \"loan\" & co"'; prints '"variant": "each: \"loan\""'
run pack test --format junit quoted.yaml
exits 0; prints 'name="a &quot;loan&quot; &amp; co (each: &quot;loan&quot;)"'
run pack test -k 'no fee' folder/fees.yaml
exits 0; prints "2 tests, 0 failed"

done_testing
