#include "claims/compared_with.h"

#include <array>
#include <utility>

#include "claims/cues.h"

namespace claimcheck::claims {
namespace {

constexpr std::array kTimesBefore = {
    std::pair{Cue::against_year, std::string_view("year")},
    std::pair{Cue::against_quarter, std::string_view("quarter")},
    std::pair{Cue::against_month, std::string_view("month")},
    std::pair{Cue::against_week, std::string_view("week")},
};

// Where what is said of a figure ends: at the next share of its sentence.
std::uint32_t end_of_change(const Reading& reading, const Figure& figure) {
  for (const Mention& mention : reading.mentions) {
    const auto* other = mention.quantity();
    if (other == nullptr || other->dimension != Dimension::percent) continue;
    const auto first = reading.range_of(mention.span).first;
    if (first >= figure.range.last) return first;
  }
  return reading.parse.range.last;
}

}  // namespace

std::string_view compared_with(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity == nullptr || quantity->dimension != Dimension::percent ||
      quantity->trend == Trend::none)
    return {};
  const auto end = end_of_change(reading, figure);
  const auto& cues = Cues::english();
  for (auto at = figure.range.last; at < end; ++at)
    for (const auto& [cue, time] : kTimesBefore) {
      const auto length = cues.phrase(reading.tokens(), at, cue);
      // "from March 2019" names no month before.
      if (length > 0 &&
          !(at + length < end && reading.word(at + length).word_class == WordClass::number))
        return time;
    }
  return {};
}

}  // namespace claimcheck::claims
