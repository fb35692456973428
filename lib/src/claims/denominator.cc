#include "claims/denominator.h"

#include "claims/cues.h"
#include "quantity/units.h"

namespace claimcheck::claims {
namespace {

// The unit of measure that a word names; empty for other words.
std::string unit_at(const Reading& reading, std::uint32_t at) {
  const auto unit =
      quantity::UnitTable::get().match(reading.tokens(), reading.article.text.text, at, false);
  if (!unit || unit->unit->dimension == Dimension::money || unit->symbol) return {};
  return unit->unit->name;
}

// "A litre of petrol costs ...": the subject is one unit of something.
std::string unit_of_subject(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity->dimension != Dimension::money || figure.is_subject || figure.clause == kNone)
    return {};
  const auto subject = reading.parse.subject_of(figure.clause);
  if (subject == kNone) return {};
  const auto& range = reading.parse.phrases[subject].range;
  const auto& opener = reading.word(range.first).lemma;
  return Cues::english().is(opener, Cue::one_each) && range.first + 1 < range.last
             ? unit_at(reading, range.first + 1)
             : std::string{};
}

// "Every year ..."
std::string repeated_unit(const Reading& reading, const Figure& figure) {
  const auto& range = reading.parse.range;
  for (auto at = range.first; at + 1 < range.last; ++at) {
    const auto& lemma = reading.word(at).lemma;
    if (!Cues::english().is(lemma, Cue::each) || reading.parse.clause_at(at) != figure.clause)
      continue;
    // "in May of every year"
    if (at > range.first && reading.word(at - 1).lemma == "of") continue;
    const auto& unit = reading.word(at + 1).lemma;
    if (Cues::english().is(unit, Cue::time_unit)) return unit;
  }
  return {};
}

// "averaged 18.3 points, 6.1 rebounds and 2.2 assists per game": what the last of a list is counted
// per, all of them are.
std::string shared_by_list(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone ||
      !Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::averaging))
    return {};
  for (const Mention& mention : reading.mentions) {
    const auto* other = mention.quantity();
    if (other == nullptr || mention.span.begin < figure.mention->span.end) continue;
    if (locate(reading, mention).verb != figure.verb) return {};
    if (!other->per.empty()) return other->per;
  }
  return {};
}

}  // namespace

std::string denominator_of(const Reading& reading, const Figure& figure) {
  auto unit = unit_of_subject(reading, figure);
  if (unit.empty()) unit = repeated_unit(reading, figure);
  return unit.empty() ? shared_by_list(reading, figure) : unit;
}

}  // namespace claimcheck::claims
