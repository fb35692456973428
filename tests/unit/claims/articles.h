#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "claimcheck/check.h"
#include "document.h"

namespace claimcheck::testing {

// The claims of a short article published on a day ("2024-05-16"), or undated.
inline std::vector<Claim> claims_of(std::string_view text, std::string_view published = {}) {
  return extract(article("article", text, published), RulePacks::builtin());
}

// The first claim whose figure is written like this; the test fails where there is none.
inline Claim claim_of(std::string_view text, std::string_view figure,
                      std::string_view published = {}) {
  for (Claim& claim : claims_of(text, published))
    if (claim.derived.empty() && claim.figure_text.find(figure) != std::string::npos)
      return std::move(claim);
  FAIL("no claim of '" << figure << "' in: " << text);
  return {};
}

// The first claim that follows by arithmetic; the test fails where there is none.
inline Claim derived_of(std::string_view text, std::string_view published = {}) {
  for (Claim& claim : claims_of(text, published))
    if (!claim.derived.empty()) return std::move(claim);
  FAIL("nothing follows from: " << text);
  return {};
}

inline std::string source_of(const Claim& claim) {
  return claim.attribution.empty() ? std::string{} : claim.attribution.front().name;
}

}  // namespace claimcheck::testing
