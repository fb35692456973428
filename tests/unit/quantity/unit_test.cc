#include "catch.h"
#include "quantity/units.h"
#include "recognized.h"

using namespace claimcheck::quantity;
using claimcheck::Dimension;

TEST_CASE("money is read by symbol, code and name, before and behind the figure") {
  CHECK(lines("It cost $3.2bn, EUR 5m and 20 pounds sterling.") ==
        Lines{"$3.2bn: 3200000000 USD", "EUR 5m: 5000000 EUR", "20 pounds sterling: 20 GBP"});
  CHECK(lines("HK$10 billion, A$5 and C$7") ==
        Lines{"HK$10 billion: 10000000000 HKD", "A$5: 5 AUD", "C$7: 7 CAD"});
  CHECK(lines("Rs 500 crore, 115.5USD and 100 yuan") ==
        Lines{"Rs 500 crore: 5000000000 INR", "115.5USD: 115.5 USD", "100 yuan: 100 CNY"});
  CHECK(lines("a $5 bill") == Lines{"$5: 5 USD"});
}

TEST_CASE("a bare dollar sign is the American one by assumption") {
  CHECK(recognized("It cost $5.").at(0).quantity.unit_assumed);
  CHECK_FALSE(recognized("It cost US$5.").at(0).quantity.unit_assumed);
}

TEST_CASE("a bare dollar sign is the dollar of the country that the head of an article names") {
  const std::string body = "\n\nThe bridge cost $5m to $6m.";
  CHECK(lines("AUCKLAND - The harbour bridge is closed." + body) ==
        Lines{"$5m to $6m: 5000000..6000000 NZD range"});
  CHECK(recognized("Bridge closed in Toronto\n\nIt cost $5.\n\nIt rains.").at(0).quantity.unit ==
        "CAD");
  CHECK(recognized("Bridge closed in Toronto\n\nIt cost $5.\n\nIt rains.")
            .at(0)
            .quantity.unit_assumed);
  CHECK(lines("HONG KONG (Reuters) - The bridge is closed." + body).at(0).ends_with("USD range"));
  CHECK(lines("Canada and Australia built a bridge." + body).at(0).ends_with("USD range"));
  CHECK(
      lines("Orm Canada Corp. built a Toronto-based bridge." + body).at(0).ends_with("USD range"));
  CHECK(lines("AUCKLAND - The bridge is closed." + body + " It was NZ$4m.")
            .at(0)
            .ends_with("USD range"));
  CHECK(lines("A bridge in Canada cost $5.") == Lines{"$5: 5 USD"});
  CHECK(lines("AUCKLAND - The bridge is closed.\n\nIt cost US$5.") == Lines{"US$5: 5 USD"});
}

TEST_CASE("a rate goes before an old value") {
  CHECK(lines("It was cut to $5 a share from $7 a share.").at(0) == "$5 a share: 5 USD/share");
}

TEST_CASE("parts of money and measures add up") {
  CHECK(lines("20 dollars and 43 cents") == Lines{"20 dollars and 43 cents: 20.43 USD"});
  CHECK(lines("5 feet 4 inches") == Lines{"5 feet 4 inches: 64 inch"});
  CHECK(lines("2 yards, 7 feet and 10 inches") == Lines{"2 yards, 7 feet and 10 inches: 166 inch"});
}

TEST_CASE("measures have their CLDR names") {
  CHECK(lines("a 3-inch gun, 200lbs, 70 mph") ==
        Lines{"3-inch: 3 inch", "200lbs: 200 pound", "70 mph: 70 mile-per-hour"});
  CHECK(lines("190 km2 and 24 square miles") ==
        Lines{"190 km2: 190 square-kilometer", "24 square miles: 24 square-mile"});
  CHECK(lines("minus 5 degrees Celsius, 98.6°F") ==
        Lines{"minus 5 degrees Celsius: -5 celsius", "98.6°F: 98.6 fahrenheit"});
  CHECK(lines("100 MB and 100 MW") == Lines{"100 MB: 100 megabyte", "100 MW: 100 megawatt"});
}

TEST_CASE("percent and points are told apart") {
  CHECK(lines("5-6%, 3 percentage points and 25 basis points") ==
        Lines{"5-6%: 5..6 percent range", "3 percentage points: 3 percentage-point",
              "25 basis points: 25 basis-point"});
}

TEST_CASE("a rate keeps its denominator") {
  CHECK(lines("$70 a share") == Lines{"$70 a share: 70 USD/share"});
  CHECK(lines("50,000 barrels per day") == Lines{"50,000 barrels per day: 50000 barrel/day"});
  CHECK(lines("12-cent-a-share") == Lines{"12-cent-a-share: 12 cent/share"});
}

TEST_CASE("years old are an age") {
  for (const auto* text : {"He is 41 years old.", "a 41-year-old man", "at 41 years of age"}) {
    const auto found = recognized(text);
    REQUIRE(found.size() == 1);
    CHECK(found.front().quantity.dimension == Dimension::age);
    CHECK(found.front().quantity.unit == "year-of-age");
  }
}

TEST_CASE("units of one family convert exactly") {
  CHECK(conversion("mile", "kilometer") == Approx(1.609344));
  CHECK(conversion("cent", "USD") == Approx(0.01));
  CHECK_FALSE(conversion("mile", "kilogram").has_value());
  CHECK_FALSE(conversion("USD", "EUR").has_value());
  CHECK_FALSE(conversion("soldier", "person").has_value());
}

TEST_CASE("a unit may be told in front") {
  CHECK(lines("women aged 35 to 64") == Lines{"35 to 64: 35..64 year-of-age range"});
  CHECK(lines("A magnitude 6.3 quake hit.") == Lines{"6.3: 6.3 magnitude"});
  CHECK(lines("It measured 5.8 on the Richter scale.") ==
        Lines{"5.8 on the Richter scale: 5.8 magnitude"});
}

TEST_CASE("a letter alone is a temperature below zero or beside its like") {
  CHECK(lines("It was -12C (10F).") == Lines{"-12C: -12 celsius", "10F: 10 fahrenheit"});
}

TEST_CASE("stones and pounds are told together") {
  CHECK(lines("He weighs 12st 3lb today.") == Lines{"12st 3lb: 171 pound"});
}

TEST_CASE("a limit may stand before a unit told in front") {
  CHECK(lines("children under the age of 6") ==
        Lines{"under the age of 6: 6 year-of-age less_than"});
}

TEST_CASE("feet and inches may hang together") {
  CHECK(lines("a 5-foot-8 keeper") == Lines{"5-foot-8: 68 inch"});
  CHECK(lines("a 20-by-30-foot hall") == Lines{"20: 20 foot", "30-foot: 30 foot"});
}

TEST_CASE("an article may stand between a fraction and its unit") {
  CHECK(lines("It rose half a percentage point.") ==
        Lines{"half a percentage point: 0.5 percentage-point up"});
  CHECK(lines("three quarters of a mile") == Lines{"three quarters of a mile: 0.75 mile"});
}

TEST_CASE("amounts in a list are not added up") {
  CHECK(lines("It costs 1.65 euros, 20 cents more.").at(0) == "1.65 euros: 1.65 EUR");
  CHECK(lines("She paid C$5.50, 40 cents and A$3m.") ==
        Lines{"C$5.50: 5.50 CAD", "40 cents: 40 cent", "A$3m: 3000000 AUD"});
}

TEST_CASE("a measure behind a slash is no code") {
  CHECK(lines("a 62km/39-mile ride") == Lines{"62km: 62 kilometer", "39-mile: 39 mile"});
}

TEST_CASE("money keeps the country that it was told with") {
  CHECK(lines("It cost 40 French francs, then 60 francs.") ==
        Lines{"40 French francs: 40 FRF", "60 francs: 60 FRF"});
  CHECK(lines("It cost 60 francs.") == Lines{"60 francs: 60 CHF"});
}

TEST_CASE("an old value shares the unit of the new one") {
  CHECK(lines("The boot grows from 410 to 1,150 litres.") ==
        Lines{"410: 410 liter", "1,150 litres: 1150 liter"});
}

TEST_CASE("a generation of mobile networks is a name, a gram none") {
  CHECK(lines("5G phones beat 4G.").empty());
  CHECK(lines("5 g of salt") == Lines{"5 g: 5 gram"});
}

TEST_CASE("a bare dollar sign is the dollar of the country that the title names") {
  const auto text = claimcheck::text::analyse("The firm earned $5 million last year.");
  const auto found = recognize(text, read_numbers(text), {}, "Canada's bakers thrive");
  REQUIRE(found.size() == 1);
  CHECK(found[0].quantity()->unit == "CAD");
}

TEST_CASE("a letter that touches digits in running text is a degree") {
  CHECK(lines("It lives at 24C.") == Lines{"24C: 24 celsius"});
  CHECK(lines("It was 24 below zero Fahrenheit.") ==
        Lines{"24 below zero Fahrenheit: -24 fahrenheit"});
  CHECK(lines("It was 24 degrees below zero in town.") ==
        Lines{"24 degrees below zero: -24 degree"});
  CHECK(lines("It was 10 to 24 degrees below zero.") ==
        Lines{"10 to 24 degrees below zero: -24..-10 degree range"});
}

TEST_CASE("regression: an American town was taken for its namesake's dollar") {
  const std::string end = " The town spent $3 million.\n\nIt has $5 million left.";
  CHECK(lines("MELBOURNE, Fla. \u2014" + end).at(0) == "$3 million: 3000000 USD");
  CHECK(lines("KINGSTON, N.Y. (AP) \u2014" + end).at(0) == "$3 million: 3000000 USD");
  CHECK(lines("Sydney Varrow bought it for $3 million.\n\nShe has $5 million.").at(0) ==
        "$3 million: 3000000 USD");
  CHECK(lines("MELBOURNE \u2014" + end).at(0) == "$3 million: 3000000 AUD");
}

TEST_CASE("regression: dollars in words were another money than the sign in one article") {
  const auto found =
      lines("TORONTO - The city spent $3 million.\n\nThe three million dollars went.");
  CHECK(found == Lines{"$3 million: 3000000 CAD", "three million dollars: 3000000 CAD"});
  CHECK(lines("TORONTO - The city spent $3 million.\n\nThat is 2 million US dollars.").at(0) ==
        "$3 million: 3000000 USD");
}

TEST_CASE("regression: units and scales with one capital behind digits were lost") {
  CHECK(lines("The Rs 500Cr bridge was built.") == Lines{"Rs 500Cr: 5000000000 INR"});
  CHECK(lines("The \u20B91,200Cr road opened.") == Lines{"\u20B91,200Cr: 12000000000 INR"});
  CHECK(lines("The plant makes 250Mw of power.") == Lines{"250Mw: 250 megawatt"});
}

TEST_CASE("regression: a magnitude before its figure with a hyphen was a code") {
  CHECK(lines("A magnitude-7.1 quake struck.") == Lines{"7.1: 7.1 magnitude"});
}

TEST_CASE("regression: a seat was a temperature") {
  CHECK(lines("He sat in seat 20C on the jet.").empty());
}

TEST_CASE("a mark that is passed is no money") {
  CHECK(lines("Sales passed the 10m mark.") == Lines{"10m: 10000000"});
  CHECK(lines("It cost 500 marks.") == Lines{"500 marks: 500 DEM"});
}

TEST_CASE("a label behind a modal is a verb") {
  CHECK(lines("The plane can seat 853.") == Lines{"853: 853"});
  CHECK(lines("He sat in seat 12.").empty());
}

TEST_CASE("regression: m behind the point of a short form was taken for a million") {
  CHECK(lines("The beam is ca. 6 m long.") == Lines{"ca. 6 m: 6 meter approx"});
  CHECK(lines("Orm Co. bought a 14/17 mm key.").back() == "17 mm: 17 millimeter");
  CHECK(lines("The fine was Rs. 6 m.") == Lines{"Rs. 6 m: 6000000 INR"});
  CHECK(lines("The fine was S/ 6m.") == Lines{"S/ 6m: 6000000 PEN"});
}

TEST_CASE("a rate may be for a square metre or a cubic foot") {
  CHECK(lines("Rents are 14 euros a square metre.") ==
        Lines{"14 euros a square metre: 14 EUR/square-meter"});
  CHECK(lines("He paid 14 euros a square.").at(0) == "14 euros: 14 EUR");
}

TEST_CASE("regression: more of a unit was a count of it") {
  CHECK(lines("He walked 20 more miles and sold 300 additional tonnes.") ==
        Lines{"20 more miles: 20 mile", "300 additional tonnes: 300 metric-ton"});
  CHECK(lines("It paid 10 million more dollars.") ==
        Lines{"10 million more dollars: 10000000 USD"});
  CHECK(recognized("There are 10 more in hospital.").at(0).quantity.unit.empty());
}
