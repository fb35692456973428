#include "time/text_signs.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "text/lemma.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"
#include "time/written_years.h"

namespace claimcheck::time {
namespace {

constexpr int kMany = 12;  // no news tells of so many years

// "1815" of "between 1811 and 1815", "1811-1815"
bool ends_range(const Words& words, At at) {
  return is_digits_of_year(words, at - 2) &&
         (range_link(words, at - 1) || words.has(at - 1, Cue::join));
}

// "1899" of "the mill, built in May 1899," and of "the mill, which was built in May 1899,"
bool tells_of_something(const Words& words, At at) {
  constexpr At kClause = 10;
  for (const At low = at - std::min(at, kClause); at > low; --at) {
    if (words.has(at - 1, Cue::relative)) return true;
    const bool mark = words.token(at - 1).kind == text::TokenKind::symbol;
    if (!mark || words.digits(at - 2)) continue;  // "May 3, 1998"
    return words.symbol(at - 1, U',') && words.lower_word(at) &&
           (words.spelling(at).ends_with("ed") || text::is_irregular_verb_form(words.token(at)));
  }
  return false;
}

// "Sunday, 9 November"
bool dated_weekday(const Words& words, At at) {
  for (At ahead = 1; ahead <= 3; ++ahead)
    if (words.is(at + ahead, WordClass::month)) return true;
  return false;
}

// "the following Tuesday"
bool follows_story(const Words& words, At at) {
  return is_relation(words, at - 1, Relation::following) ||
         is_relation(words, at - 1, Relation::previous) ||
         is_relation(words, at - 1, Relation::same);
}

// "this winter", "last year"
bool names_present(const Words& words, At at) {
  const auto relation = static_cast<Relation>(words.word(at).value);
  if (relation != Relation::current && relation != Relation::last) return false;
  const auto head = words.word(at + 1).role;
  return head == WordClass::unit || head == WordClass::season || head == WordClass::month;
}

// The month of "on 17 October", with no year close behind it
bool is_day_of_no_year(const Words& words, At at) {
  if (!words.digits(at - 1) && !words.digits(at + 1)) return false;
  constexpr At kLongest = 8;  // "3 to 10 October of the year 1934"
  for (At ahead = 1; ahead <= kLongest; ++ahead) {
    if (is_digits_of_year(words, at + ahead) || words.is(at + ahead, WordClass::era)) return false;
    const bool shortened = ahead == 1 && words.word(at).abbreviation;
    if (words.symbol(at + ahead, U'.') && !shortened) return true;
  }
  return true;
}

}  // namespace

TextSigns::TextSigns(std::optional<Day> published) {
  if (published) published_ = year_of(*published);
}

void TextSigns::look_at(const Words& words, At at) {
  present_ += published_ && words.has(at, Cue::present) ? 1 : 0;
  switch (words.word(at).role) {
    case WordClass::deictic:
      nowadays_ += words.word(at).value == 0 ? 1 : 0;
      ++from_today_;
      return;
    case WordClass::tonight:
      ++from_today_;
      return;
    case WordClass::weekday:
      from_today_ += dated_weekday(words, at) || follows_story(words, at) ? 0 : 1;
      return;
    case WordClass::month:
      from_today_ += published_ && years_ == 0 && is_day_of_no_year(words, at) ? 1 : 0;
      return;
    case WordClass::match:
      ++match_;
      return;
    case WordClass::past_tense:
      present_ += words.word(at).value == kSpeech ? 1 : 0;
      return;
    case WordClass::shift:
      present_ += static_cast<Shift>(words.word(at).value) == Shift::ago ? 1 : 0;
      return;
    case WordClass::relation:
      present_ += names_present(words, at) ? 1 : 0;
      return;
    default:
      break;
  }
  if (!words.digits(at) && !words.is(at, WordClass::era)) return;
  if (const auto year = written_year(words, at)) count_year(words, at, *year);
}

void TextSigns::count_year(const Words& words, At at, int year) {
  ++years_;
  if (!published_) return;
  constexpr int kPast = 2;
  constexpr int kDistant = 10;
  const bool dated = stands_in_date(words, at);
  dated_ += dated ? 1 : 0;
  if (years_ < kMany) first_years_.push_back(year);
  if (years_ < kMany && dated) first_dated_years_.push_back(year);
  asides_ += tells_of_something(words, at) ? 1 : 0;
  past_ += year <= *published_ - kPast ? 1 : 0;
  distant_ += year <= *published_ - kDistant ? 1 : 0;
  from_today_ += year > *published_ ? 1 : 0;
  if (ends_range(words, at)) return;
  const auto told = std::exchange(told_, year);
  if (!told) return;
  ++steps_;
  near_ += are_near(year, *told) ? 1 : 0;
  next_ += std::abs(year - *told) <= 1 ? 1 : 0;
}

bool TextSigns::are_near(int year, int other) const {
  constexpr int kNear = 3;
  return std::abs(year - other) <= std::max(kNear, (*published_ - std::min(year, other)) / 10);
}

bool TextSigns::keeps_to_its_years() const {
  if (near_ * 2 >= steps_ || years_ >= kMany) return true;
  constexpr std::size_t kFewest = 3;
  if (first_dated_years_.size() < kFewest) return false;
  auto dated = first_dated_years_;
  const auto middle = dated.begin() + static_cast<std::ptrdiff_t>(dated.size() / 2);
  std::nth_element(dated.begin(), middle, dated.end());
  const auto near = std::count_if(first_years_.begin(), first_years_.end(),
                                  [&](int year) { return are_near(year, *middle); });
  return near * 2 >= years_;
}

bool TextSigns::tells_of_distant() const {
  return distant_ * 2 >= years_ && past_ == years_ && asides_ * 2 < years_;
}

bool TextSigns::tells_history() const {
  if (!published_)
    return (years_ >= 2 && years_ >= 2 * (from_today_ + present_)) ||
           (years_ >= 3 && years_ > 6 * from_today_);
  if (years_ == 0 || !keeps_to_its_years()) return false;
  const int of_present = from_today_ + present_;
  if (dated_ == 0)
    return years_ >= 4 && next_ * 2 >= steps_ && of_present == 0 && tells_of_distant();
  const bool mostly_past =
      years_ >= 3 && past_ * 3 > years_ * 2 && past_ > 6 * from_today_ + present_;
  const bool recent = years_ >= 8 && dated_ * 3 >= years_ && years_ >= 4 * of_present;
  const bool distant = from_today_ == nowadays_ && years_ >= 5 * of_present && tells_of_distant();
  return mostly_past || recent || distant;
}

}  // namespace claimcheck::time
