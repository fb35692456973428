#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "claimcheck/claim.h"
#include "compare/digest.h"
#include "compare/frame.h"
#include "compare/time_relation.h"
#include "packs/pack_set.h"

// When two claims may be compared: ten facets, asked in order; the first "no" ends it.
namespace claimcheck::comparison {

enum class Facet { quantity, unit, modality, measure, subject, event, place, scope, time, voice };
inline constexpr std::size_t kFacets = 10;

[[nodiscard]] std::string_view to_string(Facet facet);

struct FacetAnswer {
  bool passed = true;
  std::string_view note;  // why not, or what was unknown; empty for a plain yes
};

struct Gate {
  std::array<FacetAnswer, kFacets> answers;
  std::size_t asked = 0;        // the last of them may be the "no"
  std::optional<Facet> closed;  // the facet that said no
  Part part = Part::none;
  FrameMatch frame;
  TimeRelation time;
  Behaviour behaviour = Behaviour::stock;
  bool one_event = false;  // of a named day, told of as that day's and as a total
  bool denied = false;     // one side, and only one, denies its figure
  bool rescaled = false;   // the units differ within one family

  [[nodiscard]] bool open() const { return !closed; }
};

// Symmetric, `part` and `time` mirrored. O(words of the two clauses).
[[nodiscard]] Gate pass_gate(const Digest& a, const Digest& b, Setting setting,
                             const packs::PackSet& packs);

}  // namespace claimcheck::comparison
