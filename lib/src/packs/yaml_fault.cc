#include "packs/yaml_fault.h"

#include <fmt/format.h>

#include <algorithm>

namespace claimcheck::packs::yaml {
namespace {

bool says(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Whether a single-quoted text ended before the place: "'the owners' fee'".
bool follows_quote(const Complaint& complaint) {
  const auto before = complaint.line.substr(0, complaint.column);
  return std::count(before.begin(), before.end(), '\'') >= 2;
}

}  // namespace

bool is_about_quotes(const Complaint& complaint) {
  return says(complaint.context, "quoted scalar");
}

Explanation explain(const Complaint& complaint) {
  if (is_about_quotes(complaint))
    return {"this is not YAML: the quote is never closed",
            "close it; a single quote inside single quotes is written twice"};
  if (says(complaint.problem, "cannot start any token") && complaint.column < complaint.line.size())
    return {fmt::format("this is not YAML: a plain text cannot begin with '{}'",
                        complaint.line[complaint.column]),
            "put it into single quotes"};
  if (follows_quote(complaint))
    return {"this is not YAML: a text goes on after its closing quote",
            "a single quote inside single quotes is written twice: 'the owners'' fee'"};
  if (says(complaint.problem, "mapping values are not allowed"))
    return {"this is not YAML: a ': ' where no key can stand",
            "put a text that holds ': ' into quotes, or check the indentation"};
  if (says(complaint.problem, "did not find expected"))
    return {"this is not YAML: the line does not go on with what stands above it",
            "keys of one mapping and items of one list begin in one column; brackets must be "
            "closed"};
  return {fmt::format("this is not YAML: {}", complaint.problem),
          "check the indentation, and quote texts that hold ': ' or ' #'"};
}

}  // namespace claimcheck::packs::yaml
