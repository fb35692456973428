#include "packs/frame_rules.h"

#include <algorithm>

#include "packs/words.h"

namespace claimcheck::packs {
namespace {

bool is_phrase(std::string_view word) { return word.find(' ') != std::string_view::npos; }

bool share(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return true;
    *i < *j ? ++i : ++j;
  }
  return false;
}

std::string_view last_word(std::string_view phrase) {
  return phrase.substr(phrase.find_last_of(' ') + 1);
}

}  // namespace

FrameRules::FrameRules(std::span<const Rule* const> rules, const WordLists& lists,
                       const FrameRules* base) {
  if (base != nullptr && base->rules_.size() != rules.size()) base = nullptr;
  if (base != nullptr) {
    phrase_ids_ = base->phrase_ids_;
    phrases_ = base->phrases_;
  }
  rules_.reserve(rules.size());
  for (const Rule* rule : rules) {
    const Compiled* same = base == nullptr ? nullptr : &base->rules_[rules_.size()];
    const auto words = [&](const std::vector<std::string>& items, SharedWords Compiled::*list,
                           bool lemmas) {
      auto written = written_out(items, lists);
      if (same != nullptr && (same->*list)->words == written) return same->*list;
      return compile(std::move(written), lemmas);
    };
    places_.emplace(rule, rules_.size());
    rules_.push_back({rule, words(rule->nouns, &Compiled::nouns, true),
                      words(rule->verbs, &Compiled::verbs, true),
                      words(rule->near, &Compiled::near, false),
                      words(rule->not_near, &Compiled::not_near, false)});
  }
}

FrameRules::SharedWords FrameRules::compile(std::vector<std::string> words, bool lemmas) {
  auto set = std::make_shared<WordSet>();
  set->given = !words.empty();
  for (const auto& word : words) add_word(*set, word, lemmas);
  std::sort(set->phrases.begin(), set->phrases.end());
  set->words = std::move(words);
  return set;
}

void FrameRules::add_word(WordSet& set, const std::string& word, bool lemmas) {
  if (lemmas && !is_phrase(word)) {
    for (auto& lemma : possible_lemmas(word)) set.lemmas.insert(std::move(lemma));
    return;
  }
  if (lemmas) {
    for (auto& form : surface_forms(word)) set.lemmas.insert(std::move(form));
    for (auto& lemma : possible_lemmas(last_word(word))) set.tails.insert(std::move(lemma));
  }
  for (const auto& form : surface_forms(word)) {
    const auto id = phrase_ids_.try_emplace(form, phrase_ids_.size()).first->second;
    phrases_.add(form, id);
    set.phrases.push_back(id);
  }
}

FrameRules::Ids FrameRules::phrases_in(const text::TokenizedText& text,
                                       const text::Sentence& sentence) const {
  Ids found;
  const std::span<const text::Token> tokens(text.tokens.data(), sentence.last_token);
  for (std::size_t at = sentence.first_token; at < sentence.last_token; ++at)
    phrases_.all(tokens, at, found);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool FrameRules::passes_gates(const Compiled& rule, const Ids& present) {
  if (rule.not_near->given && share(rule.not_near->phrases, present)) return false;
  return !rule.near->given || share(rule.near->phrases, present);
}

bool FrameRules::may_fire(const Rule& rule, const Ids& present) const {
  return passes_gates(rules_[places_.at(&rule)], present);
}

std::vector<std::string> FrameRules::closed_gates(const Rule& rule, const Ids& present) const {
  const auto& compiled = rules_[places_.at(&rule)];
  std::vector<std::string> closed;
  if (compiled.near->given && !share(compiled.near->phrases, present)) closed.emplace_back("near");
  if (compiled.not_near->given && share(compiled.not_near->phrases, present))
    closed.emplace_back("not-near");
  return closed;
}

bool FrameRules::fits(const Compiled& rule, const Frame& frame, const Ids& present) {
  const bool words = rule.nouns->given || rule.verbs->given;
  if (!words && !rule.rule->pattern.empty()) return false;
  if (!passes_gates(rule, present)) return false;
  if (rule.nouns->given) {
    const auto last = last_word(frame.noun);
    const bool is_noun =
        rule.nouns->lemmas.contains(frame.noun) || rule.nouns->lemmas.contains(last);
    const bool ends_phrase =
        rule.nouns->tails.contains(last) && share(rule.nouns->phrases, present);
    if (!is_noun && !ends_phrase) return false;
  }
  if (!rule.verbs->given) return true;
  return share(rule.verbs->phrases, present) ||
         std::any_of(frame.verbs.begin(), frame.verbs.end(),
                     [&](const std::string& verb) { return rule.verbs->lemmas.contains(verb); });
}

std::vector<const Rule*> FrameRules::match(const text::TokenizedText& text,
                                           const text::Sentence& sentence,
                                           const Frame& frame) const {
  std::vector<const Rule*> found;
  if (rules_.empty()) return found;
  const Ids present = phrases_in(text, sentence);
  for (const auto& rule : rules_)
    if (fits(rule, frame, present)) found.push_back(rule.rule);
  return found;
}

}  // namespace claimcheck::packs
