#include "quantity/concept.h"

#include <algorithm>

#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

bool is_of(const Token& token) { return NumberLexicon::get().word(token).is(NumberWordKind::of); }

// "2% year on year", "50 km last week": nothing that is measured.
bool begins_concept(const Token& token) {
  return token.kind == TokenKind::word && !NumberLexicon::get().is_time_unit(token);
}

// Where a noun may begin from `at` on, over what compares ("a 44% lower risk"); `limit` behind a
// word that says of what else the figure is told: "94% effective", "80 feet high", "5 g contains".
std::uint32_t past_predicate(const SentenceView& sentence, const Candidate& candidate,
                             std::uint32_t at, std::uint32_t limit) {
  const NounWords words(sentence.tokens, sentence.text);
  const bool compares =
      words.is(at, WordClass::comparative) ||
      (candidate.dimension == Dimension::length && words.is(at, WordClass::extent));
  const bool apart = candidate.hyphenated || words[at].capitalised ||
                     (words.is_boundary(at) && !compares) || words.joined_by_hyphen(at, limit);
  if (apart) return at;
  const bool money = candidate.dimension == Dimension::money;  // "a $500 fine"
  if (!money && words.written(at).ends_with('s') && WordForms::get().only_verb_in_s(words[at]))
    return limit;
  const bool noun_follows = at + 1 < limit && words.is_inner(at + 1);
  if (noun_follows) return compares ? at + 1 : at;
  const bool described = !money && WordForms::get().adjective(words[at]);
  return compares || described ? limit : at;
}

std::optional<NounPhrase> noun_behind(const SentenceView& sentence, const Candidate& candidate,
                                      std::uint32_t limit) {
  if (candidate.noun || candidate.unit == nullptr || candidate.end >= limit) return candidate.noun;
  const NounPhraseReader nouns(sentence.tokens, sentence.text);
  const Token& next = sentence.tokens[candidate.end];
  if (is_of(next)) return nouns.read_after_of(candidate.end, limit, Grammatical::any);
  // "a 160m-wide rock"
  const bool extent = next.is(U'-') && candidate.end + 2 < limit &&
                      WordClasses::get().is(sentence.tokens[candidate.end + 1], WordClass::extent);
  if (extent) return nouns.read(candidate.end + 2, limit, Grammatical::any);
  if (!begins_concept(next)) return std::nullopt;
  const std::uint32_t at = past_predicate(sentence, candidate, candidate.end, limit);
  return at < limit ? nouns.read(at, limit, Grammatical::any) : std::nullopt;
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

// "the index fell 58.3 points": the figure is about what has them; "added 16 points" is a game's.
bool counts_points(const SentenceView& sentence, const Candidate& candidate) {
  constexpr double kMostOfGame = 100;
  const bool points =
      candidate.noun && candidate.noun->end == candidate.noun->begin + 1 &&
      WordClasses::get().is(sentence.tokens[candidate.noun->head], WordClass::points);
  if (!points || candidate.begin == sentence.begin) return false;
  return candidate.form == NumberForm::decimal || candidate.value.to_double() >= kMostOfGame ||
         TrendTable::get().verb(sentence.tokens[candidate.begin - 1]) != Trend::none;
}

// Where the figure begins, with a unit in front of it ("Mach 5"); an age may be spoken of
// ("a retirement age of 65").
std::uint32_t begin_of(const Candidate& candidate) {
  const bool unit_before = candidate.dimension != Dimension::age &&
                           candidate.unit_begin < candidate.unit_end &&
                           candidate.unit_end == candidate.first->first_token;
  return unit_before ? std::min(candidate.unit_begin, candidate.begin) : candidate.begin;
}

// The phrase before the figure, back to `from`; lengths of time and adverbs are none.
std::optional<NounPhrase> noun_before(const SentenceView& sentence, std::uint32_t before,
                                      std::uint32_t from) {
  const auto noun = NounPhraseReader(sentence.tokens, sentence.text).read_before(before, from);
  if (!noun) return std::nullopt;
  const bool time = NumberLexicon::get().is_time_unit(sentence.tokens[noun->head]);
  const bool adverb = NounWords(sentence.tokens, sentence.text).is_adverb(noun->head);
  return time || adverb ? std::nullopt : noun;
}

// "grew 5% in May but fell 3%": whether a verb right behind "and" or "but" leads to `before`, so
// that its subject is that of the verb before.
bool shares_subject(const SentenceView& sentence, std::uint32_t before, std::uint32_t from) {
  const NounWords words(sentence.tokens, sentence.text);
  const auto joins = [&](std::uint32_t i) {
    return words.is(i, NumberWordKind::and_) || words[i].hash == text::hash_of("but");
  };
  for (std::uint32_t i = before; i > from && words.is_word(i - 1); --i) {
    if (joins(i - 1)) {
      const bool verb = words.is_verbal(i) || words.is_verb_in_s(i);
      return i < before && verb && !words.is(i + 1, NumberWordKind::of);
    }
    const bool link = words.is_boundary(i - 1) || words.is_verbal(i - 1) ||
                      words.is_adverb(i - 1) || words.is_verb_in_s(i - 1);
    if (!link) break;
  }
  return false;
}

// The same, and over a comma right before the first figure: "the tower, 80 m high".
std::optional<NounPhrase> subject_before(const SentenceView& sentence, const Candidate& candidate,
                                         const PreviousFigure& previous) {
  const std::uint32_t begin = begin_of(candidate);
  if (previous.quantity != nullptr) {
    if (shares_subject(sentence, begin, previous.end)) return std::nullopt;
    return noun_before(sentence, begin, previous.end);
  }
  const auto noun = noun_before(sentence, begin, sentence.begin);
  const bool apposed = !noun && begin > sentence.begin && sentence.tokens[begin - 1].is(U',');
  return apposed ? noun_before(sentence, begin - 1, sentence.begin) : noun;
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
  const bool points = quantity.role != ChangeRole::none && counts_points(sentence, candidate);
  if ((!candidate.noun || points) && before != nullptr && tells_same_change(*before, quantity)) {
    take_over(*before, quantity);
    return;
  }
  auto noun = points ? std::nullopt : noun_behind(sentence, candidate, limit);
  if (!noun && quantity.role == ChangeRole::none) noun = made_up_of(sentence, candidate, limit);
  if (!noun && link == FigureLink::apposed && before != nullptr) {
    take_over(*before, quantity);
    return;
  }
  if (!noun) noun = subject_before(sentence, candidate, previous);
  if (!noun && before != nullptr && before->dimension != Dimension::count) {
    take_over(*before, quantity);
    return;
  }
  if (!noun && before != nullptr) noun = noun_before(sentence, begin_of(candidate), sentence.begin);
  if (!noun) noun = candidate.noun;
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
