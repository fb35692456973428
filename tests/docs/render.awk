# Prints a Markdown file as it would be if its examples were true:
#
# - in a ```console block each line that begins with "$ " is run by the shell, and what it prints (both streams)
#   stands in place of the lines that followed it; `$?` is the status of the command before;
# - the fenced block after a line "<!-- file: PATH -->" holds the content of that file.
#
# Everything else passes unchanged.

function run(command,    full, line, previous, lines) {
  full = "(exit " status + 0 "); { " command "\n} 2>&1; echo \"@$?\""
  lines = 0
  while ((full | getline line) > 0) {
    if (lines++ > 0) print previous
    previous = line
  }
  close(full)
  match(previous, /@[0-9]+$/)
  status = substr(previous, RSTART + 1)
  if (RSTART > 1) print substr(previous, 1, RSTART - 1)
}

function print_file(path,    line) {
  while ((getline line < path) > 0) print line
  close(path)
}

skipping && !/^```$/ { next }
skipping { skipping = 0; print; next }

file != "" && /^```/ { print; print_file(file); file = ""; skipping = 1; next }
/^<!-- file: .* -->$/ { file = substr($0, 12, length($0) - 15) }

/^```console$/ { in_console = 1; status = 0; print; next }
in_console && /^```$/ { in_console = 0 }
in_console && /^\$ / { print; run(substr($0, 3)); next }
!in_console { print }
