#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "audit/discrepancy.h"

namespace claimcheck::auditing {

// An article with its sentences laid out for the checks.
struct Reading {
  explicit Reading(const Article& read)
      : article(read), title(lines_of(read.title)), body(lines_of(read.body)) {}

  const Article& article;
  std::vector<Line> title;
  std::vector<Line> body;
};

// One kind of contradiction inside an article. Appends what it finds; silent where it cannot tell.
// O(tokens).
struct Check {
  std::string_view name;
  void (*run)(const Reading& reading, std::vector<Discrepancy>& found);
};

// All of them, in the order in which they are reported.
[[nodiscard]] std::span<const Check> checks();

void check_sums(const Reading& reading, std::vector<Discrepancy>& found);
void check_parts(const Reading& reading, std::vector<Discrepancy>& found);
void check_shares(const Reading& reading, std::vector<Discrepancy>& found);
void check_percentages(const Reading& reading, std::vector<Discrepancy>& found);
void check_changes(const Reading& reading, std::vector<Discrepancy>& found);
void check_headline(const Reading& reading, std::vector<Discrepancy>& found);
void check_weekdays(const Reading& reading, std::vector<Discrepancy>& found);
void check_dates(const Reading& reading, std::vector<Discrepancy>& found);
void check_durations(const Reading& reading, std::vector<Discrepancy>& found);
void check_conversions(const Reading& reading, std::vector<Discrepancy>& found);
void check_headline_days(const Reading& reading, std::vector<Discrepancy>& found);
void check_anniversaries(const Reading& reading, std::vector<Discrepancy>& found);
void check_ages(const Reading& reading, std::vector<Discrepancy>& found);

}  // namespace claimcheck::auditing
