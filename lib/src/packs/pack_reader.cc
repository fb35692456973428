#include "packs/pack_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "base/stable_hash.h"
#include "packs/schema.h"
#include "packs/semver.h"
#include "packs/test_reader.h"
#include "packs/vocabulary.h"
#include "packs/yaml.h"

namespace claimcheck::packs {
namespace {

using yaml::Node;

std::string text(const Node& node, std::string_view key) {
  const Node* value = node.find(key);
  return value == nullptr ? std::string() : value->text;
}

std::vector<std::string> words(const Node* node) {
  std::vector<std::string> result;
  if (node == nullptr) return result;
  if (node->kind == Node::Kind::scalar) result.push_back(node->text);
  for (const auto& item : node->items) result.push_back(item.text);
  return result;
}

std::vector<std::string> words(const Node& node, std::string_view key) {
  return words(node.find(key));
}

// The number of a key, whatever unit follows it; none where there is none.
std::optional<int> number(const Node& node, std::string_view key) {
  const Node* value = node.find(key);
  if (value == nullptr) return std::nullopt;
  int result = 0;
  const auto& text = value->text;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  return error == std::errc() ? std::optional(result) : std::nullopt;
}

// The position of a word among the enumerators' names, which are in their order.
template <class Enum, std::size_t N>
Enum choice(const Node& node, std::string_view key, const std::array<std::string_view, N>& names,
            Enum otherwise) {
  const Node* value = node.find(key);
  if (value == nullptr) return otherwise;
  const auto found = std::find(names.begin(), names.end(), value->text);
  return static_cast<Enum>(found - names.begin());
}

auto behaviour_names() {
  std::array<std::string_view, static_cast<std::size_t>(Behaviour::plan) + 1> names;
  for (std::size_t at = 0; at < names.size(); ++at)
    names.at(at) = to_string(static_cast<Behaviour>(at));
  return names;
}

class Reader {
 public:
  Reader(const Node& root, Problems& problems) : root_(root), problems_(problems) {}

  ReadPack run() {
    header();
    lexicons();
    entities();
    events();
    measures();
    rules();
    return std::move(result_);
  }

 private:
  void refer(Reference::Kind kind, const Node* node) {
    if (node == nullptr) return;
    if (node->kind == Node::Kind::scalar)
      result_.references.push_back({kind, node->text, node->where});
    for (const auto& item : node->items)
      result_.references.push_back({kind, item.text, item.where});
  }

  // Items of a list of words that name other lists.
  void refer_lists(const Node* node) {
    if (node == nullptr) return;
    const auto refer_one = [&](const Node& item) {
      if (item.text.find("%{") != std::string::npos)
        result_.references.push_back({Reference::Kind::list, item.text, item.where});
    };
    refer_one(*node);
    for (const auto& item : node->items) refer_one(item);
  }

  void header() {
    Pack& pack = result_.pack;
    pack.name = text(root_, "pack");
    pack.version = text(root_, "version");
    pack.requires_engine = text(root_, "requires");
    pack.license = text(root_, "license");
    pack.language = text(root_, "language");
    pack.description = text(root_, "description");
    pack.extends = words(root_, "extends");
    refer(Reference::Kind::pack, root_.find("extends"));
    const Node* version = root_.find("version");
    const bool whole = std::count(version->text.begin(), version->text.end(), '.') == 2;
    if (!whole || !Version::parse(version->text))
      problems_.add(Code::wrong_value, version->where,
                    fmt::format("'{}' is no version", version->text), "write three numbers: 1.0.0");
    const Node* range = root_.find("requires");
    if (range == nullptr) return;
    const auto fits = satisfies(engine_version, range->text);
    if (!fits)
      problems_.add(Code::wrong_value, range->where,
                    fmt::format("'{}' is no range of versions", range->text), "write '>=1.0 <2'");
    else if (!*fits)
      problems_.add(Code::engine, range->where,
                    fmt::format("this pack needs an engine {}; this one is {}", range->text,
                                to_string(engine_version)),
                    "take a version of the pack, or of claimcheck, that fits");
  }

  void lexicons() {
    if (const Node* node = root_.find("lexicons"))
      for (const auto& entry : node->entries) {
        refer_lists(&entry.value);
        result_.pack.lexicons[entry.key.text] = {words(&entry.value), entry.key.where.place};
      }
  }

  void entities() {
    const Node* node = root_.find("entities");
    if (node == nullptr) return;
    for (const auto& [key, value] : node->entries) {
      refer(Reference::Kind::entity, value.find("inside"));
      refer(Reference::Kind::entity, value.find("speaks-for"));
      result_.pack.entities.push_back({key.text, words(value, "names"), words(value, "adjectives"),
                                       text(value, "kind"), text(value, "inside"),
                                       text(value, "speaks-for"), key.where.place});
    }
  }

  void events() {
    const Node* node = root_.find("events");
    if (node == nullptr) return;
    for (const auto& [key, value] : node->entries) {
      refer(Reference::Kind::entity, value.find("actors"));
      result_.pack.events.push_back(
          {key.text, words(value, "names"), words(value, "actors"), key.where.place});
    }
  }

  void measures() {
    const Node* node = root_.find("measures");
    if (node == nullptr) return;
    for (const auto& [key, value] : node->entries) {
      for (const auto relation : {"part-of", "sum-of", "equal"})
        refer(Reference::Kind::measure, value.find(relation));
      Measure measure;
      measure.id = key.text;
      measure.type = choice(value, "type", measure_type_names, MeasureType::count);
      measure.unit = text(value, "unit");
      measure.behaviour = choice(value, "behaviour", behaviour_names(), Behaviour::stock);
      measure.slack_days = number(value, "slack").value_or(default_slack(measure.behaviour));
      measure.weight = number(value, "weight").value_or(1);
      measure.part_of = text(value, "part-of");
      measure.sum_of = words(value, "sum-of");
      measure.equal = words(value, "equal");
      measure.about = text(value, "about");
      measure.references = words(value, "references");
      measure.place = key.where.place;
      result_.pack.measures.push_back(std::move(measure));
    }
  }

  void rules() {
    const Node* node = root_.find("rules");
    if (node == nullptr) return;
    std::set<std::string> ids;
    for (const auto& item : node->items) {
      const Node& id = *item.find("id");
      if (!ids.insert(id.text).second)
        problems_.add(Code::duplicate_id, id.where, fmt::format("a second rule '{}'", id.text),
                      "ids are unique in a pack");
      result_.pack.rules.push_back(rule(item));
    }
  }

  Rule rule(const Node& node) {
    refer(Reference::Kind::measure, node.find("measure"));
    refer(Reference::Kind::rule, node.find("replaced-by"));
    Rule rule;
    rule.id = text(node, "id");
    rule.place = node.find("id")->where.place;
    rule.measure = text(node, "measure");
    rule.status = choice(node, "status", status_names, RuleStatus::stable);
    rule.replaced_by = text(node, "replaced-by");
    rule.severity = choice(node, "severity", severity_names, RuleSeverity::warning);
    rule.message = text(node, "message");
    read_gates(node, rule);
    if (const Node* compare = node.find("compare")) read_compare(*compare, rule);
    if (const Node* set = node.find("set")) read_set(*set, rule);
    if (const Node* message = node.find("message")) check_message(*message);
    read_tests(node, rule);
    return rule;
  }

  void read_gates(const Node& node, Rule& rule) {
    rule.pattern = text(node, "pattern");
    rule.pattern_not = text(node, "pattern-not");
    if (const Node* pattern = node.find("pattern")) rule.pattern_place = pattern->where.place;
    if (const Node* pattern = node.find("pattern-not"))
      rule.pattern_not_place = pattern->where.place;
    for (const auto list : {"nouns", "verbs", "near", "not-near"}) refer_lists(node.find(list));
    rule.nouns = words(node, "nouns");
    rule.verbs = words(node, "verbs");
    rule.near = words(node, "near");
    rule.not_near = words(node, "not-near");
    if (rule.pattern.empty() && rule.nouns.empty() && rule.verbs.empty() && rule.near.empty())
      problems_.add(Code::idle_rule, node.find("id")->where,
                    fmt::format("nothing makes rule '{}' fire", rule.id),
                    "give it a pattern, or nouns, verbs or near");
  }

  void read_compare(const Node& node, Rule& rule) {
    rule.same = words(node, "same");
    if (const Node* same = node.find("same")) {
      if (same->kind == Node::Kind::scalar)
        check_term(facets(), same->text, "facet", same->where, problems_);
      for (const auto& item : same->items)
        check_term(facets(), item.text, "facet", item.where, problems_);
    }
    if (const Node* as_of = node.find("as-of")) rule.within_days = number(*as_of, "within");
  }

  void read_set(const Node& node, Rule& rule) {
    for (const auto& entry : node.entries) {
      check_term(settable_fields(), entry.key.text, "field that a rule sets", entry.key.where,
                 problems_);
      if (entry.value.kind != Node::Kind::scalar)
        problems_.add(Code::wrong_kind, entry.value.where,
                      fmt::format("'{}' must be a text, not a list", entry.key.text),
                      "a rule sets one value");
      if (entry.key.text == "event") refer(Reference::Kind::event, &entry.value);
      rule.set[entry.key.text] = entry.value.text;
    }
  }

  void check_message(const Node& node) {
    const std::string_view message = node.text;
    for (auto at = message.find("%{"); at != std::string_view::npos; at = message.find("%{", at)) {
      const auto end = std::min(message.find('}', at), message.size());
      check_term(message_names(), message.substr(at + 2, end - at - 2), "name in a message",
                 node.where, problems_);
      at = end;
    }
  }

  void read_tests(const Node& node, Rule& rule) {
    if (const Node* tests = node.find("tests"))
      for (const auto& item : tests->items) {
        refer_lists(item.find("each"));
        rule.tests.push_back(read_test(item, problems_));
      }
    if (rule.tests.empty())
      problems_.add(Code::untested, node.find("id")->where,
                    fmt::format("rule '{}' has no tests", rule.id),
                    "add tests: a text in which it fires, and one in which it must not");
  }

  const Node& root_;
  Problems& problems_;
  ReadPack result_;
};

}  // namespace

std::optional<ReadPack> read_pack(const std::string& file, std::string_view text,
                                  Problems& problems) {
  const std::size_t before = problems.size();
  const auto root = yaml::parse(file, text, problems);
  if (!root) return std::nullopt;
  check_shape(*root, pack_schema(), problems);
  if (problems.size() > before) return std::nullopt;
  ReadPack result = Reader(*root, problems).run();
  result.pack.file = file;
  result.pack.hash = hex(stable_hash(text));
  if (problems.size() > before) return std::nullopt;
  return result;
}

}  // namespace claimcheck::packs
