#include "claims/measures.h"

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/offspring.h"
#include "quantity/units.h"

namespace claimcheck::claims {
namespace {

using packs::MeasureType;

bool unit_fits(const packs::Measure& measure, const Quantity& quantity, const Frame* frame) {
  if (measure.unit.empty() || measure.unit == quantity.unit) return true;
  if (frame == nullptr) return false;
  const auto& lexicon = Lexicon::english();
  return measure.unit == frame->noun || measure.unit == frame->noun_kind ||
         lexicon.canonical_noun(measure.unit) == frame->noun;
}

// In a unit of the measure's dimension; a bare number is in the measure's own unit only where news
// leaves that out: "magnitude 6.1", "the mercury hit 41"; but "it was 2" may be anything.
bool is_measured(const packs::Measure& measure, const Quantity& quantity, const Frame* frame) {
  const auto* unit = quantity::UnitTable::get().find(measure.unit);
  if (unit == nullptr)
    return quantity.dimension != Dimension::count && quantity.dimension != Dimension::money &&
           quantity.dimension != Dimension::percent;
  const bool named = frame != nullptr && !frame->raw_noun.empty() &&
                     Lexicon::english().noun_predicate(frame->raw_noun) == nullptr;
  const bool left_out = unit->dimension == Dimension::magnitude ||
                        (unit->dimension == Dimension::temperature && named);
  return quantity.dimension == unit->dimension ||
         (left_out && quantity.dimension == Dimension::count && quantity.unit.empty());
}

// A bare number counts what the rule says that it counts, where nothing else does: "the toll has
// passed 600", "the number of the missing".
bool is_counted_by(const packs::Rule& rule, const packs::Measure& measure, const Quantity& quantity,
                   const Frame* frame) {
  const auto noun = rule.set.find("noun");
  const bool counts_other =
      frame != nullptr && !frame->noun.empty() && !Cues::english().is(frame->noun, Cue::size_noun);
  return !counts_other && quantity.unit.empty() && quantity.dimension == Dimension::count &&
         measure.type == MeasureType::count && noun != rule.set.end() &&
         noun->second == measure.unit;
}

bool counts_children(const packs::Rule& rule) {
  const auto noun = rule.set.find("noun");
  return noun != rule.set.end() && noun->second == kChild;
}

// A measure in hours, minutes or seconds is not one of days and years, nor the reverse.
bool lasts_alike(const packs::Measure& measure, const TimeExpression& time) {
  constexpr double kDay = 86400;  // seconds
  if (measure.unit.empty()) return true;
  const auto* unit = quantity::UnitTable::get().find(measure.unit);
  const bool by_clock = unit != nullptr && unit->factor < kDay;
  return by_clock == time.value.starts_with("PT");
}

bool fits(const packs::Measure& measure, const Figure& figure, const Frame* frame) {
  const auto* quantity = figure.mention->quantity();
  const auto* time = figure.mention->time();
  switch (measure.type) {
    case MeasureType::date:
      return time != nullptr && time->type == TimexType::date;
    case MeasureType::duration:
      return time != nullptr && time->type == TimexType::duration && lasts_alike(measure, *time);
    case MeasureType::count:
      return quantity != nullptr && quantity->dimension == Dimension::count &&
             unit_fits(measure, *quantity, frame);
    case MeasureType::money:
      return quantity != nullptr && quantity->dimension == Dimension::money;
    case MeasureType::percent:
      return quantity != nullptr &&
             (quantity->dimension == Dimension::percent || quantity->dimension == Dimension::ratio);
    case MeasureType::measure:
      return quantity != nullptr && is_measured(measure, *quantity, frame);
  }
  return false;
}

MeasureMatch measure_by_frame(const Reading& reading, const Figure& figure, const Frame& frame) {
  const auto& packs = reading.article.packs;
  for (const auto* rule :
       packs.match_frame(reading.article.text, reading.sentence, frame.raw_noun, frame.verbs)) {
    const auto* measure = packs.measure(rule->measure);
    if (measure != nullptr && fits(*measure, figure, &frame)) return {rule, measure, {}};
  }
  return {};
}

// "half of the 240 seats" says nothing of the 240 but that there are so many: only a pattern that
// itself begins with "of" asks for them.
bool asks_for_whole(const Reading& reading, const packs::RuleMatch& match) {
  const std::string_view text = reading.article.text.text;
  const auto begin = text.substr(match.span.begin, 3);
  return begin == "of " || begin == "Of ";
}

}  // namespace

std::vector<std::vector<packs::RuleMatch>> pattern_matches(const Reading& reading) {
  const auto figures = packs::figures_of(reading.mentions);
  std::vector<std::vector<packs::RuleMatch>> by_figure(figures.size());
  if (figures.empty()) return by_figure;
  for (auto& match : reading.article.packs.match(reading.article.text, reading.sentence, figures))
    if (match.figure < by_figure.size()) by_figure[match.figure].push_back(std::move(match));
  return by_figure;
}

MeasureMatch measure_of(const Reading& reading, const Figure& figure, const Frame* frame,
                        const std::vector<packs::RuleMatch>& matches) {
  // "Six were killed and 32 wounded": what a state tells of itself goes before the words around it.
  if (frame != nullptr && frame->is_state)
    if (auto match = measure_by_frame(reading, figure, *frame); match.rule != nullptr) return match;
  const auto& packs = reading.article.packs;
  const bool offspring = counts_offspring(reading, figure);
  const bool bare_whole = frame != nullptr && frame->is_whole && frame->predicate.empty();
  for (const auto& match : matches) {
    const auto* measure = packs.measure(match.rule->measure);
    const auto* quantity = figure.mention->quantity();
    if (measure == nullptr || (offspring && !counts_children(*match.rule))) continue;
    if (bare_whole && !asks_for_whole(reading, match)) continue;
    if (offspring || fits(*measure, figure, frame) ||
        (quantity != nullptr && is_counted_by(*match.rule, *measure, *quantity, frame)))
      return {match.rule, measure, match.captures};
  }
  if (offspring || bare_whole) return {};
  return frame == nullptr ? MeasureMatch{} : measure_by_frame(reading, figure, *frame);
}

}  // namespace claimcheck::claims
