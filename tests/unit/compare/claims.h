#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "claimcheck/claim.h"

// Claims written by hand, for tests of the comparison.
namespace claimcheck::testing {

inline Quantity figure(Decimal value, Interval<double> set, Modifier modifier = Modifier::exact) {
  Quantity quantity;
  quantity.value = value;
  quantity.set = set;
  quantity.modifier = modifier;
  return quantity;
}

inline Quantity exactly(std::int64_t value) {
  return figure(value, Interval<double>::point(static_cast<double>(value)));
}

// A round number, `unit` wide: 10,000 with 1,000 is [9500, 10500].
inline Quantity round_number(std::int64_t value, double unit) {
  const auto middle = static_cast<double>(value);
  return figure(value,
                Interval<double>::closed(middle - unit / 2, middle + unit / 2, Hardness::firm));
}

inline Quantity at_least(std::int64_t value) {
  return figure(value, Interval<double>::at_least(static_cast<double>(value)), Modifier::at_least);
}

inline Quantity more_than(std::int64_t value) {
  return figure(value, Interval<double>::more_than(static_cast<double>(value)),
                Modifier::more_than);
}

inline Quantity up_to(std::int64_t value) {
  auto set = Interval<double>::closed(0, static_cast<double>(value));
  return figure(value, set, Modifier::at_most);
}

inline Quantity fewer_than(std::int64_t value) {
  auto set = Interval<double>::closed(0, static_cast<double>(value));
  set.high->open = true;
  return figure(value, set, Modifier::less_than);
}

inline Quantity between(double low, double high) {
  Quantity quantity;
  quantity.set = Interval<double>::closed(low, high);
  quantity.modifier = Modifier::range;
  return quantity;
}

// [0.9 n, n), soft.
inline Quantity nearly(std::int64_t value) {
  const auto top = static_cast<double>(value);
  auto set = Interval<double>::closed(0.9 * top, top, Hardness::soft);
  set.high->open = true;
  return figure(value, set, Modifier::nearly);
}

inline Quantity about(std::int64_t value) {
  const auto middle = static_cast<double>(value);
  return figure(value, Interval<double>::closed(0.9 * middle, 1.1 * middle, Hardness::soft),
                Modifier::approx);
}

// A vague word: floor firm, ceiling soft.
inline Quantity band(double floor, double ceiling) {
  Quantity quantity;
  quantity.set.low = Bound<double>{floor, false, Hardness::firm};
  quantity.set.high = Bound<double>{ceiling, false, Hardness::soft};
  quantity.modifier = Modifier::vague;
  quantity.form = NumberForm::vague;
  return quantity;
}

inline Day day(const char* iso) { return *parse_iso_day(iso); }

inline AsOf on(const char* iso, AsOf::Basis basis) {
  return {DayInterval::point(day(iso), Hardness::firm), basis};
}

inline Claim claim(const std::string& document, Quantity quantity, const std::string& noun,
                   const std::string& predicate, std::vector<std::string> names = {}) {
  auto provenance = std::make_shared<Provenance>();
  provenance->document = document;
  Claim result;
  result.measure = "generic";
  quantity.unit = noun;
  result.figure_text = quantity.value ? quantity.value->to_string() + " " + noun : noun;
  result.id = document + ":" + result.figure_text;
  result.figure = std::move(quantity);
  result.noun = noun;
  result.predicate = predicate;
  result.names = std::move(names);
  result.quote = document + " says " + result.figure_text;
  result.provenance = std::move(provenance);
  return result;
}

// Terms that make articles one story.
inline void tell_story(std::vector<Claim>& claims, std::uint64_t story) {
  for (auto& one : claims) {
    auto provenance = std::make_shared<Provenance>(*one.provenance);
    for (std::uint64_t term = 1; term <= 8; ++term)
      provenance->terms.push_back({story * 100 + term, 1, true, true});
    one.provenance = std::move(provenance);
  }
}

}  // namespace claimcheck::testing
