#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/claim.h"

namespace claimcheck {

// In rising order of strength.
enum class Verdict {
  not_comparable,
  agree,
  update,
  tension,
  regression,
  disputed,
  inconsistent,
  conflict
};

// The outcome of comparing two claims.
struct Judgement {
  Verdict verdict = Verdict::not_comparable;
  // agree: equal, rounding, refines, contains, converted, derived, part, ambiguous.
  // not-comparable: the facet of the gate that said no. Else the edge that decided: disjoint,
  // touching, soft, limits, ceiling, truncation, denied, ...
  std::string reason;
  std::string slip;  // x10, x1000, digits-swapped, unit, percent-vs-points, weekday; or empty
  std::string explanation;  // one sentence
  std::vector<std::string>
      assumptions;  // what was unknown or assumed: "neither article has a date"
};

// One facet of the gate, what each side had there, and whether it let the pair through. For `why`.
struct GateStep {
  std::string
      facet;  // quantity, unit, modality, measure, subject, event, place, scope, time, voice
  std::string a;
  std::string b;
  bool passed = true;
  std::string note;  // why; "unknown on one side"
};

// A group of claims that agree with each other.
struct Position {
  std::vector<std::size_t> claims;  // indices into Finding::claims
  std::string in_words;             // "at most 10,000 soldiers"
  std::size_t voices = 0;           // independent ones
};

struct SeverityPart {
  std::string name;
  int points = 0;
};

// One group of claims about the same fact that does not add up.
struct Finding {
  std::string id;  // content hash of its claims
  Verdict verdict = Verdict::conflict;
  std::string measure;
  std::string title;
  std::vector<std::string> subject;
  std::string event;
  std::vector<Claim> claims;        // everything it rests on
  std::vector<Position> positions;  // at least two, but one for a fact that is impossible by itself
  std::string slip;
  int severity = 0;  // the sum of the parts
  std::vector<SeverityPart> severity_parts;
  std::string explanation;
  std::string rule;
};

// What `compare` says of two texts: the strongest verdict among their claims.
struct Comparison {
  std::string id;
  Judgement judgement;
  std::optional<Claim> a;
  std::optional<Claim> b;
};

struct Summary {
  std::size_t documents = 0;
  std::size_t skipped = 0;
  std::size_t claims = 0;
  std::size_t compared = 0;  // pairs of claims that passed the gate
  std::map<Verdict, std::size_t>
      verdicts;                    // findings for loud ones and tension; pairs for the others
  std::vector<std::string> packs;  // "core 1.0.0 HASH" of each rule pack the run used
};

[[nodiscard]] std::string_view to_string(Verdict verdict);  // "not-comparable"
[[nodiscard]] std::optional<Verdict> parse_verdict(std::string_view name);

}  // namespace claimcheck
