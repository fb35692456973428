#include <algorithm>

#include "claimcheck/pack_tools.h"
#include "packs/pack_layout.h"
#include "packs/pack_reader.h"
#include "packs/pack_set.h"
#include "packs/schema.h"
#include "packs/yaml.h"
#include "packs/yaml_comments.h"
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

bool can_be_read(const std::string& file, std::string_view yaml) {
  packs::Problems problems;
  return packs::read_pack(file, yaml, problems).has_value();
}

// Whether a text says the same as another one, whose tree is given, with the same comments.
bool says_the_same(std::string_view text, std::string_view other, const Node& other_root) {
  packs::Problems problems;
  const auto root = packs::yaml::parse("", text, problems);
  if (!root || !problems.empty() || !packs::yaml::same_content(*root, other_root)) return false;
  const auto comments = packs::yaml::comments_of(text, *root);
  const auto others = packs::yaml::comments_of(other, other_root);
  return std::equal(comments.begin(), comments.end(), others.begin(), others.end(),
                    [&](const auto& one, const auto& another) {
                      return text.substr(one.span.begin, one.span.size()) ==
                             other.substr(another.span.begin, another.span.size());
                    });
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
  TestUpdate(std::string_view yaml, const Node& node, const packs::PackTest& test,
             const PackTestResult& result)
      : yaml_(yaml), node_(node), test_(test), result_(result) {}

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
      return replaced(expect, difference.actual.substr(0, difference.actual.find(' ')));
    if (difference.field == "because") {
      if (result_.gates.empty()) return std::nullopt;
      return replaced(*node_.find("because"), result_.gates.front());
    }
    if (difference.field == "span") return moved_marks();
    const Node* value = expect.find(difference.field);
    // That a field has no value cannot be written.
    if (value == nullptr || difference.actual.empty()) return std::nullopt;
    return replaced(*value, as_written(difference.actual, *value));
  }

  [[nodiscard]] std::optional<Edit> moved_marks() const {
    if (!result_.figure) return std::nullopt;
    std::string text = packtest::unmarked(test_.text).text;
    text.insert(result_.figure->end, "]]");
    text.insert(result_.figure->begin, "[[");
    return replaced(*node_.find("text"), packs::yaml::written(text, Quotes::always));
  }

  // With the comment in the header of a block text.
  [[nodiscard]] Edit replaced(const Node& old, std::string text) const {
    if (old.is_block_text()) {
      const auto end = yaml_.find('\n', old.span.begin);
      const auto comment = std::min(yaml_.find(" #", old.span.begin), end);
      if (comment < end) text.append(" ").append(yaml_.substr(comment, end - comment));
    }
    return {old.span, std::move(text)};
  }

  std::string_view yaml_;
  const Node& node_;
  const packs::PackTest& test_;
  const PackTestResult& result_;
};

// Goes through the tests of one pack and gathers the edits.
class PackUpdate {
 public:
  PackUpdate(const std::string& file, std::string_view yaml, const RulePacks& packs,
             const PackTestOptions& options)
      : file_(file), yaml_(yaml), packs_(packs), options_(options) {}

  UpdatedPack run() {
    const Node root = tree_of(file_, yaml_);
    if (const Node* rules = root.find("rules"))
      for (const auto& item : rules->items) {
        const auto* rule = packs_.set().rule(root.find("pack")->text + "/" + item.find("id")->text);
        const Node* tests = item.find("tests");
        // Another pack may have refined the rule.
        const bool own = rule != nullptr && rule->place.file == file_;
        if (own && tests != nullptr && rule->tests.size() == tests->items.size())
          update_tests(*rule, *tests);
      }
    UpdatedPack updated{edited(), mended_.size(), std::move(left_)};
    if (can_be_read(file_, updated.yaml)) return updated;
    updated.left.insert(updated.left.end(), mended_.begin(), mended_.end());
    return {std::string(yaml_), 0, std::move(updated.left)};
  }

 private:
  void update_tests(const packs::Rule& rule, const Node& tests) {
    for (std::size_t i = 0; i < rule.tests.size(); ++i) {
      const auto& test = rule.tests[i];
      if (!packtest::is_chosen(rule, test, options_)) continue;
      for (const auto& instance : packtest::instances_of(rule, test, lists_)) {
        const auto result = packtest::run_test(rule, instance.test, packs_);
        if (result.passed) continue;
        const auto edits = TestUpdate(yaml_, tests.items[i], test, result).edits();
        (edits.empty() ? left_ : mended_).push_back(result);
        edits_.insert(edits_.end(), edits.begin(), edits.end());
      }
    }
  }

  // From the end, so that places stay right.
  [[nodiscard]] std::string edited() {
    std::sort(edits_.begin(), edits_.end(),
              [](const Edit& a, const Edit& b) { return b.span.begin < a.span.begin; });
    std::string text(yaml_);
    for (const auto& edit : edits_) text.replace(edit.span.begin, edit.span.size(), edit.text);
    return text;
  }

  const std::string& file_;
  std::string_view yaml_;
  const RulePacks& packs_;
  const PackTestOptions& options_;
  packs::WordLists lists_ = packs::word_lists(packs_.set().packs());
  std::vector<Edit> edits_;
  std::vector<PackTestResult> mended_;
  std::vector<PackTestResult> left_;
};

}  // namespace

UpdatedPack update_pack_tests(const std::string& file, std::string_view yaml,
                              const RulePacks& packs, const PackTestOptions& options) {
  return PackUpdate(file, yaml, packs, options).run();
}

std::string format_pack(const std::string& file, std::string_view yaml) {
  const Node root = tree_of(file, yaml);
  auto text = packs::in_layout(yaml, root);
  return says_the_same(text, yaml, root) ? text : std::string(yaml);
}

}  // namespace claimcheck
