#include "time/anchors.h"

#include <cstdlib>

#include "time/calendar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

// How far ahead a date without a year may lie for it to be the coming one rather than the last one.
int reach_ahead(Direction tense, bool has_day) {
  switch (tense) {
    case Direction::future:
      return 340;
    case Direction::past:
      return has_day ? 75 : 0;
    case Direction::unknown:
      return has_day ? 150 : 75;
  }
  return 0;
}

std::string_view reason(Direction tense, bool ahead) {
  if (tense == Direction::future && ahead) return "the coming one, as the sentence looks ahead";
  if (tense == Direction::past && !ahead) return "the last one, as the sentence looks back";
  return ahead ? "the coming one, which is the nearer" : "the last one, as news looks back";
}

// Months from one to the next of a name, over the turn of the year.
unsigned months_ahead(unsigned from, unsigned to) { return (to + 12 - from) % 12; }

// How many months a text goes on over the turn of the year: a history by half a year; what may be
// news, which looks back more often, by less.
unsigned over_new_year(bool history) { return history ? 6 : 4; }

Period month_or_day(int year, unsigned month, std::optional<unsigned> day) {
  if (!day) return {Grain::month, make_day(year, month, 1)};
  return {Grain::day, make_day(year, month, *day)};
}

}  // namespace

Period Anchors::from_publication(Grain grain, int steps) const {
  if (!publication_) return {grain, {}, Known::nothing};
  return shifted(period_of(*publication_, grain), steps, grain);
}

Period Anchors::from_text(Grain grain, int steps) const {
  if (!last_) return from_publication(grain, steps);
  if (last_->grain > Grain::week && grain <= Grain::week) {
    const bool inside = last_day_ && *last_day_ >= last_->first && *last_day_ <= last_day(*last_);
    if (!inside && (narrative() || !last_day_))
      return {grain, last_->first, last_->grain == Grain::month ? Known::to_month : Known::to_year};
    return shifted(period_of(*last_day_, grain), steps, grain);
  }
  return shifted(period_of(last_->first, grain), steps, grain);
}

Period Anchors::same(Grain grain) const {
  const bool finer = mentioned_ && mentioned_->grain <= grain;
  return finer ? period_of(mentioned_->first, grain) : from_text(grain, 0);
}

Period Anchors::base_for(Grain unit) const {
  const bool in_passing = unit >= Grain::year && mentioned_ && mentioned_->grain <= Grain::year;
  if (in_passing && narrative_ && is_far(*mentioned_)) return *mentioned_;
  if (last_->grain <= Grain::week || unit >= Grain::month) return *last_;
  const Period day = from_text(Grain::day, 0);
  return day.known == Known::all ? day : *last_;
}

bool Anchors::goes_over_new_year(unsigned month, const Telling& telling) const {
  const unsigned told = month_of(last_->first);
  const int year = year_of(last_->first);
  const bool near = month < told && months_ahead(told, month) <= over_new_year(narrative_);
  return near && !telling.earlier && telling.next_year != year;
}

bool Anchors::goes_back_over_new_year(unsigned month, bool earlier) const {
  const unsigned told = month_of(last_->first);
  if (month <= told) return false;
  constexpr unsigned kShortlyBefore = 4;
  constexpr unsigned kJustBefore = 2;
  const bool was_told = year_of_month_.at(month) == year_of(last_->first) - 1;
  const unsigned back = months_ahead(month, told);
  return earlier ? back <= kShortlyBefore : was_told && back <= kJustBefore;
}

// Stories go forward: after November, "in January" is the next one, unless a date of that
// November's year follows. What had been done by then lies behind: after January, "in November" is
// the last one; and so is the month that was told of just before.
Anchors::Choice Anchors::month_in_narrative(unsigned month, std::optional<unsigned> day,
                                            const Telling& telling) const {
  int year = year_of(last_->first);
  if (last_->grain < Grain::year) {
    if (goes_over_new_year(month, telling)) ++year;
    if (goes_back_over_new_year(month, telling.earlier)) --year;
  }
  return {month_or_day(year, month, day), "the year told of before", true};
}

bool Anchors::goes_on_to(unsigned month) const {
  constexpr unsigned kSoon = 8;
  return months_ahead(month_of(last_->first), month) <= kSoon;
}

Anchors::Choice Anchors::month_day(unsigned month, std::optional<unsigned> day,
                                   const Telling& telling) const {
  const bool told = narrative_ ? last_.has_value() : narrative() && goes_on_to(month);
  if (told) return month_in_narrative(month, day, telling);
  const Direction tense = telling.tense;
  if (!publication_) {
    Period open = month_or_day(2000, month, day);
    open.known = Known::from_month;
    return {open, {}};
  }
  const int year = year_of(*publication_);
  const Day here = make_day(year, month, day.value_or(1));
  const bool same_month = month == month_of(*publication_);
  if (!day && same_month) return {month_or_day(year, month, day), "the month of publication"};
  const Day ahead = here > *publication_ ? here : make_day(year + 1, month, day.value_or(1));
  const auto distance = (ahead - *publication_).count();
  const bool coming = distance <= reach_ahead(tense, day.has_value());
  const Day behind = here > *publication_ ? make_day(year - 1, month, day.value_or(1)) : here;
  return {month_or_day(year_of(coming ? ahead : behind), month, day), reason(tense, coming)};
}

Anchors::Choice Anchors::weekday(unsigned weekday, Direction tense) const {
  if (narrative_ && last_ && last_->known == Known::all && last_->grain == Grain::day) {
    const int ahead = static_cast<int>(weekday + 7 - weekday_of(last_->first)) % 7;
    return {{Grain::day, last_->first + days{ahead}},
            "the next one after the date told of before",
            true};
  }
  if (!publication_)
    return {{Grain::day, make_day(2000, 1, 2) + days{weekday}, Known::weekday}, {}};
  const int back = static_cast<int>(weekday_of(*publication_) + 7 - weekday) % 7;
  if (tense == Direction::future && back != 0)
    return {{Grain::day, *publication_ + days{7 - back}}, reason(tense, true)};
  return {{Grain::day, *publication_ - days{back}}, reason(tense, false)};
}

bool Anchors::is_far(const Period& period) const {
  constexpr int kFar = 20;
  return last_ && period.grain == Grain::year && last_->grain < Grain::year &&
         std::abs(year_of(period.first) - year_of(last_->first)) > kFar;
}

// A leap from the time told of to the present: "as of this year", "a memorial was built in 2008";
// or from a day or month to a year far away: "the fort, rebuilt in 1897, fell on 3 May". Where more
// such years follow each other, the story has moved there.
bool Anchors::is_aside(const Period& period) const {
  if (!last_) return false;
  if (period.grain >= Grain::decade) return true;
  constexpr int kMoved = 3;
  if (is_far(period)) return far_in_a_row_ + 1 < kMoved;
  return publication_ && year_of(period.first) + 1 >= year_of(*publication_) &&
         year_of(period.first) > year_of(last_->first) + 2;
}

// Whether a quarter is not over: reports are about the last one that is.
bool Anchors::is_ahead(const Period& period) const {
  return publication_ && last_day(period) >= *publication_;
}

bool Anchors::is_long_after(const Period& period) const {
  constexpr std::chrono::days kSeason{90};
  return last_ && last_->grain < Grain::year && period.first > last_->first + kSeason;
}

void Anchors::remember(const Period& period, bool fiscal) {
  if (period.known == Known::all) mentioned_ = period;
  if (period.known != Known::all) return;
  if (narrative() && is_aside(period)) {
    far_in_a_row_ += is_far(period) ? 1 : 0;
    return;
  }
  far_in_a_row_ = 0;
  last_ = period;
  if (period.grain <= Grain::month)
    year_of_month_.at(month_of(period.first)) = year_of(period.first);
  if (period.grain == Grain::day) last_day_ = period.first;
  const bool part = period.grain == Grain::quarter || period.grain == Grain::half;
  if (part && !is_ahead(period)) {
    const bool again = report_ && report_->first == period.first && report_->grain == period.grain;
    fiscal_ = fiscal || (fiscal_ && again);
    report_ = period;
  }
  if (part && !report_) report_ = from_publication(period.grain, -1);
}

}  // namespace claimcheck::time
