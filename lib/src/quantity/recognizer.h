#pragma once

#include <span>
#include <vector>

#include "claimcheck/mention.h"
#include "quantity/number.h"
#include "text/sentence.h"

namespace claimcheck::quantity {

// The quantities of a text: numbers with modifier, unit or counted noun, value set, trend and role.
// `numbers` are those of read_numbers. What lies in `taken` (spans in order, owned by time
// expressions) is no quantity. What is no quantity by nature (names, models, scores, list numbers,
// ...) is left out. `title` is that of the article, where the text does not hold it. In order, none
// overlapping. Total; O(tokens).
[[nodiscard]] std::vector<Mention> recognize(const text::TokenizedText& text,
                                             std::span<const Number> numbers,
                                             std::span<const Span> taken,
                                             std::string_view title = {});

}  // namespace claimcheck::quantity
