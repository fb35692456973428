#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("an age must fit the birth of the same person") {
  CHECK(objection_to("The 58-year-old, born in 1960, left.", "2024-10-31") ==
        "Born 1960, the age on 31 October 2024 is 63 or 64, not 58.");
  CHECK(objection_to("Jonas Ryberg, 68, was born in 1960.", "2024-10-31") != "nothing");
  CHECK(objection_to("Ryberg, 68, left. Ryberg was born on 3 March 1960.", "2024-10-31") !=
        "nothing");
  CHECK(objection_to("The 63-year-old, born in 1960, left.", "2024-10-31") == "nothing");
}

TEST_CASE("an age of then, or of somebody else, is not held against a birth") {
  CHECK(objection_to("He was 38 when he left; he was born in 1960.", "2024-10-31") == "nothing");
  CHECK(objection_to("Ryberg, 68, lives with his mother, who was born in 1935.", "2024-10-31") ==
        "nothing");
  CHECK(objection_to("Ryberg, 68, and Ida, born in 1970, left.", "2024-10-31") == "nothing");
  CHECK(objection_to("Ryberg, 38, was born in 1960 and won in 1999.", "2024-10-31") == "nothing");
  CHECK(objection_to("Ryberg, 38, was born in 1960.", "2024-10-31") != "nothing");
}

TEST_CASE("an age may stand in the sentence after the birth, or be that of a death") {
  CHECK(objection_to("Born on 4 May 1950, Ryberg has swum the strait. The 79-year-old wept.") !=
        "nothing");
  CHECK(objection_to("Born on 4 May 1950, Ryberg has swum the strait. The 74-year-old wept.") ==
        "nothing");
  CHECK(objection_to("Ryberg, who was born in 1950, is back. The 61-year-old wept.") != "nothing");
  CHECK(objection_to("Ryberg has died at the age of 81. He was born in 1937.") != "nothing");
  CHECK(objection_to("Ryberg left at the age of 16. He was born in 1937.") == "nothing");
}

TEST_CASE("the age of somebody who has died may stand in a sentence of its own") {
  const std::string death = "Ida Ryberg, the painter, died on Sunday in Orm. She was 91. ";
  CHECK(objection_to(death + "Born in 1940 in a mill, she learned to swim first.") ==
        "Born 1940, the age on 4 November 2024 is 83 or 84, not 91.");
  CHECK(objection_to(death + "Ryberg, who was born in 1940, had three sons.") != "nothing");
  CHECK(objection_to(
            "Ryberg died in her sleep at 77, they said. Born in 1957, she had three sons.") !=
        "nothing");
  CHECK(objection_to("Ryberg died in Orm aged 88. Born in 1926, Ryberg had three sons.") !=
        "nothing");
  CHECK(objection_to(death + "Born in 1933 in a mill, she learned to swim first.") == "nothing");
}

TEST_CASE("a later age beside the birth does not hide the age at the death") {
  const std::string death = "Ada Lind, the baker, died on Friday. She was 78. ";
  CHECK(objection_to(death + "Born in May 1938 above a mill, she sold bread at the age of six.") ==
        "Born May 1938, the age on 4 November 2024 is 86, not 78.");
  CHECK(objection_to(death + "Born in May 1946 above a mill, she sold bread at the age of six.") ==
        "nothing");
}

TEST_CASE("between an age at death and the birth one sentence may stand") {
  CHECK(objection_to(
            "Ida Roll has died. She was 81. Her son told the press. Born in 1937, Roll swam.") !=
        "nothing");
  CHECK(objection_to(
            "Ida Roll has died. She was 81. Her son told the press. Born in 1937, Sild swam.") ==
        "nothing");
}

TEST_CASE("the age of somebody who has died is not held against the birth of another") {
  const std::string death = "Ida Ryberg, the painter, died on Sunday in Orm. She was 91. ";
  CHECK(objection_to(death + "Born in 1970, her son carries on.") == "nothing");
  CHECK(objection_to("Her first hut cost nothing. She was 26. Born in 1940, she knew the hills.") ==
        "nothing");
  CHECK(objection_to("Ryberg died in 2010. She was 70. Born in 1940, she knew the hills.") ==
        "nothing");
}

TEST_CASE("who died is who was born, by name") {
  const std::string_view death =
      "The sculptor Ida Roll is dead. She died on Sunday at the age of 81. ";
  const auto objection = [&](std::string_view birth) {
    return objection_to(std::string(death) + std::string(birth), "2024-06-20");
  };
  CHECK(objection("Roll was born in May 1937 in Tarn.") ==
        "Born May 1937, the age on 20 June 2024 is 87, not 81.");
  CHECK(objection("Roll was born in May 1943 in Tarn.") == "nothing");
  CHECK(objection("Karl Roll was born in May 1967 in Tarn.") == "nothing");
  CHECK(objection_to("Roll's husband died on Sunday at the age of 81. Roll was born in May 1967.",
                     "2024-06-20") == "nothing");
}

TEST_CASE("who was born and has died is told in one sentence or two") {
  const auto objection = [](std::string_view text) { return objection_to(text, "2024-06-20"); };
  CHECK(objection("Ida Roll, who was born in May 1937, has died at the age of 81, they said.") !=
        "nothing");
  CHECK(objection("Ida Roll, who was born in May 1937, has died at the age of 87, they said.") ==
        "nothing");
  CHECK(objection("Ida Roll, who was born in May 1937, died at the age of 81 in 2018.") ==
        "nothing");
  CHECK(objection("The sculptor Ida Roll, who died on Sunday, was 81. Born in 1937, she drew "
                  "ships.") != "nothing");
}

TEST_CASE("an age may take up who was born, behind a semicolon or in the next sentence") {
  const auto objection = [](std::string_view text) { return objection_to(text, "2024-06-20"); };
  CHECK(objection("Ida Roll, who was born in 1971, runs the yard; the 44-year-old likes fog.") !=
        "nothing");
  CHECK(objection("Ida Roll, who was born in 1971, runs the yard; the 52-year-old likes fog.") ==
        "nothing");
  CHECK(objection("Ida Roll was born in 1971. The 44-year-old likes fog.") != "nothing");
  CHECK(objection("Ida Roll was born in 1971. The 9-year-old boy beside her likes fog.") ==
        "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
