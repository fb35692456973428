#include "text/sentence.h"

#include <string>
#include <vector>

#include "catch.h"

using claimcheck::text::analyse;
using claimcheck::text::SentenceKind;

namespace {

std::vector<std::string> sentences(const std::string& text) {
  std::vector<std::string> found;
  for (const auto& sentence : analyse(text).sentences)
    found.push_back(text.substr(sentence.span.begin, sentence.span.size()));
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A sentence does not end inside an abbreviation") {
  CHECK(sentences("The U.S. Navy sent Gen. Pat Hale. He left on Oct. 29 with No. 4 squad.") ==
        Texts{"The U.S. Navy sent Gen. Pat Hale.", "He left on Oct. 29 with No. 4 squad."});
  CHECK(sentences("George W. Bush met J. K. Stone in the U.S. The talks failed.") ==
        Texts{"George W. Bush met J. K. Stone in the U.S.", "The talks failed."});
  CHECK(sentences("It hit at 5 p.m. It was weak. He left at 5 p.m. Tuesday.") ==
        Texts{"It hit at 5 p.m.", "It was weak.", "He left at 5 p.m. Tuesday."});
  CHECK(sentences("ORM, Wash. - A man fell.") == Texts{"ORM, Wash. - A man fell."});
}

TEST_CASE("A sentence does not end inside a figure") {
  CHECK(sentences("It rose 3.5 percent to $1.2 billion. Nobody knew.") ==
        Texts{"It rose 3.5 percent to $1.2 billion.", "Nobody knew."});
}

TEST_CASE("Closing quotes belong to the sentence they end") {
  CHECK(sentences("“We left.” They stayed… Why? \"No idea.\" Nobody asked.") ==
        Texts{"“We left.”", "They stayed…", "Why?", "\"No idea.\"", "Nobody asked."});
}

TEST_CASE("A paragraph that is only a heading is known as one") {
  const auto text =
      analyse("Twelve dead in mine\n\nTwelve miners died on Monday. More are missing.\n");
  REQUIRE(text.sentences.size() == 3);
  CHECK(text.sentences[0].kind == SentenceKind::heading);
  CHECK(text.sentences[1].kind == SentenceKind::body);
  CHECK(text.sentences[1].paragraph == text.sentences[2].paragraph);
}

TEST_CASE("Bullet lines are sentences of their own") {
  const auto text = analyse("At a glance:\n• 40 people died\n• 12 are missing\n");
  REQUIRE(text.sentences.size() == 3);
  CHECK(text.sentences[1].kind == SentenceKind::bullet);
  CHECK(text.sentences[2].kind == SentenceKind::bullet);
}

TEST_CASE("A line break inside hard-wrapped prose ends nothing") {
  CHECK(sentences("The minister said on Monday that the bridge over\nthe river would open in June.")
            .size() == 1);
}

TEST_CASE("Every token is in exactly one sentence, whatever the bytes") {
  const std::string hostile = "\xff\xfe . . ? \n\n\n• • 1. 2) \xe2\x80 \"'\"";
  const auto text = analyse(hostile);
  std::uint32_t next = 0;
  for (const auto& sentence : text.sentences) {
    CHECK(sentence.first_token == next);
    CHECK(sentence.last_token > sentence.first_token);
    next = sentence.last_token;
  }
  CHECK(next == text.tokens.size());
}

// A file of one line cost the square of its length: every claim was read in, and quoted, all of it.
TEST_CASE("Text that goes on without end is cut into sentences of bounded length") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "and 250 people ";
  const auto found = sentences(text);
  CHECK(found.size() > 10);
  for (const auto& sentence : found) CHECK(sentence.size() < 10'000);
}

TEST_CASE("A web address that opens a page is no part of its first sentence") {
  const auto text = analyse("http: / / tollin. example / 2031 / ferry - 12 Ferry sinks off Tollin");
  REQUIRE(text.sentences.size() == 2);
  CHECK(text.sentences[0].kind == SentenceKind::fragment);
  CHECK(text.text.substr(text.sentences[1].span.begin) == "Ferry sinks off Tollin");
  CHECK(sentences("https://tollin.example/2031/ferry-12 Ferry sinks. It was full.") ==
        Texts{"https://tollin.example/2031/ferry-12", "Ferry sinks.", "It was full."});
}

TEST_CASE("A lost space between two sentences does not join them") {
  CHECK(sentences("The barge sank in 1912.The crew swam.") ==
        Texts{"The barge sank in 1912.", "The crew swam."});
  CHECK(sentences("Attendance: 4,120The visitors lost.") ==
        Texts{"Attendance: 4,120", "The visitors lost."});
  CHECK(sentences("He read the Nordic.Post and U.S.Army papers of St.Gall.").size() == 1);
}

TEST_CASE("regression: a unit or model with one capital behind digits began a sentence") {
  CHECK(sentences("It raised $100Mn from 12 firms.").size() == 1);
  CHECK(sentences("The 500Cr road makes 250Mw of power.").size() == 1);
  CHECK(sentences("He flew an A320Neo jet to Orm.").size() == 1);
}

TEST_CASE(
    "Three lines in a row that look like headings are rows, and so is none with many numbers") {
  const auto table = analyse("Title\n\nIt is so.\n\nBeef 12\n\nLamb 14\n\nVeal 31\n\nIt was so.");
  CHECK(table.sentences[0].kind == SentenceKind::heading);
  for (const std::size_t row : {2U, 3U, 4U}) CHECK(table.sentences[row].kind == SentenceKind::row);
  const auto pair = analyse("Title\n\nIt is so.\n\nBeef 12\n\nLamb 14\n\nIt was so.");
  CHECK(pair.sentences[2].kind == SentenceKind::heading);
  CHECK(analyse("It is so.\n\nBeef 12 14 16 18").sentences[1].kind == SentenceKind::body);
  CHECK(analyse("It is so.\n\n-- four wells and").sentences[1].kind == SentenceKind::bullet);
}
