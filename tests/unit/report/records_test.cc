#include "report/records.h"

#include "catch.h"
#include "document.h"

namespace claimcheck::report {
namespace {

Quantity up_to_ten_thousand() {
  Quantity quantity;
  quantity.unit = "soldier";
  quantity.value = Decimal(10, 3);
  quantity.set = Interval<double>::at_most(10000);
  quantity.modifier = Modifier::at_most;
  return quantity;
}

TEST_CASE("a quantity's record has whole numbers without a point and null for what is open") {
  const auto fields = quantity_fields(up_to_ten_thousand());
  CHECK(fields["value"].dump() == "10000");
  CHECK(fields["high"].dump() == "10000");
  CHECK(fields["low"].is_null());
  CHECK(fields["modifier"] == "at_most");
  CHECK(fields["dimension"] == "count");
  CHECK(fields["per"].is_null());
  CHECK(fields["trend"].is_null());
}

TEST_CASE("bounds are written without the noise of binary arithmetic") {
  auto quantity = up_to_ten_thousand();
  quantity.set = Interval<double>::closed(0.1 + 0.2, 28.5);
  CHECK(quantity_fields(quantity)["low"].dump() == "0.3");
  CHECK(quantity_fields(quantity)["high"].dump() == "28.5");
}

TEST_CASE("days are inclusive, whatever their bounds are") {
  TimeExpression time;
  time.type = TimexType::date;
  time.value = "2024-10-29";
  const Day day = parse_iso_day("2024-10-29").value();
  time.days = DayInterval{Bound<Day>{day, true, Hardness::hard}, std::nullopt};
  const auto fields = time_fields(time);
  CHECK(fields["timex"] == "DATE");
  CHECK(fields["from"] == "2024-10-30");
  CHECK(fields["to"].is_null());
}

TEST_CASE("a record of a duration carries its quantity") {
  TimeExpression time;
  time.type = TimexType::duration;
  time.value = "P3Y";
  time.quantity = up_to_ten_thousand();
  CHECK(time_fields(time)["quantity"]["value"] == 10000);
}

TEST_CASE("a mention's record places it in bytes, and in lines and columns of the file") {
  auto document = testing::article("a", "caf\xC3\xA9: up to 10,000 soldiers");
  document.first_line = 4;
  const Mention mention{{7, 28}, up_to_ten_thousand()};
  const auto record =
      mention_record(mention, document, text::LineIndex(document.text, document.first_line));
  CHECK(record["type"] == "quantity");
  CHECK(record["doc"] == "a");
  CHECK(record["begin"] == 7);
  CHECK(record["line"] == 4);
  CHECK(record["column"] == 7);
  CHECK(record["text"] == "up to 10,000 soldiers");
}

TEST_CASE("a summary counts every verdict, those that did not occur too") {
  Summary summary;
  summary.documents = 3;
  summary.verdicts[Verdict::conflict] = 2;
  const auto record = summary_record(summary);
  CHECK(record["conflict"] == 2);
  CHECK(record["not-comparable"] == 0);
}

}  // namespace
}  // namespace claimcheck::report
