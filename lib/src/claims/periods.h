#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claimcheck/claim.h"
#include "text/sentence.h"

namespace claimcheck::claims {

// The quarter or year that an article tells sums of: "Profit was $5 million in the third quarter.
// Revenue came to $71 million." What is told behind it in the same paragraph, without a time of its
// own, is of that period too.
class Periods {
 public:
  // The claims of the next sentence. O(claims).
  void carry_into(std::vector<Claim>& claims, const text::Sentence& sentence);

 private:
  std::optional<AsOf> told_;
  std::uint32_t paragraph_ = 0;
};

}  // namespace claimcheck::claims
