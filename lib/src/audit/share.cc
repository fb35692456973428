// Shares of one whole that exceed 100%.

#include <algorithm>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/listing.h"
#include "audit/nearby.h"

namespace claimcheck::auditing {
namespace {

// Rounding of each share; tables of rounded shares may add up to 101 or 102.
constexpr double kSlack = 1;

// All but at most one of the shares answer the same question, in words that exclude each other.
bool share_one_question(const Line& line, const Listing& listing) {
  double question = 0;
  std::size_t answered = 0;
  for (const auto member : listing.members) {
    const double answer = answered_question(line, member);
    if (answer == 0) continue;
    if (question != 0 && answer != question) return false;
    question = answer;
    ++answered;
  }
  return answered >= 2 && answered + 1 >= listing.members.size();
}

// "With 90% of the votes counted": no answer, but how many have answered.
bool tells_progress(const Line& line, std::size_t share) {
  constexpr std::size_t kReach = 6;
  for (std::size_t at = share + 1; at < line.size() && at <= share + kReach; ++at) {
    if (line[at].is(Cue::counted)) return true;
    if (line[at].kind == Item::Kind::mark || line[at].quantity()) return false;
  }
  return false;
}

bool share_one_whole(const Line& line, const Listing& listing) {
  if (line.has(Cue::vote)) return true;
  const std::size_t first = listing.first();
  if (first > 0 && line[first - 1].is(Cue::consist)) return true;
  return share_one_question(line, listing);
}

void check(const Line& line, const Listing& listing, std::vector<Discrepancy>& found) {
  const auto is_share = [&line](std::size_t member) {
    return line[member].quantity()->dimension == Dimension::percent;
  };
  if (listing.dated || !is_share(listing.first()) || !share_one_whole(line, listing)) return;
  const double slack = kSlack * static_cast<double>(listing.members.size());
  const auto terms = values_of(line, listing);
  Decimal sum;
  for (const auto& term : terms) sum = sum + term;
  if (sum_of(line, listing).low <= 100 || sum.to_double() <= 100 + slack) return;
  Discrepancy out;
  out.check = "share";
  for (const auto member : listing.members)
    out.positions.push_back({figure_of(line, line[member])});
  out.title = "The shares add up to more than 100%";
  out.explanation = sum_in_words(terms) + " percent, more than 100.";
  out.gap = 1 - 100 / sum.to_double();
  found.push_back(std::move(out));
}

}  // namespace

void check_shares(const Reading& reading, std::vector<Discrepancy>& found) {
  for (const auto& line : reading.body) {
    if (line.has(Cue::retract)) continue;
    for (auto& listing : listings_of(line)) {
      std::erase_if(listing.members,
                    [&line](std::size_t member) { return tells_progress(line, member); });
      if (listing.members.size() > 1) check(line, listing, found);
    }
  }
}

}  // namespace claimcheck::auditing
