#pragma once

#include "compare/gate.h"

// The questions of the gate. Each answers for one facet and may leave what it found in the gate;
// all are symmetric. O(words of the two clauses).
namespace claimcheck::comparison {

struct Sides {
  const Digest& a;
  const Digest& b;
  Setting setting;
  const packs::PackSet& packs;
};

inline constexpr std::string_view kUnknownOne = "unknown on one side";
inline constexpr std::string_view kUnknownBoth = "unknown on both sides";

constexpr FacetAnswer no(std::string_view note) { return {false, note}; }
constexpr FacetAnswer yes(std::string_view note = {}) { return {true, note}; }

// Notes which side is the part; false where the other one was noted before, which stays.
bool add_part(Gate& gate, Part part);
// Whether the rule of either claim asks that this facet be known and equal.
[[nodiscard]] bool must_be_same(const Sides& sides, std::string_view facet);
// An event has one date, wherever the sentence is and whoever it is about.
[[nodiscard]] bool date_one_event(const Sides& sides);

// Whether one of the names is the other without its last words: "Corva", "Corva Motors".
[[nodiscard]] bool shortens(const std::vector<std::string>& shorter,
                            const std::vector<std::string>& longer);

[[nodiscard]] FacetAnswer ask_quantity(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_unit(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_modality(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_measure(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_subject(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_event(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_place(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_scope(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_time(const Sides& sides, Gate& gate);
[[nodiscard]] FacetAnswer ask_voice(const Sides& sides, Gate& gate);

}  // namespace claimcheck::comparison
