#pragma once

#include <optional>

#include "claimcheck/day.h"
#include "time/words.h"

namespace claimcheck::time {

// The day that the head of a text was written on: "KYIV, Oct. 30 (Reuters) -", "Published: 3 May
// 2012". The year of a dateline is that of `published`; without one it must name the year.
[[nodiscard]] std::optional<Day> dateline(const Words& words, std::optional<Day> published);

// Whether a text tells of the past in order, as histories do: at least three years written in
// dates, most of them two or more years before publication, and days counted from publication
// ("yesterday", lone weekdays) rare; or all years past, most of them ten or more years back, and no
// word of the present; or eight and more years with hardly a word of the present.
class TextSigns {
 public:
  explicit TextSigns(std::optional<Day> published);

  // To be called for each token of the text that is a number or a word of the lexicon.
  void look_at(const Words& words, At at);
  [[nodiscard]] bool tells_history() const;
  // Whether it tells of a match, whose quarters and halves are none of the calendar.
  [[nodiscard]] bool tells_of_match() const { return match_ > 0; }

 private:
  int limit_;  // the last year that counts as past
  bool published_;
  int years_ = 0;       // written in dates
  int past_ = 0;        // of them, those up to the limit
  int distant_ = 0;     // of them, those well before it
  int from_today_ = 0;  // days counted from publication: "yesterday", "on Tuesday"
  int match_ = 0;       // words of matches: "touchdown"
  int present_ = 0;     // what else short histories lack: "said", "ago", "this winter"
};

}  // namespace claimcheck::time
