#include "claims/part_of_whole.h"

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

// "Of the 600 workers at the mill, 450 walked out": the phrase of the whole, before the figure.
std::uint32_t fronted_whole(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  for (std::uint32_t p = 0; p < parse.phrases.size(); ++p) {
    const auto& phrase = parse.phrases[p];
    if (phrase.range.first >= figure.range.first) break;
    if (phrase.preposition == kNone || preposition_of(reading, p) != "of") continue;
    const bool fronted = phrase.preposition == parse.range.first ||
                         reading.word(phrase.preposition - 1).word_class == WordClass::mark;
    if (fronted && p != figure.phrase && parse.clause_at(phrase.head) == figure.clause) return p;
  }
  return kNone;
}

// "63 of the wounded", "12 of them": the phrase of the whole, after the figure.
std::uint32_t following_whole(const Reading& reading, const Figure& figure) {
  if (figure.phrase == kNone) return kNone;
  const auto end = reading.parse.phrases[figure.phrase].range.last;
  const auto after = reading.phrase_after(end);
  if (after == kNone || after == figure.phrase || preposition_of(reading, after) != "of")
    return kNone;
  const Word& opener = reading.word(reading.parse.phrases[after].range.first);
  const bool whole = opener.word_class == WordClass::determiner ||
                     opener.word_class == WordClass::pronoun || opener.figure;
  return whole ? after : kNone;
}

class WholeFinder {
 public:
  WholeFinder(const Reading& reading, const Figure& figure, Frame& frame)
      : reading_(reading),
        parse_(reading.parse),
        figure_(figure),
        frame_(frame),
        lexicon_(Lexicon::english()) {}

  // Empty where the figure is no part, and where what it counts says which part it is.
  std::string run() {
    const auto fronted = fronted_whole(reading_, figure_);
    if (fronted != kNone) return take_fronted(fronted);
    const auto whole = following_whole(reading_, figure_);
    if (whole == kNone) return {};
    const auto& head = reading_.word(parse_.phrases[whole].head);
    return head.word_class == WordClass::pronoun ? take_pronoun(whole) : take_named(whole);
  }

 private:
  [[nodiscard]] bool is_count() const {
    return figure_.mention->quantity()->dimension == Dimension::count;
  }
  // "the 26 injured": the state behind the number; else the head.
  [[nodiscard]] std::string lemma_of(std::uint32_t whole) const {
    const auto& phrase = parse_.phrases[whole];
    if (phrase.range.last < parse_.range.last && reading_.word(phrase.head).figure) {
      auto behind = text::folded(reading_.article.text.text, reading_.tokens()[phrase.range.last]);
      const auto* known = lexicon_.noun_predicate(behind);
      if (known != nullptr && known->state) return behind;
    }
    return reading_.word(phrase.head).lemma;
  }
  // "11 were killed", not "17 are still in hospital".
  [[nodiscard]] bool does_something() const {
    return figure_.verb != kNone && !predicate_of(reading_, figure_.verb).empty();
  }
  std::string take_fronted(std::uint32_t whole) {
    const auto lemma = lemma_of(whole);
    const auto* state = lexicon_.noun_predicate(lemma);
    const bool told =
        !frame_.predicate.empty() &&
        (state == nullptr || frame_.predicate != state->predicate || does_something());
    frame_.base = whole_label(reading_, whole);
    if (frame_.base.empty()) frame_.base = lemma;
    if (is_count()) take_noun(lemma);
    if (told) return {};
    if (frame_.predicate.empty()) frame_.predicate = predicate_of_relative(whole);
    return is_count() ? "of " + frame_.base : std::string{};
  }
  std::string take_pronoun(std::uint32_t whole) {
    if (is_share(*figure_.mention->quantity())) return {};
    if (const auto lemma = antecedent(); !lemma.empty()) {
      // "hundreds of them" are people only as long as nothing better is known.
      if (frame_.noun_phrase == kNone) frame_.noun.clear();
      take_noun(lemma);
    }
    // "eight of them seriously": all of that degree.
    const auto next = parse_.phrases[whole].range.last;
    const bool degree =
        parse_.range.holds(next) && Cues::english().is(reading_.word(next).lemma, Cue::degree);
    return degree || take_kind(whole) ? std::string{} : "of them";
  }
  std::string take_named(std::uint32_t whole) {
    if (!is_count()) return {};
    const auto lemma = lemma_of(whole);
    const bool state = lexicon_.noun_predicate(lemma) != nullptr;
    // "300 workers of the mill" are all that it has.
    if (!state && frame_.noun_phrase == figure_.phrase && !frame_.noun.empty()) return {};
    frame_.base = lexicon_.canonical_noun(lemma);
    if (state) frame_.noun.clear();
    take_noun(lemma);
    return state && !take_kind(whole) ? "of " + lemma : std::string{};
  }
  // "21 of them children", "twelve of the dead were children": what kind of people the part are.
  // Then it is all of them, as in "21 children died".
  bool take_kind(std::uint32_t whole) {
    auto at = parse_.phrases[whole].range.last;
    if (const auto verb = parse_.verb_at(at); verb != kNone && parse_.verbs[verb].lemma == "be")
      at = parse_.verbs[verb].range.last;
    const auto kind = at < parse_.range.last ? parse_.phrase_at(at) : kNone;
    if (kind == kNone || parse_.phrases[kind].range.first != at || parse_.phrases[kind].name)
      return false;
    const auto lemma = head_lemma(reading_, kind);
    if (lexicon_.kind(lexicon_.canonical_noun(lemma)) != "person") return false;
    frame_.raw_noun = lemma;
    frame_.noun = lexicon_.canonical_noun(lemma);
    frame_.noun_kind = "person";
    frame_.noun_phrase = kind;
    frame_.base.clear();
    return true;
  }
  // The noun of the whole, where the figure has none of its own.
  void take_noun(const std::string& lemma) {
    if (!frame_.noun.empty() || lemma.empty()) return;
    const auto* known = lexicon_.noun_predicate(lemma);
    const std::string_view noun =
        known != nullptr && !known->noun.empty() ? known->noun : std::string_view(lemma);
    frame_.raw_noun = lemma;
    frame_.noun = lexicon_.canonical_noun(noun);
    frame_.noun_kind = lexicon_.kind(noun);
    if (known != nullptr && !known->predicate.empty()) frame_.predicate = known->predicate;
  }

  // What "them" stands for: the last plural noun before the figure.
  [[nodiscard]] std::string antecedent() const {
    for (auto p = parse_.phrases.size(); p > 0; --p) {
      const auto& phrase = parse_.phrases[p - 1];
      if (phrase.range.first >= figure_.range.first || phrase.name || phrase.head == kNone)
        continue;
      const auto written = text::folded(reading_.article.text.text, reading_.tokens()[phrase.head]);
      auto lemma = head_lemma(reading_, static_cast<std::uint32_t>(p - 1));
      if (!lemma.empty() && written != lemma) return lemma;
    }
    return {};
  }
  [[nodiscard]] std::string predicate_of_relative(std::uint32_t phrase) const {
    const auto participle = parse_.verb_at(parse_.phrases[phrase].range.last);
    if (participle != kNone && !parse_.verbs[participle].finite)
      return predicate_of(reading_, participle);
    for (const auto& clause : parse_.clauses)
      if (clause.kind == ClauseKind::relative && clause.antecedent == phrase &&
          !clause.verbs.empty())
        return predicate_of(reading_, clause.verbs.front());
    return {};
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  Frame& frame_;
  const Lexicon& lexicon_;
};

}  // namespace

std::string part_of_whole(const Reading& reading, const Figure& figure, Frame& frame) {
  return WholeFinder(reading, figure, frame).run();
}

}  // namespace claimcheck::claims
