#pragma once

#include <optional>
#include <span>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/mention.h"
#include "quantity/number.h"
#include "text/sentence.h"

namespace claimcheck::time {

// The time expressions of a text, TIMEX3-typed and resolved against `published`, else the dateline;
// without either, relative ones keep X in their value and have no days. `numbers` are those of
// quantity::read_numbers. In order, none overlapping. Total; O(tokens).
[[nodiscard]] std::vector<Mention> tag(const text::TokenizedText& text,
                                       std::span<const quantity::Number> numbers,
                                       const std::optional<Publication>& published);

}  // namespace claimcheck::time
