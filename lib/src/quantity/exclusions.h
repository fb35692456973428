#pragma once

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// What is no quantity by nature, before anything is known but the number and its place: names and
// models, labels and list numbers, scores, years, addresses, times of day, "one" as a pronoun.
class Exclusions {
 public:
  explicit Exclusions(const SentenceView& sentence) : sentence_(sentence) {}

  // For a number alone, before its surroundings are read.
  [[nodiscard]] bool excludes(const Number& number) const;
  // For a candidate with its unit, modifier and noun.
  [[nodiscard]] bool excludes(const Candidate& candidate) const;
  // "Articles 5, 6 and 7": whether the candidate goes on with a list of labels, the last of which
  // ended before token `label_end`.
  [[nodiscard]] bool continues_labels(const Candidate& candidate, std::uint32_t label_end) const;
  // "2-1", "6-4", "10-for-12": the two numbers of a score or a tally, joined by hyphens.
  [[nodiscard]] bool is_score(const Number& first, const Number& second) const;
  // "voted 9 to 5", "a 9 to 5 vote": the same with "to" between them, the greater first.
  [[nodiscard]] bool is_vote(const Number& first, const Number& second) const;

 private:
  [[nodiscard]] bool is_tally_word(std::uint32_t joint) const;
  [[nodiscard]] bool ends_code(std::uint32_t end) const;
  [[nodiscard]] bool in_name(const Number& number) const;
  [[nodiscard]] bool measures_label(const Number& number) const;
  [[nodiscard]] bool behind_named_label(const Number& number) const;
  [[nodiscard]] bool is_label(const Number& number) const;
  [[nodiscard]] bool is_list_number(const Number& number) const;
  [[nodiscard]] bool tells_how_many(const Number& number) const;
  [[nodiscard]] bool in_bracket(std::uint32_t at) const;
  [[nodiscard]] bool is_measured(std::uint32_t at) const;
  [[nodiscard]] bool is_clock(const Number& number) const;
  [[nodiscard]] bool in_path(const Number& number) const;
  [[nodiscard]] bool ends_year_range(const Number& number) const;
  [[nodiscard]] bool is_to_par(const Number& number) const;
  [[nodiscard]] bool continues_phone_number(const Number& number) const;
  [[nodiscard]] bool is_half_of_game(const Number& number) const;
  [[nodiscard]] bool is_base_of_odds(const Number& number) const;
  [[nodiscard]] bool ends_change(std::uint32_t to) const;
  [[nodiscard]] bool is_or_so(const Number& number) const;
  [[nodiscard]] bool is_address(const Candidate& candidate) const;
  [[nodiscard]] bool is_age_of_name(const Candidate& candidate) const;
  [[nodiscard]] bool is_year(const Candidate& candidate) const;
  [[nodiscard]] bool is_short_year(const Candidate& candidate) const;
  [[nodiscard]] bool is_of_best(const Candidate& candidate) const;
  [[nodiscard]] bool is_pronoun(const Candidate& candidate) const;
  [[nodiscard]] bool is_bare_article(const Candidate& candidate) const;
  [[nodiscard]] bool is_none_of_it(const Candidate& candidate) const;
  [[nodiscard]] bool follows_name(const Candidate& candidate) const;
  [[nodiscard]] bool is_bare_tally(const Candidate& candidate) const;
  [[nodiscard]] bool names_period(const Candidate& candidate) const;
  [[nodiscard]] bool acts(std::uint32_t begin, std::uint32_t next) const;
  [[nodiscard]] bool is_model(const Candidate& candidate) const;
  [[nodiscard]] bool is_version(const Candidate& candidate) const;
  [[nodiscard]] bool is_day_of_month(const Candidate& candidate) const;
  [[nodiscard]] bool is_identifier(const Candidate& candidate) const;
  [[nodiscard]] bool is_calibre(const Candidate& candidate) const;
  [[nodiscard]] static bool plain(const Number& number);

  const SentenceView& sentence_;
};

}  // namespace claimcheck::quantity
