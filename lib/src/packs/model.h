#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/claim.h"
#include "claimcheck/finding.h"

// A rule pack as data, after strict reading and validation. Ids are unique in a PackSet; those of
// measures and rules are qualified by their pack ("armed-conflict/deaths").
namespace claimcheck::packs {

// Where something stands in its pack, for messages.
struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;
};

struct Lexicon {
  std::vector<std::string> words;
  Place place;
};

struct Entity {
  std::string id;
  std::vector<std::string> names;
  std::vector<std::string> adjectives;
  std::string kind;        // country, city, region, institution, organisation, person, ...
  std::string inside;      // the entity that this place lies in, or empty
  std::string speaks_for;  // Kyiv, as a source, speaks for Ukraine; or empty
  Place place;
  [[nodiscard]] bool on_map() const {
    return kind == "country" || kind == "city" || kind == "region";
  }
};

struct Event {
  std::string id;
  std::vector<std::string> names;
  std::vector<std::string> actors;  // entity ids
  Place place;
};

enum class MeasureType { count, money, percent, measure, date, duration };
inline constexpr std::array<std::string_view, 6> measure_type_names = {
    "count", "money", "percent", "measure", "date", "duration"};

// Publication days that count as the same time where a measure does not say how many.
[[nodiscard]] constexpr int default_slack(Behaviour behaviour) {
  return behaviour == Behaviour::stock ? 7 : 1;
}

struct Measure {
  std::string id;
  MeasureType type = MeasureType::count;
  std::string unit;  // what the figure must count: a unit name, or `person` for any kind of people
  Behaviour behaviour = Behaviour::stock;
  int slack_days = 1;
  int weight = 1;                       // severity points
  std::string part_of;                  // measure id: a part never exceeds its whole
  std::vector<std::string> sum_of;      // measure ids
  std::vector<std::string> equal;       // measure ids that mean the same
  std::string about;                    // one line for people; may be empty
  std::vector<std::string> references;  // sources of its conventions
  Place place;
};

struct PackTest {
  std::string name;
  std::string text;  // single: with the claim's span marked by [[ ]]
  std::optional<Day> date;
  struct Side {
    std::string text;
    std::optional<Day> date;
    std::string source;
  };
  std::optional<Side> a, b;  // a pair
  // Single: fields of the claim that must come out; empty = none is expected. Lists are written
  // "a, b".
  std::map<std::string, std::string> expect;
  std::string verdict;  // of a pair; of a single text, inconsistent or nothing
  std::string because;  // the gate that stops a negative
  // Run once for each of these, put in the place of %{each} in the texts: words, lexicons as
  // "%{name}", or near, not-near, nouns, verbs for that list of the rule. Empty = run once.
  std::vector<std::string> each;
  Place place;

  // Whether it is a text in which its rule must not fire.
  [[nodiscard]] bool is_negative() const { return !a && expect.empty() && verdict.empty(); }
};

enum class RuleStatus { experimental, stable, deprecated };
inline constexpr std::array<std::string_view, 3> status_names = {"experimental", "stable",
                                                                 "deprecated"};
enum class RuleSeverity { error, warning, note, ignore };
inline constexpr std::array<std::string_view, 4> severity_names = {"error", "warning", "note",
                                                                   "ignore"};

// How a figure becomes a claim of a measure. A rule fires on a figure when its pattern matches
// around it, or when the counted noun is in `nouns` (where given) and the clause's predicate in
// `verbs` (where given). Always: one of `near` (where given) and none of `not_near` stand in the
// sentence, and `pattern_not` does not match it. A rule with nothing but `near` fires on every
// figure of the sentence.
struct Rule {
  std::string id;
  std::string measure;
  RuleStatus status = RuleStatus::stable;
  std::string replaced_by;
  RuleSeverity severity = RuleSeverity::warning;
  std::string message;
  std::string pattern;  // as written, with %{name:field}
  std::string pattern_not;
  Place pattern_place;
  Place pattern_not_place;
  std::vector<std::string> nouns;  // lexicon names or words
  std::vector<std::string> verbs;
  std::vector<std::string> near;
  std::vector<std::string> not_near;  // none of these may stand in the sentence
  std::vector<std::string> same;   // facets, known and equal on both sides: subject, place, event
  std::optional<int> within_days;  // as-of constraint
  std::map<std::string, std::string> set;  // what its claims always have: event: ukraine-war
  std::vector<PackTest> tests;
  Place place;
};

struct Pack {
  std::string name;
  std::string version;
  std::string requires_engine;
  std::string license;
  std::string language;
  std::string description;
  std::vector<std::string> extends;
  std::map<std::string, Lexicon> lexicons;
  std::vector<Entity> entities;
  std::vector<Event> events;
  std::vector<Measure> measures;
  std::vector<Rule> rules;
  std::string file;
  bool builtin = false;
  std::string hash;  // of its bytes, 16 hexadecimal digits
};

}  // namespace claimcheck::packs
