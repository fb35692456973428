#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("a conversion in brackets must give the same measure") {
  CHECK(objection_to("The wreck lies 15 miles (35 km) off the cape.") != "nothing");
  CHECK(objection_to("The wreck lies 15 miles (24 km) off the cape.") == "nothing");
  CHECK(objection_to("It was 43°C (98°F) in the shade.") != "nothing");
  CHECK(objection_to("It was minus 12°C (10°F) in the shade.") == "nothing");
  CHECK(objection_to("Snow 60 cm deep (39 inches) blocked the pass.") != "nothing");
  CHECK(objection_to("The hut stands at 6,000 feet (1,800 metres).") == "nothing");
}

TEST_CASE("a converted figure may be rounded to fives, and brackets may hold other things") {
  CHECK(objection_to("It is 85 miles (135 kilometres) from the coast.") == "nothing");
  CHECK(objection_to("A rise of 5°C (9°F) is expected.") == "nothing");
  CHECK(objection_to("It is 10 miles (two hours) away, 30 miles (25 km by sea) from Orm.") ==
        "nothing");
  CHECK(objection_to("It is 85 miles (155 kilometres) from the coast.") != "nothing");
  CHECK(objection_to("It is 30 miles (25 km) from Orm.") != "nothing");
  CHECK(objection_to("It is 85 miles (140 kilometres) from the coast.") == "nothing");
  CHECK(objection_to("It is 85 miles (130 kilometres) from the coast.") != "nothing");
  CHECK(objection_to("It is 270 miles (450 kilometres) from the coast.") == "nothing");
  CHECK(objection_to("It is 270 miles (400 kilometres) from the coast.") != "nothing");
}

TEST_CASE("regression: the conversion of a bound was compared with all that the bound allows") {
  CHECK(objection_to("Gusts of up to 130 km/h (61 mph) were measured.") != "nothing");
  CHECK(objection_to("Gusts of up to 130 km/h (81 mph) were measured.") == "nothing");
  CHECK(objection_to("At least 30 kilometres (91 miles) of track are gone.") != "nothing");
  CHECK(objection_to("At least 30 kilometres (19 miles) of track are gone.") == "nothing");
  CHECK(objection_to("It burned more than 400 hectares (1,000 acres) of heath.") == "nothing");
}

TEST_CASE("regression: cents a share were a conversion of the dollars") {
  CHECK(objection_to("It lost 26 million dollars, or 26 cents, in the quarter.") == "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
