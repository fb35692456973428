#include "packs/pattern_check.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include "packs/regex.h"
#include "text/utf8.h"

namespace claimcheck::packs {
namespace {

constexpr std::size_t most_instructions = 1'500'000;      // of RE2, for all patterns of a load
constexpr std::size_t instructions_of_refused = 400'000;  // the work of a pattern that is too large

// Where a part of a pattern stands in its file. Only single-line patterns in quotes are located
// exactly; others are underlined from their beginning.
Problems::Where locate(const Place& place, std::string_view part, const Problems& problems) {
  const auto line = problems.line(place.file, place.line);
  const auto found = part.empty() ? std::string_view::npos : line.find(part);
  if (found == std::string_view::npos) return {place, 1};
  return {{place.file, place.line, text::count_code_points(line.substr(0, found)) + 1},
          text::count_code_points(part)};
}

struct Refusal {
  std::string message;
  std::string hint;
};

Refusal refusal_of(const RE2& regex) {
  const std::string& part = regex.error_arg();
  switch (regex.error_code()) {
    case RE2::ErrorPatternTooLarge:
      return {"this pattern takes more than 8 MiB", "repeat less"};
    case RE2::ErrorMissingParen:
      return {"a '(' of this pattern is never closed", "close it, or write \\( for a bracket"};
    case RE2::ErrorUnexpectedParen:
      return {"a ')' of this pattern closes nothing", "take it out, or write \\) for a bracket"};
    case RE2::ErrorMissingBracket:
      return {"a '[' of this pattern is never closed", "close it, or write \\[ for a bracket"};
    case RE2::ErrorBadPerlOp:
      return {fmt::format("RE2 has no '{}'", part),
              "it cannot look ahead or behind: use pattern-not or not-near"};
    case RE2::ErrorBadNamedCapture:
      return {fmt::format("RE2 refuses the group '{}'", part), "write %{name:field} to capture"};
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatOp:
      return {fmt::format("'{}' repeats nothing that can be repeated", part),
              "write \\ before a sign that is meant as such"};
    default:
      return {fmt::format("RE2 refuses this pattern: {}", regex.error()),
              "https://github.com/google/re2/wiki/Syntax"};
  }
}

}  // namespace

void PatternCheck::check(const Rule& rule) {
  check_one(rule.pattern, rule.pattern_place);
  check_one(rule.pattern_not, rule.pattern_not_place);
}

void PatternCheck::check_one(const std::string& pattern, const Place& place) {
  if (pattern.empty() || problems_.full() || instructions_ > most_instructions) return;
  const Expansion expansion = expander_.expand(pattern);
  for (const auto& fault : expansion.faults)
    problems_.add(
        fault.code,
        locate(place, std::string_view(pattern).substr(fault.offset, fault.length), problems_),
        fault.message, fault.hint);
  if (!expansion.faults.empty()) return;
  const RE2 regex(expansion.regex, regex_options());
  if (regex.ok()) {
    instructions_ += static_cast<std::size_t>(regex.ProgramSize());
  } else {
    const bool large = regex.error_code() == RE2::ErrorPatternTooLarge;
    if (large) instructions_ += instructions_of_refused;
    auto [message, hint] = refusal_of(regex);
    const bool duplicate = regex.error_code() == RE2::ErrorBadNamedCapture;
    problems_.add(duplicate ? Code::duplicate_group : Code::pattern_syntax,
                  locate(place, large ? pattern : regex.error_arg(), problems_), std::move(message),
                  std::move(hint));
  }
  if (instructions_ > most_instructions)
    problems_.add(Code::too_much, {place, 1},
                  "up to here the patterns that are loaded take too much memory",
                  "repeat less, or name smaller lexicons");
}

}  // namespace claimcheck::packs
