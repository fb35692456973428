#include "quantity/trends.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr unsigned kBits = 2;         // of a Trend in the table
constexpr std::uint32_t kReach = 14;  // tokens from a figure back to its verb

bool ends_clause(const Token& token) {
  return token.is(U';') || token.is(U':') || token.is(U'(') || token.is(U')') || token.is(U'"');
}

}  // namespace

const TrendTable& TrendTable::get() {
  static const TrendTable table;
  return table;
}

TrendTable::TrendTable()
    : to_(text::hash_of("to")),
      from_(text::hash_of("from")),
      by_(text::hash_of("by")),
      of_(text::hash_of("of")),
      a_(text::hash_of("a")),
      an_(text::hash_of("an")),
      the_(text::hash_of("the")),
      or_(text::hash_of("or")),
      percent_(text::hash_of("percent")) {
  std::unordered_map<std::string_view, std::uint32_t> places;
  for (const auto& row : rows(embedded_file("trends.tsv"))) {
    if (row.size() < 3) continue;
    if (auto* list = list_named(row[0])) {
      for (const auto word : alternatives(row[2])) list->add(word, 0);
      continue;
    }
    const auto trend = static_cast<std::uint32_t>(row[1] == "up" ? Trend::up : Trend::down);
    const auto place = static_cast<unsigned>(place_named(row[0]));
    for (const auto word : alternatives(row[2])) places[word] |= trend << (kBits * place);
  }
  for (const auto& [word, bits] : places) words_.add(word, bits);
}

// The words that tell no direction; null for those that do.
text::WordTable* TrendTable::list_named(std::string_view name) {
  if (name == "particle") return &verbs_;
  if (name == "level") return &levels_;
  if (name == "pace") return &paces_;
  if (name == "margin") return &margins_;
  if (name == "degree") return &degrees_;
  if (name == "subclause") return &subclauses_;
  if (name == "settle") return &settling_;
  return name == "beside" ? &beside_ : nullptr;
}

TrendTable::Place TrendTable::place_named(std::string_view name) {
  if (name == "verb") return Place::verb;
  if (name == "noun") return Place::noun;
  if (name == "behind") return Place::behind;
  if (name == "object") return Place::object;
  return name == "share" ? Place::share : Place::side;
}

Trend TrendTable::trend_of(const Token& token, Place place) const {
  const auto* bits = words_.find(token);
  if (bits == nullptr) return Trend::none;
  return static_cast<Trend>(*bits >> (kBits * static_cast<unsigned>(place)) & 3U);
}

Trend TrendTable::anywhere(const Token& token) const {
  const auto* bits = words_.find(token);
  if (bits == nullptr) return Trend::none;
  for (const Place place : {Place::verb, Place::side, Place::noun, Place::share})
    if (const Trend trend = trend_of(token, place); trend != Trend::none) return trend;
  return Trend::none;
}

// The nearest verb of change before `before` in its clause; `before` where there is none.
std::uint32_t TrendTable::nearest_verb(std::span<const Token> tokens, std::uint32_t before,
                                       std::uint32_t from) const {
  const std::uint32_t reach = before - from > kReach ? before - kReach : from;
  for (std::uint32_t i = before; i > reach; --i) {
    const Token& token = tokens[i - 1];
    if (ends_clause(token) || subclauses_.has(token)) break;
    // Part of a compound: "loan-loss reserves".
    if (tokens[i].is(U'-') || (i - 1 > reach && tokens[i - 2].is(U'-'))) continue;
    // "off the coast by two men": only right before the preposition.
    const bool apart = i < before && trend_of(token, Place::verb) == Trend::none;
    if (apart && side(token) != Trend::none) continue;
    if (anywhere(token) != Trend::none) return i - 1;
  }
  return before;
}

Trend TrendTable::verb_in(std::span<const Token> tokens, std::uint32_t before,
                          std::uint32_t from) const {
  const auto verb = nearest_verb(tokens, before, from);
  return verb == before ? Trend::none : anywhere(tokens[verb]);
}

// "lost the final by": a margin, no change.
bool TrendTable::tells_margin(std::span<const Token> tokens, std::uint32_t by,
                              std::uint32_t from) const {
  return margins_.has(tokens[nearest_verb(tokens, by, from)]);
}

bool TrendTable::names_doer(std::span<const Token> tokens, std::uint32_t by,
                            std::uint32_t from) const {
  return by >= from + 2 && WordClasses::get().is(tokens[by - 2], WordClass::be) &&
         tokens[by - 1].kind == TokenKind::word && anywhere(tokens[by - 1]) == Trend::none;
}

// "rose to", "fell from", "cut by" at `at`; nullopt for other words and without a verb of change.
std::optional<TrendReading> TrendTable::read_preposition(std::span<const Token> tokens,
                                                         std::uint32_t at,
                                                         std::uint32_t from) const {
  const std::uint64_t word = tokens[at].hash;
  if (word != to_ && word != from_ && word != by_) return std::nullopt;
  if (word == by_ && (names_doer(tokens, at, from) || tells_margin(tokens, at, from)))
    return TrendReading{};
  const Trend verb = verb_in(tokens, at, from);
  if (verb == Trend::none) return std::nullopt;
  if (word == to_) return TrendReading{Trend::none, ChangeRole::new_value};
  if (word == from_) return TrendReading{Trend::none, ChangeRole::old_value};
  return TrendReading{verb, ChangeRole::change};
}

// "a rise of 5%"
Trend TrendTable::noun_before(std::span<const Token> tokens, std::uint32_t begin,
                              std::uint32_t from) const {
  const bool of = begin > from + 1 && tokens[begin - 1].hash == of_;
  return of ? noun(tokens[begin - 2]) : Trend::none;
}

// "down 5%", but neither "make up 5%" nor "a start-up at $5"; of a count any word before takes it:
// "shot down 5 drones".
Trend TrendTable::side_before(std::span<const Token> tokens, std::uint32_t begin,
                              std::uint32_t from, FigureKind kind) const {
  const Trend trend = side(tokens[begin - 1]);
  if (trend == Trend::none || begin <= from + 1) return trend;
  if (tokens[begin - 2].is(U'-') && !tokens[begin - 1].space_before) return Trend::none;
  const Token& before = tokens[begin - 2];
  const bool part_of_verb =
      takes_particle(before) || (kind == FigureKind::count && before.kind == TokenKind::word);
  return part_of_verb ? Trend::none : trend;
}

// The token before a figure; an article belongs to the figure: "rose a further 5%".
const Token& TrendTable::before_figure(std::span<const Token> tokens, std::uint32_t begin,
                                       std::uint32_t from) const {
  const Token& last = tokens[begin - 1];
  const bool article = last.hash == a_ || last.hash == an_;
  return article && begin > from + 1 ? tokens[begin - 2] : last;
}

// "grew at a 5% annual rate"; an article may stand at `begin`.
TrendReading TrendTable::read_pace(std::span<const Token> tokens, std::uint32_t begin,
                                   std::uint32_t end, Span sentence) const {
  constexpr std::uint32_t kReach = 3;  // tokens to the word for a pace
  constexpr auto kAt = text::hash_of("at");
  if (begin < sentence.begin + 2 || tokens[begin - 1].hash != kAt) return {};
  const Trend trend = verb(tokens[begin - 2]);
  if (trend == Trend::none) return {};
  const auto last = std::min<std::size_t>(sentence.end, end + kReach);
  for (std::size_t i = end; i < last; ++i)
    if (paces_.has(tokens[i])) return {trend, ChangeRole::change};
  return {};
}

// "rose 5%", "climbed above 8,000"
TrendReading TrendTable::read_verb(std::span<const Token> tokens, std::uint32_t begin,
                                   std::uint32_t from) const {
  // "a 6-inch 4K screen": part of a measure.
  const bool measure = begin > from + 1 && tokens[begin - 2].is(U'-');
  const Trend trend = verb(before_figure(tokens, begin, from));
  if (trend == Trend::none || measure) return {};
  return levels_.has(tokens[begin]) ? TrendReading{Trend::none, ChangeRole::new_value}
                                    : TrendReading{trend, ChangeRole::change};
}

TrendReading TrendTable::read_before(std::span<const Token> tokens, std::uint32_t begin,
                                     std::uint32_t from, FigureKind kind) const {
  if (begin <= from) return {};
  if (begin > from + 1 && kind != FigureKind::count && degrees_.has(tokens[begin - 1])) --begin;
  // "a drop from the $5 million of last year"
  const bool definite = begin > from + 1 && tokens[begin - 1].hash == the_;
  if (const auto reading = read_preposition(tokens, begin - (definite ? 2 : 1), from))
    return *reading;
  const bool count = kind == FigureKind::count;
  const Trend of_noun = count ? Trend::none : noun_before(tokens, begin, from);
  const Trend trend = of_noun != Trend::none ? of_noun : side_before(tokens, begin, from, kind);
  if (trend != Trend::none) return {trend, ChangeRole::change};
  return count ? TrendReading{} : read_verb(tokens, begin, from);
}

// "lost 5%", "lost a third", "lost 3 cents"; of other money only where it led to a level: "lost 12
// cents to $3".
TrendReading TrendTable::read_own_verb(std::span<const Token> tokens, std::uint32_t begin,
                                       std::uint32_t end, std::uint32_t from,
                                       FigureKind kind) const {
  if (begin <= from || kind == FigureKind::count) return {};
  const bool share_like =
      kind == FigureKind::share || kind == FigureKind::fraction || kind == FigureKind::cents;
  if (!share_like && !leads_to_level(tokens, end)) return {};
  const Trend trend = share(before_figure(tokens, begin, from));
  return trend == Trend::none ? TrendReading{} : TrendReading{trend, ChangeRole::change};
}

// "to $3", "to close at $3", ", or 2%,"
bool TrendTable::leads_to_level(std::span<const Token> tokens, std::uint32_t at) const {
  constexpr std::uint32_t kWithin = 5;  // tokens
  if (at + 1 >= tokens.size()) return false;
  if (tokens[at].hash == to_) {
    const bool settles = settling_.has(tokens[at + 1]) && at + 3 < tokens.size();
    const Token& level = tokens[at + (settles ? 3 : 1)];
    return level.kind == TokenKind::number || level.kind == TokenKind::symbol;
  }
  if (tokens[at].is(U',')) ++at;
  if (tokens[at].hash != or_) return false;
  const auto last = std::min<std::size_t>(tokens.size(), at + 1 + kWithin);
  for (std::size_t i = at + 1; i < last; ++i)
    if (tokens[i].is(U'%') || tokens[i].hash == percent_) return true;
  return false;
}

TrendReading TrendTable::read_after(std::span<const Token> tokens, std::uint32_t end,
                                    std::uint32_t to, FigureKind kind) const {
  if (end >= to) return {};
  const Token& next = tokens[end];
  // "1.5C higher than usual"
  const bool compared = kind == FigureKind::other && compares(next) && end + 1 < to &&
                        NumberLexicon::get().is_than(tokens[end + 1]);
  if (compared) return {side(next), ChangeRole::change};
  // "12 million more than in June"; not "40 men more than 30 years old"
  const bool more_than = end + 2 < to && NumberLexicon::get().is_than(tokens[end + 1]) &&
                         tokens[end + 2].kind != TokenKind::number;
  if (const Trend trend = trend_of(next, Place::behind); trend != Trend::none && more_than)
    return {trend, ChangeRole::change};
  // "a quarter lower"
  const bool compared_part =
      kind == FigureKind::fraction && WordClasses::get().is(next, WordClass::comparative);
  if (compared_part && compares(next)) return {side(next), ChangeRole::change};
  if (kind != FigureKind::share && kind != FigureKind::money && kind != FigureKind::cents)
    return {};
  // "14 points off the bench": a preposition.
  const bool preposition =
      end + 1 < to && WordClasses::get().is(tokens[end + 1], WordClass::determiner);
  if (const Trend trend = side(next); trend != Trend::none && !preposition)
    return {trend, ChangeRole::change};
  // "5% fewer"
  if (const Trend trend = trend_of(next, Place::behind);
      trend != Trend::none && kind == FigureKind::share)
    return {trend, ChangeRole::change};
  // "a 5% rise", "5% annual growth"
  for (std::uint32_t i = end; i < std::min(to, end + 2); ++i) {
    if (tokens[i].kind != TokenKind::word || tokens[i].hash == of_ ||
        WordClasses::get().is(tokens[i], WordClass::coordinator))
      break;
    const Trend trend = noun(tokens[i]);
    const Trend own = trend == Trend::none && kind == FigureKind::share ? share(tokens[i]) : trend;
    if (own != Trend::none) return {own, ChangeRole::change};
  }
  return {};
}

// "sank a 20-foot putt": a hyphenated measure says what something is like.
bool TrendTable::describes(std::span<const Token> tokens, std::uint32_t begin, std::uint32_t end,
                           std::uint32_t from) const {
  if (begin <= from || end < begin + 3) return false;
  const bool article = tokens[begin - 1].hash == a_ || tokens[begin - 1].hash == an_ ||
                       degrees_.has(tokens[begin - 1]);
  return article && tokens[end - 2].is(U'-') && tokens[end - 1].kind == TokenKind::word;
}

TrendReading TrendTable::read(std::span<const Token> tokens, std::uint32_t begin, std::uint32_t end,
                              Span sentence, FigureKind kind) const {
  const auto from = static_cast<std::uint32_t>(sentence.begin);
  const auto to = static_cast<std::uint32_t>(sentence.end);
  // "sank nine kilometres from the shore"
  const bool from_place = end + 1 < to && tokens[end].hash == from_ && tokens[end + 1].hash == the_;
  if (kind == FigureKind::other && end < to && (from_place || beside_.has(tokens[end]))) return {};
  const TrendReading before =
      describes(tokens, begin, end, from) ? TrendReading{} : read_before(tokens, begin, from, kind);
  if (before.role != ChangeRole::none) return before;
  if (kind == FigureKind::share)
    if (const auto pace = read_pace(tokens, begin, end, sentence); pace.role != ChangeRole::none)
      return pace;
  const TrendReading own = read_own_verb(tokens, begin, end, from, kind);
  if (own.role != ChangeRole::none) return own;
  return read_after(tokens, end, to, kind);
}

}  // namespace claimcheck::quantity
