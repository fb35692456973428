#pragma once

#include <re2/filtered_re2.h>
#include <re2/set.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace claimcheck::packs {

// Tells which of many patterns may match a text, from the literals that each of them needs. One
// scan for all literals; never leaves out a pattern that matches.
class PatternFilter {
 public:
  // The number of the pattern, from 0 in the order of adding; nullopt for one that RE2 refuses.
  [[nodiscard]] std::optional<int> add(const std::string& pattern);
  // Once, after the last was added.
  void compile();

  [[nodiscard]] const RE2& pattern(int number) const { return patterns_.GetRE2(number); }

  // Sorted numbers.
  [[nodiscard]] std::vector<int> candidates(const std::string& text) const;

 private:
  [[nodiscard]] std::vector<int> all() const;

  re2::FilteredRE2 patterns_{3};        // shorter literals are too common to tell anything
  std::unique_ptr<RE2::Set> literals_;  // null: no pattern needs a literal
  bool usable_ = true;                  // whether the literals could be compiled
};

}  // namespace claimcheck::packs
