#pragma once

#include <string>
#include <utility>
#include <vector>

#include "claimcheck/error.h"
#include "claimcheck/rule_packs.h"
#include "packs/model.h"
#include "packs/vocabulary.h"

namespace claimcheck::packtest {

// Collects what lint warns about.
class Warnings {
 public:
  void add(std::string code, const packs::Place& place, std::string message, std::string hint);
  [[nodiscard]] std::vector<Diagnostic> take() { return std::move(found_); }

 private:
  std::vector<Diagnostic> found_;
};

// The codes with what they mean, for the reference.
[[nodiscard]] std::span<const packs::Term> warning_codes();

// Names that clash or are not used, entries that can never match or are not needed.
void lint_lexicons(const packs::Pack& pack, const RulePacks& packs, Warnings& warnings);
// Missing words for people, tests that prove little, rules that another one shadows.
void lint_rules(const std::vector<const packs::Rule*>& rules, const RulePacks& packs,
                Warnings& warnings);

}  // namespace claimcheck::packtest
