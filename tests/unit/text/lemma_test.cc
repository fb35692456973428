#include "text/lemma.h"

#include "catch.h"

using claimcheck::text::is_plural;
using claimcheck::text::noun_lemma;
using claimcheck::text::verb_lemma;

TEST_CASE("plurals lead to their noun") {
  CHECK(noun_lemma("soldiers") == "soldier");
  CHECK(noun_lemma("people") == "person");
  CHECK(noun_lemma("bodies") == "body");
  CHECK(noun_lemma("houses") == "house");
  CHECK(noun_lemma("losses") == "loss");
  CHECK(noun_lemma("crises") == "crisis");
  CHECK(noun_lemma("servicemen") == "serviceman");
  CHECK(noun_lemma("viruses") == "virus");
}

TEST_CASE("a noun that is no plural stays") {
  CHECK(noun_lemma("news") == "news");
  CHECK(noun_lemma("aircraft") == "aircraft");
  CHECK(noun_lemma("headquarters") == "headquarters");
  CHECK_FALSE(is_plural("this"));
  CHECK_FALSE(is_plural("texas"));
  CHECK(is_plural("women"));
}

TEST_CASE("verb forms lead to their verb") {
  CHECK(verb_lemma("killed") == "kill");
  CHECK(verb_lemma("rose") == "rise");
  CHECK(verb_lemma("freed") == "free");
  CHECK(verb_lemma("making") == "make");
  CHECK(verb_lemma("dropped") == "drop");
  CHECK(verb_lemma("expelled") == "expel");
  CHECK(verb_lemma("said") == "say");
  CHECK(verb_lemma("dies") == "die");
  CHECK(verb_lemma("reached") == "reach");
  CHECK(verb_lemma("visiting") == "visit");
  CHECK(verb_lemma("bring") == "bring");
}

TEST_CASE("regression: a town in -men was a plural of men") {
  CHECK(noun_lemma("bremen") == "bremen");
  CHECK_FALSE(is_plural("tiananmen"));
  CHECK(noun_lemma("gunmen") == "gunman");
}
