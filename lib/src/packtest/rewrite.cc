#include <algorithm>

#include "claimcheck/pack_tools.h"
#include "packs/pack_layout.h"
#include "packs/pack_set.h"
#include "packs/schema.h"
#include "packs/yaml.h"
#include "packs/yaml_scalar.h"
#include "packtest/claim_fields.h"
#include "packtest/test_run.h"

namespace claimcheck {
namespace {

using packs::yaml::Node;
using packs::yaml::Quotes;

struct Edit {
  Span span;
  std::string text;
};

Node tree_of(const std::string& file, std::string_view yaml) {
  packs::Problems problems;
  problems.add_file(file, yaml);
  auto root = packs::yaml::parse(file, yaml, problems);
  if (root) packs::check_shape(*root, packs::pack_schema(), problems);
  if (!problems.empty()) throw Error(problems.sorted());
  return std::move(*root);
}

// "a, b" as a list where the test has one.
std::string as_written(const std::string& value, const Node& node) {
  if (node.kind == Node::Kind::scalar) return packs::yaml::written(value, Quotes::numbers_plain);
  std::string items;
  for (std::size_t at = 0; at < value.size();) {
    const auto end = std::min(value.find(", ", at), value.size());
    items += (items.empty() ? "" : ", ") +
             packs::yaml::written(value.substr(at, end - at), Quotes::numbers_plain);
    at = end + 2;
  }
  return "[" + items + "]";
}

// The edits that make one failing test true; none where only its author can.
class TestUpdate {
 public:
  TestUpdate(const Node& node, const packs::PackTest& test, const PackTestResult& result)
      : node_(node), test_(test), result_(result) {}

  std::vector<Edit> edits() const {
    std::vector<Edit> edits;
    for (const auto& difference : result_.differences) {
      const auto edit = edit_for(difference);
      if (!edit) return {};
      edits.push_back(*edit);
    }
    return edits;
  }

 private:
  [[nodiscard]] std::optional<Edit> edit_for(const FieldDifference& difference) const {
    const Node& expect = *node_.find("expect");
    if (difference.field == "claim" || !test_.each.empty()) return std::nullopt;
    if (difference.field == "verdict" && test_.a)
      return Edit{expect.span, difference.actual.substr(0, difference.actual.find(' '))};
    if (difference.field == "because") {
      if (result_.gates.empty()) return std::nullopt;
      return Edit{node_.find("because")->span, result_.gates.front()};
    }
    if (difference.field == "span") return moved_marks();
    const Node* value = expect.find(difference.field);
    if (value == nullptr) return std::nullopt;
    return Edit{value->span, as_written(difference.actual, *value)};
  }

  [[nodiscard]] std::optional<Edit> moved_marks() const {
    if (!result_.figure) return std::nullopt;
    std::string text = packtest::unmarked(test_.text).text;
    text.insert(result_.figure->end, "]]");
    text.insert(result_.figure->begin, "[[");
    return Edit{node_.find("text")->span, packs::yaml::written(text, Quotes::always)};
  }

  const Node& node_;
  const packs::PackTest& test_;
  const PackTestResult& result_;
};

void apply(std::vector<Edit> edits, std::string& text) {
  std::sort(edits.begin(), edits.end(),
            [](const Edit& a, const Edit& b) { return b.span.begin < a.span.begin; });
  for (const auto& edit : edits) text.replace(edit.span.begin, edit.span.size(), edit.text);
}

}  // namespace

UpdatedPack update_pack_tests(const std::string& file, std::string_view yaml,
                              const RulePacks& packs) {
  const Node root = tree_of(file, yaml);
  UpdatedPack updated{std::string(yaml), 0, {}};
  std::vector<Edit> all;
  const Node* rules = root.find("rules");
  if (rules == nullptr) return updated;
  const auto lists = packs::word_lists(packs.set().packs());
  for (const auto& item : rules->items) {
    const auto* rule = packs.set().rule(root.find("pack")->text + "/" + item.find("id")->text);
    const Node* tests = item.find("tests");
    if (rule == nullptr || tests == nullptr || rule->tests.size() != tests->items.size()) continue;
    for (std::size_t i = 0; i < rule->tests.size(); ++i) {
      for (const auto& instance : packtest::instances_of(*rule, rule->tests[i], lists)) {
        const auto result = packtest::run_test(*rule, instance.test, packs);
        if (result.passed) continue;
        const auto edits = TestUpdate(tests->items[i], rule->tests[i], result).edits();
        if (edits.empty())
          updated.left.push_back(result);
        else
          ++updated.updated;
        all.insert(all.end(), edits.begin(), edits.end());
      }
    }
  }
  apply(std::move(all), updated.yaml);
  return updated;
}

std::string format_pack(const std::string& file, std::string_view yaml) {
  return packs::in_layout(yaml, tree_of(file, yaml));
}

}  // namespace claimcheck
