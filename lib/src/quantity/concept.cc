#include "quantity/concept.h"

#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

bool is_of(const Token& token) { return NumberLexicon::get().word(token).is(NumberWordKind::of); }

// "2% year on year", "50 km last week": nothing that is measured.
bool begins_concept(const Token& token) {
  return token.kind == TokenKind::word && !NumberLexicon::get().is_time_unit(token);
}

std::optional<NounPhrase> noun_behind(const SentenceView& sentence, const Candidate& candidate,
                                      std::uint32_t limit) {
  if (candidate.noun || candidate.unit == nullptr || candidate.end >= limit) return candidate.noun;
  const NounPhraseReader nouns(sentence.tokens, sentence.text);
  std::uint32_t at = candidate.end;
  // "a 44% lower risk"
  if (TrendTable::get().compares(sentence.tokens[at]) && at + 1 < limit) ++at;
  const Token& next = sentence.tokens[at];
  if (is_of(next)) return nouns.read_after_of(at, limit, Grammatical::any);
  if (begins_concept(next)) return nouns.read(at, limit, Grammatical::any);
  return std::nullopt;
}

// "$3 million in damages"; "closed at $20 in late trading" tells when.
std::optional<NounPhrase> made_up_of(const SentenceView& sentence, const Candidate& candidate,
                                     std::uint32_t limit) {
  const std::uint32_t at = candidate.end;
  if (candidate.dimension != Dimension::money || at + 1 >= limit ||
      sentence.tokens[at].hash != text::hash_of("in") || sentence.tokens[at + 1].capitalised)
    return std::nullopt;
  const auto noun =
      NounPhraseReader(sentence.tokens, sentence.text).read(at + 1, limit, Grammatical::any);
  const bool when = noun && WordClasses::get().is(sentence.tokens[noun->head], WordClass::session);
  return when ? std::nullopt : noun;
}

void take_over(const Quantity& from, Quantity& quantity) {
  quantity.concept_text = from.concept_text;
  quantity.noun_phrase = from.noun_phrase;
}

// "rose by 5 to 30 from 25": all are about the same.
bool tells_same_change(const Quantity& before, const Quantity& quantity) {
  const bool level =
      quantity.role == ChangeRole::old_value || quantity.role == ChangeRole::new_value;
  return level && before.role != ChangeRole::none && before.role != quantity.role;
}

}  // namespace

FigureLink link_to_previous(const SentenceView& sentence, const Candidate& candidate,
                            const PreviousFigure& previous) {
  if (previous.quantity == nullptr || candidate.begin < previous.end) return FigureLink::none;
  const auto& tokens = sentence.tokens;
  // "2 million shares, or about 18%": the word may be part of the modifier.
  const bool opens_with_or =
      tokens[candidate.begin].hash == text::hash_of("or") && candidate.begin <= previous.end + 1;
  if (opens_with_or) return FigureLink::apposed;
  if (candidate.begin == previous.end) return FigureLink::none;
  const Token& last = tokens[candidate.begin - 1];
  const std::uint32_t gap = candidate.begin - previous.end;
  const bool bracket = gap == 1 && last.is(U'(') && sentence.mark(candidate.end, U')');
  const bool or_word =
      last.hash == text::hash_of("or") && (gap == 1 || (gap == 2 && tokens[previous.end].is(U',')));
  if (bracket || or_word) return FigureLink::apposed;
  return NumberLexicon::get().word(last).is(NumberWordKind::and_) ? FigureLink::coordinated
                                                                  : FigureLink::none;
}

void share_change(FigureLink link, const SentenceView& sentence, const Candidate& candidate,
                  const PreviousFigure& previous, Quantity& quantity) {
  if (link == FigureLink::none || previous.quantity == nullptr ||
      quantity.role != ChangeRole::none || candidate.noun ||
      previous.quantity->role != ChangeRole::change)
    return;
  if (link == FigureLink::coordinated) {
    const bool closed =
        candidate.end >= sentence.end || sentence.tokens[candidate.end].kind == TokenKind::symbol ||
        WordClasses::get().is(sentence.tokens[candidate.end], WordClass::coordinator) ||
        (WordClasses::get().is(sentence.tokens[candidate.end], WordClass::preposition) &&
         !is_of(sentence.tokens[candidate.end]));
    if (!closed || candidate.unit == nullptr || quantity.unit != previous.quantity->unit) return;
  }
  quantity.trend = previous.quantity->trend;
  quantity.role = ChangeRole::change;
}

void name_concept(FigureLink link, const SentenceView& sentence, const Candidate& candidate,
                  const PreviousFigure& previous, std::uint32_t limit, Quantity& quantity) {
  const auto* before = previous.quantity;
  if (!candidate.noun && before != nullptr && tells_same_change(*before, quantity)) {
    take_over(*before, quantity);
    return;
  }
  auto noun = noun_behind(sentence, candidate, limit);
  if (!noun && quantity.role == ChangeRole::none) noun = made_up_of(sentence, candidate, limit);
  if (!noun && link == FigureLink::apposed && before != nullptr) {
    take_over(*before, quantity);
    return;
  }
  const NounPhraseReader nouns(sentence.tokens, sentence.text);
  if (!noun) noun = nouns.read_before(candidate.begin, before ? previous.end : sentence.begin);
  if (!noun && before != nullptr && before->dimension != Dimension::count) {
    take_over(*before, quantity);
    return;
  }
  if (!noun && before != nullptr) noun = nouns.read_before(candidate.begin, sentence.begin);
  if (!noun || noun->begin >= noun->complement_end) {
    if (before != nullptr) take_over(*before, quantity);
    return;
  }
  // "a 10-member board" has members, and is about the board.
  if (candidate.hyphenated && candidate.noun && !candidate.strength && noun->end > noun->begin + 1)
    ++noun->begin;
  quantity.concept_text = sentence.written(noun->begin, noun->complement_end);
  quantity.noun_phrase = {sentence.tokens[noun->begin].begin,
                          sentence.tokens[noun->complement_end - 1].end};
}

}  // namespace claimcheck::quantity
