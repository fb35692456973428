#pragma once

#include <string>
#include <string_view>

#include "claimcheck/document.h"

namespace claimcheck::ingest {

enum class MetadataKey { known, unknown };

// Whether `key` names a field of a document besides `id` and `text`.
[[nodiscard]] MetadataKey classify_key(std::string_view key);

// Sets the field that a known key names; an empty value leaves it absent. Returns what is wrong
// with the value, or nothing.
[[nodiscard]] std::string set_field(Document& document, std::string_view key,
                                    std::string_view value);

}  // namespace claimcheck::ingest
