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
  static constexpr std::array<Term, 6> terms = {{
      {"event", "the id of an event"},
      {"subject", "the id of an entity, or a word"},
      {"place", "the id of an entity"},
      {"noun", "what is counted; a bare number counts it too"},
      {"predicate", "what is done"},
      {"per", "what the figure is for one of: share"},
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

std::span<const Term> recognised_terms() {
  static constexpr std::array<Term, 11> terms = {{
      {"quantity",
       "a recognised number with its modifier (\"up to 10,000\"), without unit and noun"},
      {"number", "the same"},
      {"money", "the same with its currency, where it has one"},
      {"percent", "the same with its percent sign or word"},
      {"date", "a recognised date or time of day"},
      {"duration", "a recognised length of time"},
      {"time", "any of the two"},
      {"gap", "nothing, or up to seven words, dates and durations; no other figure"},
      {"place", "one to five capitalised words"},
      {"name", "the same"},
      {"adjective", "one to three capitalised words"},
  }};
  return terms;
}

std::span<const Term> problem_codes() {
  static constexpr std::array<Term, 26> codes = {{
      {"P001", "no such pack, file or folder"},
      {"P002", "over 4 MiB"},
      {"P003", "not UTF-8, or a control character"},
      {"P004", "a tab"},
      {"P005", "no YAML: an unclosed quote, a wrong indentation"},
      {"P006", "an anchor, an alias or a merge key"},
      {"P007", "a tag"},
      {"P008", "no document, or several"},
      {"P009", "nested deeper than 16"},
      {"P010", "a key written twice"},
      {"P011", "an unknown key"},
      {"P012", "a text where a list or mapping is expected, or the reverse"},
      {"P013", "a missing key"},
      {"P014", "a word that is not among the choices, a number that is none, an empty list"},
      {"P015", "a second rule with the same id"},
      {"P016", "a measure, entity, event, rule or pack that no pack defines"},
      {"P017", "a pattern that is plain or in double quotes"},
      {"P018", "a pattern that RE2 refuses, or that would take more than 8 MiB"},
      {"P019", "`%{...}` that names nothing"},
      {"P020", "a field captured twice"},
      {"P021", "a rule without tests"},
      {"P022", "a pack for another engine"},
      {"P023", "a test that cannot be run"},
      {"P024", "a rule that nothing makes fire"},
      {"P025", "more keys, words or patterns than a pack may hold; more than 100 problems"},
      {"P026", "a lexicon that takes in itself"},
  }};
  return codes;
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
