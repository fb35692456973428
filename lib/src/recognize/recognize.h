#pragma once

#include <optional>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/mention.h"
#include "text/sentence.h"

namespace claimcheck::recognition {

// The mentions of a text that is already tokenized; see claimcheck::recognize.
[[nodiscard]] std::vector<Mention> mentions(const text::TokenizedText& text,
                                            const std::optional<Publication>& published);

}  // namespace claimcheck::recognition
