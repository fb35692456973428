#pragma once

#include <string_view>

#include "claimcheck/check.h"
#include "document.h"

// The verdict on two short texts.
namespace claimcheck::testing {

// A text and its publication: a Friday where none is given.
struct Text {
  std::string_view text;
  std::string_view published = "2024-05-10";
};

inline Verdict verdict(const Text& a, const Text& b) {
  return compare(article("a", a.text, a.published), article("b", b.text, b.published),
                 RulePacks::builtin())
      .judgement.verdict;
}

inline Verdict verdict(std::string_view a, std::string_view b) { return verdict(Text{a}, Text{b}); }

// Of two texts without a date.
inline Verdict undated(std::string_view a, std::string_view b) {
  return verdict(Text{a, {}}, Text{b, {}});
}

}  // namespace claimcheck::testing
