#include "claims/measured_relation.h"

#include <algorithm>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

struct Relation {
  std::string_view noun;
  bool has_reference = false;
};

const std::unordered_map<std::string_view, Relation>& relations() {
  static const auto table = [] {
    std::unordered_map<std::string_view, Relation> found;
    for (const auto& row : rows(embedded_file("measured_relations.tsv")))
      for (const auto word : alternatives(row.at(1)))
        found.emplace(word, Relation{row.at(0), row.size() > 2 && !row[2].empty()});
    return found;
  }();
  return table;
}

// "fell 60 metres from the ridge": how far something moved, not where it is.
bool is_way(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone || figure.is_subject) return false;
  return Cues::english().is(predicate_of(reading, figure.verb), Cue::motion);
}

// "from the coast", "north of the town", "away from it"
std::uint32_t reference_after(const Reading& reading, std::uint32_t word) {
  const auto next = word + 1 < reading.parse.range.last ? reading.parse.phrase_at(word + 1) : kNone;
  if (next != kNone) return next;
  const auto further = reading.phrase_after(word + 1);
  const auto link = further == kNone ? std::string{} : preposition_of(reading, further);
  return link == "of" || link == "from" ? further : kNone;
}

// "satellites of the network, worth": what is worth the sum, be it before a comma.
std::uint32_t holder_before(const Reading& reading, std::uint32_t word) {
  const auto first = reading.parse.range.first;
  if (word > first && reading.tokens()[word - 1].is(',')) --word;
  auto holder = word > first ? reading.parse.phrase_at(word - 1) : kNone;
  while (holder != kNone && preposition_of(reading, holder) == "of" &&
         reading.parse.phrases[holder].host != kNone)
    holder = reading.parse.phrases[holder].host;
  return holder;
}

// What is so long or high: "a 3-mile-long bridge", "the bridge is 3 miles long", "the bridge, 3
// miles long,".
std::uint32_t measured_thing(const Reading& reading, const Figure& figure, std::uint32_t word) {
  const auto& parse = reading.parse;
  const auto own = parse.phrase_at(word);
  if (own != kNone && parse.phrases[own].head > word) return own;
  const auto before = parse.phrase_at(figure.range.first) == kNone
                          ? figure.range.first
                          : parse.phrases[parse.phrase_at(figure.range.first)].range.first;
  if (before > parse.range.first && reading.tokens()[before - 1].is(','))
    return holder_before(reading, before);
  const bool is = figure.verb != kNone && !figure.is_subject && figure.clause != kNone &&
                  parse.verbs[figure.verb].lemma == "be";
  return is ? parse.subject_of(figure.clause) : kNone;
}

// "is 6,812 metres (22,349 feet) high"
std::uint32_t behind_conversion(const Reading& reading, std::uint32_t at) {
  constexpr std::uint32_t kLongest = 6;
  const auto end = reading.parse.range.last;
  if (at >= end || !reading.tokens()[at].is('(')) return at;
  for (auto close = at + 1; close < std::min(end, at + kLongest); ++close)
    if (reading.tokens()[close].is(')')) return close + 1;
  return at;
}

// "a mountain of 6,182 metres": what is measured of such things, they say themselves.
std::optional<MeasuredRelation> size_of_thing(const Reading& reading, const Figure& figure) {
  static const auto sizes = [] {
    std::unordered_map<std::string_view, std::string_view> found;
    for (const auto& row : rows(embedded_file("sizes_of_things.tsv")))
      for (const auto thing : alternatives(row.at(1))) found.emplace(thing, row.at(0));
    return found;
  }();
  if (figure.phrase == kNone || preposition_of(reading, figure.phrase) != "of") return std::nullopt;
  const auto thing = reading.parse.phrases[figure.phrase].host;
  if (thing == kNone) return std::nullopt;
  const auto size = sizes.find(head_lemma(reading, thing));
  if (size == sizes.end()) return std::nullopt;
  return MeasuredRelation{std::string(size->second), thing};
}

std::optional<MeasuredRelation> worth(const Reading& reading, const Figure& figure) {
  auto at = reading.range_of(figure.mention->span).first;
  if (at == reading.parse.range.first || reading.word(at - 1).lemma != "worth") return std::nullopt;
  const auto holder = holder_before(reading, at - 1);
  if (holder == kNone) return std::nullopt;
  return MeasuredRelation{"value", holder};
}

}  // namespace

std::optional<MeasuredRelation> measured_relation(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity != nullptr && quantity->dimension == Dimension::money) return worth(reading, figure);
  if (quantity == nullptr || quantity->dimension != Dimension::length) return std::nullopt;
  if (auto size = size_of_thing(reading, figure)) return size;
  if (is_way(reading, figure)) return std::nullopt;
  auto at = behind_conversion(reading, reading.range_of(figure.mention->span).last);
  if (at < reading.parse.range.last && reading.tokens()[at].is('-')) ++at;
  if (at >= reading.parse.range.last) return std::nullopt;
  const auto found =
      relations().find(text::folded(reading.article.text.text, reading.tokens()[at]));
  if (found == relations().end()) return std::nullopt;
  MeasuredRelation relation{std::string(found->second.noun), kNone};
  relation.reference = found->second.has_reference ? reference_after(reading, at)
                                                   : measured_thing(reading, figure, at);
  return relation;
}

}  // namespace claimcheck::claims
