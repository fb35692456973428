#include "packs/pattern.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <set>

#include "packs/money_pattern.h"
#include "packs/vocabulary.h"
#include "packs/words.h"
#include "text/typography.h"
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
  static const std::string money = money_pattern();
  static const std::array<Recognised, 11> table = {{
      {"quantity", "\\x{E000}"},
      {"number", "\\x{E000}"},
      {"money", money},
      {"percent", R"(\x{E000} ?(?:%|percent\b|per cent\b|pc\b|percentage points?\b))"},
      {"date", "\\x{E001}"},
      {"duration", "\\x{E002}"},
      {"time", "[\\x{E001}\\x{E002}]"},
      {"gap", "(?:,? (?:[\\w'.-]+|[\\x{E001}\\x{E002}])){0,7}?,?:? ?"},
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

}  // namespace

// One pattern on its way to an Expansion.
class Expander::Run {
 public:
  Run(Expander& owner, std::string_view pattern) : owner_(owner), pattern_(pattern) {}

  Expansion take() {
    for (std::size_t at = 0; at < pattern_.size() && !too_long_;) {
      const auto open = pattern_.find("%{", at);
      literal(at, std::min(open, pattern_.size()));
      if (open == std::string_view::npos) break;
      const auto close = pattern_.find('}', open);
      if (close == std::string_view::npos) {
        fault(Code::pattern_name, {open, pattern_.size()}, "'%{' is not closed", "write %{name}");
        break;
      }
      reference({open, close + 1});
      at = close + 1;
    }
    return std::move(result_);
  }

 private:
  void fault(Code code, Span place, std::string message, std::string hint = {}) {
    result_.faults.push_back(
        {code, place.begin, place.size(), std::move(message), std::move(hint)});
  }

  void append(std::string_view regex) {
    result_.regex += regex;
    if (too_long_ || result_.regex.size() <= longest_regex) return;
    too_long_ = true;
    fault(Code::pattern_syntax, {0, pattern_.size()},
          fmt::format("with its lexicons this pattern is over {} KiB long", longest_regex / 1024),
          "name smaller lexicons, or fewer of them");
  }

  // How deep in brackets the pattern is behind this literal part of it.
  void count_brackets(std::string_view part) {
    bool in_class = false;
    for (std::size_t at = 0; at < part.size(); ++at) {
      if (part[at] == '\\')
        ++at;
      else if (in_class || part[at] == '[')
        in_class = part[at] != ']';
      else if (part[at] == '(')
        ++depth_;
      else if (part[at] == ')')
        --depth_;
    }
  }

  // Whether nothing of a match stands behind this place.
  [[nodiscard]] bool is_end(std::size_t at) const {
    return at == pattern_.size() || (depth_ == 0 && pattern_[at] == '|');
  }

  // Texts lose the marks of Latin letters and curly quotes before they are matched; so do patterns.
  void literal(std::size_t begin, std::size_t end) {
    std::string folded;
    for (std::size_t at = begin; at < end;) {
      const auto point = text::decode(pattern_, at);
      at += point.length;
      text::append_utf8(folded, without_marks(text::plain(point.value)));
    }
    append(folded);
    const auto part = pattern_.substr(begin, end - begin);
    count_brackets(part);
    const auto brace = part.find("${");
    const auto close = part.find('}', std::min(brace, part.size()));
    if (brace == std::string_view::npos || close == std::string_view::npos) return;
    const auto name = part.substr(brace + 2, close - brace - 2);
    fault(Code::pattern_name, {begin + brace, begin + close + 1}, "'${' is no reference",
          fmt::format("write %{{{}}}", name));
  }

  void reference(Span place) {
    const auto inner = pattern_.substr(place.begin + 2, place.size() - 3);
    const auto colon = inner.find(':');
    const auto name = inner.substr(0, colon);
    if (colon == std::string_view::npos) {
      append("(?:");
      meaning(name, place);
      return append(")");
    }
    const auto field = inner.substr(colon + 1);
    if (!holds(captured_fields(), field))
      return fault(Code::pattern_name, place, fmt::format("'{}' is no field", field),
                   suggestion(field, names_of(captured_fields())));
    if (!fields_.insert(field).second)
      return fault(Code::duplicate_group, place, fmt::format("'{}' is captured twice", field),
                   "capture it in one place, or make two rules");
    append(fmt::format("(?P<{}>", field));
    meaning(name, place);
    append(")");
  }

  void meaning(std::string_view name, Span place) {
    if (name == "money" && is_end(place.end)) return append(money_pattern_at_end());
    for (const auto& known : recognised())
      if (known.name == name) return append(known.regex);
    const auto list = owner_.lists_.find(name);
    if (list != owner_.lists_.end())
      return append(owner_.alternation_of(list->first, list->second));
    std::vector<std::string_view> names = recognised_names();
    for (const auto& entry : owner_.lists_) names.push_back(entry.first);
    fault(Code::pattern_name, place, fmt::format("there is no lexicon '{}'", name),
          suggestion(name, names));
  }

  Expander& owner_;
  std::string_view pattern_;
  Expansion result_;
  std::set<std::string_view> fields_;
  int depth_ = 0;
  bool too_long_ = false;
};

Expansion Expander::expand(std::string_view pattern) { return Run(*this, pattern).take(); }

const std::string& Expander::alternation_of(const std::string& name,
                                            const std::vector<std::string>& words) {
  const auto [place, is_new] = alternations_.try_emplace(name);
  if (is_new) place->second = alternation(words);
  return place->second;
}

std::vector<std::string_view> recognised_names() {
  std::vector<std::string_view> names;
  names.reserve(recognised().size());
  for (const auto& known : recognised()) names.push_back(known.name);
  return names;
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

}  // namespace claimcheck::packs
