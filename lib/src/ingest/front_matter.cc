#include "ingest/front_matter.h"

#include <algorithm>

namespace claimcheck::ingest {
namespace {

constexpr std::string_view kFence = "---";
constexpr std::string_view kSpace = " \t\r";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string_view unquoted(std::string_view value) {
  const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
                      value.front() == value.back();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

bool is_key(std::string_view key) {
  return !key.empty() && std::ranges::all_of(key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
  });
}

std::optional<FrontMatter::Entry> read_entry(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto key = trimmed(line.substr(0, colon));
  if (!is_key(key)) return std::nullopt;
  return FrontMatter::Entry{key, unquoted(trimmed(line.substr(colon + 1)))};
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
  FrontMatter found;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto line = trimmed(text.substr(begin, end - begin));
    begin = std::min(end + 1, text.size());
    ++found.lines;
    if (found.lines == 1) {
      if (line != kFence) return std::nullopt;
    } else if (line == kFence) {
      found.size = begin;
      return found;
    } else if (!line.empty() && line.front() != '#') {
      auto entry = read_entry(line);
      if (!entry) return std::nullopt;
      entry->line = found.lines;
      found.entries.push_back(*entry);
    }
  }
  return std::nullopt;
}

}  // namespace claimcheck::ingest
