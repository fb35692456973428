#include "packs/pack_set.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "packs/frame_rules.h"
#include "packs/name_tables.h"
#include "packs/pattern_rules.h"

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

// In the order in which they are tried: what a user adds comes before what is built in.
std::vector<const Rule*> active_rules(const std::vector<Pack>& packs) {
  std::vector<const Rule*> rules;
  for (const bool builtin : {false, true})
    for (const auto& pack : packs)
      for (const auto& rule : pack.rules)
        if (pack.builtin == builtin && rule.severity != RuleSeverity::ignore)
          rules.push_back(&rule);
  return rules;
}

FigureInSentence::Kind kind_of(const Mention& mention) {
  if (mention.quantity() != nullptr) return FigureInSentence::Kind::quantity;
  return mention.time()->type == TimexType::duration ? FigureInSentence::Kind::duration
                                                     : FigureInSentence::Kind::date;
}

}  // namespace

std::vector<FigureInSentence> figures_of(std::span<const Mention> mentions) {
  std::vector<FigureInSentence> figures;
  figures.reserve(mentions.size());
  for (const auto& mention : mentions) {
    const auto* quantity = mention.quantity();
    const bool number = quantity != nullptr && !quantity->number.empty();
    figures.push_back({number ? quantity->number : mention.span, kind_of(mention)});
  }
  return figures;
}

struct PackSet::Impl {
  explicit Impl(std::vector<Pack> all, const Impl* base = nullptr)
      : packs(std::move(all)),
        lists(word_lists(packs)),
        entities(index(packs, &Pack::entities)),
        events(index(packs, &Pack::events)),
        measures(index(packs, &Pack::measures)),
        rules_by_id(index(packs, &Pack::rules)),
        names(base == nullptr ? std::make_shared<const NameTables>(packs) : base->names),
        rules(active_rules(packs)),
        frames(rules, lists, base == nullptr ? nullptr : &base->frames) {
    if (base != nullptr)
      std::call_once(compiled, [&] { pattern_rules.emplace(rules, lists, &base->patterns()); });
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
  std::shared_ptr<const NameTables> names;
  std::vector<const Rule*> rules;
  FrameRules frames;
  mutable std::once_flag compiled;
  mutable std::optional<PatternRules> pattern_rules;
};

PackSet::PackSet(std::vector<Pack> packs) : impl_(std::make_unique<Impl>(std::move(packs))) {}
PackSet::PackSet(std::vector<Pack> packs, const PackSet& base)
    : impl_(std::make_unique<Impl>(std::move(packs), base.impl_.get())) {}
PackSet::~PackSet() = default;

const std::vector<Pack>& PackSet::packs() const { return impl_->packs; }
const Measure* PackSet::measure(std::string_view id) const { return look_up(impl_->measures, id); }
const Entity* PackSet::entity(std::string_view id) const { return look_up(impl_->entities, id); }
const Event* PackSet::event(std::string_view id) const { return look_up(impl_->events, id); }
const Rule* PackSet::rule(std::string_view id) const { return look_up(impl_->rules_by_id, id); }

std::vector<EntityMatch> PackSet::entities(const text::TokenizedText& text, std::uint32_t first,
                                           std::uint32_t last) const {
  return impl_->names->entities(text, first, last);
}

std::vector<EventMatch> PackSet::events(const text::TokenizedText& text, std::uint32_t first,
                                        std::uint32_t last) const {
  return impl_->names->events(text, first, last);
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

std::vector<PatternRun> PackSet::time_patterns(const text::TokenizedText& text,
                                               const text::Sentence& sentence,
                                               std::span<const FigureInSentence> figures) const {
  if (figures.empty()) return {};
  return impl_->patterns().timed(SentenceView(text.text, sentence.span, figures));
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

}  // namespace claimcheck::packs
