#include "quantity/number.h"

#include <string>
#include <vector>

#include "catch.h"
#include "text/sentence.h"

using claimcheck::NumberForm;
using claimcheck::quantity::Number;
using claimcheck::quantity::read_numbers;

namespace {

// Each number as "text=value", vague ones as "text=floor..ceiling", ordinals with a dot behind.
std::vector<std::string> numbers_in(const std::string& article) {
  const auto text = claimcheck::text::analyse(article);
  std::vector<std::string> found;
  for (const Number& number : read_numbers(text)) {
    const auto begin = text.tokens[number.first_token].begin;
    const auto end = text.tokens[number.last_token - 1].end;
    std::string value = number.value
                            ? number.value->to_string()
                            : claimcheck::Decimal::nearest(number.floor).to_string() + ".." +
                                  claimcheck::Decimal::nearest(number.ceiling).to_string();
    found.push_back(article.substr(begin, end - begin) + "=" + value + (number.ordinal ? "." : ""));
  }
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("digits are read in every grouping that news uses") {
  CHECK(numbers_in("a 12,000 b 1,234,567.5 c") == Texts{"12,000=12000", "1,234,567.5=1234567.5"});
  CHECK(numbers_in("12,34,567 rupees") == Texts{"12,34,567=1234567"});
  CHECK(numbers_in("1 234 567 men") == Texts{"1 234 567=1234567"});
  CHECK(numbers_in("12\u00a0000 and 12\u2009000") ==
        Texts{"12\u00a0000=12000", "12\u2009000=12000"});
  CHECK(numbers_in("1'234'567 francs") == Texts{"1'234'567=1234567"});
  CHECK(numbers_in("5,00 or .5 or 0.50") == Texts{"5,00=5.00", ".5=0.5", "0.50=0.50"});
}

TEST_CASE("a point before three digits groups only where the article's other figures do") {
  CHECK(numbers_in("It cost 1.234 marks.") == Texts{"1.234=1.234"});
  CHECK(numbers_in("It cost 1.234 marks of 1.234.567 marks.") ==
        Texts{"1.234=1234", "1.234.567=1234567"});
  const auto text = claimcheck::text::analyse("It cost 1.234 marks.");
  CHECK(read_numbers(text).at(0).ambiguous);
}

TEST_CASE("scales multiply, written out, short or touching") {
  CHECK(numbers_in("1.5 million shells and $3.2bn and 10k men") ==
        Texts{"1.5 million=1500000", "3.2bn=3200000000", "10k=10000"});
  CHECK(numbers_in("Rs 500 crore and three lakh crore") ==
        Texts{"500 crore=5000000000", "three lakh crore=3000000000000"});
  CHECK(numbers_in("$5m, 5m people, 1.8m tall, 155mm") ==
        Texts{"5m=5000000", "5m=5000000", "1.8=1.8", "155=155"});
}

TEST_CASE("number words are read up to trillions, with and without and") {
  CHECK(numbers_in("two hundred and fifty four") == Texts{"two hundred and fifty four=254"});
  CHECK(numbers_in("one million two hundred thousand and six") ==
        Texts{"one million two hundred thousand and six=1200006"});
  CHECK(numbers_in("twelve hundred men, a hundred women, half a million euros") ==
        Texts{"twelve hundred=1200", "a hundred=100", "half a million=500000"});
  CHECK(numbers_in("nought point five") == Texts{"nought point five=0.5"});
  CHECK(numbers_in("nineteen eighty-four") == Texts{"nineteen eighty-four=1984"});
}

TEST_CASE("and between two limits joins nothing") {
  CHECK(numbers_in("between two hundred and three hundred") ==
        Texts{"two hundred=200", "three hundred=300"});
  CHECK(numbers_in("between one hundred and fifty") == Texts{"one hundred=100", "fifty=50"});
}

TEST_CASE("fractions are values, not their first number") {
  CHECK(numbers_in("two-thirds of them, 1 1/2 miles, 2½ cups") ==
        Texts{"two-thirds=0.666666666666667", "1 1/2=1.5", "2½=2.5"});
  CHECK(numbers_in("three quarters of a million and two and a half years") ==
        Texts{"three quarters of a million=750000", "two and a half=2.5"});
  CHECK(numbers_in("one in five, nine out of ten, 1-in-100") ==
        Texts{"one in five=0.2", "nine out of ten=0.9", "1-in-100=0.01"});
  CHECK(numbers_in("a third of the men") == Texts{"a third=0.333333333333333"});
  CHECK(numbers_in("killed three in 10 days") == Texts{"three=3", "10=10"});
}

TEST_CASE("vague words have a band and no value") {
  CHECK(numbers_in("dozens of homes, tens of thousands, several hundred, a few") ==
        Texts{"dozens=12..99", "tens of thousands=10000..99999", "several hundred=300..999",
              "a few=2..9"});
  CHECK(numbers_in("a couple of thousand and two dozen") ==
        Texts{"a couple of thousand=2000..3000", "two dozen=24"});
}

TEST_CASE("ordinals are told apart") {
  CHECK(numbers_in("the third man, the 21st, the 1,000th, twenty-first") ==
        Texts{"third=3.", "21st=21.", "1,000th=1000.", "twenty-first=21."});
}

TEST_CASE("digits in codes and names are no numbers") {
  CHECK(numbers_in("A Su-35, an M142, COVID-19, an F-16 and scp-173m").empty());
  CHECK(numbers_in("Call +1-202-555-0123 or see version 1.2.3").empty());
  CHECK(numbers_in("mid-1999 and 24703L202") == Texts{"1999=1999"});
}

TEST_CASE("a number does not run over the end of its sentence") {
  CHECK(numbers_in("He saw two. Hundred men ran.") == Texts{"two=2", "Hundred=100"});
}

TEST_CASE("firsts are parts behind tens only") {
  CHECK(numbers_in("three forty-firsts of it") == Texts{"three forty-firsts=0.0731707317073171"});
  CHECK(numbers_in("He had three firsts in a row.") == Texts{"three=3"});
}
