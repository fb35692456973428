#include "packs/pattern.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <set>

#include "packs/regex.h"
#include "packs/words.h"
#include "text/utf8.h"

namespace claimcheck::packs {
namespace {

struct Recognised {
  std::string_view name;
  std::string_view regex;
};

// The marks are those of sentence_view.h.
constexpr std::string_view capitalised = R"(\p{Lu}[\pL\d]*(?:['.&-][\pL\d]+)*)";
const std::array<Recognised, 11>& recognised() {
  static const std::string name =
      fmt::format("{0}(?: (?:(?:of|the|de|del|al|and) )?{0}){{0,4}}", capitalised);
  static const std::string adjective = fmt::format("{0}(?: {0}){{0,2}}", capitalised);
  static const std::string money =
      "(?:\\p{Sc} ?)?\\x{E000}(?: ?(?:\\p{Sc}|dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?))?";
  static const std::array<Recognised, 11> table = {{
      {"quantity", "\\x{E000}"},
      {"number", "\\x{E000}"},
      {"money", money},
      {"percent", "\\x{E000} ?(?:%|percent\\b|per cent\\b|pc\\b|percentage points?\\b)"},
      {"date", "\\x{E001}"},
      {"duration", "\\x{E001}"},
      {"time", "\\x{E001}"},
      {"gap", "(?:,? (?:[\\w'.-]+|\\x{E001})){0,7}?,?:? ?"},
      {"place", name},
      {"name", name},
      {"adjective", adjective},
  }};
  return table;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string quoted(std::string_view form) {
  std::string regex;
  if (is_word_byte(form.front())) regex += "\\b";
  std::size_t begin = 0;
  while (begin <= form.size()) {
    const auto end = std::min(form.find_first_of(" -", begin), form.size());
    regex += RE2::QuoteMeta(std::string(form.substr(begin, end - begin)));
    if (end < form.size()) regex += form[end] == ' ' ? "[ -]" : "[ -]?";
    begin = end + 1;
  }
  if (is_word_byte(form.back())) regex += "\\b";
  return regex;
}

bool is_field(std::string_view field) {
  return !field.empty() && std::all_of(field.begin(), field.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  });
}

constexpr int deepest_inclusion = 4;  // of lexicons in lexicons

class Expander {
 public:
  explicit Expander(const WordLists& lists) : lists_(lists) {}

  Expansion run(std::string_view pattern) {
    for (std::size_t at = 0; at < pattern.size();) {
      const auto open = pattern.find("%{", at);
      result_.regex += pattern.substr(at, open - at);
      if (open == std::string_view::npos) break;
      const auto close = pattern.find('}', open);
      if (close == std::string_view::npos) {
        fault(Code::pattern_name, {open, pattern.size()}, "'%{' is not closed", "write %{name}");
        break;
      }
      reference(pattern.substr(open + 2, close - open - 2), {open, close + 1});
      at = close + 1;
    }
    return std::move(result_);
  }

 private:
  void fault(Code code, Span place, std::string message, std::string hint = {}) {
    result_.faults.push_back(
        {code, place.begin, place.size(), std::move(message), std::move(hint)});
  }

  void reference(std::string_view inner, Span place) {
    const auto colon = inner.find(':');
    const auto name = inner.substr(0, colon);
    const std::string regex = meaning(name, place);
    if (colon == std::string_view::npos) {
      result_.regex += "(?:" + regex + ")";
      return;
    }
    std::string field(inner.substr(colon + 1));
    if (!is_field(field))
      return fault(Code::pattern_name, place, fmt::format("'{}' is no field", field),
                   "lower-case letters: %{quantity:value}");
    std::replace(field.begin(), field.end(), '-', '_');
    if (!fields_.insert(field).second)
      return fault(Code::duplicate_group, place, fmt::format("'{}' is captured twice", field),
                   "capture it in one place, or make two rules");
    result_.regex += "(?P<" + field + ">" + regex + ")";
  }

  std::string meaning(std::string_view name, Span place) {
    for (const auto& known : recognised())
      if (known.name == name) return std::string(known.regex);
    const auto list = lists_.find(name);
    if (list != lists_.end()) return alternation(list->second);
    std::vector<std::string_view> names = recognised_names();
    for (const auto& [known, words] : lists_) names.push_back(known);
    fault(Code::pattern_name, place, fmt::format("there is no lexicon '{}'", name),
          suggestion(name, names));
    return "";
  }

  const WordLists& lists_;
  Expansion result_;
  std::set<std::string> fields_;
};

std::size_t code_points(std::string_view text) { return text::count_code_points(text); }

// Where a part of a pattern stands in its file. Only single-line patterns in quotes are located
// exactly; others are underlined from their beginning.
Problems::Where locate(const Place& place, std::string_view part, const Problems& problems) {
  const auto line = problems.line(place.file, place.line);
  const auto found = part.empty() ? std::string_view::npos : line.find(part);
  if (found == std::string_view::npos) return {place, 1};
  return {{place.file, place.line, code_points(line.substr(0, found)) + 1}, code_points(part)};
}

void check_one(const std::string& pattern, const Place& place, const WordLists& lists,
               Problems& problems) {
  if (pattern.empty()) return;
  const Expansion expansion = expand(pattern, lists);
  for (const auto& fault : expansion.faults)
    problems.add(
        fault.code,
        locate(place, std::string_view(pattern).substr(fault.offset, fault.length), problems),
        fault.message, fault.hint);
  if (!expansion.faults.empty()) return;
  const RE2 regex(expansion.regex, regex_options());
  if (regex.ok()) return;
  const bool duplicate = regex.error_code() == RE2::ErrorBadNamedCapture;
  const bool large = regex.error_code() == RE2::ErrorPatternTooLarge;
  problems.add(duplicate ? Code::duplicate_group : Code::pattern_syntax,
               locate(place, large ? pattern : regex.error_arg(), problems),
               fmt::format("RE2 refuses this pattern: {}", regex.error()),
               large ? "repeat less: a pattern may take 8 MiB"
                     : "https://github.com/google/re2/wiki/Syntax");
}

// A word written %{name} stands for the words of that list.
std::vector<std::string> with_lists(const WordLists& lists, const std::vector<std::string>& words) {
  std::vector<std::string> result;
  for (const auto& word : words) {
    const bool is_list = word.starts_with("%{") && word.ends_with("}");
    const auto list = is_list ? lists.find(word.substr(2, word.size() - 3)) : lists.end();
    if (list == lists.end())
      result.push_back(word);
    else
      std::copy_if(list->second.begin(), list->second.end(), std::back_inserter(result),
                   [&](const std::string& inner) { return inner != word; });
  }
  return result;
}

}  // namespace

RE2::Options regex_options() {
  constexpr std::int64_t most_memory = std::int64_t{8} << 20;
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(most_memory);
  return options;
}

WordLists word_lists(const std::vector<Pack>& packs) {
  WordLists lists;
  const auto append = [&](const std::string& name, const std::vector<std::string>& words) {
    auto& list = lists[name];
    list.insert(list.end(), words.begin(), words.end());
  };
  for (const auto& pack : packs) {
    for (const auto& [name, lexicon] : pack.lexicons) append(name, lexicon.words);
    for (const auto& entity : pack.entities) append(entity.id, entity.names);
    for (const auto& event : pack.events) append(event.id, event.names);
  }
  for (int depth = 0; depth < deepest_inclusion; ++depth)
    for (auto& [name, words] : lists) words = with_lists(lists, words);
  return lists;
}

std::vector<std::string_view> recognised_names() {
  std::vector<std::string_view> names;
  for (const auto& known : recognised()) names.push_back(known.name);
  return names;
}

Expansion expand(std::string_view pattern, const WordLists& lists) {
  return Expander(lists).run(pattern);
}

std::string alternation(const std::vector<std::string>& words) {
  std::vector<std::string> forms;
  for (const auto& word : words)
    for (auto& form : surface_forms(word))
      if (!form.empty()) forms.push_back(std::move(form));
  std::sort(forms.begin(), forms.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  std::string regex;
  for (const auto& form : forms) regex += (regex.empty() ? "" : "|") + quoted(form);
  return "(?i:" + regex + ")";
}

void check_patterns(const Rule& rule, const WordLists& lists, Problems& problems) {
  check_one(rule.pattern, rule.pattern_place, lists, problems);
  check_one(rule.pattern_not, rule.pattern_not_place, lists, problems);
}

}  // namespace claimcheck::packs
