#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/mention.h"
#include "quantity/number.h"
#include "text/sentence.h"

namespace claimcheck::recognition {

struct Recognized {
  std::vector<Mention> mentions;  // see claimcheck::recognize
  std::vector<quantity::Number>
      numbers;  // every number of the text, also those that are no mention
};

// `title`: that of the article, where the text does not hold it.
[[nodiscard]] Recognized recognize(const text::TokenizedText& text,
                                   const std::optional<Publication>& published,
                                   std::string_view title = {});
// Only the mentions.
[[nodiscard]] std::vector<Mention> mentions(const text::TokenizedText& text,
                                            const std::optional<Publication>& published,
                                            std::string_view title = {});

}  // namespace claimcheck::recognition
