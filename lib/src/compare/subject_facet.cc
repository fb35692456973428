// The facet of whom it is claimed of, and who does it.

#include <algorithm>
#include <iterator>

#include "claims/cues.h"
#include "claims/provenance.h"
#include "claims/short_names.h"
#include "compare/deeds.h"
#include "compare/facets.h"

namespace claimcheck::comparison {
namespace {

KeySet named(const KeySet& keys, const KeySet& names) {
  KeySet result;
  std::ranges::set_intersection(keys, names, std::back_inserter(result));
  return result;
}

bool excludes(const KeySet& a, const KeySet& b) {
  return !a.empty() && !b.empty() && disjoint(a, b);
}

// "Mara Sorel", "Ida Sorel": two of one family. But "M. Sorel" and "Mrs Sorel" may be Mara.
bool are_namesakes(std::string_view a, std::string_view b) {
  const auto family = [](std::string_view name) { return name.substr(name.rfind(' ') + 1); };
  const auto first = [](std::string_view name) { return name.substr(0, name.find(' ')); };
  const auto titled = [&](std::string_view name) {
    return claims::Cues::english().is(first(name), claims::Cue::person_title);
  };
  const bool full = first(a) != a && first(b) != b && !titled(a) && !titled(b);
  return full && family(a) == family(b) && a.front() != b.front() && !claims::is_short_for(a, b) &&
         !claims::is_short_for(b, a);
}

// Whether all that two lists of names have in common is the name of a family.
bool name_only_namesakes(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  bool found = false;
  for (const auto& name : a)
    for (const auto& other : b) {
      if (claims::is_short_for(name, other) || claims::is_short_for(other, name)) return false;
      found = found || are_namesakes(name, other);
    }
  return found;
}

bool only_tell(const Digest& claim) {
  const auto& doers = claim.claim->agent;
  return !doers.empty() && std::ranges::all_of(doers, [&](const std::string& doer) {
    return std::ranges::find(claim.claim->attribution, doer, &Attribution::name) !=
           claim.claim->attribution.end();
  });
}

// Whether two named doers are two: told by name, or as the same kind of thing of different names
// ("the governor of Kano", "the governor of Katsina"). A name and an office may be one person.
bool different_doers(const Digest& a, const Digest& b) {
  if (name_only_namesakes(a.claim->agent, b.claim->agent)) return true;
  // "The bank expects prices to rise 8%": who tells a figure does nothing.
  if (only_tell(a) && only_tell(b)) return false;
  const KeySet first = named(a.agent, a.names);
  const KeySet second = named(b.agent, b.names);
  if (!excludes(first, second) || !disjoint(a.agent, b.names) || !disjoint(b.agent, a.names))
    return false;
  const auto& ours = a.claim->agent;
  const auto& theirs = b.claim->agent;
  if (shortens(ours, theirs) || shortens(theirs, ours)) return false;
  const bool by_name = first.size() == a.agent.size() && second.size() == b.agent.size();
  return by_name || !disjoint(a.agent, b.agent);
}

// Whether the two subjects are one name in full and in short.
bool known_as(const Sides& sides) {
  const auto& first =
      sides.a.claim->subject.empty() ? sides.a.claim->agent : sides.a.claim->subject;
  const auto& second =
      sides.b.claim->subject.empty() ? sides.b.claim->agent : sides.b.claim->subject;
  return shortens(first, second) || shortens(second, first);
}

// Whom a rule means that wants one subject: who is counted, else who does it ("women won 30
// seats"). Two short texts that tell neither speak of the same.
bool same_party(const Sides& sides) {
  const KeySet& first = sides.a.subject.empty() ? sides.a.agent : sides.a.subject;
  const KeySet& second = sides.b.subject.empty() ? sides.b.agent : sides.b.subject;
  return !disjoint(first, second) ||
         (handed_over(sides.setting) && first.empty() && second.empty());
}

// The named ones of whom a figure is told.
std::vector<std::string> parties_of(const Digest& claim) {
  const auto& party = claim.subject.empty() ? claim.claim->agent : claim.claim->subject;
  std::vector<std::string> named;
  std::ranges::copy_if(party, std::back_inserter(named), [&](const std::string& name) {
    return std::ranges::binary_search(claim.names, key_of(name));
  });
  return named;
}

bool leads_with(const Claim& claim, std::uint64_t hash) {
  const auto* term = term_of_article(claim, hash);
  return term != nullptr && term->leads;
}

bool leads_with_names(const Claim& claim) {
  return claim.provenance && std::ranges::any_of(claim.provenance->terms, &Provenance::Term::leads);
}

// Whether an article comes back to a name.
bool dwells_on(const Claim& claim, std::uint64_t hash) {
  constexpr std::uint32_t kOften = 3;
  const auto* term = term_of_article(claim, hash);
  return term != nullptr && term->count >= kOften;
}

// Whether an article tells a figure of somebody of whom the other article does not tell: never
// speaks, or tells little where its own figure is of nobody that is named.
bool is_stranger(const Digest& claim, const Digest& other, const packs::PackSet& packs) {
  const auto parties = parties_of(claim);
  const bool other_open = parties_of(other).empty();
  const auto unheard = [&](const std::string& name) {
    if (packs.entity(name) != nullptr) return false;
    if (std::ranges::binary_search(other.names, key_of(name))) return false;
    const auto terms = claims::terms_of({name});
    if (!other_open) return !article_uses(*other.claim, terms);
    return std::ranges::none_of(terms, [&](std::uint64_t term) {
      return leads_with(*other.claim, term) || dwells_on(*other.claim, term);
    });
  };
  return other.claim->provenance && !parties.empty() && std::ranges::all_of(parties, unheard);
}

// Whether neither figure is of anybody named, and the articles lead with different names.
bool are_of_other_leads(const Digest& a, const Digest& b) {
  if (a.measure == nullptr || !a.claim->provenance || !b.claim->provenance) return false;
  if (!parties_of(a).empty() || !parties_of(b).empty()) return false;
  return std::ranges::none_of(a.claim->provenance->terms, [&](const Provenance::Term& term) {
    return term.leads && leads_with(*b.claim, term.hash);
  });
}

// The same, where neither article speaks of those whom the other leads with.
bool are_of_unheard_leads(const Digest& a, const Digest& b) {
  return are_of_other_leads(a, b) && !speaks_of_lead(*a.claim, *b.claim) &&
         !speaks_of_lead(*b.claim, *a.claim);
}

// Whether the articles open with what somebody does of whom the other never speaks.
bool open_with_others(const Claim& a, const Claim& b) {
  if (!a.provenance || !b.provenance) return false;
  const auto& first = a.provenance->opener;
  const auto& second = b.provenance->opener;
  return !first.empty() && !second.empty() && !article_uses(a, second) && !article_uses(b, first);
}

// Two articles of one kind of event, each about somebody else: two bonds, two quarterly results.
bool tell_of_others(const Digest& a, const Digest& b) {
  const bool shares = is_share(a.figure->dimension) && a.subject.empty() && b.subject.empty();
  if (a.measure != nullptr || b.measure != nullptr)
    return shares && open_with_others(*a.claim, *b.claim);
  if (open_with_others(*a.claim, *b.claim)) return true;
  return leads_with_names(*a.claim) && leads_with_names(*b.claim) &&
         !speaks_of_lead(*a.claim, *b.claim) && !speaks_of_lead(*b.claim, *a.claim);
}

// A length, weight or speed: every accident and storm has its own.
bool is_measured(Dimension dimension) {
  return dimension >= Dimension::length && dimension <= Dimension::speed;
}

// Early reports may not know who fell or fired; whose money it is, they do. What was measured is of
// the event with which the article leads.
bool tell_of_strangers(const Sides& sides) {
  if (sides.setting != Setting::story) return false;
  if (tell_of_others(sides.a, sides.b)) return true;
  if (is_measured(sides.a.figure->dimension)) return are_of_unheard_leads(sides.a, sides.b);
  if (sides.a.figure->dimension != Dimension::money) return false;
  return is_stranger(sides.a, sides.b, sides.packs) || is_stranger(sides.b, sides.a, sides.packs) ||
         are_of_other_leads(sides.a, sides.b);
}

// Sums and rates of two economies: each sentence names a country, and none that the other names.
bool tell_of_other_countries(const Sides& sides) {
  const auto dimension = sides.a.figure->dimension;
  if (sides.setting != Setting::story || sides.a.measure == nullptr || sides.b.measure == nullptr)
    return false;
  if (dimension != Dimension::money && dimension != Dimension::percent) return false;
  const auto countries = [&](const Digest& claim) {
    KeySet found;
    for (const auto& name : claim.claim->names) {
      const auto* entity = sides.packs.entity(name);
      if (entity != nullptr && entity->kind == "country") found.push_back(key_of(name));
    }
    std::ranges::sort(found);
    return found;
  };
  return excludes(countries(sides.a), countries(sides.b));
}

// In two short texts "the party" is the one that the other text names.
bool left_unnamed(const Sides& sides) {
  return handed_over(sides.setting) && (sides.a.names.empty() || sides.b.names.empty());
}

// "her husband", "Vik's brother": another than the one whom the other figure names.
bool is_relative_of_somebody(const Digest& claim, const Digest& other) {
  return !other.subject.empty() && other.noun == 0 && disjoint(claim.subject, other.subject) &&
         claims::Cues::english().is(claim.claim->noun, claims::Cue::kin);
}

// "Ada Holm married in 2003", "Paul Rudd and Ada Holm married": either may stand for both.
bool may_be_one_couple(const Digest& a, const Digest& b) {
  if (a.predicate != b.predicate ||
      !claims::Cues::english().is(a.claim->predicate, claims::Cue::mutual_deed))
    return false;
  const auto holds = [](const std::vector<std::string>& names, const std::string& other) {
    return std::ranges::any_of(names, [&](const std::string& name) {
      return claims::is_short_for(name, other) || claims::is_short_for(other, name);
    });
  };
  const auto crosses = [&](const Claim& one, const Claim& other) {
    return std::ranges::any_of(one.subject,
                               [&](const std::string& name) { return holds(other.agent, name); });
  };
  return crosses(*a.claim, *b.claim) || crosses(*b.claim, *a.claim);
}

}  // namespace

bool shortens(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  return std::ranges::any_of(shorter, [&](const std::string& name) {
    return std::ranges::any_of(
        longer, [&](const std::string& full) { return claims::opens_name(name, full); });
  });
}

FacetAnswer ask_subject(const Sides& sides, Gate& /*gate*/) {
  if (date_one_event(sides)) return yes("the same named event");
  const auto& a = sides.a;
  const auto& b = sides.b;
  if (must_be_same(sides, "subject") && !same_party(sides) && !left_unnamed(sides))
    return no("the rule wants the same subject");
  // "a 36-year-old Australian" and a name: the ages say that it may be one person.
  // But a date is of the one whom it names.
  const bool same_age = !a.figure->date && !a.ages.empty() && !disjoint(a.ages, b.ages);
  const bool others = excludes(named(a.subject, a.names), named(b.subject, b.names)) ||
                      name_only_namesakes(a.claim->subject, b.claim->subject);
  if (others && !known_as(sides) && !same_age && !may_be_one_couple(a, b))
    return no("different subjects");
  if (is_relative_of_somebody(a, b) || is_relative_of_somebody(b, a)) return no("a relative");
  if (tell_of_other_countries(sides)) return no("of different countries");
  if (tell_of_strangers(sides)) return no("told of somebody whom the other article never names");
  const bool converse = converse_deeds(a.claim->predicate, b.claim->predicate);
  if (!converse && different_doers(a, b) && !known_as(sides) && !same_age)
    return no("different agents");
  if (a.subject.empty() && b.subject.empty()) return yes(kUnknownBoth);
  if (a.subject.empty() || b.subject.empty()) return yes(kUnknownOne);
  return yes();
}

}  // namespace claimcheck::comparison
