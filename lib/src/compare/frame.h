#pragma once

#include <string_view>

#include "compare/digest.h"

// Whether two claims speak of the same fact, by what their sentences say around the figures. Where
// no rule pack knows the measure this is all there is; where one does, it tells two events of one
// story apart.
namespace claimcheck::comparison {

enum class Sameness { none, possible, same };

// Which of two claims counts a part of what the other counts.
enum class Part { none, first, second };

struct FrameMatch {
  Sameness sameness = Sameness::none;
  Part part = Part::none;
  std::string_view note;    // what decided
  bool wider_deed = false;  // "dead or missing" against "dead"
  double weight = 0;        // of the evidence, for choosing among several partners
};

// How much the texts have in common beyond the two sentences.
enum class Setting {
  together,   // two short texts handed over as one story
  only_pair,  // the same, and each text has no other figure that could be meant
  story,      // articles found to be of one story
  article,    // one and the same article
};

[[nodiscard]] constexpr bool handed_over(Setting setting) {
  return setting == Setting::together || setting == Setting::only_pair;
}

// Symmetric but for `part`, which is mirrored. O(words of the clauses).
[[nodiscard]] FrameMatch match_frames(const Digest& a, const Digest& b, Setting setting);

}  // namespace claimcheck::comparison
