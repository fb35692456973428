#pragma once

#include <string>
#include <string_view>

// Regular English inflection; irregular forms are data rows. Lower case in, lower case out.
namespace claimcheck::claims {

[[nodiscard]] std::string third_person(std::string_view lemma);   // "carry" -> "carries"
[[nodiscard]] std::string plural_by_rule(std::string_view noun);  // "city" -> "cities"
[[nodiscard]] std::string past_tense(std::string_view lemma);     // "stop" -> "stopped"
[[nodiscard]] std::string gerund(std::string_view lemma);         // "make" -> "making"
// "cities" -> "city"; what does not look like a plural stays as it is.
[[nodiscard]] std::string singular_by_rule(std::string_view word);

}  // namespace claimcheck::claims
