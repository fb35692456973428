#pragma once

#include <optional>
#include <vector>

#include "claimcheck/day.h"
#include "time/words.h"

namespace claimcheck::time {

// Whether a text tells of the past in order, as histories do, and whether it tells of a match.
//
// With a date of publication, most years of a history lie near the one told before them (the
// further back, the wider), or near the middle one of three or more that stand in dates, unless
// there are a dozen, and
//  - one at least stands in a date, with its month or season, most are two or more years old, and
//    hardly a word counts from publication ("yesterday", lone weekdays, years to come, a day before
//    any year was told); or there are eight and more, many in dates, with hardly a word of the
//    present; or all are past, most of them ten or more years, fewer than half in clauses
//    about something ("built in May 1899"), none but "today" counts from publication, and hardly a
//    word is of the present;
//  - or none stands in a date, and there are four and more, from one to the next, all past, most of
//    them ten or more years, and no word is of the present.
// Without one, there are two years and hardly a word of the present, or three and hardly a word
// that counts from publication.
class TextSigns {
 public:
  explicit TextSigns(std::optional<Day> published);

  // To be called for each token of the text that is digits or a sign of the lexicon.
  void look_at(const Words& words, At at);
  [[nodiscard]] bool tells_history() const;
  // Whether it tells of a match, whose quarters and halves are none of the calendar.
  [[nodiscard]] bool tells_of_match() const { return match_ > 0; }

 private:
  void count_year(const Words& words, At at, int year);
  [[nodiscard]] bool are_near(int year, int other) const;
  [[nodiscard]] bool keeps_to_its_years() const;
  [[nodiscard]] bool tells_of_distant() const;

  std::optional<int> published_;  // the year
  std::optional<int> told_;       // the year written last
  int years_ = 0;                 // written outside lists
  // Of them, in a text with a date of publication:
  int dated_ = 0;                 // those with their month or season
  int asides_ = 0;                // those in clauses about something: "the mill, built in 1899,"
  int past_ = 0;                  // those two or more years old
  int distant_ = 0;               // those ten or more years old
  int steps_ = 0;                 // from one to the next, those inside ranges left out
  int near_ = 0;                  // steps to a year that is near; the further back, the more are
  int next_ = 0;                  // steps of a year at most
  std::vector<int> first_years_;  // as many as can be too few for a history by their number alone
  std::vector<int> first_dated_years_;

  int from_today_ = 0;  // counted from publication: "yesterday", "on Tuesday", a year to come
  int nowadays_ = 0;    // of them, "today", which histories say of the present
  int match_ = 0;       // words of matches: "touchdown"
  int present_ = 0;     // what else histories lack: "said", "ago", "this winter", "will"
};

}  // namespace claimcheck::time
