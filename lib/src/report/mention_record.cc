#include <cmath>
#include <cstdint>

#include "report/records.h"

namespace claimcheck::report {
namespace {

constexpr double kLargestExactInteger = 9007199254740992.0;  // 2^53

// Whole numbers without a point, others without the noise of binary arithmetic.
Json number(double value) {
  if (!std::isfinite(value)) return nullptr;
  if (std::trunc(value) == value && std::fabs(value) <= kLargestExactInteger)
    return static_cast<std::int64_t>(value);
  return Decimal::nearest(value).to_double();
}

Json bound(const std::optional<Bound<double>>& bound) {
  return bound ? number(bound->value) : Json(nullptr);
}

// The first and last day that lie in the interval.
Json first_day(const DayInterval& days) {
  if (!days.low) return nullptr;
  return to_iso(days.low->value + std::chrono::days(days.low->open ? 1 : 0));
}
Json last_day(const DayInterval& days) {
  if (!days.high) return nullptr;
  return to_iso(days.high->value - std::chrono::days(days.high->open ? 1 : 0));
}

}  // namespace

Json text_or_null(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(std::string(text));
}

Json quantity_fields(const Quantity& quantity) {
  const auto& set = quantity.set;
  Json fields;
  fields["dimension"] = to_string(quantity.dimension);
  fields["unit"] = text_or_null(quantity.unit);
  fields["per"] = text_or_null(quantity.per);
  fields["unit_text"] = text_or_null(quantity.unit_text);
  if (quantity.unit_assumed) fields["unit_assumed"] = true;
  fields["value"] = quantity.value ? number(quantity.value->to_double()) : Json(nullptr);
  fields["low"] = bound(set.low);
  fields["high"] = bound(set.high);
  fields["low_open"] = set.low && set.low->open;
  fields["high_open"] = set.high && set.high->open;
  fields["modifier"] = to_string(quantity.modifier);
  fields["hardness"] = to_string(quantity.hardness());
  fields["trend"] = quantity.trend == Trend::none ? Json(nullptr) : Json(to_string(quantity.trend));
  fields["concept"] = text_or_null(quantity.concept_text);
  return fields;
}

Json time_fields(const TimeExpression& time) {
  Json fields;
  fields["timex"] = to_string(time.type);
  fields["value"] = time.value;
  fields["mod"] = text_or_null(time.mod);
  fields["from"] = time.days ? first_day(*time.days) : Json(nullptr);
  fields["to"] = time.days ? last_day(*time.days) : Json(nullptr);
  if (time.alternative) {
    fields["alternative"] = {{"from", first_day(*time.alternative)},
                             {"to", last_day(*time.alternative)}};
  }
  if (time.quantity) fields["quantity"] = quantity_fields(*time.quantity);
  if (!time.reading.empty()) fields["reading"] = time.reading;
  return fields;
}

Json mention_record(const Mention& mention, const Document& document,
                    const text::LineIndex& lines) {
  const auto place = lines.at(mention.span.begin);
  Json record;
  record["type"] = mention.quantity() != nullptr ? "quantity" : "time";
  record["doc"] = document.id;
  record["begin"] = mention.span.begin;
  record["end"] = mention.span.end;
  record["line"] = place.line;
  record["column"] = place.column;
  record["text"] = document.text.substr(mention.span.begin, mention.span.size());
  record.update(mention.quantity() != nullptr ? quantity_fields(*mention.quantity())
                                              : time_fields(*mention.time()));
  return record;
}

}  // namespace claimcheck::report
