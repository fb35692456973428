#include "compare/evidence.h"

#include <algorithm>
#include <cmath>

#include "claims/cues.h"
#include "claims/short_names.h"
#include "compare/deeds.h"
#include "compare/slip.h"

namespace claimcheck::comparison {
namespace {

constexpr Weights kWeights;

// Accounts of one fact rarely lie further apart; a pack's measure may, a generic one hardly.
constexpr double kFar = 2.5;
constexpr double kVeryFar = 6;
constexpr double kFarDoubt = 2;
constexpr double kVeryFarDoubt = 4;
constexpr double kOneDoubt = 2;  // "one of them", "a drive": counted in passing
constexpr double kDayDoubt = 0.5;
constexpr double kMoveDoubt = 2;
constexpr double kPlaceDoubt = 1.5;
constexpr double kShareDoubt = 0.5;    // a story holds many percentages
constexpr double kFarMagnitude = 0.6;  // on the scale of earthquakes, which counts in powers of ten
constexpr double kGenericDoubt = 0.6;
constexpr double kStretchDoubt = 1, kMostStretchDoubt = 2;
constexpr double kApart = 1.25;
constexpr double kSmall = 8;  // below, neighbours are no closer than others
constexpr double kMostNearness = 3.5;
constexpr double kPartDoubt = 2;       // "18 of its next 23 games"
constexpr double kSubjectDoubt = 0.5;  // "nine Ostrovans" against "40 people"
constexpr double kRivalDoubt = 0.25, kMostRivalDoubt = 1;
constexpr int kRoundUp = 12;  // an article with more figures of a kind tells of many games
constexpr double kRoundUpDoubt = 3;
constexpr double kFarDateDoubt = 3;
constexpr double kFarDays = 31;
constexpr double kOtherTimeDays = 300;  // between a day and the same deed of another time
constexpr double kNearDays = 1, kOnce = 2.5;
constexpr float kRareName = 0.6F;

bool generic(const Digest& a, const Digest& b) {
  return a.measure == nullptr || b.measure == nullptr;
}

// A name that few sentences of the story hold and the other side does not.
bool has_own_name(const Digest& claim, const Digest& other) {
  for (std::size_t at = 0; at < claim.name_weights.size(); ++at)
    if (claim.name_weights[at] >= kRareName &&
        !std::ranges::binary_search(other.names, claim.names[at]))
      return true;
  return false;
}

double weigh_names(const Digest& a, const Digest& b, Setting setting) {
  if (a.names.empty() || b.names.empty()) return 0;
  const double common = shared_weight(a.names, a.name_weights, b.names);
  // "the film", told of where it earned so much, may be the one that the other text names.
  if (common == 0 && handed_over(setting) && (a.names_places || b.names_places)) return 0;
  if (common == 0)
    return generic(a, b) && !a.figure->date ? kWeights.no_name_generic : kWeights.no_name;
  const double own =
      generic(a, b) && has_own_name(a, b) && has_own_name(b, a) ? kWeights.own_names : 0;
  return std::min(common * kWeights.name, kWeights.most_names) + own;
}

double weigh_words(const Digest& a, const Digest& b) {
  const double common = shared_weight(a.context, a.context_weights, b.context);
  return std::min(common * kWeights.word, kWeights.most_words);
}

double size_of(const Figure& figure) {
  const auto& set = figure.set;
  const auto& scale = figure.scale;
  const double factor = scale && scale->offset == 0 ? scale->factor : 1;
  if (set.value) return std::abs(*set.value) * factor;
  if (set.set.low && set.set.high) return (set.set.low->value + set.set.high->value) / 2 * factor;
  return std::abs(set.set.low ? set.set.low->value : set.set.high->value) * factor;
}

double weigh_distance(const Digest& a, const Digest& b) {
  const double first = size_of(*a.figure);
  const double second = size_of(*b.figure);
  if (!find_slip(*a.figure, *b.figure).empty()) return 0;
  if (a.figure->dimension == Dimension::magnitude)
    return std::abs(first - second) > kFarMagnitude ? kFarDoubt : 0;
  const double ratio = std::max(first, second) / std::max(1e-9, std::min(first, second));
  if (ratio > kVeryFar) return kVeryFarDoubt;
  // Police and organisers count a crowd each in their way.
  const bool two_sources =
      !a.sources.empty() && !b.sources.empty() && disjoint(a.sources, b.sources);
  return ratio > kFar && generic(a, b) && !two_sources ? kFarDoubt : 0;
}

// Two large numbers that differ by little are hardly two facts: 2,301 and 2,302.
double weigh_nearness(const Digest& a, const Digest& b) {
  if (!generic(a, b) || a.noun == 0 || a.noun != b.noun) return 0;
  const double mean = (size_of(*a.figure) + size_of(*b.figure)) / 2;
  const double gap = std::abs(size_of(*a.figure) - size_of(*b.figure));
  if (gap <= 0 || mean <= gap || mean < kSmall) return 0;
  return std::min(kMostNearness, std::log10(mean / gap) * std::min(1.0, std::log10(mean) / 2));
}

bool is_one(const Figure& figure) {
  return figure.dimension == Dimension::count && figure.set.value && *figure.set.value == 1;
}

bool dated(const Claim& claim) {
  return claim.as_of.basis == AsOf::Basis::clause || claim.as_of.basis == AsOf::Basis::explicit_;
}

bool share_doer(const Digest& a, const Digest& b) {
  return std::ranges::any_of(a.agent, [&](Key doer) {
    return doer != a.noun && doer != b.noun && std::ranges::binary_search(b.agent, doer);
  });
}

// Who receives by the one sentence stands in the other, which says who pays.
bool meet_across(const Digest& a, const Digest& b) {
  return converse_deeds(a.claim->predicate, b.claim->predicate) &&
         (!disjoint(a.agent, b.context) || !disjoint(b.agent, a.context) ||
          !disjoint(a.agent, b.names) || !disjoint(b.agent, a.names));
}

// Names, and ages: "a 36-year-old climber" is one man in both articles, whether they name him or
// not, or two men of different ages.
double weigh_people(const Digest& a, const Digest& b, Setting setting) {
  const double names = weigh_names(a, b, setting);
  if (a.ages.empty() || b.ages.empty() || a.figure->dimension == Dimension::age) return names;
  return disjoint(a.ages, b.ages) ? names - kWeights.age : std::max(names, 0.0) + kWeights.age;
}

// The same things and the same deed of somebody whom both name: "Ames missed nine games", "Ames has
// 2,301 points". Lengths and the like need no noun beside the deed: "fell 60 metres".
bool same_role(const Digest& a, const Digest& b) {
  if (!generic(a, b) || (has_own_name(a, b) && has_own_name(b, a))) return false;
  const bool counts = a.figure->dimension == Dimension::count;
  if (counts && (a.noun == 0 || a.noun != b.noun)) return false;
  // "has 29 caps", "won 27 caps"
  if (a.light_predicate || b.light_predicate) return share_doer(a, b);
  if (a.predicate != b.predicate) return false;
  return !disjoint(a.names, b.names) || (!a.ages.empty() && !disjoint(a.ages, b.ages));
}

// Whether the article of `other` never speaks of the places of `claim`.
bool unheard_of(const Digest& claim, const Digest& other) {
  if (claim.place_terms.empty() || !other.place_terms.empty() || !other.claim->provenance)
    return false;
  return !other.claim->provenance->terms.empty() && !article_uses(*other.claim, claim.place_terms);
}

double weigh_stretches(const Digest& a, const Digest& b) {
  const auto common = shared(a.stretches, b.stretches);
  const auto different = a.stretches.size() + b.stretches.size() - 2 * common;
  return std::min(static_cast<double>(different) * kStretchDoubt, kMostStretchDoubt);
}

// Each further figure of the same kind in an article is another that could be meant, unless this
// one is met by its like.
double weigh_rivals(const Digest& a, const Digest& b) {
  if (compare_sets(a.figure->set, b.figure->set).fit == Fit::agree) return 0;
  const int rivals = std::max(a.rivals, b.rivals);
  return rivals > kRoundUp ? kRoundUpDoubt : std::min(kMostRivalDoubt, kRivalDoubt * rivals);
}

// A named thing or person that both deeds are told of.
bool share_owner(const Digest& a, const Digest& b) {
  const auto holds = [](const Digest& claim, Key name) {
    return std::ranges::binary_search(claim.names, name) &&
           (std::ranges::binary_search(claim.subject, name) ||
            std::ranges::binary_search(claim.agent, name));
  };
  return std::ranges::any_of(a.names, [&](Key name) { return holds(a, name) && holds(b, name); });
}

bool counts_few(const Digest& claim) {
  return claim.figure->dimension == Dimension::count && size_of(*claim.figure) < kSmall;
}

// A pack's measure of people (the dead, the hurt) is counted for every event of a story.
bool counts_people(const Digest& a, const Digest& b) {
  constexpr std::string_view kPerson = "person";
  return !generic(a, b) && (a.claim->noun_kind == kPerson || b.claim->noun_kind == kPerson);
}

// Two articles of one story that each give one figure of such things, or with such a deed, hardly
// mean two facts; but small numbers of things are counted in passing.
double weigh_lone_figures(const Digest& a, const Digest& b) {
  if (counts_people(a, b) || counts_few(a) || counts_few(b)) return 0;
  double weight = 0;
  if (a.only_noun && b.only_noun && a.noun == b.noun && a.qualifiers == b.qualifiers)
    weight += kWeights.only_noun;
  const bool one_deed =
      a.predicate == b.predicate || converse_deeds(a.claim->predicate, b.claim->predicate);
  const bool one_thing = (a.noun != 0 && a.noun == b.noun) || share_owner(a, b);
  if (a.only_deed && b.only_deed && one_deed && (one_thing || !a.figure->date))
    weight += kWeights.only_deed;
  return weight;
}

// "18 of its next 23 games" is hardly the count that another article gives without a whole, but "10
// of the season's 16 games" may be, where the same person did the same to them.
double weigh_part(const Digest& a, const Digest& b) {
  if (a.figure->dimension != Dimension::count || (a.base == 0) == (b.base == 0)) return 0;
  const bool same_deed = !a.light_predicate && a.predicate == b.predicate;
  if (same_deed && a.scope == b.scope && share_doer(a, b)) return kPartDoubt / 2;
  const bool other_deed = !a.light_predicate && !b.light_predicate && a.predicate != b.predicate;
  return other_deed ? 2 * kPartDoubt : kPartDoubt;
}

// "the second season", "the third season"
bool other_stretches(const Digest& a, const Digest& b) {
  const auto common = shared(a.stretches, b.stretches);
  return common > 0 && a.stretches.size() > common && b.stretches.size() > common;
}

double days_apart(const Digest& a, const Digest& b) {
  const auto& first = a.figure->set.set;
  const auto& second = b.figure->set.set;
  if (first.below(second)) return second.low->value - first.high->value;
  if (second.below(first)) return first.low->value - second.high->value;
  return 0;
}

// From the first to the last day that a date may mean.
double days_told(const Digest& digest) {
  const auto& set = digest.figure->set.set;
  return set.low && set.high ? set.high->value - set.low->value : 0;
}

// "in 2004" against "on Tuesday": quakes and trials come again.
bool may_be_another_time(const Digest& a, const Digest& b) {
  return generic(a, b) && days_apart(a, b) > kOtherTimeDays &&
         std::min(days_told(a), days_told(b)) <= kFarDays &&
         std::max(days_told(a), days_told(b)) > kFarDays;
}

// Whether both deeds are told of somebody or something by one name, in full or in short.
bool names_one(const Digest& a, const Digest& b) {
  const auto named = [](const Digest& claim, const std::string& party) {
    return std::ranges::binary_search(claim.names, key_of(party));
  };
  return std::ranges::any_of(a.claim->subject, [&](const std::string& first) {
    return named(a, first) && std::ranges::any_of(b.claim->subject, [&](const std::string& second) {
             return named(b, second) &&
                    (claims::is_short_for(first, second) || claims::is_short_for(second, first));
           });
  });
}

// "a quake struck": such things come again.
bool does_mishap(const Digest& digest) {
  return std::ranges::any_of(digest.claim->agent, [](const std::string& doer) {
    return claims::Cues::english().is(doer, claims::Cue::mishap);
  });
}

bool is_placed(const Digest& digest) {
  return digest.figure->set.set.low || digest.figure->set.set.high;
}

// "on the third anniversary" of a fire of 5 May, "the fire of 5 May 2021": one day, of which one
// article gives another year.
bool share_day_of_year(const Digest& a, const Digest& b) {
  constexpr double kYear = 365.2425;
  constexpr double kNear = 8;
  if (std::max(days_told(a), days_told(b)) > kFarDays) return false;
  const auto& first = a.figure->set.set;
  const auto& second = b.figure->set.set;
  if (!first.low || !first.high || !second.low || !second.high) return false;
  const double apart =
      (first.low->value + first.high->value - second.low->value - second.high->value) / 2;
  return std::abs(apart) > kFarDays && std::abs(std::remainder(apart, kYear)) <= kNear;
}

// Two dates far apart are hardly of one event; but what happens to one person or thing only once is
// one event, whatever its dates: the birth of whom both name.
double weigh_days(const Digest& a, const Digest& b) {
  const bool years = std::min(days_told(a), days_told(b)) > kFarDays;
  const bool once = a.predicate == b.predicate && done_once(a.claim->predicate, years);
  if (once && names_one(a, b)) return -kOnce;
  const bool one_thing = a.noun != 0 && a.noun == b.noun && a.claim->noun_kind != "person";
  if (once && one_thing) return 0;
  if (a.predicate == b.predicate && share_day_of_year(a, b)) return -kNearDays;
  const bool mishap = does_mishap(a) || does_mishap(b);
  // "on Tuesday" of no known week, and a day months before.
  const bool unplaced = mishap && is_placed(a) != is_placed(b);
  if (days_apart(a, b) <= kFarDays && !unplaced) return -kNearDays;
  return mishap ? 2 * kFarDateDoubt : kFarDateDoubt;
}

bool are_shares(const Digest& a, const Digest& b) {
  return is_share(a.figure->dimension) && is_share(b.figure->dimension);
}

// The height of the tower of one name: a thing has one.
bool measure_one_thing(const Digest& a, const Digest& b) {
  return a.figure->dimension == Dimension::length && a.noun != 0 && a.noun == b.noun &&
         !disjoint(a.subject, b.subject);
}

// "shares fell 2%": on any of many days.
bool are_moves(const Digest& a, const Digest& b) {
  return generic(a, b) && a.figure->dimension == Dimension::percent && a.figure->change() &&
         b.figure->change();
}

bool same_day(const Claim& a, const Claim& b) {
  return dated(a) && dated(b) && a.as_of.days && a.as_of.days == b.as_of.days;
}

}  // namespace

bool lie_apart(const Digest& a, const Digest& b) {
  const double first = size_of(*a.figure);
  const double second = size_of(*b.figure);
  return std::max(first, second) > kApart * std::min(first, second);
}

// "the 64 witnesses", "all 29 prisoners": those that the article has counted before.
bool is_definite(const Claim& claim) {
  if (claim.span.begin <= claim.quote_span.begin) return false;
  const auto before =
      std::string_view(claim.quote).substr(0, claim.span.begin - claim.quote_span.begin);
  return before.ends_with(" the ") || before.ends_with(" all ") || before == "The " ||
         before == "All ";
}

// The only two counts of such things in an article, of which the second takes up the first.
bool takes_up(const Digest& a, const Digest& b, Setting setting) {
  if (setting != Setting::article || a.noun == 0 || a.noun != b.noun || a.rivals != 1 ||
      b.rivals != 1 || !a.scope.empty() || !b.scope.empty())
    return false;
  const auto& later = a.claim->span.begin < b.claim->span.begin ? b : a;
  // "the 64 shops that burned down" are others than the 46 that there are.
  const bool same_deed = later.light_predicate || a.predicate == b.predicate;
  return same_deed && is_definite(*later.claim);
}

double weigh_surroundings(const Digest& a, const Digest& b, Setting setting) {
  double weight = weigh_people(a, b, setting) + weigh_words(a, b);
  if (share_doer(a, b) || meet_across(a, b)) weight += kWeights.agent;
  if (same_role(a, b)) weight += kWeights.role;
  weight += weigh_lone_figures(a, b);
  if (a.figure->date && !a.light_predicate && a.predicate == b.predicate && share_owner(a, b))
    weight += kWeights.owner;
  if (!disjoint(a.place, b.place)) weight += kWeights.place;
  if (a.base != 0 && a.base == b.base)
    weight += are_shares(a, b) || measure_one_thing(a, b) ? kWeights.whole : kWeights.base;
  if (a.event != 0 && a.event == b.event) weight += kWeights.event;
  if (!disjoint(a.sources, b.sources)) weight += kWeights.source;
  if (same_day(*a.claim, *b.claim)) weight += kWeights.day;
  const auto slip = find_slip(*a.figure, *b.figure);
  if (!slip.empty()) weight += slip == "unit" ? kWeights.unit_slip : kWeights.slip;
  if (is_telling_slip(*a.figure, *b.figure))
    weight += kWeights.telling_slip + (setting == Setting::article ? kWeights.own_slip : 0);
  if (takes_up(a, b, setting)) weight += kWeights.taken_up;
  return weight;
}

double weigh_strays(const Digest& a, const Digest& b) {
  if (a.figure->date || !generic(a, b)) return 0;
  double doubts = weigh_distance(a, b) >= kVeryFarDoubt ? kVeryFarDoubt : 0;
  if (is_one(*a.figure) || is_one(*b.figure)) doubts += kOneDoubt;
  if (other_stretches(a, b)) doubts += kVeryFarDoubt;
  return doubts;
}

double weigh_doubts(const Digest& a, const Digest& b) {
  if (a.figure->date) {
    const bool strangers = shared_weight(a.names, a.name_weights, b.names) < kRareName &&
                           has_own_name(a, b) && has_own_name(b, a);
    return weigh_days(a, b) + (strangers ? kVeryFarDoubt : 0) +
           (may_be_another_time(a, b) ? kFarDateDoubt : 0);
  }
  double doubts = weigh_distance(a, b) - weigh_nearness(a, b);
  if (is_one(*a.figure) || is_one(*b.figure)) doubts += kOneDoubt;
  if (unheard_of(a, b) || unheard_of(b, a)) doubts += kPlaceDoubt;
  if (a.figure->dimension == Dimension::percent && generic(a, b)) doubts += kShareDoubt;
  doubts += weigh_stretches(a, b);
  doubts += weigh_rivals(a, b);
  if (counts_people(a, b) && a.subject.empty() != b.subject.empty()) doubts += kSubjectDoubt;
  if (generic(a, b)) doubts += kGenericDoubt;
  doubts += weigh_part(a, b);
  if (dated(*a.claim) != dated(*b.claim)) doubts += kDayDoubt;
  if (are_moves(a, b) && !same_day(*a.claim, *b.claim)) doubts += kMoveDoubt;
  return doubts;
}

}  // namespace claimcheck::comparison
