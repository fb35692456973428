#include <charconv>
#include <string_view>

#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

constexpr std::string_view kOnlyName = "name";  // of holidays.tsv: a common word without capitals

// Reads "MM-DD", "easter+N", "MM nth N weekday W [after N]" of holidays.tsv, number by number.
class RuleReader {
 public:
  explicit RuleReader(std::string_view rule) : rest_(rule) {}

  [[nodiscard]] bool has(std::string_view word) const {
    return rest_.find(word) != std::string_view::npos;
  }
  int number() {
    const auto begin = rest_.find_first_of("0123456789");
    if (begin == std::string_view::npos) return 0;
    const bool negative = begin > 0 && rest_[begin - 1] == '-' && signed_;
    int value = 0;
    const char* start = rest_.data() + begin;
    const auto done = std::from_chars(start, rest_.data() + rest_.size(), value);
    rest_.remove_prefix(static_cast<std::size_t>(done.ptr - rest_.data()));
    return negative ? -value : value;
  }
  void allow_sign() { signed_ = true; }

 private:
  std::string_view rest_;
  bool signed_ = false;
};

Day day_of(std::string_view rule, int year) {
  RuleReader reader(rule);
  if (reader.has("easter")) {
    reader.allow_sign();
    return easter(year) + days{reader.number()};
  }
  const auto month = static_cast<unsigned>(reader.number());
  if (!reader.has("nth")) return make_day(year, month, static_cast<unsigned>(reader.number()));
  reader.allow_sign();
  const int nth = reader.number();
  const auto weekday = static_cast<unsigned>(reader.number());
  const int after = reader.number();
  return nth_weekday(year, month, weekday, nth) + days{after};
}

int year_at_hand(const Scene& scene, std::string_view rule, At first, At last) {
  const Anchors& anchors = scene.anchors;
  if (anchors.narrative() && anchors.last()) {
    const Day here = day_of(rule, year_of(anchors.last()->first));
    return year_of(anchors.month_day(month_of(here), std::nullopt, {}).period.first);
  }
  const Day published = *anchors.publication();
  const int year = year_of(published);
  const Day here = day_of(rule, year);
  const auto relation = scene.words.is(first - 1, WordClass::relation)
                            ? static_cast<Relation>(scene.words.word(first - 1).value)
                            : Relation::same;
  if (relation == Relation::last || relation == Relation::previous || relation == Relation::past)
    return here < published ? year : year - 1;
  if (relation == Relation::next || relation == Relation::following)
    return here > published ? year : year + 1;
  const auto distance = (here - published).count();
  const Direction tense = tense_around(scene.words, scene.sentence, first, last);
  if (tense == Direction::past && distance > 60) return year - 1;
  if (tense == Direction::future) return distance < 0 ? year + 1 : year;
  return distance > 183 ? year - 1 : distance < -183 ? year + 1 : year;
}

std::optional<Reading> holiday(const Scene& scene, At first, At last, std::string_view rule) {
  if (rule.size() == 10 && rule[4] == '-') {
    const auto day = parse_iso_day(rule);
    return day ? std::optional(date_reading(first, last, {Grain::day, *day})) : std::nullopt;
  }
  const Grain grain = rule.ends_with("week") ? Grain::week : Grain::day;
  At year_at = last;
  if (scene.words.symbol(year_at, U',') || scene.words.is(year_at, WordClass::of)) ++year_at;
  if (const auto year = read_year(scene.words, year_at))
    return date_reading(first, year->last, period_of(day_of(rule, year->value), grain));
  if (scene.words.is(year_at, WordClass::relation) && is_year(scene.words, year_at + 1)) {
    const auto base = read_relation(scene, year_at);
    if (base && base->period->known == Known::all)
      return date_reading(first, base->last,
                          period_of(day_of(rule, year_of(base->period->first)), grain),
                          base->anchor);
  }
  const bool anchored =
      scene.anchors.publication() || (scene.anchors.narrative() && scene.anchors.last());
  if (!anchored) {
    const bool fixed = rule.size() == 5;
    return date_reading(first, last,
                        {grain, day_of(rule, 2000), fixed ? Known::from_month : Known::nothing});
  }
  const int year = year_at_hand(scene, rule, first, last);
  return date_reading(first, last, period_of(day_of(rule, year), grain), TimeAnchor::publication);
}

// "the Good Friday Agreement", "the Easter Rising": what is behind a holiday makes it a name; not
// "On Good Friday Pope John", where a word that dates stands before it.
bool is_name(const Words& words, At first, At last) {
  if (words.has(first - 1, Cue::dating) || words.has(first - 1, Cue::moment)) return false;
  const auto& next = words.token(last);
  const auto role = words.word(last).role;
  const bool plain =
      role == WordClass::none || role == WordClass::future || role == WordClass::past_tense;
  return plain && next.capitalised && !next.all_caps && !words.word(last).phrase;
}

}  // namespace

std::optional<Reading> read_phrase(const Scene& scene, At at) {
  const auto match = scene.words.phrase(at);
  if (!match) return std::nullopt;
  const PhraseMeaning& meaning = scene.words.lexicon().meaning(match->value);
  const At last = at + match->length;
  const bool is_capital = scene.words.token(at).capitalised;
  const bool name = meaning.kind == PhraseMeaning::Kind::set && is_capital &&
                    scene.words.token(last).capitalised;  // "the Daily News"
  if (name) return std::nullopt;
  if (meaning.kind == PhraseMeaning::Kind::holiday)
    return is_name(scene.words, at, last) || (meaning.extra == kOnlyName && !is_capital)
               ? std::nullopt
               : holiday(scene, at, last, meaning.value);
  const bool compared = scene.words.has(at - 1, Cue::as) && scene.words.has(last, Cue::as);
  if (compared) return std::nullopt;  // "as recently as 2010"
  Reading reading;
  reading.first = at;
  reading.last = last;
  reading.value = std::string(meaning.value);
  reading.remembered = false;
  switch (meaning.kind) {
    case PhraseMeaning::Kind::set:
      reading.type = TimexType::set;
      break;
    case PhraseMeaning::Kind::duration:
      reading.type = TimexType::duration;
      break;
    case PhraseMeaning::Kind::night: {
      reading.type = TimexType::time;
      reading.clock = reading.value;
      reading.value.clear();
      reading.period = scene.anchors.from_publication(Grain::day, 0);
      break;
    }
    default:
      break;
  }
  return reading;
}

}  // namespace claimcheck::time
