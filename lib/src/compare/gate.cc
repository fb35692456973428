#include "compare/gate.h"

#include <algorithm>

#include "compare/facets.h"

namespace claimcheck::comparison {
namespace {

using Question = FacetAnswer (*)(const Sides&, Gate&);
constexpr std::array<Question, kFacets> kQuestions = {
    ask_quantity, ask_unit,  ask_modality, ask_measure, ask_subject,
    ask_event,    ask_place, ask_scope,    ask_time,    ask_voice};

}  // namespace

bool add_part(Gate& gate, Part part) {
  if (part == Part::none || part == gate.part) return true;
  if (gate.part != Part::none) return false;
  gate.part = part;
  return true;
}

bool must_be_same(const Sides& sides, std::string_view facet) {
  const auto asks = [&](const packs::Rule* rule) {
    return rule != nullptr && std::ranges::find(rule->same, facet) != rule->same.end();
  };
  return asks(sides.a.rule) || asks(sides.b.rule);
}

FacetAnswer ask_voice(const Sides& sides, Gate& /*gate*/) {
  return yes(sides.a.claim->quote == sides.b.claim->quote ? "the same sentence: one voice" : "");
}

std::string_view to_string(Facet facet) {
  static constexpr std::array<std::string_view, kFacets> names = {
      "quantity", "unit",  "modality", "measure", "subject",
      "event",    "place", "scope",    "time",    "voice"};
  return names.at(static_cast<std::size_t>(facet));
}

Gate pass_gate(const Digest& a, const Digest& b, Setting setting, const packs::PackSet& packs) {
  Gate gate;
  const Sides sides{a, b, setting, packs};
  for (std::size_t at = 0; at < kFacets && !gate.closed; ++at) {
    gate.answers.at(at) = kQuestions.at(at)(sides, gate);
    gate.asked = at + 1;
    if (!gate.answers.at(at).passed) gate.closed = static_cast<Facet>(at);
  }
  return gate;
}

}  // namespace claimcheck::comparison
