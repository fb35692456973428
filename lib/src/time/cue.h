#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace claimcheck::time {

// Small words that the grammar asks for beside an expression; the rows "cue" of time_words.tsv say
// which words each stands for. A word may be several, and play a part of its own (WordClass) too.
enum class Cue : std::uint8_t {
  the,
  that,
  single,         // "a" of "a year", "another"
  in,             // "in May", "in two weeks"
  on,             // "on 3 May"
  to,             // "to last"
  as,             // "as soon as"
  be,             // "to be named"
  passive,        // "was stayed until May": what was done to something
  between,        // "between May and June": makes a range of the two
  relative,       // "which was built in 1899": opens a clause about what is before it
  limit,          // "until Friday": looks ahead
  range,          // "3 to 10 June"
  alternative,    // "two to three weeks"
  join,           // "two and a half"
  month_day,      // "on the 24th"
  day_suffix,     // "24th"
  decade_suffix,  // "1980s"
  aim,            // "set for": makes a word that looks ahead do so
  enduring,       // "went on until May": what had its end then
  purpose,        // "March for peace": what is behind "March" where it is no month
  span,           // "for years", "within months"
  aftermath,      // "the weeks before": what is behind a span without a number
  compared,       // "than a year": makes one unit a span of time
  than,           // "a day earlier than planned"
  over,           // "over 12 years": more, or during
  second,         // a rank before a unit, elsewhere a unit
  closing,        // "the year ended March 31"
  end,            // "year-end"
  edge,           // "end of week"
  time,           // "two weeks' time"
  age,            // "old", "age"
  hours,          // "0530 hours"
  am,             // "a" of "a.m."
  pm,             // "p" of "p.m."
  meridiem_end,   // "m" of "a.m."
  hundred,        // "twelve hundred"
  been,           // "had been due"
  perfect,        // "had signed": was so before
  clause,         // "on the 24th they": what is no noun that the rank goes with
  moment,         // "at dawn", "before sunset"
  year_noun,      // "1989 sales": of that year, not so many of them
  sequel,         // "days later"
  dating,         // "said in May": when it was said
  times,          // "2560 x 1440"
  per,            // "24 hours a day"
  next,           // "the week after next"
  issued,         // "Published: 3 May 2012"
  remaining,      // "7:42 left": a time to play, not of day
  event,          // "the May 12 vote": named after its day, counted by no number
  present,        // "will": said of what is to come
  author,         // "By Ada Orm": who wrote the text
  running,        // "on 3 May 2012": puts a date into a sentence
  named,          // "Bloody Sunday", "Black September", "Good Friday", "high noon"
};

// By its name in the rows; none for a name that is no cue.
[[nodiscard]] std::optional<Cue> cue_named(std::string_view name);

[[nodiscard]] constexpr std::uint64_t bit_of(Cue cue) {
  return std::uint64_t{1} << static_cast<unsigned>(cue);
}

}  // namespace claimcheck::time
