#include "quantity/candidate.h"

#include "quantity/value_set.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

bool is_measured(Dimension dimension) {
  return dimension != Dimension::count && dimension != Dimension::money &&
         dimension != Dimension::ratio;
}

}  // namespace

Interval<double> set_of(const Candidate& candidate) {
  if (candidate.is_range())
    return range_set(candidate.value.to_double(), candidate.high.to_double());
  const Number& number = *candidate.first;
  if (!number.value) return vague_set(number.floor, number.ceiling);
  if (number.form == NumberForm::vague && candidate.modifier == Modifier::exact)
    return vague_set(number.floor, number.ceiling);
  if (candidate.insists && !candidate.has_modifier())
    return Interval<double>::point(candidate.value.to_double());
  Precision precision{candidate.form, is_measured(candidate.dimension)};
  if (candidate.dimension == Dimension::percent && precision.form == NumberForm::integer)
    precision.form = NumberForm::decimal;
  return value_set(candidate.value, precision, candidate.modifier);
}

void name_unit(const SentenceView& sentence, const Candidate& candidate, Quantity& quantity) {
  if (candidate.unit != nullptr) {
    quantity.unit = candidate.unit->name;
    quantity.unit_text = candidate.unit_begin < candidate.unit_end
                             ? sentence.written(candidate.unit_begin, candidate.unit_end)
                             : candidate.unit->name;
    quantity.dimension = candidate.dimension;
    quantity.unit_assumed = candidate.unit_assumed;
    return;
  }
  if (candidate.strength) quantity.unit = "person";
  if (!candidate.noun || candidate.strength) return;
  const NounPhrase& noun = *candidate.noun;
  const std::uint32_t counted = candidate.hyphenated ? noun.begin : noun.head;
  quantity.unit_text = sentence.written(noun.begin, noun.end);
  if (counted > noun.begin && sentence.tokens[counted - 1].kind == text::TokenKind::number &&
      sentence.touches(counted)) {  // "F-16s"
    quantity.unit = sentence.written(noun.begin, counted);
    return;
  }
  quantity.unit =
      noun.nominal ? "person" : text::noun_lemma(sentence.text, sentence.tokens[counted]);
}

}  // namespace claimcheck::quantity
