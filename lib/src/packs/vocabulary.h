#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "packs/problems.h"

// The words that packs use beside keys: fields, gates, facets. Reading checks them, and the
// reference in the documentation lists them.
namespace claimcheck::packs {

struct Term {
  std::string_view name;
  std::string_view about;
};

// Fields of a claim that a test expects.
[[nodiscard]] std::span<const Term> claim_fields();
// What may stop a rule: `because`.
[[nodiscard]] std::span<const Term> gates();
// What a rule may `set` on its claims.
[[nodiscard]] std::span<const Term> settable_fields();
// What `compare: {same: ...}` may ask for.
[[nodiscard]] std::span<const Term> facets();
// What a message may hold as %{name}.
[[nodiscard]] std::span<const Term> message_names();
// What %{name:field} may capture.
[[nodiscard]] std::span<const Term> captured_fields();

// What %{name} stands for beside lists of words.
[[nodiscard]] std::span<const Term> recognised_terms();
// "P012" and the like.
[[nodiscard]] std::span<const Term> problem_codes();

[[nodiscard]] std::vector<std::string_view> names_of(std::span<const Term> terms);
[[nodiscard]] bool holds(std::span<const Term> terms, std::string_view name);

// Adds "'wnat' is no facet", with what may have been meant, unless the word is among the terms.
void check_term(std::span<const Term> terms, std::string_view word, std::string_view kind,
                const Problems::Where& where, Problems& problems);

}  // namespace claimcheck::packs
