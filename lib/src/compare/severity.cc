#include "compare/severity.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace claimcheck::comparison {
namespace {

// One outlet reporting two figures of one source is the surest mistake of all.
constexpr int kSameSource = 100;
constexpr int kHardEdges = 5;
constexpr int kSoftEdge = -5;
constexpr int kOwnVoice = 3;
constexpr int kVoice = 2, kMostVoices = 10;
constexpr int kWeight = 3;
constexpr int kHeadline = 3;
constexpr int kSlip = 4;
constexpr int kAssumedDay = -2;
constexpr int kHedge = -3;
constexpr int kLargestGap = 20;

// The base of each verdict keeps the kinds apart: an article that only reports a dispute comes
// last.
int base_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::conflict:
      return 40;
    case Verdict::inconsistent:
      return 35;
    case Verdict::disputed:
      return 30;
    case Verdict::regression:
      return 20;
    case Verdict::tension:
      return 10;
    default:
      return 0;
  }
}

// Three points for each doubling of the relative gap, starting at a hundredth.
int gap_points(const ValueSet& a, const ValueSet& b) {
  if (a.days || !a.value || !b.value) return 0;
  const double larger = std::max(std::abs(*a.value), std::abs(*b.value));
  if (larger <= 0) return 0;
  const double share = std::abs(*a.value - *b.value) / larger;
  if (share <= 0.01) return 0;
  return std::min(kLargestGap, static_cast<int>(std::lround(3 * std::log2(share / 0.01))));
}

bool hard(const ValueSet& set) {
  const auto firm = [](const auto& bound) { return !bound || bound->hardness == Hardness::hard; };
  return firm(set.set.low) && firm(set.set.high);
}

bool assumed_day(const Claim& claim) {
  return claim.as_of.basis == AsOf::Basis::published || claim.as_of.basis == AsOf::Basis::unknown;
}

}  // namespace

std::vector<SeverityPart> severity_parts(const Finding& finding, const Ruling& ruling,
                                         const Digest& a, const Digest& b) {
  std::vector<SeverityPart> parts;
  const auto add = [&](std::string name, int points) {
    if (points != 0) parts.push_back({std::move(name), points});
  };
  add("verdict " + std::string(to_string(finding.verdict)), base_of(finding.verdict));
  add("gap", gap_points(a.figure->set, b.figure->set));
  if (hard(a.figure->set) && hard(b.figure->set)) add("hard edges", kHardEdges);
  if (a.figure->set.approximate || b.figure->set.approximate) add("soft edge", kSoftEdge);
  if (shared(a.sources, b.sources) > 0) add("same named source", kSameSource);
  if (a.claim->attribution.empty() != b.claim->attribution.empty())
    add("own voice against a quoted one", kOwnVoice);
  std::size_t voices = 0;
  for (const auto& position : finding.positions) voices += position.voices;
  add("independent voices", std::min(kMostVoices, kVoice * static_cast<int>(voices)));
  if (a.measure != nullptr) add("weight of the measure", kWeight * a.measure->weight);
  if (std::ranges::any_of(finding.claims, &Claim::headline)) add("headline", kHeadline);
  if (!finding.slip.empty()) add("slip " + finding.slip, kSlip);
  if (!a.figure->date && (assumed_day(*a.claim) || assumed_day(*b.claim)) &&
      ruling.gate.behaviour != Behaviour::fixed)
    add("assumed day", kAssumedDay);
  if (a.claim->hedged || b.claim->hedged) add("hedged", kHedge);
  return parts;
}

int total(const std::vector<SeverityPart>& parts) {
  int sum = 0;
  for (const auto& part : parts) sum += part.points;
  return sum;
}

}  // namespace claimcheck::comparison
