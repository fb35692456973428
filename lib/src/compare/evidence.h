#pragma once

#include "compare/digest.h"
#include "compare/frame.h"

// What speaks for and against two claims being about the same fact, in points.
namespace claimcheck::comparison {

// What each likeness of two clauses weighs.
struct Weights {
  double measure = 6.5;  // one that a pack knows
  double noun = 3;
  double general_noun = 1;  // people, vehicles: counted in every story
  double crossed_noun = 1.5;
  double predicate = 3;
  double other_predicate = -2;
  double qualifier = 1;
  double one_qualified = -0.5;
  double name = 1.5, most_names = 3;
  double no_name = -0.5, no_name_generic = -1.5;
  double own_names = -2;  // both sides name what the other does not
  double word = 0.7, most_words = 2.8;
  double age = 3.5;  // of a person in the sentence, the same or another
  double agent = 1, place = 1, base = 1, role = 1;
  double whole = 3;    // what two shares are of, or what has the length: the noun of such a figure
  double owner = 1.5;  // the same deed, of the same named ship, company or person
  double event = 3;    // one that a pack names
  double source = 1.5, day = 1, slip = 2.5, unit_slip = 3, telling_slip = 2.5;
  double taken_up = 6.5, own_slip = 2;    // inside an article: "the 64 witnesses", digits swapped
  double only_noun = 1, only_deed = 0.7;  // the one figure of its kind in both articles
};

// Whether one figure is a quarter larger than the other, or more.
[[nodiscard]] bool lie_apart(const Digest& a, const Digest& b);

// Shared names, words, doers, places, wholes, named sources and days, and a slip that explains the
// gap.
[[nodiscard]] double weigh_surroundings(const Digest& a, const Digest& b, Setting setting);

// What makes two figures of one story likelier two facts than two accounts of one: figures many
// times apart that no slip explains, "one", and a day that only one side names.
[[nodiscard]] double weigh_doubts(const Digest& a, const Digest& b);

// The same for two short texts handed over together: only figures that no account of one fact could
// confuse, and "one".
[[nodiscard]] double weigh_strays(const Digest& a, const Digest& b);

}  // namespace claimcheck::comparison
