#pragma once

#include <string>
#include <vector>

#include "claimcheck/finding.h"
#include "compare/judge.h"

namespace claimcheck::comparison {

// One sentence: which figures, and why they do or do not fit.
[[nodiscard]] std::string explanation(const Ruling& ruling, const Claim& a, const Claim& b);

// What was unknown or assumed on the way, in the order of the gate.
[[nodiscard]] std::vector<std::string> assumptions(const Gate& gate);

// The gate's answers with what each side had there.
[[nodiscard]] std::vector<GateStep> steps(const Gate& gate, const Claim& a, const Claim& b);

}  // namespace claimcheck::comparison
