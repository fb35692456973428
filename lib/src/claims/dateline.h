#pragma once

#include <cstdint>
#include <span>

#include "claimcheck/mention.h"
#include "text/sentence.h"

namespace claimcheck::claims {

// The token after the dateline that opens a sentence ("LIMA, Peru, 3 May (Andes Wire) -"), which
// says where and when the report was sent; the sentence's first token where there is none. A place
// alone before a dash is none: it takes capitals, an agency in brackets or a date.
[[nodiscard]] std::uint32_t end_of_dateline(const text::TokenizedText& text,
                                            const text::Sentence& sentence,
                                            std::span<const Mention> mentions);

}  // namespace claimcheck::claims
