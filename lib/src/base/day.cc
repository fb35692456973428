#include "claimcheck/day.h"

#include <array>
#include <cstdio>

#include "claimcheck/document.h"

namespace claimcheck {
namespace {

using std::chrono::year_month_day;

// `count` ASCII digits at `at`, or -1.
int digits_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// The hours and minutes "hh:mm" or "hhmm" at `at`.
std::optional<std::chrono::minutes> clock_at(std::string_view text, std::size_t at) {
  const int hours = digits_at(text, at, 2);
  const bool colon = at + 2 < text.size() && text[at + 2] == ':';
  const int minutes = digits_at(text, at + (colon ? 3 : 2), 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  return std::chrono::hours{hours} + std::chrono::minutes{minutes};
}

// "+02:00", "+0200", "+02"
std::optional<std::chrono::minutes> offset_at(std::string_view text, std::size_t at) {
  const int hours = digits_at(text, at, 2);
  if (at + 2 == text.size() && hours >= 0 && hours < 24) return std::chrono::hours{hours};
  return clock_at(text, at);
}

// `time` is what follows the day: "T09:10:00+02:00". Seconds are left out. No moment with an offset
// that cannot be read.
std::optional<Moment> moment_of(Day day, std::string_view time) {
  const auto clock = time.empty() ? std::nullopt : clock_at(time, 1);
  if (!clock) return std::nullopt;
  const Moment local = Moment{day} + *clock;
  const auto sign = time.find_first_of("+-");
  if (sign == std::string_view::npos) return local;
  const auto offset = offset_at(time, sign + 1);
  if (!offset) return std::nullopt;
  return time[sign] == '-' ? local + *offset : local - *offset;
}

}  // namespace

std::string to_iso(Day day) {
  const year_month_day date{day};
  std::array<char, 32> out{};
  const int year = static_cast<int>(date.year());
  std::snprintf(out.data(), out.size(),
                year < 0 || year > 9999 ? "%+05d-%02u-%02u" : "%04d-%02u-%02u", year,
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return out.data();
}

std::optional<Day> parse_iso_day(std::string_view text) {
  const int year = digits_at(text, 0, 4);
  const int month = digits_at(text, 5, 2);
  const int day = digits_at(text, 8, 2);
  if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  const year_month_day date{std::chrono::year{year},
                            std::chrono::month{static_cast<unsigned>(month)},
                            std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

std::optional<Publication> parse_publication(std::string_view text) {
  const auto day = parse_iso_day(text);
  if (!day) return std::nullopt;
  const auto time = text.substr(10);
  const bool zone = time.find_first_of("Zz+") != std::string_view::npos ||
                    time.find('-') != std::string_view::npos;
  return Publication{*day, zone, moment_of(*day, time)};
}

}  // namespace claimcheck
