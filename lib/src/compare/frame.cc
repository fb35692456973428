#include "compare/frame.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/ranks.h"
#include "compare/deeds.h"
#include "compare/evidence.h"

namespace claimcheck::comparison {
namespace {

using claims::kRank;

constexpr Weights kWeights;
constexpr std::string_view kOr = "-or-";  // between the deeds of a compound predicate

struct Thresholds {
  double possible;
  double same;
};

constexpr Thresholds thresholds(Setting setting) {
  switch (setting) {
    case Setting::together:
      return {2.5, 3.5};
    case Setting::only_pair:
      return {0, 0.5};
    case Setting::story:
      return {4, 5.5};
    case Setting::article:
      return {9, 12};
  }
  return {};
}

bool general(const Digest& claim) { return claim.noun != 0 && claim.noun == claim.noun_kind; }

bool mentions(const Digest& claim, Key word) {
  if (word == 0) return false;
  return word == claim.noun || word == claim.predicate ||
         std::ranges::binary_search(claim.context, word);
}

bool counted(const Digest& claim) {
  return claim.figure && !claim.figure->date && claim.figure->dimension == Dimension::count;
}

bool same_measure(const Digest& a, const Digest& b) {
  return a.measure != nullptr && a.measure == b.measure;
}

// What is counted goes without saying where the deed or the measure says it: "12 died".
bool same_deed(const Digest& a, const Digest& b) {
  if (same_measure(a, b)) return true;
  return a.predicate != 0 && a.predicate == b.predicate;
}

// Both are measures of packs, which have said how they are related.
bool declared(const Digest& a, const Digest& b) {
  return a.measure != nullptr && b.measure != nullptr;
}

FrameMatch refused(std::string_view note) { return {Sameness::none, Part::none, note, false, 0}; }

// Articles say more than two short texts do: there a count without a noun, or of a proper name, is
// likelier a stray number than a fact.
bool countable(const Digest& claim, Setting setting) {
  // An article tells of many orders, and rarely of which a rank is one.
  if (!handed_over(setting) && claim.figure && claim.figure->unit == kRank) return false;
  if (handed_over(setting) || !counted(claim) || claim.measure != nullptr) return true;
  if (claim.noun == 0) return !claim.light_predicate;
  return !std::ranges::binary_search(claim.names, claim.noun);
}

bool tell_one_deed(const Digest& a, const Digest& b) {
  return a.predicate == b.predicate || converse_deeds(a.claim->predicate, b.claim->predicate);
}

// Whether a deed told of people says by itself that they are of that kind: those who attend are
// spectators, those "confirmed infected" are cases.
bool goes_without_saying(const std::string& noun, const Claim& people) {
  static const auto kinds = [] {
    std::set<std::pair<std::string_view, std::string_view>> found;
    for (const auto& row : rows(embedded_file("noun_predicates.tsv")))
      if (row.size() > 2 && !row[1].empty() && !row[2].empty()) found.emplace(row[1], row[2]);
    for (const auto& row : rows(embedded_file("doers.tsv"))) found.emplace(row.at(0), row.at(1));
    return found;
  }();
  const auto says = [&](const std::string& deed) { return kinds.contains({noun, deed}); };
  const auto& context = people.context;
  return says(people.predicate) ||
         (people.predicate == "register" && std::ranges::any_of(context, says));
}

// A pack's noun stands in the place of the word that the text has: "copy" for "480,000 albums".
bool renamed(const Digest& claim, const Digest& other) {
  return claim.rule != nullptr && claim.rule->set.contains("noun") && other.measure == nullptr &&
         mentions(claim, other.noun);
}

// Two nouns that differ: the wider and the narrower of one kind, or two words of one measured
// thing.
bool weigh_different_nouns(const Digest& a, const Digest& b, FrameMatch& match) {
  if (renamed(a, b) || renamed(b, a)) {
    match.weight += kWeights.noun;
    return true;
  }
  if (a.noun_kind != 0 && a.noun_kind == b.noun_kind && (general(a) || general(b))) {
    if (!same_measure(a, b)) match.weight += kWeights.general_noun;
    const auto& narrower = general(b) ? *a.claim : *b.claim;
    const auto& wider = general(b) ? *b.claim : *a.claim;
    const bool light = (general(b) ? a : b).light_predicate;
    const bool one_deed = a.predicate == b.predicate || light;
    if (one_deed && goes_without_saying(narrower.noun, wider)) {
      if (light) match.weight += kWeights.general_noun;
      return true;
    }
    match.part = general(b) ? Part::first : Part::second;
    return true;
  }
  if (counted(a) || counted(b)) return false;
  if (!mentions(a, b.noun) && !mentions(b, a.noun)) return false;
  match.weight += kWeights.crossed_noun;
  return true;
}

// "won by 1,184 votes", "a majority of 1,184 votes": the unit says what is counted.
bool tell_one_unit(const Digest& a, const Digest& b) {
  return a.figure && b.figure && !a.figure->unit.empty() && a.figure->unit == b.figure->unit;
}

// The evidence of the counted nouns; false when they name different things.
bool weigh_nouns(const Digest& a, const Digest& b, FrameMatch& match) {
  const bool dates = declared(a, b) && a.figure && a.figure->date;
  if (dates || (declared(a, b) && a.measure != b.measure)) {
    match.weight += kWeights.general_noun;
    return true;
  }
  if (same_measure(a, b) && (!counted(a) || tell_one_unit(a, b))) return true;
  if (a.noun == 0 || b.noun == 0) {
    if (mentions(a, b.noun) || mentions(b, a.noun)) match.weight += kWeights.crossed_noun;
    return !counted(a) || same_deed(a, b);
  }
  if (a.noun == b.noun) {
    if (!same_measure(a, b)) match.weight += general(a) ? kWeights.general_noun : kWeights.noun;
    return true;
  }
  return weigh_different_nouns(a, b, match);
}

// "kill-or-miss" holds what "kill" holds, and more.
bool widens(const Digest& wide, const Digest& narrow) {
  const std::string& deeds = wide.claim->predicate;
  const std::string& deed = narrow.claim->predicate;
  return !deed.empty() && deeds.size() > deed.size() && deeds.starts_with(deed) &&
         deeds.compare(deed.size(), kOr.size(), kOr) == 0;
}

// Notes which of two deeds is the wider one.
bool weigh_wider_deed(const Digest& a, const Digest& b, FrameMatch& match) {
  if (!widens(a, b) && !widens(b, a)) return false;
  match.wider_deed = true;
  match.weight += kWeights.predicate;
  if (match.part == Part::none) match.part = widens(a, b) ? Part::second : Part::first;
  return true;
}

void weigh_predicates(const Digest& a, const Digest& b, FrameMatch& match) {
  if (weigh_wider_deed(a, b, match)) return;
  if (same_measure(a, b)) {  // it says what is counted and what was done
    match.weight += kWeights.measure;
    return;
  }
  if (declared(a, b)) {
    match.weight += kWeights.predicate;
    return;
  }
  const bool converse = converse_deeds(a.claim->predicate, b.claim->predicate);
  if (converse || (a.predicate == b.predicate && a.predicate != 0))
    match.weight += kWeights.predicate;
  else if (a.light_predicate || b.light_predicate)
    return;
  else if (!mentions(a, b.predicate) && !mentions(b, a.predicate))
    match.weight += kWeights.other_predicate;
}

KeySet status_words(std::string_view status) {
  KeySet keys;
  for (const auto& row : rows(embedded_file("status_words.tsv")))
    if (row.size() > 1 && row[0] == status)
      for (const auto word : alternatives(row[1])) keys.push_back(key_of(word));
  std::ranges::sort(keys);
  return keys;
}

// The qualifiers that may tell a claim's kind from the other's.
KeySet telling_qualifiers(const Digest& claim, const Digest& other) {
  static const KeySet confirming = status_words("confirming");
  static const KeySet doubting = status_words("doubting");
  if (!disjoint(other.qualifiers, doubting)) return claim.qualifiers;
  KeySet telling;
  std::ranges::set_difference(claim.qualifiers, confirming, std::back_inserter(telling));
  return telling;
}

// False where the qualifiers exclude each other: measles cases are no dengue cases.
bool weigh_qualifiers(const Digest& a, const Digest& b, Setting setting, FrameMatch& match) {
  // A pack's rate or sum is one thing however it is called: jobless rate, unemployment.
  if (same_measure(a, b) && !counted(a)) return true;
  if (a.qualifiers.empty() && b.qualifiers.empty()) return true;
  const KeySet first = telling_qualifiers(a, b);
  const KeySet second = telling_qualifiers(b, a);
  if (disjoint(a.qualifiers, b.qualifiers) && (first.empty() || second.empty())) {
    match.weight += kWeights.one_qualified;
    // "11 international goals" of "19 goals": figures far apart are set apart by the kind.
    if (!handed_over(setting) && !declared(a, b) && counted(a) && lie_apart(a, b))
      match.part = first.empty() ? Part::second : Part::first;
    return true;
  }
  if (disjoint(a.qualifiers, b.qualifiers)) return false;
  match.weight += kWeights.qualifier;
  return true;
}

// Of several ranks in one text each is of a list of its own; where something entered a list is not
// where it came to stand.
bool other_lists(const Digest& a, const Digest& b, Setting setting) {
  if (a.figure->unit != kRank) return false;
  return a.predicate != b.predicate ||
         (setting != Setting::only_pair && disjoint(a.place, b.place));
}

// An anniversary does not say whether the works were founded, built or opened that year.
bool counts_from_origin(const Digest& anniversary, const Digest& other) {
  static const auto origins = [] {
    std::set<std::string_view> found;
    for (const auto& row : rows(embedded_file("origin_deeds.tsv"))) found.insert(row.at(0));
    return found;
  }();
  return !anniversary.claim->derived.empty() && anniversary.claim->predicate == "found" &&
         origins.contains(other.claim->predicate);
}

bool befalls_people(const Digest& claim) {
  return claims::Cues::english().is(claim.claim->predicate, claims::Cue::of_people);
}

// What was done to some and what was done to others: the killed and the hurt, the rescued, whom a
// pack counts, and those looked for.
bool tell_other_deeds(const Digest& a, const Digest& b) {
  if (declared(a, b) || !counted(a) || !counted(b)) return false;
  if (a.measure == b.measure && !(befalls_people(a) && befalls_people(b))) return false;
  if (a.light_predicate || b.light_predicate || tell_one_deed(a, b)) return false;
  if (widens(a, b) || widens(b, a) || mentions(a, b.predicate) || mentions(b, a.predicate))
    return false;
  // The same figure is hardly of another deed.
  return compare_sets(a.figure->set, b.figure->set).fit != Fit::agree;
}

// "the fire occurred in 1937", "the organ was destroyed by fire in 1937"
bool befell(const Digest& event, const Digest& deed) {
  return event.noun != 0 &&
         claims::Cues::english().is(event.claim->predicate, claims::Cue::occurrence) &&
         std::ranges::binary_search(deed.agent, event.noun);
}

// What one party buys the other sells, for one price; but what was bought once is sold later.
bool of_one_price(const Digest& a, const Digest& b) {
  const auto deals = [](const Digest& claim) {
    return claims::Cues::english().is(claim.claim->predicate, claims::Cue::dealing);
  };
  if (!same_measure(a, b) || !a.figure || a.figure->dimension != Dimension::money) return false;
  const auto& first = a.claim->as_of.days;
  const auto& second = b.claim->as_of.days;
  return deals(a) && deals(b) && (!first || !second || !first->disjoint(*second));
}

// A date is the date of an event: what happened must be known and the same.
bool same_event_word(const Digest& a, const Digest& b, Setting setting) {
  // Governor and senator: two offices.
  if (a.noun != b.noun && a.noun_kind != 0 && a.noun_kind == b.noun_kind && !general(a) &&
      !general(b))
    return false;
  if (handed_over(setting) && (a.light_predicate || b.light_predicate) &&
      !disjoint(a.names, b.names))
    return true;
  if (a.measure != nullptr && a.measure == b.measure) return true;
  if (counts_from_origin(a, b) || counts_from_origin(b, a)) return true;
  // "the slide that buried the road came down on ..."
  const bool one_thing = a.noun == b.noun || (mentions(a, b.noun) && mentions(b, a.noun));
  if (handed_over(setting) && a.noun != 0 && one_thing &&
      (mentions(a, b.predicate) || mentions(b, a.predicate)))
    return true;
  if (handed_over(setting) && (befell(a, b) || befell(b, a))) return true;
  if (a.predicate != 0 && b.predicate != 0) return a.predicate == b.predicate;
  return a.noun != 0 && a.noun == b.noun;
}

// The day a declared measure gives to a named event: there is only one.
bool same_named_date(const Digest& a, const Digest& b) {
  return a.figure && a.figure->date && a.measure != nullptr && a.measure == b.measure &&
         a.event != 0 && a.event == b.event;
}

// "several games" of no known measure is never enough for more than a tension.
bool loose(const Digest& a, const Digest& b) {
  return (a.figure->set.vague || b.figure->set.vague) && !declared(a, b);
}

// What a clause says besides the whole that a share is of.
KeySet besides_whole(const Digest& share) {
  std::vector<std::string> words;
  std::istringstream whole(share.claim->base);
  for (std::string word; whole >> word;) words.push_back(std::move(word));
  const KeySet named = keys_of(words);
  KeySet rest;
  std::ranges::set_difference(share.context, named, std::back_inserter(rest));
  return rest;
}

// "12% of the posts are vacant", "9% of the posts are part-time"
bool tell_other_properties(const Digest& a, const Digest& b) {
  if (!is_share(a.figure->dimension) || !is_share(b.figure->dimension) || declared(a, b))
    return false;
  if (a.base == 0 || a.base != b.base || !a.light_predicate || !b.light_predicate) return false;
  const KeySet first = besides_whole(a);
  const KeySet second = besides_whole(b);
  return !first.empty() && !second.empty() && disjoint(first, second);
}

}  // namespace

FrameMatch match_frames(const Digest& a, const Digest& b, Setting setting) {
  FrameMatch match;
  if (same_named_date(a, b)) {
    match.sameness = Sameness::same;
    match.weight = thresholds(setting).same + kWeights.event;
    return match;
  }
  if (setting == Setting::article && a.claim->quote == b.claim->quote)
    return refused("two figures of one sentence");
  if (!countable(a, setting) || !countable(b, setting))
    return refused("nothing countable is named");
  if (!weigh_nouns(a, b, match)) return refused("different things are counted");
  if (!weigh_qualifiers(a, b, setting, match)) return refused("different kinds of it are counted");
  if (a.figure && a.figure->date && !same_event_word(a, b, setting))
    return refused("different events");
  if (other_lists(a, b, setting)) return refused("ranks of different lists");
  if (tell_other_properties(a, b)) return refused("different properties of one whole");
  if (!of_one_price(a, b) && opposite_deeds(a.claim->predicate, b.claim->predicate))
    return refused("opposite deeds");
  if (handed_over(setting) && tell_other_deeds(a, b)) return refused("different deeds");
  weigh_predicates(a, b, match);
  match.weight += weigh_surroundings(a, b, setting);
  match.weight -= handed_over(setting) ? weigh_strays(a, b) : weigh_doubts(a, b);
  const auto limit = thresholds(setting);
  if (match.weight >= limit.same && (handed_over(setting) || !loose(a, b)))
    match.sameness = Sameness::same;
  else if (match.weight >= limit.possible)
    match.sameness = Sameness::possible;
  else
    match.note = "too little in common to be the same fact";
  return match;
}

}  // namespace claimcheck::comparison
