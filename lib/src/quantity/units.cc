#include "quantity/units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

constexpr std::uint32_t kLongestSymbol = 4;  // tokens: "U.S.$" less one

Dimension dimension_named(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(Dimension::other); ++i)
    if (to_string(static_cast<Dimension>(i)) == name) return static_cast<Dimension>(i);
  return Dimension::other;
}

double number_in(std::string_view field) {
  double value = 1;
  std::from_chars(field.data(), field.data() + field.size(), value);
  return value;
}

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// Whether the text spells `exact`: with its capitals, but for dollars ("hk $"), and with white
// space only where no digit belongs to the symbol ("sq km", not "m 2").
bool spells(std::string_view text, std::string_view exact) {
  const bool dollars = exact.find('$') != std::string_view::npos;
  const bool any_case = dollars && (exact.size() > 2 || exact.front() == 'C');
  const bool tight = exact.find_first_of("0123456789") != std::string_view::npos ||
                     (dollars && exact.size() == 2 && !any_case);
  std::size_t at = 0;
  for (const char c : exact) {
    if (c == ' ') continue;
    while (!tight && at < text.size() && text[at] == ' ') ++at;
    if (at == text.size()) return false;
    const char had = text[at++];
    if (had != c && !(any_case && lower_ascii(had) == lower_ascii(c))) return false;
  }
  return at == text.size();
}

}  // namespace

const UnitTable& UnitTable::get() {
  static const UnitTable table;
  return table;
}

UnitTable::UnitTable() {
  load_units();
  load_currencies();
  load_parts();
  for (std::size_t i = 0; i < units_.size(); ++i) by_name_.emplace(units_[i].name, i);
  load_pairs();
}

void UnitTable::load_pairs() {
  for (const auto& row : rows(embedded_file("unit_parts.tsv"))) {
    if (row.size() < 2) continue;
    for (const auto smaller : alternatives(row[1]))
      pairs_.emplace_back(find(row[0]), find(smaller));
  }
}

bool UnitTable::told_together(const Unit& larger, const Unit& smaller) const {
  return std::find(pairs_.begin(), pairs_.end(), std::pair{&larger, &smaller}) != pairs_.end();
}

void UnitTable::add_entry(std::string_view phrase, std::string_view exact, std::uint32_t unit,
                          bool touch) {
  const auto tokens = text::tokenize(phrase);
  const auto known = phrases_.longest(tokens, 0);
  const auto id = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back({unit, 0, exact, touch});
  if (!known || known->length != tokens.size()) {
    phrases_.add(phrase, id);
    return;
  }
  std::uint32_t last = known->value;
  while (entries_[last].next != 0) last = entries_[last].next;
  entries_[last].next = id;
}

void UnitTable::add_symbols(std::string_view field, std::uint32_t unit, bool money) {
  for (auto symbol : alternatives(field)) {
    if (symbol.empty()) continue;
    const bool touch = symbol.front() == '~';
    if (touch) symbol.remove_prefix(1);
    add_entry(symbol, symbol, unit, touch);
    if (money) money_ends_.add(text::tokenize(symbol).back().hash, 0);
  }
}

void UnitTable::add_words(std::string_view field, std::uint32_t unit) {
  for (const auto word : alternatives(field))
    if (!word.empty()) add_entry(word, {}, unit, false);
}

void UnitTable::load_units() {
  for (const auto& row : rows(embedded_file("units.tsv"))) {
    if (row.size() < 4) continue;
    const auto id = static_cast<std::uint32_t>(units_.size());
    units_.push_back({std::string(row[1]), dimension_named(row[0]), Unit::Kind::measure,
                      number_in(row[2]), std::string(row[0])});
    add_symbols(row[3], id, false);
    if (row.size() > 4) add_words(row[4], id);
  }
}

void UnitTable::load_currencies() {
  for (const auto& row : rows(embedded_file("currencies.tsv"))) {
    if (row.size() < 2) continue;
    const auto id = static_cast<std::uint32_t>(units_.size());
    units_.push_back(
        {std::string(row[0]), Dimension::money, Unit::Kind::money, 1, std::string(row[0])});
    add_symbols(row[1], id, true);
    if (row.size() > 2) add_words(row[2], id);
  }
}

void UnitTable::load_parts() {
  for (const auto& row : rows(embedded_file("currency_parts.tsv"))) {
    if (row.size() < 5) continue;
    const auto id = static_cast<std::uint32_t>(units_.size());
    units_.push_back({std::string(row[1]), Dimension::money, Unit::Kind::money_part,
                      1 / number_in(row[2]), std::string(row[0])});
    const bool multiple = units_.back().factor > 1;
    for (const auto symbol : alternatives(row[3])) {
      if (symbol.empty()) continue;
      add_entry(symbol, symbol, id, !multiple);
      if (multiple) money_ends_.add(text::tokenize(symbol).back().hash, 0);
    }
    add_words(row[4], id);
  }
}

std::optional<UnitMatch> UnitTable::match(std::span<const Token> tokens, std::string_view text,
                                          std::uint32_t at, bool touching) const {
  if (at >= tokens.size()) return std::nullopt;
  // A longer phrase that is not written as it must be gives way to a shorter one.
  for (auto reach = tokens.size(); reach > at;) {
    const auto found = phrases_.longest(tokens.first(reach), at);
    if (!found) break;
    if (const auto match = checked(tokens, text, at, *found, touching)) return match;
    reach = at + found->length - 1;
  }
  return std::nullopt;
}

// The spelling of a phrase that the text bears out.
std::optional<UnitMatch> UnitTable::checked(std::span<const Token> tokens, std::string_view text,
                                            std::uint32_t at, text::PhraseTable::Match found,
                                            bool touching) const {
  const std::uint32_t end = at + found.length;
  // "m212" is a code.
  const bool runs_on = end < tokens.size() && !tokens[end].space_before &&
                       tokens[end].kind == text::TokenKind::number &&
                       tokens[end - 1].kind == text::TokenKind::word;
  if (runs_on && !touching) return std::nullopt;
  const std::string_view written =
      text.substr(tokens[at].begin, tokens[end - 1].end - tokens[at].begin);
  const Entry* loose = nullptr;
  for (std::uint32_t id = found.value; id != 0; id = entries_[id].next) {
    const Entry& entry = entries_[id];
    if (entry.touch_only && !touching) continue;
    if (entry.exact.empty()) {
      loose = loose == nullptr ? &entry : loose;
    } else if (spells(written, entry.exact)) {
      return UnitMatch{&units_[entry.unit], at, end, true};
    }
  }
  if (loose == nullptr) return std::nullopt;
  return UnitMatch{&units_[loose->unit], at, end, false};
}

std::optional<UnitMatch> UnitTable::money_before(std::span<const Token> tokens,
                                                 std::string_view text, std::uint32_t before,
                                                 std::uint32_t from) const {
  if (before <= from || !money_ends_.has(tokens[before - 1])) return std::nullopt;
  const std::uint32_t reach = std::min(before - from, kLongestSymbol);
  for (std::uint32_t length = reach; length > 0; --length) {
    const std::uint32_t begin = before - length;
    const auto found = match(tokens.first(before), text, begin, true);
    if (found && found->end == before && found->symbol &&
        found->unit->dimension == Dimension::money)
      return found;
  }
  return std::nullopt;
}

const Unit* UnitTable::find(std::string_view name) const {
  const auto at = by_name_.find(name);
  return at == by_name_.end() ? nullptr : &units_[at->second];
}

std::optional<double> conversion(std::string_view from, std::string_view to) {
  if (from == to) return 1;
  const Unit* a = UnitTable::get().find(from);
  const Unit* b = UnitTable::get().find(to);
  if (a == nullptr || b == nullptr || a->family != b->family) return std::nullopt;
  const bool convertible = a->dimension != Dimension::other && a->dimension != Dimension::magnitude;
  return convertible ? std::optional(a->factor / b->factor) : std::nullopt;
}

}  // namespace claimcheck::quantity
