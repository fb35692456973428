#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "claimcheck/error.h"

namespace claimcheck::ingest {

// Standard input, as a path.
inline constexpr std::string_view kStandardInput = "-";

// The name of a path in messages: empty for standard input.
[[nodiscard]] std::string name_in_messages(std::string_view path);

// What is wrong with a whole file, and how to mend it.
[[nodiscard]] Diagnostic failure(std::string_view path, std::string message, std::string hint = {});

// Every byte of a file or of standard input, or why it could not be read.
[[nodiscard]] std::variant<std::string, Diagnostic> read_content(const std::string& path);

[[nodiscard]] std::string_view without_byte_order_mark(std::string_view content);

// Empty, binary, or in UTF-16: what no reader can make an article of. Looks at the start only.
[[nodiscard]] std::optional<Diagnostic> find_unreadable(std::string_view content,
                                                        std::string_view path);

// The first byte that is no UTF-8, with its line and column. O(bytes).
[[nodiscard]] std::optional<Diagnostic> find_bad_encoding(std::string_view content,
                                                          std::string_view path);

}  // namespace claimcheck::ingest
