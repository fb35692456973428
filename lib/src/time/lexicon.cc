#include "time/lexicon.h"

#include <array>
#include <charconv>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"
#include "time/period.h"

namespace claimcheck::time {
namespace {

template <class Value>
using Named = std::pair<std::string_view, Value>;

constexpr auto kClasses = std::to_array<Named<WordClass>>({
    {"month", WordClass::month},
    {"weekday", WordClass::weekday},
    {"unit", WordClass::unit},
    {"season", WordClass::season},
    {"daypart", WordClass::daypart},
    {"midpoint", WordClass::midpoint},
    {"deictic", WordClass::deictic},
    {"tonight", WordClass::tonight},
    {"relation", WordClass::relation},
    {"shift", WordClass::shift},
    {"article", WordClass::article},
    {"every", WordClass::every},
    {"of", WordClass::of},
    {"fiscal", WordClass::fiscal},
    {"calendar", WordClass::calendar},
    {"half", WordClass::half},
    {"period", WordClass::period},
    {"filler", WordClass::filler},
    {"era", WordClass::era},
    {"meridiem", WordClass::meridiem},
    {"zone", WordClass::zone},
    {"clock", WordClass::clock},
    {"ordinal", WordClass::ordinal},
    {"few", WordClass::few},
    {"match", WordClass::match},
    {"closing", WordClass::closing},
    {"lasting", WordClass::lasting},
    {"decade", WordClass::decade},
    {"year", WordClass::year_cue},
    {"future", WordClass::future},
    {"past", WordClass::past_tense},
});

constexpr auto kValues = std::to_array<Named<int>>({
    {"second", int(Grain::second)},
    {"minute", int(Grain::minute)},
    {"hour", int(Grain::hour)},
    {"night", int(Grain::night)},
    {"day", int(Grain::day)},
    {"weekend", int(Grain::weekend)},
    {"week", int(Grain::week)},
    {"fortnight", int(Grain::fortnight)},
    {"month", int(Grain::month)},
    {"season", int(Grain::season)},
    {"quarter", int(Grain::quarter)},
    {"half", int(Grain::half)},
    {"year", int(Grain::year)},
    {"decade", int(Grain::decade)},
    {"century", int(Grain::century)},
    {"millennium", int(Grain::millennium)},
    {"this", int(Relation::current)},
    {"last", int(Relation::last)},
    {"past", int(Relation::past)},
    {"next", int(Relation::next)},
    {"previous", int(Relation::previous)},
    {"following", int(Relation::following)},
    {"same", int(Relation::same)},
    {"latest", int(Relation::latest)},
    {"ago", int(Shift::ago)},
    {"earlier", int(Shift::earlier)},
    {"before", int(Shift::before)},
    {"later", int(Shift::later)},
    {"after", int(Shift::after)},
    {"from", int(Shift::from)},
    {"hence", int(Shift::hence)},
    {"since", int(Shift::since)},
    {"definite", 1},
});

constexpr auto kKinds = std::to_array<Named<PhraseMeaning::Kind>>({
    {"reference", PhraseMeaning::Kind::reference},
    {"set", PhraseMeaning::Kind::set},
    {"duration", PhraseMeaning::Kind::duration},
    {"night", PhraseMeaning::Kind::night},
    {"leading", PhraseMeaning::Kind::leading},
    {"trailing", PhraseMeaning::Kind::trailing},
});

// What a mod makes of an amount, unless its row says it more exactly.
constexpr auto kModifiers = std::to_array<Named<Modifier>>({
    {"APPROX", Modifier::approx},
    {"MORE_THAN", Modifier::more_than},
    {"LESS_THAN", Modifier::less_than},
    {"EQUAL_OR_MORE", Modifier::at_least},
    {"EQUAL_OR_LESS", Modifier::at_most},
    {"nearly", Modifier::nearly},
    {"just_over", Modifier::just_over},
});

// The value of a name; a value-initialised one for names that are not in the table.
template <class Value, std::size_t N>
Value find(const std::array<Named<Value>, N>& table, std::string_view name) {
  for (const auto& [key, value] : table)
    if (key == name) return value;
  return Value{};
}

std::int16_t value_of(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{}) value = find(kValues, text);
  return static_cast<std::int16_t>(value);
}

void set_flags(Word& word, std::string_view flags) {
  word.caps = flags.find("caps") != std::string_view::npos;
  word.beside_day = flags.find("day") != std::string_view::npos;
  word.plural = flags.find("plural") != std::string_view::npos;
  word.abbreviation = flags.find("short") != std::string_view::npos;
  word.noun = flags.find("noun") != std::string_view::npos;
  word.point = flags.find("point") != std::string_view::npos;
  word.relative = flags.find("relative") != std::string_view::npos;
}

// Whether a word says when the text was written, or what it is about.
bool is_sign(const Word& word) {
  if ((word.cues & bit_of(Cue::present)) != 0) return true;
  switch (word.role) {
    case WordClass::deictic:
    case WordClass::tonight:
    case WordClass::weekday:
    case WordClass::month:
    case WordClass::match:
    case WordClass::relation:
    case WordClass::era:
      return true;
    case WordClass::past_tense:
      return word.value == kSpeech;
    case WordClass::shift:
      return static_cast<Shift>(word.value) == Shift::ago;
    default:
      return false;
  }
}

// Whether the part that a word plays begins an expression, or tells the day of the text.
bool opens(const Word& word) {
  if (word.phrase || (word.cues & bit_of(Cue::issued)) != 0) return true;
  switch (word.role) {
    case WordClass::none:
    case WordClass::of:
    case WordClass::half:
    case WordClass::period:
    case WordClass::meridiem:
    case WordClass::zone:
    case WordClass::clock:
    case WordClass::few:
    case WordClass::lasting:
    case WordClass::year_cue:
    case WordClass::future:
    case WordClass::past_tense:
    case WordClass::shift:
      return false;
    default:
      return true;
  }
}

}  // namespace

const Lexicon& Lexicon::instance() {
  static const Lexicon lexicon;
  return lexicon;
}

Lexicon::Lexicon() {
  read_words();
  read_phrases();
  read_holidays();
  mark_parts();
}

Word& Lexicon::insert(std::string_view word) {
  const Id id = ids_.add(text::hash_of(word));
  if (id == entries_.size()) entries_.emplace_back();
  return entries_[id];
}

void Lexicon::read_words() {
  for (const auto& row : rows(embedded_file("time_words.tsv"))) {
    if (row.size() < 2) continue;
    const auto cue = row[0] == "cue" && row.size() > 2 ? cue_named(row[2]) : std::nullopt;
    for (const auto name : alternatives(row[1])) {
      Word& word = insert(name);
      if (cue) word.cues |= bit_of(*cue);
      if (word.role != WordClass::none) continue;
      word.role = find(kClasses, row[0]);
      word.value = row.size() > 2 ? value_of(row[2]) : std::int16_t{0};
      set_flags(word, row.size() > 3 ? row[3] : std::string_view{});
    }
  }
}

void Lexicon::add_phrase(std::string_view phrase, const PhraseMeaning& meaning) {
  const bool side =
      meaning.kind == PhraseMeaning::Kind::leading || meaning.kind == PhraseMeaning::Kind::trailing;
  (meaning.kind == PhraseMeaning::Kind::leading    ? leading_
   : meaning.kind == PhraseMeaning::Kind::trailing ? trailing_
                                                   : phrases_)
      .add(phrase, static_cast<text::PhraseTable::Value>(meanings_.size()));
  meanings_.push_back(meaning);
  if (side) return;
  const auto tokens = text::tokenize(phrase);
  if (!tokens.empty()) insert(text::folded(phrase, tokens.front())).phrase = true;
}

void Lexicon::read_phrases() {
  for (const auto& row : rows(embedded_file("time_phrases.tsv"))) {
    if (row.size() < 3) continue;
    const PhraseMeaning meaning{find(kKinds, row[0]), row[2],
                                row.size() > 3 ? row[3] : std::string_view{},
                                find(kModifiers, row.size() > 4 ? row[4] : row[2])};
    for (const auto phrase : alternatives(row[1])) add_phrase(phrase, meaning);
  }
}

void Lexicon::mark_parts() {
  for (Word& word : entries_) {
    word.sign = is_sign(word);
    word.opener = word.sign || opens(word);
  }
}

void Lexicon::read_holidays() {
  for (const auto& row : rows(embedded_file("holidays.tsv"))) {
    if (row.size() < 2) continue;
    for (const auto name : alternatives(row[0]))
      add_phrase(name, {PhraseMeaning::Kind::holiday, row[1],
                        row.size() > 2 ? row[2] : std::string_view{}, Modifier::exact});
  }
}

}  // namespace claimcheck::time
