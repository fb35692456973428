#include "quantity/value_set.h"

#include "catch.h"
#include "recognized.h"

using namespace claimcheck::quantity;
using claimcheck::Bound;
using claimcheck::Decimal;
using claimcheck::Hardness;
using claimcheck::Modifier;
using claimcheck::NumberForm;

namespace {

Decimal decimal(const char* text) { return *Decimal::parse(text); }

}  // namespace

TEST_CASE("the rounding unit keeps two significant digits of an integer") {
  CHECK(rounding_unit(Decimal{10000}, {}) == 1000);
  CHECK(rounding_unit(Decimal{1500}, {}) == 100);
  CHECK(rounding_unit(Decimal{300}, {}) == 10);
  CHECK(rounding_unit(Decimal{40}, {}) == 1);
  CHECK(rounding_unit(Decimal(3, 6), {NumberForm::scaled, false}) == 100000);
  CHECK(rounding_unit(Decimal(61, 6), {NumberForm::scaled, false}) == 1000000);
  CHECK(rounding_unit(decimal("28.5"), {NumberForm::decimal, true}) == Approx(0.1));
  CHECK(rounding_unit(Decimal(14, 8), {NumberForm::decimal, false}) == 1e8);
}

TEST_CASE("a count that is not round is exact") {
  const auto set = value_set(Decimal{4237}, {}, Modifier::exact);
  CHECK(set.low->value == 4237);
  CHECK(set.high->value == 4237);
  CHECK(set.low->hardness == Hardness::hard);
}

TEST_CASE("a round count allows half a unit to either side") {
  const auto set = value_set(Decimal{10000}, {}, Modifier::exact);
  CHECK(set.low->value == 9500);
  CHECK(set.high->value == 10500);
  CHECK(set.low->hardness == Hardness::firm);
}

TEST_CASE("an approximation has soft edges a tenth away") {
  const auto about = value_set(Decimal{40}, {}, Modifier::approx);
  CHECK(about.low == Bound<double>{36, false, Hardness::soft});
  CHECK(about.high == Bound<double>{44, false, Hardness::soft});
  const auto nearly = value_set(Decimal{700}, {}, Modifier::nearly);
  CHECK(nearly.low == Bound<double>{630, false, Hardness::soft});
  CHECK(nearly.high == Bound<double>{700, true, Hardness::soft});
  const auto over = value_set(Decimal{200}, {}, Modifier::just_over);
  CHECK(over.low == Bound<double>{200, true, Hardness::soft});
  CHECK(over.high == Bound<double>{220, false, Hardness::soft});
}

TEST_CASE("a limit has a hard edge, with the number or without it") {
  const auto over = value_set(Decimal{10000}, {}, Modifier::more_than);
  CHECK(over.low == Bound<double>{10000, true, Hardness::hard});
  CHECK_FALSE(over.high.has_value());
  const auto least = value_set(Decimal{10000}, {}, Modifier::at_least);
  CHECK(least.low == Bound<double>{10000, false, Hardness::hard});
  CHECK_FALSE(least.high.has_value());
  const auto most = value_set(Decimal{10000}, {}, Modifier::at_most);
  CHECK(most.low == Bound<double>{0, false, Hardness::hard});
  CHECK(most.high == Bound<double>{10000, false, Hardness::hard});
  const auto under = value_set(Decimal{10000}, {}, Modifier::less_than);
  CHECK(under.low == Bound<double>{0, false, Hardness::hard});
  CHECK(under.high == Bound<double>{10000, true, Hardness::hard});
}

TEST_CASE("a fraction word is soft by five percent") {
  const auto set = value_set(Decimal{5, -1}, {NumberForm::fraction, false}, Modifier::exact);
  CHECK(set.low->value == Approx(0.475));
  CHECK(set.high->hardness == Hardness::soft);
}

TEST_CASE("regression: a tenth of something was as vague as a mark out of ten") {
  const auto tenth = recognized("They spent 1/10 of the budget.").at(0).quantity.set;
  REQUIRE(tenth.low);
  CHECK(tenth.low->value == Approx(0.095));
}
