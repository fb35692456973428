#pragma once

#include <string>
#include <string_view>
#include <vector>

// The inflections that word lists leave to the engine.
namespace claimcheck::packs {

// What a list entry matches in a text, lower case: itself and, where its last word is not already a
// plural or a participle, that word's regular plural.
[[nodiscard]] std::vector<std::string> surface_forms(std::string_view entry);

// The lemmas under which a word may come back from the analysis of a text, itself among them:
// "killed" gives kill; "soldiers", soldier. More than one where spelling does not decide ("bases").
[[nodiscard]] std::vector<std::string> possible_lemmas(std::string_view word);

// Lower case, with plain quotes and dashes and Latin letters without their marks.
[[nodiscard]] std::string fold(std::string_view text);

// One code point of `fold`; a letter with a mark gives its base letter.
[[nodiscard]] char32_t without_marks(char32_t code_point);

}  // namespace claimcheck::packs
