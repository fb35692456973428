#include "properties.h"

#include "../document.h"
#include "claimcheck/claimcheck.h"

namespace claimcheck::properties {
namespace {

constexpr std::string_view kPublished = "2024-10-29";

std::string described(const Span& span) {
  return "[" + std::to_string(span.begin) + ", " + std::to_string(span.end) + ")";
}

}  // namespace

std::string broken_by_extraction(std::string_view text) {
  const auto document = testing::article("a", text, kPublished);
  const Span whole{0, text.size()};
  std::size_t end = 0;
  for (const auto& mention : recognize(document)) {
    if (!whole.contains(mention.span) || mention.span.begin >= mention.span.end)
      return "a mention does not lie in the text: " + described(mention.span);
    if (mention.span.begin < end) return "mentions overlap at " + described(mention.span);
    end = mention.span.end;
  }
  for (const auto& claim : extract(document, RulePacks::builtin())) {
    if (!whole.contains(claim.span) || !whole.contains(claim.quote_span))
      return "a claim does not lie in the text: " + described(claim.span);
  }
  return {};
}

std::string broken_by_comparison(std::string_view a, std::string_view b) {
  const auto left = testing::article("a", a, kPublished);
  const auto right = testing::article("b", b, kPublished);
  const auto& rules = RulePacks::builtin();
  const auto forth = compare(left, right, rules).judgement.verdict;
  const auto back = compare(right, left, rules).judgement.verdict;
  if (forth == back) return {};
  return std::string(to_string(forth)) + " one way, " + std::string(to_string(back)) + " the other";
}

std::string broken_by_reading(std::string_view bytes) {
  for (const auto format : {InputFormat::txt, InputFormat::jsonl}) {
    const auto batch = read_text(bytes, "input", format);
    if (batch.documents.empty() && batch.failures.empty() && format == InputFormat::txt)
      return "neither a document nor a failure";
    for (const auto& document : batch.documents) {
      const auto again = read_text(document.text, "text", InputFormat::txt);
      for (const auto& failure : again.failures)
        if (failure.message.find("not UTF-8") != std::string::npos)
          return "a document that is not UTF-8";
    }
  }
  return {};
}

}  // namespace claimcheck::properties
