#pragma once

#include <re2/filtered_re2.h>
#include <re2/set.h>

#include <memory>
#include <string>
#include <vector>

namespace claimcheck::packs {

// Tells which of many patterns may match a text, from the literals that each of them needs. One
// scan for all literals; never leaves out a pattern that matches.
class PatternFilter {
 public:
  // The patterns are numbered from 0 in the order of adding; false for one that RE2 refuses.
  [[nodiscard]] bool add(const std::string& pattern);
  // Once, after the last was added.
  void compile();

  // Sorted numbers.
  [[nodiscard]] std::vector<int> candidates(const std::string& text) const;

 private:
  re2::FilteredRE2 patterns_{3};        // shorter literals are too common to tell anything
  std::unique_ptr<RE2::Set> literals_;  // null: no pattern needs a literal
};

}  // namespace claimcheck::packs
