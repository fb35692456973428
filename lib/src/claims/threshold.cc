#include "claims/threshold.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {

namespace {

// "banned more than 60 players" counts players.
bool is_banned(const Reading& reading, const Figure& figure) {
  return figure.mention->quantity()->dimension == Dimension::count &&
         (figure.phrase == kNone || preposition_of(reading, figure.phrase).empty());
}

}  // namespace

bool is_threshold(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity == nullptr || !quantity->value || figure.clause == kNone) return false;
  if (quantity->modifier != Modifier::more_than && quantity->modifier != Modifier::at_least)
    return false;
  if (is_banned(reading, figure)) return false;
  return std::ranges::any_of(reading.parse.clauses[figure.clause].verbs, [&](std::uint32_t verb) {
    return Cues::english().is(reading.parse.verbs[verb].lemma, Cue::prohibiting);
  });
}

}  // namespace claimcheck::claims
