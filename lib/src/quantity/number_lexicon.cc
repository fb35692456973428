#include "quantity/number_lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

using Kind = NumberWordKind;

constexpr std::array<std::pair<std::string_view, Kind>, 38> kKinds = {{
    {"digit", Kind::digit},
    {"letter-zero", Kind::letter_zero},
    {"teen", Kind::teen},
    {"tens", Kind::tens},
    {"hundred", Kind::hundred},
    {"hundreds", Kind::hundreds},
    {"scale", Kind::scale},
    {"scales", Kind::scales},
    {"short-scale", Kind::short_scale},
    {"money-scale", Kind::money_scale},
    {"dozen", Kind::dozen},
    {"dozens", Kind::dozens},
    {"half", Kind::half},
    {"halves", Kind::halves},
    {"quarter", Kind::quarter},
    {"quarters", Kind::quarters},
    {"ordinal", Kind::ordinal},
    {"ordinals", Kind::ordinals},
    {"ordinal-suffix", Kind::ordinal_suffix},
    {"article", Kind::article},
    {"and", Kind::and_},
    {"point", Kind::point},
    {"of", Kind::of},
    {"in", Kind::in},
    {"out", Kind::out},
    {"exponent", Kind::exponent},
    {"times-sign", Kind::times_sign},
    {"quantifier", Kind::quantifier},
    {"vague-of", Kind::vague_of},
    {"web", Kind::web},
    {"band-part", Kind::band_part},
    {"figures", Kind::figures},
    {"multiple", Kind::multiple},
    {"multiple-before", Kind::multiple_before},
    {"none-of", Kind::none_of},
    {"nobody", Kind::nobody},
    {"no-person", Kind::no_person},
    {"pair", Kind::pair},
}};

// Of NumberList, in the order of the enumerators.
constexpr std::array<std::string_view, kNumberLists> kListNames = {"after-digits",
                                                                   "before-digits",
                                                                   "prefix",
                                                                   "money",
                                                                   "fraction-cue",
                                                                   "fraction-follow",
                                                                   "fraction-plural",
                                                                   "not-half",
                                                                   "not-quarters",
                                                                   "between",
                                                                   "every",
                                                                   "minus",
                                                                   "than",
                                                                   "time-unit",
                                                                   "multiple-follow",
                                                                   "counts-to-zero",
                                                                   "in-millions",
                                                                   "in-metres",
                                                                   "hung-on-millions",
                                                                   "auxiliary",
                                                                   "befalls",
                                                                   "marked-money"};

Kind kind_named(std::string_view name) {
  for (const auto& [known, kind] : kKinds)
    if (known == name) return kind;
  return Kind::none;
}

template <class Number>
Number number_in(std::string_view field) {
  Number value{};
  std::from_chars(field.data(), field.data() + field.size(), value);
  return value;
}

// The last of "Rs.", "S/".
bool ends_abbreviation(const text::Token& token) { return token.is(U'.') || token.is(U'/'); }

}  // namespace

NumberLexicon::NumberLexicon() {
  load_words();
  load_vague_words();
  load_contexts();
  load_currencies();
  load_units();
}

// A word of two rows keeps its first meaning.
void NumberLexicon::add(std::string_view word, const NumberWord& number) {
  const std::uint64_t hash = text::hash_of(word);
  if (word_ids_.add(hash) < words_.size()) return;
  words_.push_back(number);
  if (number.starts_number() || number.is(Kind::web)) starters_.add(hash);
}

void NumberLexicon::add_to(List list, std::uint64_t hash) {
  const auto id = listed_ids_.add(hash);
  if (id == lists_.size()) lists_.push_back(0);
  lists_[id] |= bit_of(list);
}

void NumberLexicon::load_words() {
  for (const auto& row : rows(embedded_file("numbers.tsv"))) {
    if (row.size() < 3) continue;
    const NumberWord number{kind_named(row[0]), number_in<std::int64_t>(row[1])};
    for (const auto word : alternatives(row[2])) add(word, number);
  }
}

void NumberLexicon::load_vague_words() {
  for (const auto& row : rows(embedded_file("vague.tsv"))) {
    if (row.size() < 4) continue;
    bands_.push_back({number_in<double>(row[1]), number_in<double>(row[3])});
    band_ids_.add(row[0], static_cast<std::uint32_t>(bands_.size() - 1));
  }
}

void NumberLexicon::load_contexts() {
  for (const auto& row : rows(embedded_file("number_contexts.tsv"))) {
    if (row.size() < 2) continue;
    const auto name = std::ranges::find(kListNames, row[0]);
    if (name == kListNames.end()) continue;
    const auto list = static_cast<List>(name - kListNames.begin());
    for (const auto word : alternatives(row[1])) add_to(list, text::hash_of(word));
  }
}

// What names a currency is money; what does so in one token may touch the digits before it.
void NumberLexicon::load_currencies() {
  for (const auto& row : rows(embedded_file("currencies.tsv"))) {
    if (row.size() < 2) continue;
    for (const auto symbol : alternatives(row[1])) {
      const auto tokens = text::tokenize(symbol);
      if (tokens.empty()) continue;
      if (tokens.size() > 1 && ends_abbreviation(tokens.back()))
        add_to(List::marked_money, tokens[tokens.size() - 2].hash);
      else
        add_to(List::money, tokens.back().hash);
      if (tokens.size() == 1) add_to(List::after_digits, tokens.back().hash);
    }
  }
  for (const auto& row : rows(embedded_file("currency_parts.tsv"))) {
    if (row.size() < 5) continue;
    for (const auto symbol : alternatives(row[3]))
      if (!symbol.empty()) add_to(List::after_digits, text::tokenize(symbol).back().hash);
  }
}

// Units may touch the digits before them.
void NumberLexicon::load_units() {
  for (const auto& row : rows(embedded_file("units.tsv")))
    for (std::size_t column = 3; column < row.size(); ++column)
      for (const auto unit : alternatives(row[column])) add_unit(unit);
}

void NumberLexicon::add_unit(std::string_view unit) {
  const bool touches = unit.starts_with('~');
  if (touches) unit.remove_prefix(1);
  // A single letter that must touch ("~h") is a code more often than a unit.
  if (touches && unit.size() == 1) return;
  const auto tokens = text::tokenize(unit);
  if (!tokens.empty()) add_to(List::after_digits, tokens.front().hash);
}

bool NumberLexicon::is_behind_money(std::span<const text::Token> tokens, std::uint32_t begin,
                                    std::uint32_t at) const {
  if (at <= begin) return false;
  const text::Token& last = tokens[at - 1];
  if (!ends_abbreviation(last)) return is_money(last);
  return at > begin + 1 && !last.space_before && is_in(tokens[at - 2], List::marked_money);
}

VagueBand NumberLexicon::band(const text::Token& token) const {
  const auto* id = band_ids_.find(token);
  return id == nullptr ? VagueBand{} : bands_[*id];
}

}  // namespace claimcheck::quantity
