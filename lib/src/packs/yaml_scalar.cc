#include "packs/yaml_scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace claimcheck::packs::yaml {
namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=<";  // none begins a plain text
constexpr std::array<std::string_view, 10> constants = {"y",  "n",   "yes",  "no",   "true",
                                                        "on", "off", "null", "none", "false"};

// What YAML takes for no text, or for the end of a line.
bool needs_escape(char32_t point) {
  constexpr char32_t first_printable = 0x20;
  constexpr char32_t last_of_ascii = 0x7E;
  constexpr char32_t first_beyond_controls = 0xA0;
  constexpr char32_t line_separator = 0x2028;
  constexpr char32_t paragraph_separator = 0x2029;
  constexpr char32_t byte_order = 0xFEFF;
  constexpr char32_t byte_order_reversed = 0xFFFE;
  constexpr char32_t no_character = 0xFFFF;
  return point < first_printable || (point > last_of_ascii && point < first_beyond_controls) ||
         point == line_separator || point == paragraph_separator || point == byte_order ||
         point == byte_order_reversed || point == no_character;
}

// What other readers of YAML take for a number, a date or a time.
bool looks_numeric(std::string_view text) {
  constexpr std::string_view first = "+.0123456789";
  return first.find(text.front()) != std::string_view::npos &&
         std::count(text.begin(), text.end(), '.') < 2 &&
         text.find_first_not_of("0123456789+-.,:_eExXoabcdfT") == std::string_view::npos;
}

bool is_constant(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return std::find(constants.begin(), constants.end(), lower) != constants.end();
}

bool may_be_plain(std::string_view text, Context context) {
  const std::string_view refused = context == Context::flow ? ",[]{}\"" : "\"";
  return !text.empty() && indicators.find(text.front()) == std::string_view::npos &&
         text.front() != ' ' && text.back() != ' ' && text.back() != ':' &&
         text.find(": ") == std::string_view::npos && text.find(" #") == std::string_view::npos &&
         text.find_first_of(refused) == std::string_view::npos;
}

std::string in_single_quotes(std::string_view text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("''") : std::string(1, c);
  return result + "'";
}

std::string escape(char32_t point) {
  constexpr char32_t last_of_two_digits = 0xFF;
  const auto number = static_cast<std::uint32_t>(point);
  return point > last_of_two_digits ? fmt::format("\\u{:04X}", number)
                                    : fmt::format("\\x{:02X}", number);
}

std::string in_double_quotes(std::string_view text) {
  std::string result = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text::decode(text, at);
    const auto bytes = text.substr(at, point.length);
    at += point.length;
    if (point.value == '\n')
      result += "\\n";
    else if (needs_escape(point.value))
      result += escape(point.value);
    else
      result += std::string(bytes == "\"" || bytes == "\\" ? "\\" : "").append(bytes);
  }
  return result + "\"";
}

}  // namespace

bool needs_escapes(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text::decode(text, at);
    if (point.value != '\n' && needs_escape(point.value)) return true;
    at += point.length;
  }
  return false;
}

std::string written(std::string_view text, Quotes quotes, Context context) {
  if (text.find('\n') != std::string_view::npos || needs_escapes(text))
    return in_double_quotes(text);
  if (quotes == Quotes::single) return in_single_quotes(text);
  if (quotes != Quotes::always && may_be_plain(text, context)) {
    const bool typed = looks_numeric(text) && quotes != Quotes::numbers_plain;
    const bool constant = is_constant(text) && quotes != Quotes::numbers_plain;
    if (!typed && !constant) return std::string(text);
  }
  const bool apostrophe = text.find('\'') != std::string_view::npos;
  const bool clean = text.find_first_of("\"\\") == std::string_view::npos;
  return apostrophe && clean ? in_double_quotes(text) : in_single_quotes(text);
}

}  // namespace claimcheck::packs::yaml
