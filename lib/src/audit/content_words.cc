#include "audit/content_words.h"

#include <algorithm>
#include <string>

namespace claimcheck::auditing {

void ContentWords::add(std::string_view text, std::span<const text::Token> tokens) {
  constexpr std::size_t kShortest = 4;  // letters
  for (const auto& token : tokens) {
    if (token.kind != text::TokenKind::word || token.end - token.begin < kShortest) continue;
    std::string word = text::folded(text, token);
    if (word.ends_with('s')) word.pop_back();
    words_.insert(text::hash_of(word));
  }
}

std::size_t ContentWords::shared_with(const ContentWords& other) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      words_, [&other](std::uint64_t word) { return other.words_.contains(word); }));
}

}  // namespace claimcheck::auditing
