#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "claimcheck/quantity.h"
#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_table.h"

namespace claimcheck::quantity {

// A unit of measure, a currency, or a part of one (cent).
struct Unit {
  enum class Kind : std::uint8_t { measure, money, money_part };

  std::string name;  // CLDR name, ISO 4217 code, or the name of the part
  Dimension dimension = Dimension::other;
  Kind kind = Kind::measure;
  double factor = 1;   // to the base unit of its dimension; of a part: to its currency
  std::string family;  // what it converts within: the dimension's name, the ISO code for money
};

// A unit found in a text.
struct UnitMatch {
  const Unit* unit = nullptr;
  std::uint32_t begin = 0;  // tokens, half open
  std::uint32_t end = 0;
  bool symbol = false;  // written as a symbol or code
};

// units.tsv, currencies.tsv and currency_parts.tsv, read once.
class UnitTable {
 public:
  [[nodiscard]] static const UnitTable& get();

  // The longest unit at `at`; `touching` says that it stands right behind digits. Nothing reaches
  // beyond `end`.
  [[nodiscard]] std::optional<UnitMatch> match(std::span<const text::Token> tokens,
                                               std::string_view text, std::uint32_t at,
                                               bool touching) const;
  // The currency symbol or code that ends before `before` ("US$", "EUR"); it begins at `from` or
  // later.
  [[nodiscard]] std::optional<UnitMatch> money_before(std::span<const text::Token> tokens,
                                                      std::string_view text, std::uint32_t before,
                                                      std::uint32_t from) const;
  // Whether `smaller` may follow `larger` in one measure: "5 feet 4 inches".
  [[nodiscard]] bool told_together(const Unit& larger, const Unit& smaller) const;
  // By its name; null for an unknown one (the noun of a count).
  [[nodiscard]] const Unit* find(std::string_view name) const;

 private:
  UnitTable();
  [[nodiscard]] std::optional<UnitMatch> checked(std::span<const text::Token> tokens,
                                                 std::string_view text, std::uint32_t at,
                                                 text::PhraseTable::Match found,
                                                 bool touching) const;
  void load_units();
  void load_currencies();
  void load_parts();
  void load_pairs();
  void add_symbols(std::string_view field, std::uint32_t unit, bool money);
  void add_words(std::string_view field, std::uint32_t unit);
  void add_entry(std::string_view phrase, std::string_view exact, std::uint32_t unit, bool touch);

  struct Entry {
    std::uint32_t unit = 0;
    std::uint32_t next = 0;   // another spelling with the same folded form; 0 for none
    std::string_view exact;   // how a symbol must be written; empty for words
    bool touch_only = false;  // only right behind digits
  };

  std::vector<Unit> units_;
  std::unordered_map<std::string_view, std::size_t>
      by_name_;                                             // into `units_`, whose names it views
  std::vector<std::pair<const Unit*, const Unit*>> pairs_;  // larger, smaller
  std::vector<Entry> entries_ = std::vector<Entry>(1);
  text::PhraseTable phrases_;
  text::WordTable money_ends_;  // last tokens of what may stand before a figure
};

// The factor between two units of one family, so that a figure in `from` times it is in `to`; none
// for units that do not convert. Temperatures convert as differences.
[[nodiscard]] std::optional<double> conversion(std::string_view from, std::string_view to);

}  // namespace claimcheck::quantity
