#include "base/rows.h"

#include "base/embedded.h"

namespace claimcheck {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \r") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const auto end = text.find(separator, begin);
    parts.push_back(trimmed(text.substr(begin, end - begin)));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

}  // namespace

std::string_view embedded_file(std::string_view name) {
  for (const auto& file : embedded_files())
    if (file.name == name) return file.content;
  return {};
}

std::vector<std::vector<std::string_view>> rows(std::string_view content) {
  std::vector<std::vector<std::string_view>> found;
  for (const auto line : split(content, '\n'))
    if (!line.empty() && line.front() != '#') found.push_back(split(line, '\t'));
  return found;
}

std::vector<std::string_view> alternatives(std::string_view field) { return split(field, '|'); }

}  // namespace claimcheck
