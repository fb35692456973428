#pragma once

#include <string>
#include <string_view>

// How a text is written as a YAML scalar, so that reading gives it back byte for byte.
namespace claimcheck::packs::yaml {

enum class Quotes {
  where_needed,   // plain, unless YAML or another reader of it would take the text for something
                  // else
  numbers_plain,  // the same, but numbers and dates stay plain
  always,         // single quotes; double ones around a text with an apostrophe
  single,         // single quotes, whatever is inside: for patterns
};

// Whether a text stands by itself on its line or between brackets, where commas part items.
enum class Context { block, flow };

// Whether YAML can hold a text, line breaks aside, only with escapes in double quotes.
[[nodiscard]] bool needs_escapes(std::string_view text);

// On one line; line breaks and what YAML does not take for text become escapes in double quotes.
[[nodiscard]] std::string written(std::string_view text, Quotes quotes,
                                  Context context = Context::flow);

}  // namespace claimcheck::packs::yaml
