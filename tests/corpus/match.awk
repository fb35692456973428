# Matches the findings of a run (JSON Lines) with those expected of it, and prints the differences.
#
#   awk -f match.awk STORY/expected.findings... FINDINGS.jsonl
#
# A line of the expectation is "verdict[,verdict] | text | text": a finding with one of the verdicts whose record
# holds every text. Each finding must match one line of its own, and each line a finding.

function trimmed(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }

function verdict_of(record) {
  match(record, /"verdict":"[a-z-]+"/)
  return substr(record, RSTART + 11, RLENGTH - 12)
}

function matches(expectation, record,    fields, count, i) {
  count = split(expectation, fields, "|")
  if (index("," trimmed(fields[1]) ",", "," verdict_of(record) ",") == 0) return 0
  for (i = 2; i <= count; i++)
    if (index(record, trimmed(fields[i])) == 0) return 0
  return 1
}

FILENAME !~ /\.jsonl$/ && !/^[ \t]*(#|$)/ { expected[++wanted] = $0; place[wanted] = FILENAME ":" FNR }

FILENAME ~ /\.jsonl$/ && /"type":"finding"/ {
  for (i = 1; i <= wanted; i++)
    if (!(i in found) && matches(expected[i], $0)) { found[i] = 1; next }
  print "not expected: " $0
  failures++
}

END {
  for (i = 1; i <= wanted; i++)
    if (!(i in found)) { print place[i] ": missing: " expected[i]; failures++ }
  exit failures > 0
}
