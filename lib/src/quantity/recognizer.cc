#include "quantity/recognizer.h"

#include <algorithm>
#include <utility>

#include "quantity/bare_age.h"
#include "quantity/candidate.h"
#include "quantity/candidate_modifiers.h"
#include "quantity/concept.h"
#include "quantity/counted_noun.h"
#include "quantity/exclusions.h"
#include "quantity/figure_change.h"
#include "quantity/home_dollar.h"
#include "quantity/modifiers.h"
#include "quantity/number_lexicon.h"
#include "quantity/range_reader.h"
#include "quantity/shared_units.h"
#include "quantity/subject.h"
#include "quantity/trends.h"
#include "quantity/unit_leads.h"
#include "quantity/unit_reader.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

class Recognizer {
 public:
  Recognizer(const text::TokenizedText& text, std::span<const Number> numbers,
             std::span<const Span> taken, std::string_view title)
      : text_(text), numbers_(numbers), taken_(taken), title_(title) {}

  std::vector<Mention> run() {
    mentions_.reserve(numbers_.size());  // all there can be: those told before stay where they are
    for (std::size_t i = 0; i < numbers_.size();) i += std::max<std::size_t>(1, recognize_at(i));
    return std::move(mentions_);
  }

 private:
  // Reads the figure that starts with number `i`; how many numbers it used up.
  std::size_t recognize_at(std::size_t i) {
    const Number& number = numbers_[i];
    enter_sentence(number.first_token);
    taken_index_ = next_taken(number);
    if (number.ordinal || is_taken(number)) return 1;
    const Exclusions exclusions(sentence_);
    if (exclusions.excludes(number)) {
      label_end_ = number.last_token;
      return 1;
    }
    if (const std::size_t score = skip_score(i, exclusions); score > 0) return score;
    if (repeats_previous(number)) return 1;

    Candidate candidate = begin_candidate(number);
    if (number.multiple) {
      read_modifier_before(sentence_, candidate, floor_);
      take_multiple(candidate);
      emit(std::move(candidate));
      return 1;
    }
    const UnitReader units(sentence_);
    units.read_money_before(candidate, floor_);
    read_sign(candidate);
    std::size_t used = 1;
    const RangeReader ranges(sentence_, units);
    if (i + 1 < numbers_.size() && !is_taken(numbers_[i + 1])) {
      ranges.share_scale(candidate, numbers_[i + 1]);
      if (ranges.extend(candidate, numbers_[i + 1])) used = 2;
    }
    used += units.read_unit(candidate, numbers_.subspan(i + used));
    read_modifier_before(sentence_, candidate, floor_);
    read_unit_lead(candidate);
    read_age_at_event(sentence_, candidate, floor_);
    if (candidate.unit == nullptr)
      read_counted_noun(sentence_, candidate, free_until(candidate.end),
                        number_at(i + used, candidate.end));
    read_age_of_person(sentence_, candidate);
    read_age_limit(sentence_, candidate);
    drop_modifier_of_comparison(sentence_, candidate, last_end_);
    drop_modifier_of_place(sentence_, candidate);
    drop_modifier_of_stretch(sentence_, candidate, last_end_);
    units.read_per(candidate, free_until(candidate.end));
    read_modifier_behind(sentence_, candidate, free_until(candidate.end));
    settle_dollar(candidate);
    settle_named_money(candidate);
    while (i + used < numbers_.size() && numbers_[i + used].first_token < candidate.end) ++used;
    if (exclusions.excludes(candidate) || exclusions.continues_labels(candidate, label_end_))
      label_end_ = candidate.end;
    else
      emit(std::move(candidate));
    return used;
  }

  // The number that begins at `token` or behind a sign there, where it is number `i`; else null.
  [[nodiscard]] const Number* number_at(std::size_t i, std::uint32_t token) const {
    if (i >= numbers_.size()) return nullptr;
    const std::uint32_t first = numbers_[i].first_token;
    const bool signed_one = first == token + 1 && sentence_.inside(first) && !sentence_.word(token);
    return first == token || signed_one ? &numbers_[i] : nullptr;
  }

  // Numbers come in order, so their sentences do too.
  void enter_sentence(std::uint32_t token) {
    while (text_.sentences[sentence_index_].last_token <= token) ++sentence_index_;
    const text::Sentence& sentence = text_.sentences[sentence_index_];
    if (sentence.first_token == sentence_.begin && sentence.last_token == sentence_.end) return;
    sentence_.tokens = std::span(text_.tokens).first(sentence.last_token);
    sentence_.text = text_.text;
    sentence_.begin = sentence.first_token;
    sentence_.end = sentence.last_token;
    sentence_.kind = sentence.kind;
    floor_ = sentence.first_token;
  }

  [[nodiscard]] Span span_of(std::uint32_t first, std::uint32_t last) const {
    return {text_.tokens[first].begin, text_.tokens[last - 1].end};
  }

  // The first time expression that does not end before `number`, which is at or behind the one
  // being read.
  [[nodiscard]] std::size_t next_taken(const Number& number) const {
    const std::size_t begin = text_.tokens[number.first_token].begin;
    std::size_t at = taken_index_;
    while (at < taken_.size() && taken_[at].end <= begin) ++at;
    return at;
  }
  // Time expressions own their numbers.
  [[nodiscard]] bool is_taken(const Number& number) const {
    const std::size_t at = next_taken(number);
    return at < taken_.size() &&
           taken_[at].begin < span_of(number.first_token, number.last_token).end;
  }

  // Where the time expression behind `token` begins, as a token; the end of the sentence without.
  [[nodiscard]] std::uint32_t free_until(std::uint32_t token) const {
    if (taken_index_ >= taken_.size()) return sentence_.end;
    const std::size_t begin = taken_[taken_index_].begin;
    if (text_.tokens[sentence_.end - 1].begin < begin) return sentence_.end;
    std::uint32_t at = token;
    while (at < sentence_.end && text_.tokens[at].begin < begin) ++at;
    return at;
  }

  std::size_t skip_score(std::size_t i, const Exclusions& exclusions) const {
    if (i + 1 >= numbers_.size()) return 0;
    const Number& first = numbers_[i];
    const Number& second = numbers_[i + 1];
    const std::uint32_t gap = second.first_token - first.last_token;
    if ((gap != 1 && gap != 3) || !sentence_.inside(second.first_token)) return 0;
    const bool score = sentence_.mark(first.last_token, U'-')
                           ? exclusions.is_score(first, second)
                           : gap == 1 && exclusions.is_vote(first, second);
    return score ? 2 : 0;
  }

  // "forty-five (45)"
  [[nodiscard]] bool repeats_previous(const Number& number) const {
    const std::uint32_t first = number.first_token;
    if (!last_value_ || !number.value || first < sentence_.begin + 2) return false;
    return sentence_.tokens[first - 1].is(U'(') && sentence_.mark(number.last_token, U')') &&
           last_end_ + 1 == first && *last_value_ == *number.value;
  }

  static Candidate begin_candidate(const Number& number) {
    Candidate candidate;
    candidate.first = candidate.last = &number;
    candidate.begin = candidate.number_begin = number.first_token;
    candidate.end = candidate.number_end = number.last_token;
    candidate.form = number.form;
    candidate.value = candidate.high = number.value.value_or(Decimal{0});
    return candidate;
  }

  // "five million dollars"
  [[nodiscard]] bool says_dollars(const Candidate& candidate) const {
    const bool one_word = candidate.dimension == Dimension::money && candidate.unit != nullptr &&
                          candidate.unit_begin >= candidate.number_end &&
                          candidate.unit_end == candidate.unit_begin + 1;
    return one_word && candidate.unit->name == "USD" &&
           is_dollar_word(sentence_.tokens[candidate.unit_begin]);
  }

  // A bare "$" or "dollars" is the dollar of the article's country.
  void settle_dollar(Candidate& candidate) {
    candidate.unit_assumed = candidate.unit_assumed || says_dollars(candidate);
    if (!candidate.unit_assumed) return;
    if (!home_dollar_) home_dollar_ = home_dollar(text_, title_);
    if (*home_dollar_ != nullptr) candidate.unit = *home_dollar_;
  }

  // "20 French francs ... 30 francs": the money that had its country with it before. Bare dollars
  // are another matter.
  void settle_named_money(Candidate& candidate) {
    const bool named = candidate.unit != nullptr && candidate.dimension == Dimension::money &&
                       candidate.unit_begin >= candidate.number_end &&
                       sentence_.word(candidate.unit_end - 1) && candidate.unit->name != "USD";
    if (!named) return;
    const std::uint64_t name = sentence_.tokens[candidate.unit_end - 1].hash;
    const auto known = std::ranges::find(named_money_, name, &NamedMoney::name);
    const bool full = candidate.unit_end > candidate.unit_begin + 1;
    if (known == named_money_.end()) {
      if (full) named_money_.push_back({name, candidate.unit});
    } else if (full) {
      known->unit = candidate.unit;
    } else {
      candidate.unit = known->unit;
    }
  }

  // "doubled", "more than twice as many"
  static void take_multiple(Candidate& candidate) {
    candidate.unit = UnitTable::get().find("times");
    candidate.unit_begin = candidate.first->first_token;
    candidate.unit_end = candidate.first->last_token;
    candidate.dimension = candidate.unit->dimension;
  }

  // "-5", "−5", "minus five", "minus-5"; a dash between words is none.
  void read_sign(Candidate& candidate) const {
    if (candidate.begin <= floor_ || candidate.form == NumberForm::vague) return;
    std::uint32_t at = candidate.begin - 1;
    if (at > floor_ && sentence_.tokens[at].is(U'-') &&
        NumberLexicon::get().is_minus(sentence_.tokens[at - 1]))
      --at;
    const Token& mark = sentence_.tokens[at];
    if (mark.is(0xB1) || is_plus_or_minus(at)) {
      candidate.begin = candidate.number_begin = mark.is(0xB1) ? at : at - 2;
      return;
    }
    const bool opens =
        at == sentence_.begin || mark.space_before || sentence_.tokens[at - 1].is(U'(');
    const bool touching = !sentence_.tokens[candidate.begin].space_before;
    const bool alone = at == sentence_.begin && sentence_.end - candidate.end <= 1;
    const bool hyphen = mark.is(U'-') && opens && (touching || alone);
    if (!NumberLexicon::get().is_minus(mark) && !mark.is(0x2212) && !hyphen) return;
    candidate.negative = true;
    candidate.begin = candidate.number_begin = at;
    candidate.value = -candidate.value;
    candidate.high = -candidate.high;
  }

  [[nodiscard]] bool is_plus_or_minus(std::uint32_t at) const {
    return at >= floor_ + 2 && NumberLexicon::get().is_minus(sentence_.tokens[at]) &&
           sentence_.tokens[at - 1].hash == text::hash_of("or") &&
           sentence_.tokens[at - 2].hash == text::hash_of("plus");
  }

  // "aged 45 to 64", "magnitude 6.1"
  void read_unit_lead(Candidate& candidate) const {
    if (candidate.unit != nullptr || candidate.first->scale > 0) return;
    const auto lead = UnitLeads::get().ending_before(sentence_.tokens, candidate.begin, floor_);
    if (!lead || candidate.high.to_double() > lead->largest) return;
    candidate.unit = lead->unit;
    candidate.dimension = lead->unit->dimension;
    candidate.unit_begin = lead->begin;
    candidate.unit_end = candidate.begin;
    // "under the age of 3"
    const auto limit = ModifierTable::get().ending_before(sentence_.tokens, lead->begin, floor_);
    if (!limit || limit->modifier == Modifier::range || candidate.is_range()) return;
    candidate.modifier = limit->modifier;
    candidate.begin = candidate.number_begin = limit->begin;
  }

  // The figure before, where it stands in the same sentence.
  [[nodiscard]] PreviousFigure previous(std::span<const Mention> told) const {
    if (told.empty() || last_end_ <= sentence_.begin) return {};
    return {told.back().quantity(), last_begin_, last_end_, std::max(sentence_.begin, last_floor_),
            first_begin_};
  }

  // "a top speed of 155 mph.": the mark ends the sentence, not the unit.
  void leave_full_stop(Candidate& candidate) const {
    if (candidate.end != sentence_.end || candidate.end != candidate.unit_end ||
        candidate.unit_end < candidate.unit_begin + 2 || !sentence_.mark(candidate.end - 1, U'.'))
      return;
    --candidate.end;
    --candidate.unit_end;
  }

  // What the figure says by itself.
  void describe(const Candidate& candidate, Quantity& quantity) const {
    name_unit(sentence_, candidate, quantity);
    quantity.per = candidate.per;
    quantity.form = candidate.form;
    quantity.modifier = candidate.is_range() ? Modifier::range : candidate.modifier;
    if (!candidate.is_range() && candidate.first->value) quantity.value = candidate.value;
    if (!candidate.is_range() && !candidate.first->value) quantity.modifier = Modifier::vague;
    quantity.set = set_of(candidate);
    quantity.ambiguous = candidate.first->ambiguous || candidate.last->ambiguous;
    quantity.number = span_of(candidate.number_begin, candidate.number_end);
    const bool part = candidate.form == NumberForm::fraction || candidate.first->share;
    if (part && candidate.unit == nullptr && quantity.value && *quantity.value < Decimal{1})
      quantity.dimension = Dimension::ratio;
    read_change(sentence_, candidate, quantity);
  }

  // What it shares with the figures before it, whose mentions are `told`.
  void relate(const Candidate& candidate, std::span<Mention> told, Quantity& quantity) {
    const PreviousFigure before_it = previous(told);
    const FigureLink link = link_to_previous(sentence_, candidate, before_it);
    share_change(link, sentence_, candidate, before_it, quantity);
    ConceptReader(sentence_, candidate, before_it, free_until(candidate.end)).name(link, quantity);
    const Quantity* before = told.empty() ? nullptr : told.back().quantity();
    shared_units_.inherit(sentence_, candidate, before, quantity);
    shared_units_.give_back(sentence_, candidate, quantity, told);
  }

  void emit(Candidate&& candidate) {
    shared_units_.complete(sentence_, candidate);
    leave_full_stop(candidate);
    candidate.phrase_begin = begin_of(sentence_, candidate);
    Mention& mention = mentions_.emplace_back();
    mention.span = span_of(candidate.begin, candidate.end);
    auto& quantity = std::get<Quantity>(mention.value);
    describe(candidate, quantity);
    relate(candidate, std::span(mentions_).first(mentions_.size() - 1), quantity);
    last_value_ = quantity.value;
    last_floor_ = last_end_;
    last_begin_ = candidate.begin;
    if (last_floor_ <= sentence_.begin) first_begin_ = candidate.begin;
    last_end_ = candidate.end;
    floor_ = candidate.end;
    shared_units_.remember(std::move(candidate), quantity);
  }

  const text::TokenizedText& text_;
  std::span<const Number> numbers_;
  std::span<const Span> taken_;
  std::string_view title_;
  std::vector<Mention> mentions_;
  SentenceView sentence_;
  std::size_t sentence_index_ = 0;
  std::size_t taken_index_ = 0;
  std::uint32_t floor_ = 0;       // nothing before this token may belong to a figure
  std::uint32_t last_floor_ = 0;  // of the last figure: the end of the one before it
  std::uint32_t last_begin_ = 0;
  std::uint32_t first_begin_ = 0;  // of the first figure of its sentence
  std::uint32_t last_end_ = 0;
  std::uint32_t label_end_ = 0;  // of the last number that was no quantity
  SharedUnits shared_units_;
  struct NamedMoney {
    std::uint64_t name;  // hash of the last word
    const Unit* unit;
  };
  std::vector<NamedMoney> named_money_;  // one for each word
  std::optional<Decimal> last_value_;
  std::optional<const Unit*> home_dollar_;  // asked for at the first bare "$"
};

}  // namespace

std::vector<Mention> recognize(const text::TokenizedText& text, std::span<const Number> numbers,
                               std::span<const Span> taken, std::string_view title) {
  return Recognizer(text, numbers, taken, title).run();
}

}  // namespace claimcheck::quantity
