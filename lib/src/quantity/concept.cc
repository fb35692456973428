#include "quantity/concept.h"

#include <algorithm>

#include "quantity/measured_noun.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

// "the index fell 58.3 points", "added 16 points to 4,000": the figure is about what has them;
// "added 16 points" is a game's.
bool counts_points(const SentenceView& sentence, const Candidate& candidate) {
  constexpr double kMostOfGame = 100;
  const bool points =
      candidate.noun && candidate.noun->end == candidate.noun->begin + 1 &&
      WordClasses::get().is(sentence.tokens[candidate.noun->head], WordClass::points);
  if (!points || candidate.begin == sentence.begin) return false;
  return candidate.form == NumberForm::decimal || candidate.value.to_double() >= kMostOfGame ||
         !TrendTable::get().shares_before(sentence.tokens[candidate.begin - 1]) ||
         TrendTable::get().leads_to_level(sentence.tokens, candidate.end);
}

}  // namespace

void take_concept(const Quantity& from, Quantity& quantity) {
  quantity.concept_text = from.concept_text;
  quantity.noun_phrase = from.noun_phrase;
}

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
         !NumberLexicon::get().is_of(sentence.tokens[candidate.end]));
    // "up 8 cents from June and 2.7% from May"
    const bool share_of_money = candidate.dimension == Dimension::percent &&
                                previous.quantity->dimension == Dimension::money;
    const bool alike = quantity.unit == previous.quantity->unit || share_of_money;
    if (!closed || candidate.unit == nullptr || !alike) return;
  }
  quantity.trend = previous.quantity->trend;
  quantity.role = ChangeRole::change;
}

// "rose by 5 to 30 from 25": all are about the same; "fell 5% as output rose to 30" has two
// changes.
bool ConceptReader::tells_same_change(const Quantity& quantity) const {
  const bool level =
      quantity.role == ChangeRole::old_value || quantity.role == ChangeRole::new_value;
  const auto& before = *previous_.quantity;
  if (!level || before.role == ChangeRole::none || before.role == quantity.role) return false;
  const Trend own =
      TrendTable::get().verb_before(sentence_.tokens, candidate_.begin, previous_.end);
  if (own == Trend::none) return true;
  const auto subject = SubjectReader(sentence_).find(candidate_, previous_);
  // "fell 5%, a drop from 30"
  return !subject || TrendTable::get().names_change(sentence_.tokens[subject->head]);
}

void ConceptReader::name(FigureLink link, Quantity& quantity) const {
  const auto* before = previous_.quantity;
  const bool points = quantity.role != ChangeRole::none && counts_points(sentence_, candidate_);
  const bool same =
      (!candidate_.noun || points) && before != nullptr && tells_same_change(quantity);
  if (same) return take_concept(*before, quantity);
  auto noun = points ? std::nullopt : noun_behind(quantity.role);
  const bool apposed = !noun && link == FigureLink::apposed && before != nullptr;
  if (apposed) return take_concept(*before, quantity);
  if (!noun) noun = noun_before();
  if (noun && names_change_of_previous(*noun)) return take_concept(*before, quantity);
  if (!noun && before != nullptr && before->dimension != Dimension::count)
    return take_concept(*before, quantity);
  const SubjectReader subjects(sentence_);
  if (!noun && before != nullptr)
    noun = subjects.before(begin_of(sentence_, candidate_), sentence_.begin);
  if (!noun) noun = candidate_.noun;
  if (noun && noun->begin < noun->complement_end) {
    take(*noun, quantity);
  } else if (before != nullptr) {
    take_concept(*before, quantity);
  }
}

// "climbed to 5% of output": what has changed rather than what it is a share of.
std::optional<NounPhrase> ConceptReader::noun_behind(ChangeRole role) const {
  const bool level = role == ChangeRole::old_value || role == ChangeRole::new_value;
  const bool share_of_other = candidate_.dimension == Dimension::percent && level &&
                              !candidate_.noun && sentence_.inside(candidate_.end) &&
                              NumberLexicon::get().is_of(sentence_.tokens[candidate_.end]);
  if (share_of_other)
    if (const auto subject = SubjectReader(sentence_).find(candidate_, previous_)) return subject;
  return measured_noun(sentence_, candidate_, role, limit_);
}

// "sold 9 boats, a drop of [5%]": what has changed was told before.
bool ConceptReader::names_change_of_previous(const NounPhrase& noun) const {
  return previous_.quantity != nullptr && !previous_.quantity->concept_text.empty() &&
         noun.begin >= previous_.end && noun.end == noun.begin + 1 && noun.end < candidate_.begin &&
         NumberLexicon::get().is_of(sentence_.tokens[noun.end]) &&
         TrendTable::get().names_rise(sentence_.tokens[noun.head]);
}

std::optional<NounPhrase> ConceptReader::noun_before() const {
  const SubjectReader subjects(sentence_);
  const auto noun = subjects.find(candidate_, previous_);
  return noun || previous_.quantity == nullptr ? noun : shared_subject();
}

// What the verb of a figure is about where its subject stands before the figure before: "weighs 5
// kg and costs $3", "the tower, built for $5 million, is 80 m high".
std::optional<NounPhrase> ConceptReader::shared_subject() const {
  const SubjectReader subjects(sentence_);
  const std::uint32_t begin = begin_of(sentence_, candidate_);
  if (subjects.is_behind_aside(begin, previous_.end))
    return subjects.before(begin, sentence_.begin);
  if (candidate_.first->multiple || !subjects.is_shared(begin, previous_.end) || leads_clause())
    return std::nullopt;
  const auto near = subjects.of_verb(previous_.begin, previous_.floor);
  return near ? near : subjects.of_verb(previous_.first, sentence_.begin);
}

// "a 9-year-old boy fell and": whether what the figure before measures stands behind it as the
// subject of a verb.
bool ConceptReader::leads_clause() const {
  const auto& noun = previous_.quantity->noun_phrase;
  std::uint32_t at = previous_.end;
  if (noun.size() == 0 || noun.begin < sentence_.tokens[previous_.begin].begin) return false;
  while (at < candidate_.begin && sentence_.tokens[at].begin < noun.end) ++at;
  const NounWords words(sentence_.tokens, sentence_.text);
  return words.is_verbal(at) || words.is_verb_in_s(at) || words.is(at, WordClass::be) ||
         words.is(at, WordClass::modal);
}

void ConceptReader::take(NounPhrase noun, Quantity& quantity) const {
  // "a 10-member board" has members, and is about the board.
  if (candidate_.hyphenated && candidate_.noun && !candidate_.strength &&
      noun.end > noun.begin + 1) {
    ++noun.begin;
    if (sentence_.tokens[noun.begin].is(U'-') && noun.end > noun.begin + 1) ++noun.begin;
  }
  quantity.concept_text = sentence_.written(noun.begin, noun.complement_end);
  quantity.noun_phrase = {sentence_.tokens[noun.begin].begin,
                          sentence_.tokens[noun.complement_end - 1].end};
}

}  // namespace claimcheck::quantity
