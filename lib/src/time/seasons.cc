#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

constexpr unsigned kWinter = 4;

// "the spring" of "the spring and summer of 1958": of the year that is written behind the other.
// "The winter and spring of 1943" begins in 1942.
std::optional<Reading> season_of_pair(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto lead = words.lexicon().leading().longest(words.text().tokens, at + 2);
  const At second = at + 2 + (lead ? lead->length : 0);
  const bool pair = words.has(at + 1, Cue::range) && words.is(second, WordClass::season);
  At year_at = second + 1;
  if (pair && words.is(year_at, WordClass::of)) ++year_at;
  const auto year = pair ? read_year(words, year_at) : std::nullopt;
  if (!year) return std::nullopt;
  const unsigned season = words.word(at).index();
  const bool year_before = season > words.word(second).index();
  return date_reading(at, at + 1,
                      {Grain::season, season_start(year->value - (year_before ? 1 : 0), season)});
}

// "spring of 1942", "summer, 1942", "the spring of 423", "winter of 1941-42"
std::optional<Reading> season_of_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  const unsigned season = words.word(at).index();
  At year_at = at + 1;
  const bool of = words.is(year_at, WordClass::of);
  if (of || words.symbol(year_at, U',')) ++year_at;
  auto year = read_year(words, year_at);
  if (!year && of) year = read_ancient_year(scene, year_at);
  if (!year) return std::nullopt;
  Reading reading =
      date_reading(at, year->last, {Grain::season, season_start(year->value, season)});
  if (season != kWinter) return reading;
  const At mark = year->last;
  const bool both = (words.symbol(mark, U'-') || words.symbol(mark, U'/')) && words.joined(mark) &&
                    words.joined(mark + 1) && words.digits(mark + 1);
  if (both) {
    reading.last += words.is(mark + 2, WordClass::era) ? 3U : 2U;
    reading.days = days_of(*reading.period);
  } else {  // may be the one that begins or the one that ends in that year
    reading.days =
        DayInterval::closed(make_day(year->value, 1, 1), last_day(*reading.period), Hardness::soft);
  }
  return reading;
}

}  // namespace

std::optional<Reading> read_season(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (auto first = season_of_pair(scene, at)) return first;
  const unsigned season = words.word(at).index();
  if (auto dated = season_of_year(scene, at)) return dated;
  const bool name =
      words.token(at).capitalised && words.token(at + 1).capitalised;  // "the Winter War"
  if (name) return std::nullopt;
  const bool introduced = year_cue(words, at - 1) || words.has(at - 1, Cue::the);
  if (!introduced || words.word(at).relative) {
    if (!words.has(at - 1, Cue::the) || !words.has(at - 2, Cue::in)) return std::nullopt;
  }
  const auto base = scene.anchors.narrative() ? scene.anchors.from_text(Grain::year, 0)
                                              : scene.anchors.from_publication(Grain::year, 0);
  if (base.known != Known::all)
    return date_reading(at, at + 1, {Grain::season, {}, Known::nothing});
  Reading reading =
      date_reading(at, at + 1, {Grain::season, season_start(year_of(base.first), season)},
                   scene.anchors.narrative() ? TimeAnchor::text : TimeAnchor::publication);
  reading.choice = "the season of the year at hand";
  return reading;
}

}  // namespace claimcheck::time
