#include "packs/pack_set.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <unordered_map>

#include "packs/frame_rules.h"
#include "packs/name_tables.h"
#include "packs/pattern_rules.h"
#include "packs/words.h"

namespace claimcheck::packs {
namespace {

template <class Item>
using ById = std::map<std::string_view, const Item*>;

template <class Item>
ById<Item> index(const std::vector<Pack>& packs, std::vector<Item> Pack::*items) {
  ById<Item> found;
  for (const auto& pack : packs)
    for (const auto& item : pack.*items) found.emplace(item.id, &item);
  return found;
}

template <class Item>
const Item* look_up(const ById<Item>& items, std::string_view id) {
  const auto found = items.find(id);
  return found == items.end() ? nullptr : found->second;
}

std::vector<const Rule*> active_rules(const std::vector<Pack>& packs) {
  std::vector<const Rule*> rules;
  for (const auto& pack : packs)
    for (const auto& rule : pack.rules)
      if (rule.severity != RuleSeverity::ignore) rules.push_back(&rule);
  return rules;
}

}  // namespace

struct PackSet::Impl {
  explicit Impl(std::vector<Pack> all)
      : packs(std::move(all)),
        lists(word_lists(packs)),
        entities(index(packs, &Pack::entities)),
        events(index(packs, &Pack::events)),
        measures(index(packs, &Pack::measures)),
        rules_by_id(index(packs, &Pack::rules)),
        names(packs),
        rules(active_rules(packs)),
        frames(rules, lists) {
    for (const auto& [name, words] : lists)
      for (const auto& word : words)
        for (auto& lemma : possible_lemmas(word)) lemmas[name].insert(std::move(lemma));
  }

  // Patterns are compiled when the first figure asks for them.
  const PatternRules& patterns() const {
    std::call_once(compiled, [this] { pattern_rules.emplace(rules, lists); });
    return *pattern_rules;
  }

  std::vector<Pack> packs;
  WordLists lists;
  ById<Entity> entities;
  ById<Event> events;
  ById<Measure> measures;
  ById<Rule> rules_by_id;
  NameTables names;
  std::vector<const Rule*> rules;
  FrameRules frames;
  std::map<std::string, std::set<std::string, std::less<>>, std::less<>> lemmas;
  mutable std::once_flag compiled;
  mutable std::optional<PatternRules> pattern_rules;
};

PackSet::PackSet(std::vector<Pack> packs) : impl_(std::make_unique<Impl>(std::move(packs))) {}
PackSet::~PackSet() = default;

const std::vector<Pack>& PackSet::packs() const { return impl_->packs; }
const Measure* PackSet::measure(std::string_view id) const { return look_up(impl_->measures, id); }
const Entity* PackSet::entity(std::string_view id) const { return look_up(impl_->entities, id); }
const Event* PackSet::event(std::string_view id) const { return look_up(impl_->events, id); }
const Rule* PackSet::rule(std::string_view id) const { return look_up(impl_->rules_by_id, id); }

std::vector<EntityMatch> PackSet::entities(const text::TokenizedText& text, std::uint32_t first,
                                           std::uint32_t last) const {
  return impl_->names.entities(text, first, last);
}

std::vector<EventMatch> PackSet::events(const text::TokenizedText& text, std::uint32_t first,
                                        std::uint32_t last) const {
  return impl_->names.events(text, first, last);
}

std::vector<RuleMatch> PackSet::match(const text::TokenizedText& text,
                                      const text::Sentence& sentence,
                                      std::span<const FigureInSentence> figures) const {
  if (figures.empty()) return {};
  auto found = impl_->patterns().match(SentenceView(text.text, sentence.span, figures));
  if (found.empty()) return found;
  const auto present = impl_->frames.phrases_in(text, sentence);
  std::erase_if(
      found, [&](const RuleMatch& match) { return !impl_->frames.may_fire(*match.rule, present); });
  return found;
}

std::vector<const Rule*> PackSet::match_frame(const text::TokenizedText& text,
                                              const text::Sentence& sentence, std::string_view noun,
                                              std::span<const std::string> verbs) const {
  auto found = impl_->frames.match(text, sentence, {noun, verbs});
  const auto has_gate = [](const Rule* rule) { return !rule->pattern_not.empty(); };
  if (std::none_of(found.begin(), found.end(), has_gate)) return found;
  const SentenceView view(text.text, sentence.span, {});
  std::erase_if(found, [&](const Rule* rule) { return impl_->patterns().excluded(*rule, view); });
  return found;
}

std::vector<std::string> PackSet::closed_gates(const Rule& rule, const text::TokenizedText& text,
                                               const text::Sentence& sentence,
                                               std::span<const FigureInSentence> figures) const {
  std::vector<std::string> closed;
  const SentenceView view(text.text, sentence.span, figures);
  const bool words = !rule.nouns.empty() || !rule.verbs.empty();
  if (!rule.pattern.empty() && !words && !impl_->patterns().matches(rule, view))
    closed.emplace_back("pattern");
  if (impl_->patterns().excluded(rule, view)) closed.emplace_back("pattern-not");
  const auto present = impl_->frames.phrases_in(text, sentence);
  const auto gates = impl_->frames.closed_gates(rule, present);
  closed.insert(closed.end(), gates.begin(), gates.end());
  return closed;
}

bool PackSet::in_lexicon(std::string_view lexicon, std::string_view word) const {
  const auto list = impl_->lemmas.find(lexicon);
  return list != impl_->lemmas.end() && list->second.count(word) > 0;
}

}  // namespace claimcheck::packs
