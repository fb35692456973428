#include "catch.h"
#include "recognized.h"

using namespace claimcheck::quantity;

TEST_CASE("a day and a year in words are two numbers") {
  const auto found = lines("on the twenty five nineteen eighty six");
  REQUIRE(found.size() == 2);
  CHECK(found[1].ends_with("1986"));
}

TEST_CASE("figures that share a noun behind the second share it over adjectives too") {
  CHECK(lines("The raid hurt 7 foreign and 9 local guards.") ==
        Lines{"7: 7 guard", "9 local guards: 9 guard"});
}

TEST_CASE("a strength counts people") {
  const auto found = recognized("The 1,500-strong garrison left.").at(0);
  CHECK(found.quantity.unit == "person");
  CHECK(found.quantity.concept_text == "garrison");
}

TEST_CASE("what a figure is about is told in full") {
  const auto about = [](const std::string& text) {
    const auto found = recognized(text);
    REQUIRE_FALSE(found.empty());
    return found.back().quantity.concept_text;
  };
  CHECK(about("Its first-half profit was $5.") == "first-half profit");
  CHECK(about("Turnover at the yard, a maker of ferries, fell 4%.") == "Turnover");
  CHECK(about("She thinks he expects revenue of $5.") == "revenue");
  CHECK(about("It hopes to book net income of $5.") == "net income");
  CHECK(about("They lost $5 in stolen goods.") == "stolen goods");
  CHECK(about("Orm sold 5% of the New Harbour ferry firm.") == "New Harbour ferry firm");
  CHECK(about("It was worth half Orm's market price.") == "Orm's market price");
  CHECK(lines("nine northern and southern districts").at(0).ends_with("9 district"));
  CHECK(about("The closure resulted in a charge of $5.") == "charge");
  CHECK(about("a nine-seat council") == "council");
  CHECK(about("They paid half Orm's.") != "Orm");
}

TEST_CASE("a count has the lemma of its noun and the words before it") {
  const auto found = recognized("Orla got up to 9,000 Orlian lancers this month.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].text == "up to 9,000 Orlian lancers");
  CHECK(found[0].quantity.unit == "lancer");
  CHECK(found[0].quantity.concept_text == "Orlian lancers");
}

TEST_CASE("what stands behind of belongs to the concept") {
  const auto found = recognized("They arrested 12 members of the security forces.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].text == "12 members");
  CHECK(found[0].quantity.concept_text == "members of the security forces");
}

TEST_CASE("the noun may stand behind of") {
  CHECK(lines("Three of the five hostages were freed.") ==
        Lines{"Three: 3 hostage", "five hostages: 5 hostage"});
  CHECK(lines("One of his sons fled.") == Lines{"One: 1 son"});
}

TEST_CASE("verbs end the noun phrase") {
  CHECK(lines("12 people died and 300 soldiers fled.") ==
        Lines{"12 people: 12 person", "300 soldiers: 300 soldier"});
  CHECK(lines("One soldier said so.") == Lines{"One soldier: 1 soldier"});
}

TEST_CASE("participles count people") {
  CHECK(lines("The blast left 12 dead and 30 wounded.") ==
        Lines{"12 dead: 12 person", "30 wounded: 30 person"});
}

TEST_CASE("a figure whose noun is elsewhere is about the subject of its clause") {
  CHECK(recognized("The death toll rose to 41.").at(0).quantity.concept_text == "death toll");
  CHECK(recognized("Casualties: 300").at(0).quantity.concept_text == "Casualties");
}

TEST_CASE("a hyphenated figure counts what it is joined to") {
  CHECK(lines("a 15-member panel") == Lines{"15-member panel: 15 member"});
}

TEST_CASE("the noun may stand behind the verb") {
  CHECK(lines("41 died, of whom 15 were children.") == Lines{"41: 41", "15: 15 child"});
}

TEST_CASE("names of models stand before the noun") {
  CHECK(lines("They sent 12 F-16 fighters and 10 M1 Abrams tanks.") ==
        Lines{"12 F-16 fighters: 12 fighter", "10 M1 Abrams tanks: 10 tank"});
}

TEST_CASE("a bare figure beside a count counts the same") {
  CHECK(lines("The blast killed 12 people and injured more than 340.") ==
        Lines{"12 people: 12 person", "more than 340: 340 person more_than"});
  CHECK(lines("He has 40 votes, up from 30.") == Lines{"40 votes: 40 vote", "30: 30 vote"});
  CHECK(lines("He had three children and was 41.") == Lines{"three children: 3 child", "41: 41"});
}

TEST_CASE("money and measures may stand behind a vague amount") {
  CHECK(lines("They lost hundreds of millions of dollars.") ==
        Lines{"hundreds of millions of dollars: 100000000..999999999 USD vague"});
}

TEST_CASE("two figures joined share the unit behind the second") {
  CHECK(lines("The rates were 20 and 25 percent.") ==
        Lines{"20: 20 percent", "25 percent: 25 percent"});
}

TEST_CASE("a verb in the present tense is no part of what is counted") {
  CHECK(lines("One in four voters agrees.") == Lines{"One in four voters: 0.25 voter"});
  CHECK(lines("A pact of six islands helps them.") == Lines{"six islands: 6 island"});
  CHECK(lines("It has three sports halls.") == Lines{"three sports halls: 3 hall"});
}

TEST_CASE("an owner may stand between of and the number") {
  CHECK(lines("About 2.1 million of the land's 5.5 million pupils left.") ==
        Lines{"About 2.1 million: 2100000 pupil approx", "5.5 million pupils: 5500000 pupil"});
}

TEST_CASE("a counted singular before a noun needs no hyphen") {
  CHECK(lines("a 250 person choir") == Lines{"250 person choir: 250 person"});
}

TEST_CASE("a figure in apposition measures the same as the one before") {
  const auto found = recognized("It had a net loss of $1.4 million, or 7 cents a share.");
  REQUIRE(found.size() == 2);
  CHECK(found[1].quantity.concept_text == "net loss");
}

TEST_CASE("a model's number may stand inside what is counted") {
  CHECK(lines("It sold 3 million Orbit 4 consoles.") ==
        Lines{"3 million Orbit 4 consoles: 3000000 console"});
}

TEST_CASE("the verb before a figure is no part of its concept") {
  CHECK(recognized("The lamp weighs 900 grams.").at(0).quantity.concept_text == "lamp");
  CHECK(recognized("It has a spending cap of $90.").at(0).quantity.concept_text == "spending cap");
}

TEST_CASE("the owner is counted, not what is owned") {
  CHECK(lines("one maker's parts") == Lines{"one maker: 1 maker"});
  CHECK(lines("three lands' foreign ministers") == Lines{"three lands: 3 land"});
  CHECK(recognized("It took 46% of women's votes.").at(0).quantity.concept_text == "women's votes");
}

TEST_CASE("what is counted may stand behind a measure of each") {
  CHECK(lines("They ate three 12-inch pizzas and two $9 pies.") ==
        Lines{"three: 3 pizza", "12-inch: 12 inch", "two: 2 pie", "$9: 9 USD"});
  CHECK(lines("It runs eight 40 MW turbines.") == Lines{"eight: 8 turbine", "40 MW: 40 megawatt"});
  CHECK(lines("Two 6-year-olds hid.") == Lines{"Two: 2 person", "6-year-olds: 6 year-of-age"});
}

TEST_CASE("a stretch of games may stand between of and the number") {
  CHECK(lines("They lost 9 of their past 11 matches.") ==
        Lines{"9: 9 match", "11 matches: 11 match"});
  CHECK(lines("She sank 7 of 12 three-pointers.") ==
        Lines{"7: 7 pointer", "12 three-pointers: 12 pointer"});
}

TEST_CASE("a verb form may be the noun that is joined to a figure") {
  CHECK(lines("a one-shot lead") == Lines{"one-shot lead: 1 shot"});
}

TEST_CASE("men end the plural of compounds") {
  CHECK(lines("two 300-pound linemen").at(0) == "two: 2 lineman");
  CHECK(lines("It took one blood specimen.") == Lines{"one blood specimen: 1 specimen"});
}

TEST_CASE("a unit is not shared over the end of a clause") {
  CHECK(lines("The median age was 47 and 63% were women.") == Lines{"47: 47", "63%: 63 percent"});
}

TEST_CASE("a fraction of one is counted in it") {
  CHECK(lines("It rose by half a point.") == Lines{"half a point: 0.5 point up"});
  CHECK(lines("It is three-quarters of a point higher.") ==
        Lines{"three-quarters of a point: 0.75 point up"});
}

TEST_CASE("regression: a verb behind a plural was counted") {
  CHECK(lines("The loss of 400 jobs comes as sales slip.") == Lines{"400 jobs: 400 job"});
  CHECK(lines("A team of 12 women leads the firm.") == Lines{"12 women: 12 woman"});
  CHECK(lines("He drew 12 sports stars.") == Lines{"12 sports stars: 12 star"});
}

TEST_CASE("regression: a figure in brackets was the number of a list") {
  CHECK(lines("Dozens of people (at least 24) died.").at(1) == "at least 24: 24 at_least");
  CHECK(lines("The death toll (now 31) rose.") == Lines{"31: 31"});
  CHECK(lines("Only a few (12) died.").at(1) == "12: 12");
  CHECK(lines("Some have (1) a boat and (2) a car.").empty());
}

TEST_CASE("regression: a plain fall was taken for a vote") {
  CHECK(lines("It cut its rate from 5 to 4 ahead of the poll.") == Lines{"5: 5", "4: 4"});
  CHECK(lines("The index fell from 90 to 60 against all hopes.") == Lines{"90: 90", "60: 60"});
  CHECK(lines("The court ruled 6 to 3 against him.").empty());
  CHECK(lines("It passed by a 12 to 10 vote.").empty());
}

TEST_CASE("plain numbers before a verb are counts, behind an article they are models") {
  CHECK(lines("In all, 312 fell ill.") == Lines{"312: 312"});
  CHECK(lines("The 747 fell silent.").empty());
}

TEST_CASE("regression: a count behind a dash was taken for what the one before counts") {
  CHECK(lines("Thousands of young women -- hundreds visibly tired -- marched.").at(0) ==
        "Thousands of young women: 1000..9999 woman vague");
}

TEST_CASE("a rhythm stands inside what is counted behind of") {
  CHECK(lines("About 3 million of the club's 4 million monthly visitors pay.").at(0) ==
        "About 3 million: 3000000 visitor approx");
}

TEST_CASE("a noun in -ing is counted, a participle is not") {
  CHECK(lines("a 40-story building") == Lines{"40-story building: 40 story"});
  CHECK(lines("She caught 6 of the club - record 9 throws.").at(0) == "6: 6 throw");
}

TEST_CASE("in a list of names the number behind a name is its share of a count") {
  CHECK(lines("The Greens won 19 of the 45 seats, the Country Party 14 and the Reds 12.") ==
        Lines{"19: 19 seat", "45 seats: 45 seat", "14: 14 seat", "12: 12 seat"});
  CHECK(lines("The firm flies two jets, the Orbis 737 and the Corva 320.") ==
        Lines{"two jets: 2 jet"});
  CHECK(lines("She has 450 books, a Corva 320 and a dog.") == Lines{"450 books: 450 book"});
}

TEST_CASE("initials with a plural ending are counted") {
  CHECK(lines("He has 94 RBIs.") == Lines{"94 RBIs: 94 rbi"});
  CHECK(lines("He posted a 1.012 OPS.") == Lines{"1.012 OPS: 1.012 ops"});
}

TEST_CASE("regression: a share above the one before was taken for part of the name") {
  CHECK(lines("The Reds won 12 seats, the Blues 30 and the Greens 5.") ==
        Lines{"12 seats: 12 seat", "30: 30 seat", "5: 5 seat"});
}

TEST_CASE("those who expected a figure are not what it counts") {
  const auto cars = lines("Torvik sold 3,430 cars, short of the 3,590 analysts had expected.");
  CHECK(cars.back() == "3,590: 3590 car");
  CHECK(lines("The 30 analysts expected a loss.") == Lines{"30 analysts: 30 analyst"});
}

TEST_CASE("a verb behind a name ends what is counted") {
  CHECK(recognized("The 13 dead of Orm bring the toll to 31.").at(0).quantity.concept_text ==
        "dead of Orm");
}

TEST_CASE("m behind a figure means millions before what befalls people") {
  CHECK(lines("Around 2m were displaced.") == Lines{"Around 2m: 2000000 approx"});
  CHECK(lines("Waves of 6m were seen.") == Lines{"6m: 6 meter"});
}
