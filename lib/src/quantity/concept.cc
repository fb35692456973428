#include "quantity/concept.h"

#include <algorithm>

#include "quantity/clause_subject.h"
#include "quantity/measured_noun.h"
#include "quantity/number_lexicon.h"
#include "quantity/points.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

// "the index fell 58.3 points", "added 16 points to 4,000": the figure is about what has them;
// "added 16 points" is a game's.
bool moves_by_points(const SentenceView& sentence, const Candidate& candidate) {
  return is_points(sentence, candidate) && candidate.begin > sentence.begin &&
         (!is_tally(sentence, candidate) ||
          TrendTable::get().leads_to_level(sentence.tokens, candidate.end));
}

// "a million of its shares, or": whether the noun of the figure before ends right before `at`.
bool ends_noun(const SentenceView& sentence, std::uint32_t at, const PreviousFigure& previous) {
  return sentence.tokens[at - 1].end == previous.quantity->noun_phrase.end;
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
      last.hash == text::hash_of("or") &&
      (gap == 1 || (tokens[candidate.begin - 2].is(U',') &&
                    (gap == 2 || ends_noun(sentence, candidate.begin - 2, previous))));
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
        WordClasses::get().is(sentence.tokens[candidate.end], WordClass::recent) ||
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
  const bool points = quantity.role != ChangeRole::none && moves_by_points(sentence_, candidate_);
  const bool same =
      (!candidate_.noun || points) && before != nullptr && tells_same_change(quantity);
  if (same) return take_concept(*before, quantity);
  auto noun = points ? std::nullopt : noun_behind(link, quantity.role);
  const bool apposed =
      !noun && link == FigureLink::apposed && before != nullptr && !before->concept_text.empty();
  if (apposed) return take_concept(*before, quantity);
  if (!noun && describes_previous()) return take_concept(*before, quantity);
  if (!noun) noun = compared_noun();
  if (!noun) noun = noun_before();
  if (noun && names_change_of_previous(*noun)) return take_concept(*before, quantity);
  if (!noun && before != nullptr && before->dimension != Dimension::count &&
      !before->concept_text.empty() && !sums_up())
    return take_concept(*before, quantity);
  if (!noun) noun = noun_elsewhere();
  if (noun && noun->begin < noun->complement_end) {
    take(*noun, quantity);
  } else if (before != nullptr) {
    take_concept(*before, quantity);
  }
}

// "$9 at 30 inns, an average of [$2]"
bool ConceptReader::sums_up() const {
  const std::uint32_t begin = candidate_.phrase_begin;
  return begin < candidate_.begin && sentence_.mark(begin - 1, U',');
}

// "50 planes worth [$5 million]", "two quakes measuring [7.6]"
bool ConceptReader::describes_previous() const {
  constexpr std::uint32_t kLongestLink = 2;  // tokens
  const std::uint32_t begin = candidate_.phrase_begin;
  const bool counted = previous_.quantity != nullptr &&
                       previous_.quantity->dimension == Dimension::count &&
                       !previous_.quantity->unit.empty() && begin > previous_.end &&
                       begin - previous_.end <= kLongestLink;
  if (!counted) return false;
  const NounWords words(sentence_.tokens, sentence_.text);
  const std::uint32_t first = previous_.end;
  if (words[first].hash == text::hash_of("worth")) return begin == first + 1;
  const bool participle = words.is_word(first) && words.is_only_verbal(first) &&
                          TrendTable::get().verb(words[first]) == Trend::none;
  if (!participle) return false;
  return begin == first + 1 ? words.written(first).ends_with("ing")
                            : words.is_preposition_but_of(first + 1);
}

// "sales at the 63 shops rose [5%]": what the figure before stands in, as the subject of the verb
// right behind it.
std::optional<NounPhrase> ConceptReader::phrase_around_previous() const {
  const auto& phrase = previous_.quantity->noun_phrase;
  const std::uint32_t begin = candidate_.phrase_begin;
  std::uint32_t at = previous_.end;
  while (at < begin && sentence_.tokens[at].begin < phrase.end) ++at;
  const NounWords words(sentence_.tokens, sentence_.text);
  const bool verb = at < begin && words.is_word(at) &&
                    (words.is_only_verbal(at) || words.is(at, WordClass::modal) ||
                     words.is(at, WordClass::be) || words.is_verb_in_s(at));
  if (!verb) return std::nullopt;
  for (std::uint32_t i = at; i < begin; ++i) {
    const bool link = words.is_word(i) && !words.is(i, WordClass::coordinator) &&
                      (words.is_boundary(i) || words.is_only_verbal(i) || words.is_adverb(i));
    if (!link && i > at) return std::nullopt;
  }
  const auto noun = SubjectReader(sentence_).before(previous_.begin, previous_.floor);
  const bool around = noun && noun->complement_end < previous_.begin &&
                      words.is_preposition_but_of(noun->complement_end);
  return around ? noun : std::nullopt;
}

// "5% for banks and [3%] for shops"
std::optional<NounPhrase> ConceptReader::compared_noun() const {
  constexpr std::uint32_t kLongestJoint = 3;  // tokens
  const auto* before = previous_.quantity;
  const bool alike = before != nullptr && candidate_.unit != nullptr &&
                     before->dimension == candidate_.dimension &&
                     candidate_.begin > previous_.end &&
                     candidate_.begin - previous_.end <= kLongestJoint;
  if (!alike) return std::nullopt;
  const NounWords words(sentence_.tokens, sentence_.text);
  for (std::uint32_t i = previous_.end; i < candidate_.begin; ++i)
    if (words.is_inner(i) && !words.is(i, WordClass::coordinator)) return std::nullopt;
  const bool of_another =
      sentence_.inside(candidate_.end) && words[candidate_.end].hash == text::hash_of("for");
  return of_another ? receiver(sentence_, candidate_, limit_) : std::nullopt;
}

// Where the words around the figure tell nothing.
std::optional<NounPhrase> ConceptReader::noun_elsewhere() const {
  const bool nominal_age = candidate_.dimension == Dimension::age && candidate_.hyphenated;
  if (nominal_age) return std::nullopt;  // "the 9-year-old"
  std::optional<NounPhrase> noun;
  if (previous_.quantity != nullptr) {
    if (sums_up()) noun = subject_of_previous();
    const std::uint32_t begin = candidate_.phrase_begin;
    if (!noun && previous_.quantity->dimension == Dimension::count)
      noun = SubjectReader(sentence_).before(begin, sentence_.begin);
    // "closed down 45 points, at [3,080]"
    const bool counted = noun && noun->begin >= previous_.begin && noun->end <= previous_.end &&
                         WordClasses::get().is(sentence_.tokens[noun->head], WordClass::points);
    if (counted) noun = subject_of_previous();
  }
  if (!noun) noun = candidate_.noun;
  const bool told_before =
      previous_.quantity != nullptr && !previous_.quantity->concept_text.empty();
  if (noun || told_before) return noun;
  const NounWords words(sentence_.tokens, sentence_.text);
  if (candidate_.unit == nullptr)  // "Chasing 244, the hosts"
    return words.is_verbal(sentence_.begin) ? subject_behind(sentence_, candidate_) : std::nullopt;
  if (const auto subject = subject_of_verb(sentence_, candidate_.begin)) return subject;
  if (const auto behind = receiver(sentence_, candidate_, limit_)) return behind;
  return subject_behind(sentence_, candidate_);
}

// "climbed to 5% of output", "is 5% of output", "$3, or 5% of output": whether the figure is about
// something else than what it is a share of.
bool ConceptReader::tells_share_of_other(FigureLink link, ChangeRole role) const {
  const bool share = candidate_.dimension == Dimension::percent && !candidate_.noun &&
                     sentence_.inside(candidate_.end) &&
                     NumberLexicon::get().is_of(sentence_.tokens[candidate_.end]);
  if (!share) return false;
  const bool level = role == ChangeRole::old_value || role == ChangeRole::new_value;
  return level || link == FigureLink::apposed || SubjectReader(sentence_).is_equated(candidate_);
}

std::optional<NounPhrase> ConceptReader::noun_behind(FigureLink link, ChangeRole role) const {
  if (tells_share_of_other(link, role)) {
    const auto* before = previous_.quantity;
    const bool told = before != nullptr && !before->concept_text.empty();
    if (told && link == FigureLink::apposed) return std::nullopt;
    if (const auto subject = noun_before()) return subject;
    if (before != nullptr) return std::nullopt;
  }
  // "cut the price to $6 per kilo of tea"
  const bool price = candidate_.dimension == Dimension::money && !candidate_.per.empty() &&
                     (role == ChangeRole::old_value || role == ChangeRole::new_value);
  if (price)
    if (const auto subject = noun_before()) return subject;
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
  const bool nominal_age = candidate_.dimension == Dimension::age && candidate_.hyphenated;
  if (nominal_age) return std::nullopt;  // "the 9-year-old"
  if (previous_.quantity != nullptr)
    if (const auto around = phrase_around_previous()) return around;
  const SubjectReader subjects(sentence_);
  // "won the race and took [$5]"
  const auto joint = previous_.quantity == nullptr && !candidate_.first->multiple
                         ? subjects.joint_before(candidate_.phrase_begin, sentence_.begin)
                         : std::nullopt;
  if (joint)
    if (const auto subject = subject_of_verb(sentence_, *joint)) return subject;
  const auto noun = subjects.find(candidate_, previous_);
  return noun || previous_.quantity == nullptr ? noun : shared_subject();
}

// What the verb of a figure is about where its subject stands before the figure before: "weighs 5
// kg and costs $3", "the tower, built for $5 million, is 80 m high".
std::optional<NounPhrase> ConceptReader::shared_subject() const {
  const SubjectReader subjects(sentence_);
  const std::uint32_t begin = candidate_.phrase_begin;
  if (subjects.is_behind_aside(begin, previous_.end)) return behind_aside(begin);
  const auto joint = subjects.joint_before(begin, previous_.end);
  if (candidate_.first->multiple || !joint || leads_clause()) return std::nullopt;
  const auto subject = subject_of_verb(sentence_, *joint);
  return subject ? subject : subject_of_previous();
}

// "two quakes, measuring [7.6]"; "the quake shook 5 towns, lasting [9 s]" is the same to it.
std::optional<NounPhrase> ConceptReader::behind_aside(std::uint32_t begin) const {
  const SubjectReader subjects(sentence_);
  const NounWords words(sentence_.tokens, sentence_.text);
  const bool of_counted = previous_.quantity->dimension == Dimension::count &&
                          sentence_.mark(previous_.end, U',') && words.is_verbal(previous_.end + 1);
  if (of_counted) return std::nullopt;
  const auto noun = subjects.before(begin, sentence_.begin);
  return noun && noun->complement_end < previous_.begin ? noun : subject_of_previous();
}

std::optional<NounPhrase> ConceptReader::subject_of_previous() const {
  const SubjectReader subjects(sentence_);
  if (const auto near = subjects.of_verb(previous_.begin, previous_.floor)) return near;
  const auto first = subjects.of_verb(previous_.first, sentence_.begin);
  return first ? first : subject_of_verb(sentence_, previous_.first);
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
