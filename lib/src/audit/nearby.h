#pragma once

#include <cstddef>
#include <string_view>

#include "audit/line.h"

// Small questions about the words around a figure.
namespace claimcheck::auditing {

// Whether an item is this one word, lower case.
[[nodiscard]] bool is_word(const Line& line, std::size_t item, std::string_view word);

// Whether an item is one word of a list of lib/data/audit_words.tsv.
[[nodiscard]] bool is_listed(const Line& line, std::size_t item, std::string_view list);

// Whether a word or lemma is a phrase of a class.
[[nodiscard]] bool names_cue(std::string_view word, Cue cue);

// The question that the words after a figure answer ("voted yes", "were undecided"), before the
// next figure; 0 for none.
[[nodiscard]] double answered_question(const Line& line, std::size_t figure);

}  // namespace claimcheck::auditing
