#include "claimcheck/decimal.h"

#include "catch.h"

using claimcheck::Decimal;

TEST_CASE("A decimal keeps the precision it was written with") {
  CHECK(Decimal::parse("1.40")->to_string() == "1.40");
  CHECK(Decimal(14, 8).to_string() == "1400000000");
  CHECK(Decimal::parse("-0.05")->to_string() == "-0.05");
  CHECK(Decimal(5, -3).to_string() == "0.005");
}

TEST_CASE("Decimals are equal by value, whatever their precision") {
  CHECK(*Decimal::parse("1.40") == *Decimal::parse("1.4"));
  CHECK(Decimal(12, 3) == Decimal(12000));
  CHECK(Decimal(1, 30) > Decimal(999));
  CHECK(-Decimal(1, 30) < Decimal(-999));
}

TEST_CASE("Only digits, one point, a sign and an exponent are a decimal") {
  CHECK(Decimal::parse("3e5")->to_double() == 300000);
  for (const char* text :
       {"", "-", ".", "1.2.3", "1,000", "0x10", "1e", "1e999", "1e+-5", "twelve"})
    CHECK_FALSE(Decimal::parse(text));
}

TEST_CASE("Sums and products are exact") {
  CHECK((*Decimal::parse("0.1") + *Decimal::parse("0.2")).to_string() == "0.3");
  CHECK((*Decimal::parse("2.5") * Decimal(1, 6)) == Decimal(2500000));
  CHECK(Decimal(999999999999999999) + Decimal(1) == Decimal(1, 18));
}

TEST_CASE("A quotient is the nearest decimal of fifteen digits") {
  CHECK(Decimal::nearest(2.0 / 3.0).to_double() == Approx(2.0 / 3.0).epsilon(1e-14));
  CHECK(Decimal::nearest(0.25).to_string() == "0.25");
  CHECK(Decimal::nearest(0) == Decimal(0));
}

TEST_CASE("Of more digits than fit the last one is rounded") {
  CHECK(Decimal::parse("1234567890123456785")->coefficient() == 123456789012345679);
  CHECK(Decimal::parse("-12345678901234567849")->coefficient() == -123456789012345678);
}

// Cause: what no double can hold was left at 0.
TEST_CASE("regression: a number of four hundred digits was nothing") {
  CHECK(Decimal::parse(std::string(400, '9'))->to_double() > 1e308);
  CHECK(Decimal::parse("-" + std::string(400, '9'))->to_double() < -1e308);
  CHECK(Decimal::parse("0." + std::string(400, '0') + "1")->to_double() == 0);
  CHECK(Decimal::nearest(1e-300) == Decimal(0));
}
