#include "time/amounts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

// "31" of "6,107.31 August"
bool ends_figure(const Words& words, At at) {
  const bool mark = words.symbol(at - 1, U'.') || words.symbol(at - 1, U',');
  return at > 2 && mark && words.joined(at) && words.joined(at - 1) &&
         words.token(at - 2).kind == text::TokenKind::number && words.length(at - 2) > 2;
}

std::optional<Reading> read_number(const Scene& scene, At at) {
  if (ends_figure(scene.words, at)) return std::nullopt;
  if (auto found = read_numeric_date(scene, at)) return found;
  if (auto found = read_second_day(scene, at)) return found;
  if (auto found = read_clock(scene, at)) return found;
  if (auto found = read_decade(scene, at)) return found;
  if (auto found = read_day_month(scene, at)) return found;
  if (auto found = read_ordinal(scene, at)) return found;
  if (auto found = read_lone_day(scene, at, std::nullopt)) return found;
  if (auto found = read_duration(scene, at)) return found;
  return read_lone_year(scene, at);
}

// "the past" of "the past three months", "current" of "the current year"
bool goes_on(const Words& words, const Reading& reading) {
  if (!reading.value.ends_with("_REF")) return false;
  switch (words.word(reading.last).role) {
    case WordClass::unit:
    case WordClass::season:
    case WordClass::fiscal:
    case WordClass::few:
    case WordClass::daypart:
      return true;
    default:
      return words.number(reading.last) != nullptr;
  }
}

// The days of "the past three months", "the next two weeks": up to, or from, the day of
// publication.
void reach_from_now(const Scene& scene, Reading& reading, Relation relation) {
  const auto& now = scene.anchors.publication();
  const auto steps = whole_steps(*reading.amount);
  if (!now || !steps || steps->unit < Grain::day) return;
  const bool back = relation == Relation::past || relation == Relation::last;
  if (!back && relation != Relation::next) return;
  const Day other =
      shifted({Grain::day, *now}, back ? -steps->count : steps->count, steps->unit).first;
  reading.days = DayInterval::closed(back ? other : *now, back ? *now : other, Hardness::soft);
  reading.anchor = TimeAnchor::publication;
}

// "past three months", "next few days", "latest nine months"
std::optional<Reading> relation_amount(const Scene& scene, At at) {
  const auto* number = scene.words.number(at + 1);
  const bool counted = number != nullptr && !number->ordinal;
  if (!counted && !scene.words.is(at + 1, WordClass::few)) return std::nullopt;
  if (scene.words.has(at, Cue::that)) return std::nullopt;  // "[said] that four days"

  auto reading = read_duration(scene, at + 1);
  if (!reading || reading->type != TimexType::duration) return std::nullopt;
  reading->first = at;
  reach_from_now(scene, *reading, static_cast<Relation>(scene.words.word(at).value));
  return reading;
}

// "to last 14 days", "will last two years": a verb
bool is_verb(const Words& words, At at) {
  if (!is_relation(words, at, Relation::last) || words.number(at + 1) == nullptr) return false;
  return words.has(at - 1, Cue::to) || words.is(at - 1, WordClass::future);
}

std::optional<Reading> read_after_relation(const Scene& scene, At at) {
  if (is_verb(scene.words, at)) return std::nullopt;
  if (auto found = relation_amount(scene, at)) return found;
  const bool part = scene.words.is(at + 2, WordClass::of);  // "last week of 2016"
  if (part) {
    if (auto found = read_ordinal(scene, at)) return found;
  }
  if (auto found = read_relation(scene, at)) return found;
  return read_ordinal(scene, at);
}

std::optional<Reading> read_word(const Scene& scene, At at) {
  switch (scene.words.word(at).role) {
    case WordClass::month:
      return read_month_day(scene, at);
    case WordClass::weekday:
      return read_weekday(scene, at);
    case WordClass::season:
      return read_season(scene, at);
    case WordClass::deictic:
    case WordClass::tonight:
      return read_deictic(scene, at);
    case WordClass::midpoint:
      return read_clock(scene, at);
    case WordClass::relation:
      return read_after_relation(scene, at);
    case WordClass::every:
      return read_set(scene, at);
    case WordClass::unit:
    case WordClass::closing:
      return read_bare_unit(scene, at);
    case WordClass::article:
    case WordClass::filler:
      return read_duration(scene, at);
    case WordClass::fiscal:
    case WordClass::calendar: {
      if (auto found = read_ordinal(scene, at)) return found;
      auto year = read_lone_year(scene, at + 1);
      if (year) year->first = at;
      return year;
    }
    case WordClass::ordinal:
      return read_ordinal(scene, at);
    case WordClass::era:
      return read_lone_year(scene, at);
    case WordClass::decade:
      return read_decade(scene, at);
    case WordClass::daypart:
      return read_daypart(scene, at);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Reading> read_inner(const Scene& scene, At at) {
  constexpr int kDeepest = 3;
  if (scene.depth >= kDeepest) return std::nullopt;
  return read_core({scene.words, scene.anchors, scene.sentence, scene.previous, scene.depth + 1},
                   at);
}

std::optional<Reading> read_core(const Scene& scene, At at) {
  const auto& token = scene.words.token(at);
  if (auto found = read_phrase(scene, at); found && !goes_on(scene.words, *found)) return found;
  if (token.kind == text::TokenKind::number) return read_number(scene, at);
  if (token.is(U'\'')) return read_decade(scene, at);
  if (scene.words.number(at) == nullptr) return read_word(scene, at);
  if (auto found = read_word(scene, at)) return found;
  return read_number(scene, at);
}

}  // namespace claimcheck::time
