#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/ingest.h"

namespace claimcheck::ingest {

// How a file with this ending is read; nullopt for endings that no reader knows. A path without an
// ending is plain text.
[[nodiscard]] std::optional<InputFormat> format_of(std::string_view path);

// The articles under a folder at any depth, sorted by path; hidden files and folders are left out,
// links to folders are not followed. What cannot be walked is added to `failures`.
[[nodiscard]] std::vector<std::string> articles_in(const std::string& folder,
                                                   std::vector<Diagnostic>& failures);

}  // namespace claimcheck::ingest
