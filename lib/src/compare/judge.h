#pragma once

#include <string>
#include <string_view>

#include "claimcheck/finding.h"
#include "compare/digest.h"
#include "compare/gate.h"

namespace claimcheck::comparison {

// The verdict on two claims without its words: cheap enough for every candidate pair.
struct Ruling {
  Verdict verdict = Verdict::not_comparable;
  std::string_view reason;
  Gate gate;
  bool same_figure = false;  // one number on both sides, whatever it counts a part of

  [[nodiscard]] bool comparable() const { return verdict != Verdict::not_comparable; }
};

// Symmetric. O(words of the two clauses).
[[nodiscard]] Ruling rule_on(const Digest& a, const Digest& b, Setting setting,
                             const packs::PackSet& packs);

// The ruling with slip, explanation and assumptions.
[[nodiscard]] Judgement put_in_words(const Ruling& ruling, const Digest& a, const Digest& b);

}  // namespace claimcheck::comparison
