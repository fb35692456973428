#include "packs/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace claimcheck::packs {

std::span<const Term> claim_fields() {
  static constexpr std::array<Term, 14> terms = {{
      {"value", "the written number; null for ranges and vague words"},
      {"low", "the lower bound; null where there is none"},
      {"high", "the upper bound; null where there is none"},
      {"modifier",
       "exact, approx, nearly, just_over, at_least, more_than, at_most, less_than, "
       "range, vague"},
      {"unit", "a currency, a unit of measurement, or the noun that is counted"},
      {"subject", "entities that the figure is about"},
      {"place", "entities where it holds"},
      {"event", "the named event"},
      {"from", "the first day of a date"},
      {"to", "the last day of a date"},
      {"attribution", "who is quoted"},
      {"modality", "asserted, denied, planned, hypothetical, question, retracted"},
      {"scope", "words that make it a part of a larger figure"},
      {"behaviour", "how it moves with time"},
  }};
  return terms;
}

std::span<const Term> gates() {
  static constexpr std::array<Term, 8> terms = {{
      {"pattern", "the pattern does not match"},
      {"pattern-not", "pattern-not matches"},
      {"near", "none of the words of near stands in the sentence"},
      {"not-near", "a word of not-near stands in the sentence"},
      {"nouns", "something else is counted"},
      {"verbs", "something else is done"},
      {"unit", "the measure is of another type or unit than the figure"},
      {"quantity", "no figure was recognised"},
  }};
  return terms;
}

std::span<const Term> settable_fields() {
  static constexpr std::array<Term, 5> terms = {{
      {"event", "the id of an event"},
      {"subject", "the id of an entity, or a word"},
      {"place", "the id of an entity"},
      {"noun", "what is counted"},
      {"predicate", "what is done"},
  }};
  return terms;
}

std::span<const Term> facets() {
  static constexpr std::array<Term, 3> terms = {{
      {"subject", "what is counted or spoken of"},
      {"place", "where"},
      {"event", "in which event"},
  }};
  return terms;
}

std::span<const Term> message_names() {
  static constexpr std::array<Term, 4> terms = {{
      {"subject", "who or what is counted"},
      {"place", "where"},
      {"event", "the named event"},
      {"positions", "the figures that stand against each other"},
  }};
  return terms;
}

std::span<const Term> captured_fields() {
  static constexpr std::array<Term, 3> terms = {{
      {"value", "the figure of the rule"},
      {"subject", "names in it become the claim's subject"},
      {"place", "names in it become the claim's place"},
  }};
  return terms;
}

std::vector<std::string_view> names_of(std::span<const Term> terms) {
  std::vector<std::string_view> names;
  names.reserve(terms.size());
  for (const auto& term : terms) names.push_back(term.name);
  return names;
}

bool holds(std::span<const Term> terms, std::string_view name) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const Term& term) { return term.name == name; });
}

void check_term(std::span<const Term> terms, std::string_view word, std::string_view kind,
                const Problems::Where& where, Problems& problems) {
  if (holds(terms, word)) return;
  problems.add(Code::wrong_value, where, fmt::format("'{}' is no {}", word, kind),
               suggestion(word, names_of(terms)));
}

}  // namespace claimcheck::packs
