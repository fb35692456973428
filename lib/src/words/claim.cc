#include "claimcheck/claim.h"

#include "claimcheck/report.h"
#include "words/in_words.h"

namespace claimcheck {

std::string in_words(const Claim& claim) {
  // A birth told by an age reads better as the age.
  if (claim.predicate == "bear" && !claim.derived.empty()) return claim.derived;
  if (const auto* time = claim.time())
    return time->days || time->quantity ? words::time(*time) : claim.figure_text;
  const auto& quantity = *claim.quantity();
  // "two-thirds of members" reads better than 0.667 of them.
  if (quantity.dimension == Dimension::ratio && quantity.form == NumberForm::fraction)
    return claim.figure_text;
  if (quantity.modifier != Modifier::vague) return words::quantity(quantity);
  return '"' + claim.figure_text + "\" (" + words::bounds(quantity.set) + ")";
}

}  // namespace claimcheck
