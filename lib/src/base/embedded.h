#pragma once

#include <span>
#include <string_view>

namespace claimcheck {

// A file of lib/data or lib/packs, compiled in.
struct EmbeddedFile {
  std::string_view name;  // "units.tsv", "armed-conflict.yaml"
  std::string_view content;
};

// In the order of their paths.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

// The content of one; empty for a name that is not there.
[[nodiscard]] std::string_view embedded_file(std::string_view name);

}  // namespace claimcheck
