#include "packs/test_reader.h"

#include <fmt/format.h>

#include "packs/vocabulary.h"

namespace claimcheck::packs {
namespace {

using yaml::Node;

std::string joined(const Node& node) {
  if (node.kind == Node::Kind::scalar) return node.text;
  std::string result;
  for (const auto& item : node.items) result += (result.empty() ? "" : ", ") + item.text;
  return result;
}

std::vector<std::string> list(const Node& node) {
  if (node.kind == Node::Kind::scalar) return {node.text};
  std::vector<std::string> items;
  for (const auto& item : node.items) items.push_back(item.text);
  return items;
}

std::optional<Day> day_of(const Node& node) {
  const Node* date = node.find("date");
  return date == nullptr ? std::nullopt : parse_iso_day(date->text);
}

PackTest::Side side(const Node& node) {
  const Node* source = node.find("source");
  return {node.find("text")->text, day_of(node), source == nullptr ? "" : source->text};
}

class TestReader {
 public:
  TestReader(const Node& node, Problems& problems) : node_(node), problems_(problems) {}

  PackTest run() {
    PackTest test;
    test.name = node_.find("name")->text;
    test.place = node_.find("name")->where.place;
    test.date = day_of(node_);
    if (const Node* because = node_.find("because")) {
      test.because = because->text;
      check_term(gates(), because->text, "gate", because->where, problems_);
      if (node_.find("expect")->text != "none")
        bad("'because' names what stops a rule, yet something is expected",
            "leave it out, or write `expect: none`");
    }
    if (const Node* each = node_.find("each")) test.each = list(*each);
    const Node* a = node_.find("a");
    const Node* b = node_.find("b");
    const Node* text = node_.find("text");
    if ((a == nullptr) != (b == nullptr) || (text == nullptr) == (a == nullptr)) {
      bad("a test has either 'text' or both 'a' and 'b'");
    } else if (text == nullptr) {
      if (test.date)
        bad("a pair has the dates of its articles", "write `a: {date: ..., text: ...}`");
      test.a = side(*a);
      test.b = side(*b);
      read_verdict(test);
    } else {
      test.text = text->text;
      read_expectation(test);
    }
    check_each(test);
    return test;
  }

 private:
  void bad(std::string message, std::string hint = {}) {
    problems_.add(Code::bad_test, node_.find("name")->where, std::move(message), std::move(hint));
  }

  void check_each(const PackTest& test) {
    const auto holds = [](const std::string& text) {
      return text.find("%{each") != std::string::npos;
    };
    const bool used =
        holds(test.text) || (test.a && holds(test.a->text)) || (test.b && holds(test.b->text));
    if (used && test.each.empty())
      bad("the text holds %{each}, but the test does not say what it stands for",
          "each: [march, vigil], each: '%{lexicon}' or each: not-near");
    if (!used && !test.each.empty()) bad("'each' is given, but no text holds %{each}");
  }

  void read_verdict(PackTest& test) {
    const Node& expect = *node_.find("expect");
    test.verdict = expect.text;
    if (expect.kind != Node::Kind::scalar || !parse_verdict(expect.text))
      problems_.add(Code::bad_test, expect.where, "a pair expects a verdict",
                    "one of: conflict, disputed, regression, tension, update, agree, "
                    "not-comparable, inconsistent");
  }

  void read_expectation(PackTest& test) {
    const Node& expect = *node_.find("expect");
    const auto open = test.text.find("[[");
    const auto close = test.text.find("]]");
    const bool marked = open != std::string::npos && close != std::string::npos && open < close;
    if ((open != std::string::npos || close != std::string::npos) && !marked)
      bad("'[[' and ']]' do not fit together");
    if (expect.kind == Node::Kind::scalar) {
      if (expect.text == "inconsistent")
        test.verdict = expect.text;
      else if (expect.text != "none")
        problems_.add(Code::bad_test, expect.where,
                      "a text expects fields of a claim, none or inconsistent",
                      "write `expect: {value: 12}` or `expect: none`");
      if (marked) bad("nothing is expected, yet a figure is marked", "leave [[ ]] out");
      return;
    }
    for (const auto& entry : expect.entries) {
      check_term(claim_fields(), entry.key.text, "field of a claim", entry.key.where, problems_);
      test.expect[entry.key.text] = joined(entry.value);
    }
    if (expect.entries.empty())
      bad("no field of the claim is expected", "write `expect: {value: 12}` or `expect: none`");
    if (!marked) bad("the figure is not marked", "put it into [[ ]]");
  }

  const Node& node_;
  Problems& problems_;
};

}  // namespace

PackTest read_test(const Node& node, Problems& problems) {
  return TestReader(node, problems).run();
}

}  // namespace claimcheck::packs
