#include "packs/resolve.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "packs/pattern_check.h"
#include "packs/word_lists.h"

namespace claimcheck::packs {
namespace {

std::string qualified(const std::string& pack, const std::string& id) { return pack + "/" + id; }

// Everything the packs define, by name.
struct Names {
  std::set<std::string> packs, measures, rules, entities, events;

  explicit Names(const std::vector<ReadPack>& all) {
    for (const auto& read : all) {
      const Pack& pack = read.pack;
      packs.insert(pack.name);
      for (const auto& measure : pack.measures) measures.insert(qualified(pack.name, measure.id));
      for (const auto& rule : pack.rules) rules.insert(qualified(pack.name, rule.id));
      for (const auto& entity : pack.entities) entities.insert(entity.id);
      for (const auto& event : pack.events) events.insert(event.id);
    }
  }
};

class Resolver {
 public:
  Resolver(const std::vector<ReadPack>& all, Problems& problems)
      : names_(all), problems_(problems) {}

  void check(const Pack& pack, const std::vector<Reference>& references, const WordLists& lists) {
    for (const auto& reference : references) {
      if (problems_.full()) return;
      if (reference.kind == Reference::Kind::list)
        check_list(reference, lists);
      else if (!defined(pack, reference))
        report(reference);
    }
  }

  void qualify(Pack& pack) const {
    const auto one = [&](std::string& id) {
      if (!id.empty()) id = find(pack, id, names_.measures).value_or(id);
    };
    for (auto& measure : pack.measures) {
      measure.id = qualified(pack.name, measure.id);
      one(measure.part_of);
      for (auto& id : measure.sum_of) one(id);
      for (auto& id : measure.equal) one(id);
    }
    for (auto& rule : pack.rules) {
      rule.id = qualified(pack.name, rule.id);
      one(rule.measure);
      if (!rule.replaced_by.empty())
        rule.replaced_by = find(pack, rule.replaced_by, names_.rules).value_or(rule.replaced_by);
    }
  }

 private:
  static std::optional<std::string> find(const Pack& pack, const std::string& id,
                                         const std::set<std::string>& known) {
    if (id.find('/') != std::string::npos)
      return known.contains(id) ? std::optional(id) : std::nullopt;
    if (known.contains(qualified(pack.name, id))) return qualified(pack.name, id);
    for (const auto& base : pack.extends)
      if (known.contains(qualified(base, id))) return qualified(base, id);
    return std::nullopt;
  }

  [[nodiscard]] bool defined(const Pack& pack, const Reference& reference) const {
    switch (reference.kind) {
      case Reference::Kind::pack:
        return names_.packs.contains(reference.name);
      case Reference::Kind::measure:
        return find(pack, reference.name, names_.measures).has_value();
      case Reference::Kind::rule:
        return find(pack, reference.name, names_.rules).has_value();
      case Reference::Kind::entity:
        return names_.entities.contains(reference.name);
      case Reference::Kind::event:
        return names_.events.contains(reference.name);
      case Reference::Kind::list:
        break;
    }
    return false;
  }

  void check_list(const Reference& reference, const WordLists& lists) {
    const auto name = list_named_by(reference.name);
    if (!name)
      return problems_.add(Code::pattern_name, reference.where,
                           fmt::format("'{}' is neither words nor one reference", reference.name),
                           "an item of a list is words, or '%{name}' for all words of a lexicon");
    if (lists.find(*name) != lists.end()) return;
    std::vector<std::string_view> known;
    known.reserve(lists.size());
    for (const auto& entry : lists) known.emplace_back(entry.first);
    problems_.add(Code::pattern_name, reference.where,
                  fmt::format("there is no lexicon '{}'", *name), suggestion(*name, known));
  }

  void report(const Reference& reference) {
    static constexpr std::array<std::string_view, 5> kinds = {"pack", "measure", "entity", "event",
                                                              "rule"};
    const std::array<const std::set<std::string>*, 5> sets = {
        &names_.packs, &names_.measures, &names_.entities, &names_.events, &names_.rules};
    const auto kind = static_cast<std::size_t>(reference.kind);
    std::vector<std::string_view> known;
    for (const auto& name : *sets.at(kind)) {
      known.emplace_back(name);
      const auto slash = name.find('/');
      if (slash != std::string::npos) known.push_back(std::string_view(name).substr(slash + 1));
    }
    std::string hint = suggestion(reference.name, known);
    if (reference.kind == Reference::Kind::measure && !hint.starts_with("did"))
      hint = "a measure of another pack is written pack/measure, or found through extends";
    problems_.add(Code::unknown_name, reference.where,
                  fmt::format("there is no {} '{}'", kinds.at(kind), reference.name),
                  std::move(hint));
  }

  Names names_;
  Problems& problems_;
};

void append_missing(std::vector<std::string>& to, const std::vector<std::string>& from) {
  for (const auto& item : from)
    if (std::find(to.begin(), to.end(), item) == to.end()) to.push_back(item);
}

void refine(Entity& entity, const Entity& later) {
  append_missing(entity.names, later.names);
  append_missing(entity.adjectives, later.adjectives);
  if (!later.kind.empty()) entity.kind = later.kind;
  if (!later.inside.empty()) entity.inside = later.inside;
  if (!later.speaks_for.empty()) entity.speaks_for = later.speaks_for;
}

void refine(Event& event, const Event& later) {
  append_missing(event.names, later.names);
  append_missing(event.actors, later.actors);
}

void refine(Measure& measure, const Measure& later) { measure = later; }
void refine(Rule& rule, const Rule& later) { rule = later; }

// Items of later packs with the id of an earlier one refine that one and leave their own pack.
template <class Item>
void merge(std::vector<Pack>& packs, std::vector<Item> Pack::*items) {
  std::map<std::string, std::pair<std::size_t, std::size_t>> first;
  for (std::size_t p = 0; p < packs.size(); ++p) {
    std::vector<Item> kept;
    for (auto& item : packs[p].*items) {
      const auto [known, is_new] = first.try_emplace(item.id, p, kept.size());
      const auto [pack, index] = known->second;
      if (is_new)
        kept.push_back(std::move(item));
      else
        refine(pack == p ? kept[index] : (packs[pack].*items)[index], item);
    }
    packs[p].*items = std::move(kept);
  }
}

}  // namespace

std::vector<Pack> resolve(std::vector<ReadPack> packs, std::size_t first_new, Problems& problems) {
  Resolver resolver(packs, problems);
  std::vector<Pack> resolved;
  resolved.reserve(packs.size());
  for (auto& read : packs) resolved.push_back(std::move(read.pack));
  const WordLists lists = word_lists(resolved);
  for (std::size_t i = first_new; i < resolved.size() && !problems.full(); ++i)
    resolver.check(resolved[i], packs[i].references, lists);
  for (auto& pack : resolved) resolver.qualify(pack);
  check_lexicons(resolved, problems);
  PatternCheck patterns(lists, problems);
  for (std::size_t i = first_new; i < resolved.size(); ++i)
    for (const auto& rule : resolved[i].rules) patterns.check(rule);
  merge(resolved, &Pack::entities);
  merge(resolved, &Pack::events);
  merge(resolved, &Pack::measures);
  merge(resolved, &Pack::rules);
  return resolved;
}

}  // namespace claimcheck::packs
