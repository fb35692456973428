#include "ingest/content.h"

#include <fmt/format.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

#include "text/line_index.h"
#include "text/utf8.h"

namespace claimcheck::ingest {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kSniffed = 8192;  // bytes in which a text has no NUL

std::string read_all(std::istream& stream) {
  std::string content;
  constexpr std::size_t chunk = 1U << 16U;
  for (std::size_t size = 0; stream; size = content.size()) {
    content.resize(size + chunk);
    stream.read(content.data() + size, static_cast<std::streamsize>(chunk));
    content.resize(size + static_cast<std::size_t>(stream.gcount()));
  }
  return content;
}

}  // namespace

std::string name_in_messages(std::string_view path) {
  return path == kStandardInput ? std::string() : std::string(path);
}

Diagnostic failure(std::string_view path, std::string message, std::string hint) {
  Diagnostic diagnostic;
  diagnostic.file = name_in_messages(path);
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

std::variant<std::string, Diagnostic> read_content(const std::string& path) {
  if (path == kStandardInput) return read_all(std::cin);
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return failure(path, "cannot be opened: " + std::generic_category().message(errno));
  auto content = read_all(stream);
  if (stream.bad())
    return failure(path, "cannot be read: " + std::generic_category().message(errno));
  return content;
}

std::string_view without_byte_order_mark(std::string_view content) {
  if (content.starts_with(kByteOrderMark)) content.remove_prefix(kByteOrderMark.size());
  return content;
}

std::optional<Diagnostic> find_unreadable(std::string_view content, std::string_view path) {
  if (content.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return failure(path, content.empty() ? "is empty" : "holds nothing but white space");
  if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF"))
    return failure(path, "is in UTF-16, not UTF-8", "convert it: iconv -f UTF-16 -t UTF-8");
  if (content.substr(0, kSniffed).find('\0') != std::string_view::npos)
    return failure(path, "is a binary file, not text");
  return std::nullopt;
}

std::optional<Diagnostic> find_bad_encoding(std::string_view content, std::string_view path) {
  const auto offset = text::find_invalid_utf8(content);
  if (!offset) return std::nullopt;
  const auto place = text::LineIndex(content.substr(0, *offset)).at(*offset);
  const unsigned byte = static_cast<unsigned char>(content[*offset]);
  auto diagnostic = failure(path, fmt::format("byte 0x{:02X} is not UTF-8", byte),
                            "convert it: iconv -f WINDOWS-1252 -t UTF-8");
  diagnostic.line = place.line;
  diagnostic.column = place.column;
  return diagnostic;
}

}  // namespace claimcheck::ingest
