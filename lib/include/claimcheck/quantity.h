#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claimcheck/decimal.h"
#include "claimcheck/interval.h"
#include "claimcheck/span.h"

namespace claimcheck {

enum class Dimension {
  count,
  money,
  percent,
  percentage_point,
  ratio,
  age,
  duration,
  length,
  area,
  volume,
  mass,
  temperature,
  speed,
  energy,
  power,
  pressure,
  data,
  frequency,
  force,
  explosive_yield,
  magnitude,
  angle,
  electric,
  other,
};

// What the words around a number say of it.
enum class Modifier {
  exact,
  approx,
  nearly,
  just_over,
  at_least,
  more_than,
  at_most,
  less_than,
  range,
  vague
};

// Whether the sentence says that the figure is a change: "fell 2.5%" is 2.5 with trend down.
enum class Trend { none, up, down };

// The part a figure plays in a change: "rose by 5 to 30 from 25".
enum class ChangeRole { none, change, old_value, new_value };

// How the number was written; decides the width of its rounding set.
enum class NumberForm { integer, decimal, scaled, fraction, vague };

// A number with what it measures. `set` always holds `value` (where there is one).
struct Quantity {
  Dimension dimension = Dimension::count;
  // ISO 4217 for money (USD), CLDR names for measures (kilometer), `percent`, `percentage-point`,
  // `basis-point`, the lemma of the counted noun for counts (soldier). Empty for a bare number.
  std::string unit;
  std::string per;  // denominator of a rate that is no CLDR unit of its own: `share`, `barrel`,
                    // `day`; else empty
  // The unit or noun as written; the plural of `unit` where the value is in another: weeks for "two
  // fortnights", months for "a year and two months".
  std::string unit_text;
  std::optional<Decimal> value;  // the written number; none for ranges and vague words
  Interval<double> set;          // what the wording allows, in `unit`
  Modifier modifier = Modifier::exact;
  NumberForm form = NumberForm::integer;
  Trend trend = Trend::none;
  ChangeRole role = ChangeRole::none;
  std::string concept_text;  // what is measured, as written: "North Korean soldiers"
  Span number;       // where modifier and number stand, without unit and noun: "up to 10,000"
  Span noun_phrase;  // where `concept_text` stands in the text; empty where there is none
  bool unit_assumed = false;  // bare "$", "dollars": of the article's country, else USD
  bool ambiguous =
      false;  // the grouping of its digits has two readings ("1.234"); the likelier was taken

  // The weakest hardness of its edges: soft before firm before hard.
  [[nodiscard]] Hardness hardness() const;
};

[[nodiscard]] std::string_view to_string(Dimension dimension);  // "percentage-point"
[[nodiscard]] std::string_view to_string(Modifier modifier);    // "at_least"
[[nodiscard]] std::string_view to_string(Hardness hardness);
[[nodiscard]] std::string_view to_string(Trend trend);

}  // namespace claimcheck
