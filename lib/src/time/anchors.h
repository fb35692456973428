#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "claimcheck/document.h"
#include "time/period.h"
#include "time/tense.h"

namespace claimcheck::time {

// What relative expressions of one text are resolved against: the day of publication, and the dates
// the text has named so far.
class Anchors {
 public:
  // `narrative`: the text tells of the past in order (history), so that a date without a year
  // belongs to the year told of rather than to the year of publication.
  // `match`: the text tells of a match, whose quarters are none of the calendar.
  Anchors(std::optional<Day> publication, bool narrative, bool match = false)
      : publication_(publication), narrative_(narrative), match_(match) {}

  [[nodiscard]] const std::optional<Day>& publication() const { return publication_; }
  // Whether dates belong to the time told of: in histories, and without publication once the text
  // has named a day or month with its year.
  [[nodiscard]] bool narrative() const {
    return narrative_ || (!publication_ && last_ && last_->grain < Grain::year);
  }
  [[nodiscard]] bool history() const { return narrative_; }
  [[nodiscard]] bool match() const { return match_; }

  // The unit that holds the day of publication, and those `steps` away. Unknown without
  // publication.
  [[nodiscard]] Period from_publication(Grain grain, int steps) const;
  // The same, counted from the last date the text named; from publication where it named none.
  [[nodiscard]] Period from_text(Grain grain, int steps) const;
  // "the same year": the one that holds the last date, even if that was told in passing.
  [[nodiscard]] Period same(Grain grain) const;
  [[nodiscard]] const std::optional<Period>& last() const { return last_; }
  // What "two days later" counts from: the last date, or where that is coarser than the unit, the
  // last day inside it. Only where the text named a date.
  [[nodiscard]] Period base_for(Grain unit) const;
  // The last quarter or the like that the text named: what "a year earlier" means in a report.
  [[nodiscard]] const std::optional<Period>& report() const { return report_; }
  // Whether it is one of a fiscal year, which keeps its number whenever it ended.
  [[nodiscard]] bool report_is_fiscal() const { return report_ && fiscal_; }

  struct Choice {
    Period period;
    std::string_view why;
    bool from_text = false;
  };
  // How the text around a date without a year tells of it. `earlier`: as over at the time told of.
  // `next_year`: that of a date behind it in its sentence.
  struct Telling {
    Direction tense = Direction::unknown;
    bool earlier = false;
    std::optional<int> next_year = std::nullopt;
  };
  // A month, or a day of it, without a year.
  [[nodiscard]] Choice month_day(unsigned month, std::optional<unsigned> day,
                                 const Telling& telling) const;
  // A weekday on its own.
  [[nodiscard]] Choice weekday(unsigned weekday, Direction tense) const;

  // Whether a date lies more than a season behind the time told of.
  [[nodiscard]] bool is_long_after(const Period& period) const;
  // Takes note of a date that was read; `fiscal`: named as one of a fiscal year.
  void remember(const Period& period, bool fiscal);

 private:
  [[nodiscard]] bool is_aside(const Period& period) const;
  // Whether a year lies so far from the day or month told of that it is told in passing.
  [[nodiscard]] bool is_far(const Period& period) const;
  [[nodiscard]] bool is_ahead(const Period& period) const;
  // Whether a month is one of those that follow the date told of: what a text without publication
  // may mean by it.
  [[nodiscard]] bool goes_on_to(unsigned month) const;
  // Whether a story that is at the month told of goes on to that month of the next year, or back to
  // that of the year before.
  [[nodiscard]] bool goes_over_new_year(unsigned month, const Telling& telling) const;
  [[nodiscard]] bool goes_back_over_new_year(unsigned month, bool earlier) const;
  [[nodiscard]] Choice month_in_narrative(unsigned month, std::optional<unsigned> day,
                                          const Telling& telling) const;

  std::optional<Day> publication_;
  bool narrative_;
  bool match_;
  std::optional<Period> last_;
  std::optional<Period> mentioned_;  // the same, or one told in passing since
  std::optional<Day> last_day_;      // the last that was a day
  std::optional<Period> report_;
  bool fiscal_ = false;                               // the report
  int far_in_a_row_ = 0;                              // years told in passing, one after the other
  std::array<std::optional<int>, 13> year_of_month_;  // in which a month was told of last
};

}  // namespace claimcheck::time
