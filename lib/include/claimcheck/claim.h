#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "claimcheck/day.h"
#include "claimcheck/quantity.h"
#include "claimcheck/span.h"
#include "claimcheck/time_expression.h"

namespace claimcheck {

// How a measure moves with time; separates contradictions from news that moved on.
enum class Behaviour { fixed, cumulative, stock, period, rate, plan };

enum class Modality { asserted, denied, planned, hypothetical, question, retracted };

// When a claim holds, and how that is known.
struct AsOf {
  enum class Basis {
    explicit_,  // "as of 29 October", "by Tuesday"
    clause,     // a time phrase of its clause
    published,  // assumed to be the publication day, or "now", "so far"
    unknown,
  };
  std::optional<DayInterval> days;
  Basis basis = Basis::unknown;
  // "on 12 March", "in May" of a year that is not known: `days` is empty, and these are those days
  // of 2000.
  std::optional<DayInterval> days_of_some_year = std::nullopt;
};

// Who says so. A named source is one that can be told apart (the Pentagon, police, Kyiv);
// "officials" is not.
struct Attribution {
  std::string name;  // the entity's id where a pack knows it, else the name as written
  bool named = false;

  bool operator==(const Attribution&) const = default;
};

// What the comparison needs to know of the article a claim came from; shared by all claims of one
// article.
struct Provenance {
  std::string document;  // its id
  std::string source;    // its publisher; may be empty
  std::string title;
  std::string path;
  std::optional<Day> published;
  std::optional<Moment> published_at;  // where the hour is known
  bool zone_known = false;             // of that hour, which is UTC then
  // Hashes of the words of the places that its first sentence names; sorted.
  std::vector<std::uint64_t> lead_places;
  // The same of the words of the name whose doings its first sentence tells.
  std::vector<std::uint64_t> opener;
  // Hashes of the article's names and content terms, sorted, with their number of occurrences; from
  // these stories are found without the text.
  struct Term {
    std::uint64_t hash;
    std::uint32_t count;
    bool name;   // a capitalised name rather than a common word
    bool leads;  // a name of the title or the first sentence that is not found in any story:
                 // "Calder", not "Savings", "Inc." or "Reuters"
  };
  std::vector<Term> terms;
};

// One checkable figure: who or what is counted, which measure, which value set, when, where, in
// which event, who says so, how firmly, and the quote. Complete in itself: it can be stored, sent
// and compared without its document.
struct Claim {
  std::string id;       // content hash: same document text, same claim, same id
  std::string measure;  // "pack/measure", or "generic"
  Behaviour behaviour = Behaviour::stock;
  std::variant<Quantity, TimeExpression> figure;
  std::string figure_text;           // the mention as written
  std::vector<std::string> subject;  // entity ids, or lower-case lemmas
  std::string event;                 // event id, or empty
  std::vector<std::string> place;    // entity ids or names, the narrowest first
  std::vector<Attribution> attribution;
  Modality modality = Modality::asserted;
  bool hedged = false;  // "reportedly", "could"
  std::vector<std::string>
      scope;  // restrictors that make it a part: "civilian", "of whom", "near the border"
  AsOf as_of;
  // When the event happened, where the sentence dates the event rather than the figure: "in
  // Monday's strike", "when the bridge fell on 3 May".
  std::optional<DayInterval> event_days;

  // The generic frame, for figures that no pack knows; lemmas and ids, lower case. Synonyms share
  // one canonical lemma ("soldier" for troops and servicemen, "kill" for died and claimed the
  // lives). A date says when something happened, began or ended: `predicate` names which ("begin",
  // "end", "sign", "born"), `noun` the event ("war").
  std::string noun;       // what is counted or measured: "hostage", "revenue", "turnout"
  std::string noun_kind;  // what kind of thing that is: person, household, ...; may be empty
  std::string predicate;  // the verb or deed that governs it, in the active voice: "free"
  std::vector<std::string> qualifiers;  // what narrows the noun: "self-propelled", "dengue"; sorted
  std::vector<std::string> agent;       // who does it, passive or active: ids, names or lemmas
  std::string base;                // of a share, a part or a rate: the noun of the whole ("voter")
  std::string compared_with;       // of a change: the time before it, "year", "quarter", "month" or
                                   // "week"; empty where the sentence does not say
  std::vector<std::string> names;  // the names of the sentence, ids where a pack knows them; sorted
  std::vector<std::string>
      context;          // content lemmas and names of the clause, sorted, without the above
  std::string derived;  // how a derived figure came about ("75 years before 2024"); else empty

  std::string quote;  // the sentence
  Span quote_span;
  Span span;               // the figure
  std::size_t line = 0;    // of the figure, in the file; 1-based
  std::size_t column = 0;  // in code points, 1-based
  bool headline = false;   // stands in a heading or the title
  std::string rule;        // the pack rule that produced it; empty for generic claims
  std::shared_ptr<const Provenance> provenance;

  [[nodiscard]] const Quantity* quantity() const { return std::get_if<Quantity>(&figure); }
  [[nodiscard]] const TimeExpression* time() const { return std::get_if<TimeExpression>(&figure); }
};

[[nodiscard]] std::string_view to_string(Behaviour behaviour);
[[nodiscard]] std::string_view to_string(Modality modality);
[[nodiscard]] std::string_view to_string(AsOf::Basis basis);

}  // namespace claimcheck
