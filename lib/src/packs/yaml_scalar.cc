#include "packs/yaml_scalar.h"

#include <algorithm>
#include <array>

namespace claimcheck::packs::yaml {
namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=<";  // none begins a plain text
constexpr std::array<std::string_view, 10> constants = {"y",  "n",   "yes",  "no",   "true",
                                                        "on", "off", "null", "none", "false"};

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

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

std::string in_double_quotes(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n')
      result += "\\n";
    else if (is_control(c))
      result += std::string("\\x") + digits[byte >> 4U] + digits[byte & 0xFU];
    else
      result += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
  }
  return result + "\"";
}

}  // namespace

std::string written(std::string_view text, Quotes quotes, Context context) {
  if (std::any_of(text.begin(), text.end(), is_control)) return in_double_quotes(text);
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
