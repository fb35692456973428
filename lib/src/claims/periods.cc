#include "claims/periods.h"

namespace claimcheck::claims {
namespace {

constexpr auto kShortestPeriod = std::chrono::days(27);

bool is_sum_of_period(const Claim& claim) {
  return claim.behaviour == Behaviour::period && claim.quantity() != nullptr &&
         claim.quantity()->dimension == Dimension::money;
}

bool is_period(const AsOf& as_of) {
  return as_of.basis == AsOf::Basis::clause && as_of.days && as_of.days->low && as_of.days->high &&
         as_of.days->high->value - as_of.days->low->value >= kShortestPeriod;
}

}  // namespace

void Periods::carry_into(std::vector<Claim>& claims, const text::Sentence& sentence) {
  if (sentence.paragraph != paragraph_) told_.reset();
  paragraph_ = sentence.paragraph;
  for (Claim& claim : claims) {
    if (!is_sum_of_period(claim)) continue;
    // "A year earlier it had been ...": a look back, which is no new period.
    const bool newer = is_period(claim.as_of) &&
                       (!told_ || claim.as_of.days->low->value >= told_->days->low->value);
    if (newer)
      told_ = claim.as_of;
    else if (told_ && claim.measure != "generic" && claim.as_of.basis == AsOf::Basis::published)
      claim.as_of = *told_;
  }
}

}  // namespace claimcheck::claims
