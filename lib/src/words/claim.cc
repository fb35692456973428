#include "claimcheck/claim.h"
#include "claimcheck/report.h"
#include "words/in_words.h"

namespace claimcheck {

std::string in_words(const Claim& claim) {
  if (const auto* time = claim.time()) return words::time(*time);
  const auto* quantity = claim.quantity();
  std::string text = words::quantity(*quantity);
  if (quantity->modifier == Modifier::vague) text = "\"" + claim.figure_text + "\", " + text;
  return text;
}

}  // namespace claimcheck
