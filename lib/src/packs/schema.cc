#include "packs/schema.h"

#include <array>

namespace claimcheck::packs {
namespace {

constexpr std::array entity_fields = {
    Field{"names", Shape::words, true, {}, nullptr, "how texts name it"},
    Field{"adjectives", Shape::words, false, {}, nullptr, "\"North Korean\""},
    Field{"kind", Shape::id, false, {}, nullptr, "country, region, city, institution, person, ..."},
    Field{"inside", Shape::id, false, {}, nullptr, "the place that this place lies in"},
    Field{"speaks-for",
          Shape::id,
          false,
          {},
          nullptr,
          "whose voice it is as a source: Kyiv speaks for ukraine"},
};
constexpr ObjectSchema entity_schema{"entity", entity_fields};

constexpr std::array event_fields = {
    Field{"names", Shape::words, true, {}, nullptr, "how texts name it"},
    Field{"actors", Shape::words, false, {}, nullptr, "entities that take part"},
};
constexpr ObjectSchema event_schema{"event", event_fields};

constexpr std::array measure_fields = {
    Field{"type", Shape::choice, true, "count|money|percent|measure|date|duration", nullptr,
          "what kind of figure it is"},
    Field{"unit",
          Shape::text,
          false,
          {},
          nullptr,
          "what is counted or measured; person stands for every kind of people"},
    Field{"behaviour", Shape::choice, true, "fixed|cumulative|stock|period|rate|plan", nullptr,
          "how it moves with time"},
    Field{"slack",
          Shape::days,
          false,
          {},
          nullptr,
          "publication days that count as the same time; 7d for a stock, else 1d"},
    Field{"weight", Shape::number, false, {}, nullptr, "points of severity; 1 unless given"},
    Field{"part-of", Shape::text, false, {}, nullptr, "the measure that it never exceeds"},
    Field{"sum-of", Shape::words, false, {}, nullptr, "the measures that add up to it"},
    Field{"equal", Shape::words, false, {}, nullptr, "measures that mean the same"},
    Field{"about", Shape::text, false, {}, nullptr, "what it is, in a line"},
    Field{"references", Shape::words, false, {}, nullptr, "sources of its conventions"},
};
constexpr ObjectSchema measure_schema{"measure", measure_fields};

constexpr std::array as_of_fields = {
    Field{"within", Shape::days, true, {}, nullptr, "days that count as the same time"},
};
constexpr ObjectSchema as_of_schema{"as-of", as_of_fields};

constexpr std::array compare_fields = {
    Field{"same",
          Shape::words,
          false,
          {},
          nullptr,
          "facets that must be known and equal: subject, place, event"},
    Field{"as-of", Shape::object, false, {}, &as_of_schema, "how far apart the days may lie"},
};
constexpr ObjectSchema compare_schema{"compare", compare_fields};

constexpr std::array side_fields = {
    Field{"text", Shape::text, true, {}, nullptr, "the article"},
    Field{"date", Shape::day, false, {}, nullptr, "its publication date"},
    Field{"source", Shape::text, false, {}, nullptr, "its publisher"},
};
constexpr ObjectSchema side_schema{"side", side_fields};

constexpr std::array test_fields = {
    Field{"name", Shape::text, true, {}, nullptr, "what it shows"},
    Field{"text", Shape::text, false, {}, nullptr, "an article, with the figure in [[ ]]"},
    Field{"date", Shape::day, false, {}, nullptr, "its publication date"},
    Field{"a", Shape::object, false, {}, &side_schema, "the first article of a pair"},
    Field{"b", Shape::object, false, {}, &side_schema, "the second article of a pair"},
    Field{"expect",
          Shape::facts,
          true,
          {},
          nullptr,
          "fields of the claim, or none; the verdict of a pair"},
    Field{"each",
          Shape::words,
          false,
          {},
          nullptr,
          "words for %{each} in the texts, one run for each: words, lexicons, or near, not-near, "
          "nouns, verbs for the rule's own list"},
    Field{"because", Shape::text, false, {}, nullptr, "the gate that stops a negative"},
};
constexpr ObjectSchema test_schema{"test", test_fields};

constexpr std::array rule_fields = {
    Field{"id", Shape::id, true, {}, nullptr, "unique in its pack"},
    Field{"measure", Shape::text, true, {}, nullptr, "the measure its claims are of"},
    Field{"status", Shape::choice, false, "experimental|stable|deprecated", nullptr,
          "stable unless given"},
    Field{"replaced-by",
          Shape::text,
          false,
          {},
          nullptr,
          "the rule that does a deprecated one's work"},
    Field{"severity", Shape::choice, false, "error|warning|note|ignore", nullptr,
          "warning unless given"},
    Field{"message", Shape::text, false, {}, nullptr, "the title of a finding"},
    Field{"pattern", Shape::pattern, false, {}, nullptr, "RE2 with %{references}"},
    Field{"pattern-not", Shape::pattern, false, {}, nullptr, "RE2; a sentence it matches is left"},
    Field{"nouns", Shape::words, false, {}, nullptr, "lexicons or words: what is counted"},
    Field{"verbs", Shape::words, false, {}, nullptr, "lexicons or words: what is done"},
    Field{"near", Shape::words, false, {}, nullptr, "lexicons or words: in the sentence"},
    Field{"not-near", Shape::words, false, {}, nullptr, "lexicons or words: not in the sentence"},
    Field{"compare", Shape::object, false, {}, &compare_schema, "when two claims may be compared"},
    Field{"set", Shape::facts, false, {}, nullptr, "what its claims always have: event, subject"},
    Field{"tests", Shape::objects, false, {}, &test_schema, "the proof"},
    Field{"references", Shape::words, false, {}, nullptr, "sources"},
};
constexpr ObjectSchema rule_schema{"rule", rule_fields};

constexpr std::array pack_fields = {
    Field{"pack", Shape::id, true, {}, nullptr, "its name"},
    Field{"version", Shape::text, true, {}, nullptr, "semantic version: 1.0.0"},
    Field{"requires", Shape::text, false, {}, nullptr, "versions of the engine: '>=1.0 <2'"},
    Field{"license", Shape::text, false, {}, nullptr, "an SPDX identifier"},
    Field{"language", Shape::text, false, {}, nullptr, "of the texts: en"},
    Field{"description", Shape::text, false, {}, nullptr, "one line"},
    Field{"extends", Shape::words, false, {}, nullptr, "packs whose names it uses"},
    Field{"lexicons", Shape::lists, false, {}, nullptr, "named lists of words and phrases"},
    Field{"entities", Shape::named, false, {}, &entity_schema, "who or what, by alias"},
    Field{"events", Shape::named, false, {}, &event_schema, "named events"},
    Field{"measures", Shape::named, false, {}, &measure_schema, "what can be compared"},
    Field{"rules", Shape::objects, false, {}, &rule_schema, "how a figure becomes a claim"},
};
constexpr ObjectSchema the_pack_schema{"pack", pack_fields};

}  // namespace

const ObjectSchema& pack_schema() { return the_pack_schema; }

}  // namespace claimcheck::packs
