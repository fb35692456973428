#include "time/tagger.h"

#include <utility>

#include "time/amounts.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/document_time.h"
#include "time/fuzzy.h"
#include "time/grammar.h"
#include "time/starts.h"

namespace claimcheck::time {
namespace {

std::string value_of(const Reading& reading) {
  if (!reading.value.empty()) return reading.value;
  return reading.period ? timex_value(*reading.period) + reading.clock : std::string{};
}

// "today" and "yesterday" may be a day off where the zone of publication is unknown.
void widen_for_zone(DayInterval& days) {
  if (days.low) *days.low = {days.low->value - std::chrono::days{1}, false, Hardness::soft};
  if (days.high) *days.high = {days.high->value + std::chrono::days{1}, false, Hardness::soft};
}

// "weeks", of a unit that the text did not write
std::string plural_of(const Quantity& quantity) {
  const bool one = quantity.value && *quantity.value == Decimal(1);
  return one ? quantity.unit : quantity.unit + "s";
}

class Tagger {
 public:
  Tagger(const text::TokenizedText& text, std::span<const quantity::Number> numbers,
         const std::optional<Publication>& published)
      : words_(text, numbers),
        publication_(published ? published->day : dateline(words_, std::nullopt)),
        signs_(publication_),
        starts_(starts_of(words_, signs_)),
        zone_known_(published && published->zone_known),
        anchors_(publication_, signs_.tells_history(), signs_.tells_of_match()) {}

  std::vector<Mention> run() {
    mentions_.reserve(starts_.size() / 2);
    auto start = starts_.begin();
    for (const auto& sentence : words_.text().sentences)
      for (; start != starts_.end() && *start < sentence.last_token; ++start)
        if (*start >= std::max(sentence.first_token, end_)) read_at(sentence, *start);
    return std::move(mentions_);
  }

 private:
  // Reads what begins at a token, if anything.
  void read_at(const text::Sentence& sentence, At at) {
    const Scene scene{words_, anchors_, sentence, previous_ ? &*previous_ : nullptr};
    auto reading = read_core(scene, at);
    if (!reading || reading->last <= at) return;
    extend_right(scene, *reading);
    extend_left(scene, *reading, end_);
    if (reading->remembered && reading->period && !ends_overview(*reading) &&
        !told_aside(sentence, *reading))
      anchors_.remember(told_period(*reading), is_fiscal(*reading));
    end_ = reading->last;
    add_mention(*reading);
    previous_ = std::move(reading);
  }

  // Whether a history says how long it all was before it begins to tell: "ran from 5 May 1940 to
  // 8 June 1945". The story goes on from the start.
  [[nodiscard]] bool ends_overview(const Reading& reading) const {
    constexpr std::size_t kOpening = 3;
    constexpr std::chrono::days kLong{60};
    const bool range = anchors_.narrative() && mentions_.size() <= kOpening && previous_ &&
                       previous_->period && previous_->last + 1 == reading.first &&
                       links_range(*previous_);
    return range && reading.period->known == Known::all &&
           reading.period->first - previous_->period->first > kLong;
  }

  // "to" and "-" behind a date make a range of it and the next, "and" only with "between" before
  // it.
  [[nodiscard]] bool links_range(const Reading& first) const {
    const bool both = words_.has(first.last, Cue::join);
    return range_link(words_, first.last) && (!both || words_.has(first.first - 1, Cue::between));
  }

  // "in 1972 the island would be returned"; "7 December (8 December in Tokyo)"
  [[nodiscard]] bool told_aside(const text::Sentence& sentence, const Reading& reading) const {
    if (!anchors_.history()) return false;
    constexpr At kMark = 4;  // "O.S." within the brackets
    const bool bracketed = previous_ && words_.symbol(previous_->last, U'(') &&
                           reading.first - previous_->last <= kMark + 1;
    if (bracketed) return true;
    return anchors_.is_long_after(*reading.period) && tells_ahead(words_, sentence, reading.first);
  }

  [[nodiscard]] bool is_fiscal(const Reading& reading) const {
    for (At at = reading.first; at < reading.last; ++at)
      if (words_.is(at, WordClass::fiscal)) return true;
    return false;
  }

  // Where a story goes on: behind "late 1942" in its last month.
  [[nodiscard]] Period told_period(const Reading& reading) const {
    const Period& period = *reading.period;
    const bool late = anchors_.history() && reading.mod == "END" && period.grain == Grain::year &&
                      period.known == Known::all;
    return late ? Period{Grain::month, add_months(period.first, 11)} : period;
  }

  void add_mention(const Reading& reading) {
    Mention& mention = mentions_.emplace_back();
    mention.span = {words_.token(reading.first).begin, words_.token(reading.last - 1).end};
    auto& time = mention.value.emplace<TimeExpression>();
    time.type = reading.type;
    time.value = value_of(reading);
    time.mod = std::string(reading.mod);
    time.anchor = reading.anchor;
    time.reading = std::string(reading.choice);
    const bool dated = reading.type == TimexType::date || reading.type == TimexType::time;
    if (reading.days)
      time.days = reading.days;
    else if (dated && reading.period && reading.value.empty())
      time.days = days_of(*reading.period, reading.mod);
    if (time.days && from_today(reading) && !zone_known_) widen_for_zone(*time.days);
    if (reading.alternative) time.alternative = days_of(*reading.alternative, reading.mod);
    if (reading.amount) time.quantity = quantity_of(reading);
  }

  [[nodiscard]] bool from_today(const Reading& reading) const {
    for (At at = reading.first; at < reading.last; ++at)
      if (words_.is(at, WordClass::deictic)) return true;
    return false;
  }

  [[nodiscard]] Grain written_unit(At at) const {
    return words_.is(at, WordClass::unit) ? static_cast<Grain>(words_.word(at).value)
                                          : Grain::night;
  }

  [[nodiscard]] Quantity quantity_of(const Reading& reading) const {
    Quantity quantity = as_quantity(*reading.amount, reading.modifier);
    const At unit = reading.amount->unit_at;
    quantity.unit_text = is_counted_in(written_unit(unit), quantity.unit)
                             ? std::string(words_.spelling(unit))
                             : plural_of(quantity);
    quantity.number = {words_.token(reading.first).begin, unit > reading.first
                                                              ? words_.token(unit - 1).end
                                                              : words_.token(unit).begin};
    return quantity;
  }

  Words words_;
  std::optional<Day> publication_;
  TextSigns signs_;
  std::vector<At> starts_;
  bool zone_known_;
  Anchors anchors_;
  At end_ = 0;  // behind the last mention
  std::optional<Reading> previous_;

  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> tag(const text::TokenizedText& text, std::span<const quantity::Number> numbers,
                         const std::optional<Publication>& published) {
  return Tagger(text, numbers, published).run();
}

}  // namespace claimcheck::time
