#include "packs/pattern_rules.h"

#include <algorithm>
#include <chrono>

#include "packs/regex.h"

namespace claimcheck::packs {
namespace {

// Longer stretches are no sentences; they are left alone, so that time stays linear and small.
constexpr std::size_t longest_view = std::size_t{64} * 1024;
constexpr std::size_t mark_bytes = 3;  // of a figure's mark in UTF-8
constexpr std::string_view figure_field = "value";

std::shared_ptr<const RE2> compile(const std::string& regex) {
  if (regex.empty()) return nullptr;
  auto compiled = std::make_shared<const RE2>(regex, regex_options());
  return compiled->ok() ? compiled : nullptr;
}

bool is_same(const std::shared_ptr<const RE2>& compiled, const std::string& regex) {
  return compiled == nullptr ? regex.empty() : compiled->pattern() == regex;
}

std::size_t offset_in(const std::string& view, re2::StringPiece part) {
  return static_cast<std::size_t>(part.data() - view.data());
}

// Whether a pattern names a mark by itself, and not as one of those that %{gap} may run over.
bool asks_for(const std::string& pattern, std::string_view mark) {
  for (auto at = pattern.find(mark); at != std::string::npos; at = pattern.find(mark, at + 1))
    if ((at == 0 || pattern[at - 1] != '[') && pattern.compare(at + mark.size(), 1, "]") != 0)
      return true;
  return false;
}

// Of the kinds that a pattern asks for, the one that its matches are about; none for any.
std::optional<FigureInSentence::Kind> asked_kind(const std::string& pattern) {
  using Kind = FigureInSentence::Kind;
  if (asks_for(pattern, "\\x{E000}")) return Kind::quantity;
  const bool dates = asks_for(pattern, "\\x{E001}");
  const bool durations = asks_for(pattern, "\\x{E002}");
  if (dates == durations) return std::nullopt;
  return dates ? Kind::date : Kind::duration;
}

}  // namespace

PatternRules::PatternRules(std::span<const Rule* const> rules, const WordLists& lists,
                           const PatternRules* base) {
  if (base != nullptr && base->rules_.size() != rules.size()) base = nullptr;
  Expander expander(lists);
  const auto written_out = [&](const std::string& pattern) {
    return pattern.empty() ? std::string() : expander.expand(pattern).regex;
  };
  auto filter = base == nullptr ? std::make_shared<PatternFilter>() : nullptr;
  for (const Rule* rule : rules) {
    const std::size_t at = rules_.size();
    const auto regex = written_out(rule->pattern);
    const auto regex_not = written_out(rule->pattern_not);
    Compiled compiled{rule, nullptr, nullptr, std::nullopt, std::nullopt};
    if (base == nullptr) {
      if (const auto number = regex.empty() ? std::nullopt : filter->add(regex)) {
        compiled.pattern = Regex(filter, &filter->pattern(*number));
        filtered_.push_back(at);
      }
      compiled.pattern_not = compile(regex_not);
    } else {
      const auto& same = base->rules_[at];
      const bool shared = is_same(same.pattern, regex);
      compiled.pattern = shared ? same.pattern : compile(regex);
      if (!shared) unfiltered_.push_back(at);
      compiled.pattern_not =
          is_same(same.pattern_not, regex_not) ? same.pattern_not : compile(regex_not);
    }
    note_figure(compiled);
    places_.emplace(rule, at);
    rules_.push_back(std::move(compiled));
  }
  if (base == nullptr) {
    filter->compile();
    filter_ = std::move(filter);
  } else {
    filter_ = base->filter_;
    filtered_ = base->filtered_;
  }
}

std::vector<std::size_t> PatternRules::candidates(const std::string& text) const {
  std::vector<std::size_t> found = unfiltered_;
  for (const int number : filter_->candidates(text)) {
    const auto at = filtered_[static_cast<std::size_t>(number)];
    if (!std::binary_search(unfiltered_.begin(), unfiltered_.end(), at)) found.push_back(at);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<RuleMatch> PatternRules::match(const SentenceView& view) const {
  std::vector<RuleMatch> found;
  if (view.text().size() > longest_view) return found;
  for (const auto at : candidates(view.text()))
    if (!is_stopped(rules_[at], view)) match_one(rules_[at], view, found);
  return found;
}

std::vector<PatternRun> PatternRules::timed(const SentenceView& view) const {
  using Clock = std::chrono::steady_clock;
  std::vector<PatternRun> runs;
  if (view.text().size() > longest_view) return runs;
  for (const auto at : candidates(view.text())) {
    std::vector<RuleMatch> found;
    const auto start = Clock::now();
    if (!is_stopped(rules_[at], view)) match_one(rules_[at], view, found);
    const std::chrono::duration<double, std::milli> time = Clock::now() - start;
    runs.push_back({rules_[at].rule, time.count(), found.size()});
  }
  return runs;
}

bool PatternRules::is_stopped(const Compiled& rule, const SentenceView& view) {
  return rule.pattern_not != nullptr && RE2::PartialMatch(view.text(), *rule.pattern_not);
}

void PatternRules::note_figure(Compiled& rule) {
  if (rule.pattern == nullptr) return;
  const auto& groups = rule.pattern->NamedCapturingGroups();
  if (const auto named = groups.find(std::string(figure_field)); named != groups.end())
    rule.value_group = named->second;
  rule.kind_asked = asked_kind(rule.pattern->pattern());
}

std::optional<SentenceView::Mark> PatternRules::figure_of(const Compiled& rule,
                                                          const SentenceView& view,
                                                          std::span<const re2::StringPiece> parts) {
  if (rule.value_group) {
    const auto& value = parts[static_cast<std::size_t>(*rule.value_group)];
    if (value.data() != nullptr) return view.figure_from(offset_in(view.text(), value));
  }
  auto mark = view.figure_from(offset_in(view.text(), parts[0]));
  while (mark && rule.kind_asked && mark->kind != *rule.kind_asked)
    mark = view.figure_from(mark->at + mark_bytes);
  return mark;
}

void PatternRules::match_one(const Compiled& rule, const SentenceView& view,
                             std::vector<RuleMatch>& found) {
  if (rule.pattern == nullptr) return;
  const std::string& text = view.text();
  const RE2& regex = *rule.pattern;
  const int groups = regex.NumberOfCapturingGroups() + 1;
  std::vector<re2::StringPiece> parts(static_cast<std::size_t>(groups));
  for (std::size_t at = 0; at < text.size();) {
    if (!regex.Match(text, at, text.size(), RE2::UNANCHORED, parts.data(), groups)) return;
    const std::size_t begin = offset_in(text, parts[0]);
    const std::size_t end = begin + parts[0].size();
    const auto mark = figure_of(rule, view, parts);
    if (!mark || mark->at >= end) {
      at = std::max(end, at + 1);
      continue;
    }
    RuleMatch match{rule.rule, mark->figure, view.original(begin, end), {}};
    for (const auto& [field, group] : regex.NamedCapturingGroups()) {
      const auto& part = parts[static_cast<std::size_t>(group)];
      if (part.data() == nullptr || part.empty()) continue;
      const std::size_t from = offset_in(text, part);
      match.captures.emplace(field, view.original(from, from + part.size()));
    }
    found.push_back(std::move(match));
    at = mark->at + mark_bytes;
  }
}

const PatternRules::Compiled* PatternRules::find(const Rule& rule) const {
  const auto found = places_.find(&rule);
  return found == places_.end() ? nullptr : &rules_[found->second];
}

bool PatternRules::matches(const Rule& rule, const SentenceView& view) const {
  const auto* compiled = find(rule);
  if (compiled == nullptr) return false;
  std::vector<RuleMatch> found;
  if (view.text().size() <= longest_view) match_one(*compiled, view, found);
  return !found.empty();
}

bool PatternRules::excluded(const Rule& rule, const SentenceView& view) const {
  if (rule.pattern_not.empty()) return false;
  const auto* compiled = find(rule);
  return compiled != nullptr && view.text().size() <= longest_view && is_stopped(*compiled, view);
}

}  // namespace claimcheck::packs
