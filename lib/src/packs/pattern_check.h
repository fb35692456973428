#pragma once

#include "packs/model.h"
#include "packs/pattern.h"
#include "packs/problems.h"

namespace claimcheck::packs {

// Adds what is wrong with the patterns of rules: references, groups, RE2's own complaints. Stops at
// patterns that together would take too much memory.
class PatternCheck {
 public:
  // Both must outlive this.
  PatternCheck(const WordLists& lists, Problems& problems)
      : expander_(lists), problems_(problems) {}

  void check(const Rule& rule);

 private:
  void check_one(const std::string& pattern, const Place& place);

  Expander expander_;
  Problems& problems_;
  std::size_t instructions_ = 0;  // of all patterns so far
};

}  // namespace claimcheck::packs
