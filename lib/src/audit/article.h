#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "claimcheck/claim.h"
#include "claimcheck/document.h"
#include "claimcheck/mention.h"
#include "text/sentence.h"
#include "time/words.h"

namespace claimcheck::auditing {

// A text with the figures found in it. The title of an article is one, its body another. Lives as
// long as the text. O(bytes).
struct Passage {
  Passage(std::string_view read, const Document& document);
  Passage(const Passage&) = delete;  // `words` looks at `text`
  Passage& operator=(const Passage&) = delete;
  ~Passage() = default;

  text::TokenizedText text;
  std::vector<Mention> mentions;
  time::Words words;  // of dates; without numbers

  [[nodiscard]] std::string_view slice(const Span& span) const {
    return text.text.substr(span.begin, span.size());
  }
};

// One article, as the checks see it. Lives as long as its document and claims.
struct Article {
  const Document& document;
  std::span<const Claim> claims;  // those of the whole article, title included
  Passage title;
  Passage body;
};

// Reads title and body. O(bytes).
[[nodiscard]] Article read_article(const Document& document, std::span<const Claim> claims);

}  // namespace claimcheck::auditing
