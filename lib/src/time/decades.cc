#include <cstdlib>

#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

// The first of "the 450s", 459 BC or 450, or of the century that "the 300s" stand for.
int first_year(int digits, bool before_era, bool century) {
  if (century) return before_era ? -digits - 99 : digits + 1;
  return before_era ? -digits - 8 : digits;
}

// "the 450s BC", "the 460s" of a text that tells of years near by
std::optional<Reading> ancient_decade(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto digits = words.digits(at);
  const bool plural = digits && words.length(at) == 3 && *digits % 10 == 0 && *digits > 0 &&
                      words.joined(at + 1) && words.has(at + 1, Cue::decade_suffix);
  if (!plural) return std::nullopt;
  const bool era = words.is(at + 2, WordClass::era);
  const auto& told = scene.anchors.last();
  constexpr int kNear = 100;
  const int now = told ? year_of(told->first) : 0;
  const bool before_era = era ? words.word(at + 2).value < 0 : now <= 0;
  const bool century = *digits % 100 == 0;  // "the 300s BC"
  const int first = first_year(*digits, before_era, century);
  const bool near = told && now < 1000 && std::abs(first - now) <= kNear;
  if (!era && !near) return std::nullopt;
  const Grain grain = century ? Grain::century : Grain::decade;
  return date_reading(at, at + (era ? 3U : 2U), {grain, make_day(first, 1, 1)});
}

}  // namespace

std::optional<Reading> read_decade(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (words.is(at, WordClass::decade)) {
    const int value = words.word(at).value;
    const bool named = words.has(at - 1, Cue::the) || year_cue(words, at - 1);
    if (!named) return std::nullopt;
    return date_reading(at, at + 1, {Grain::decade, make_day(1900 + value, 1, 1)});
  }
  const At digits_at = words.symbol(at, U'\'') ? at + 1 : at;
  const auto digits = words.digits(digits_at);
  if (!digits || *digits % 10 != 0) return std::nullopt;
  if (auto ancient = ancient_decade(scene, at)) return ancient;
  if (words.length(digits_at) != 4 && words.length(digits_at) != 2) return std::nullopt;
  At suffix = digits_at + 1;
  if (words.symbol(suffix, U'\'') && words.joined(suffix)) ++suffix;
  const bool plural = words.joined(suffix) && words.has(suffix, Cue::decade_suffix);
  if (!plural) return std::nullopt;
  const bool short_form = words.length(digits_at) == 2;
  const auto* before = scene.previous;
  const bool listed = before != nullptr && before->last + 1 == at && range_link(words, at - 1) &&
                      before->period && before->period->grain == Grain::decade;  // "1920s and 30s"
  if (short_form && digits_at == at && !words.has(at - 1, Cue::the) && !listed) return std::nullopt;
  const int year = short_form ? 1900 + *digits : *digits;
  if (year < 1000 || year > 2990) return std::nullopt;
  const Grain grain = year % 100 == 0 && year < 2000 ? Grain::century : Grain::decade;
  return date_reading(at, suffix + 1,
                      {grain, make_day(grain == Grain::century ? year + 1 : year, 1, 1)});
}

}  // namespace claimcheck::time
