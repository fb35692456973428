#include "claims/measured_relation.h"

#include <algorithm>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/noun_finder.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

// What has the length: the thing told before, the reference behind the word, or, of a superlative
// and a comparative, the subject.
enum class Kind : std::uint8_t { thing, reference, rank, than };

struct Relation {
  std::string_view noun;
  Kind kind = Kind::thing;
};

Kind kind_named(std::string_view name) {
  if (name == "reference") return Kind::reference;
  if (name == "than") return Kind::than;
  return name == "rank" ? Kind::rank : Kind::thing;
}

const std::unordered_map<std::string_view, Relation>& relations() {
  static const auto table = [] {
    std::unordered_map<std::string_view, Relation> found;
    for (const auto& row : rows(embedded_file("measured_relations.tsv")))
      for (const auto word : alternatives(row.at(1)))
        found.emplace(word, Relation{row.at(0), kind_named(row.size() > 2 ? row[2] : "")});
    return found;
  }();
  return table;
}

const Relation* relation_of(const Reading& reading, std::uint32_t word) {
  const auto found =
      relations().find(text::folded(reading.article.text.text, reading.tokens()[word]));
  return found == relations().end() ? nullptr : &found->second;
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
  auto holder = holder_before(reading, at - 1);
  // "Ole Brandt is worth $2 billion"
  const bool is = figure.verb != kNone && !figure.is_subject && figure.clause != kNone &&
                  reading.parse.verbs[figure.verb].lemma == "be";
  if (holder == kNone && is) holder = reading.parse.subject_of(figure.clause);
  if (holder == kNone) return std::nullopt;
  return MeasuredRelation{"value", holder};
}

// "was made for $20 million", "cost $20 million to produce": what making a work cost.
std::optional<MeasuredRelation> cost_of_making(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone || figure.clause == kNone || figure.is_subject) return std::nullopt;
  const auto& cues = Cues::english();
  const auto& parse = reading.parse;
  const auto& verb = parse.verbs[figure.verb];
  const bool paid = verb.passive && cues.is(verb.lemma, Cue::making) &&
                    cues.is(preposition_of(reading, figure.phrase), Cue::paid_with);
  const auto behind = parse.verb_at(
      figure.phrase == kNone ? figure.range.last : parse.phrases[figure.phrase].range.last);
  const bool cost = verb.lemma == "cost" && behind != kNone && parse.verbs[behind].infinitive &&
                    cues.is(parse.verbs[behind].lemma, Cue::making);
  if (!paid && !cost) return std::nullopt;
  return MeasuredRelation{"budget", parse.subject_of(figure.clause), {}, "pay"};
}

// "mayoral election"; nothing for a bare "election", which may be any.
std::string kind_of_contest(const Reading& reading, std::uint32_t phrase) {
  auto label = whole_label(reading, phrase);
  return label.find(' ') == std::string::npos ? std::string{} : label;
}

// "won by 1,204 votes", "lost by 12 points", "won the run-off with a lead of 1,204 votes"
std::optional<MeasuredRelation> margin(const Reading& reading, const Figure& figure) {
  const auto& cues = Cues::english();
  if (figure.phrase == kNone || figure.clause == kNone || figure.verb == kNone ||
      !cues.is(reading.parse.verbs[figure.verb].lemma, Cue::deciding))
    return std::nullopt;
  const auto link = preposition_of(reading, figure.phrase);
  const auto host = reading.parse.phrases[figure.phrase].host;
  const bool lead =
      link == "of" && host != kNone && cues.is(head_lemma(reading, host), Cue::margin_noun);
  if (link != "by" && !lead) return std::nullopt;
  const auto& verb = reading.parse.verbs[figure.verb];
  const auto contest = verb.passive ? reading.parse.subject_of(figure.clause)
                                    : reading.parse.phrase_at(verb.range.last);
  if (contest == kNone || contest == figure.phrase) return MeasuredRelation{"margin", kNone};
  return MeasuredRelation{"margin", contest, kind_of_contest(reading, contest)};
}

// "At 829 metres, the tower is the tallest"
std::optional<MeasuredRelation> told_by_rank(const Reading& reading, const Figure& figure) {
  if (figure.phrase == kNone || figure.clause == kNone || figure.verb == kNone) return std::nullopt;
  const auto link = preposition_of(reading, figure.phrase);
  const auto subject = reading.parse.subject_of(figure.clause);
  const auto& verb = reading.parse.verbs[figure.verb];
  if ((link != "at" && link != "with") || subject == kNone || verb.lemma != "be")
    return std::nullopt;
  const auto next = reading.parse.phrase_at(verb.range.last);
  if (next == kNone) return std::nullopt;
  const auto& rank = reading.parse.phrases[next].range;
  for (auto at = rank.first; at < rank.last; ++at)
    if (const auto* found = relation_of(reading, at); found && found->kind == Kind::rank)
      return MeasuredRelation{std::string(found->noun), subject};
  return std::nullopt;
}

// "covers 31 square miles", "a 240-acre park"
std::optional<MeasuredRelation> area_covered(const Reading& reading, const Figure& figure) {
  if (figure.phrase != kNone && is_premodifier(reading, reading.range_of(figure.mention->span)))
    return MeasuredRelation{"area", figure.phrase};
  const bool covers = figure.verb != kNone && figure.clause != kNone && !figure.is_subject &&
                      Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::covering);
  if (!covers || reading.parse.verbs[figure.verb].passive) return std::nullopt;
  // "covers an area of 31 square miles" has a noun.
  if (figure.phrase != kNone && preposition_of(reading, figure.phrase) == "of") return std::nullopt;
  return MeasuredRelation{"area", reading.parse.subject_of(figure.clause)};
}

// "is deeper than 90 metres"
std::optional<MeasuredRelation> told_by_comparison(const Reading& reading, const Figure& figure) {
  const auto first = reading.range_of(figure.mention->span).first;
  const auto* found = relation_of(reading, first);
  if (found == nullptr || found->kind != Kind::than || figure.clause == kNone ||
      figure.verb == kNone || reading.parse.verbs[figure.verb].lemma != "be")
    return std::nullopt;
  return MeasuredRelation{std::string(found->noun), reading.parse.subject_of(figure.clause)};
}

}  // namespace

std::optional<MeasuredRelation> measured_relation(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity == nullptr) return std::nullopt;
  if (quantity->dimension == Dimension::money) {
    auto value = worth(reading, figure);
    return value ? value : cost_of_making(reading, figure);
  }
  if (quantity->dimension == Dimension::count) return margin(reading, figure);
  if (quantity->dimension == Dimension::area) return area_covered(reading, figure);
  if (quantity->dimension != Dimension::length) return std::nullopt;
  if (auto size = size_of_thing(reading, figure)) return size;
  if (auto size = told_by_rank(reading, figure)) return size;
  if (auto size = told_by_comparison(reading, figure)) return size;
  if (is_way(reading, figure)) return std::nullopt;
  auto at = behind_conversion(reading, reading.range_of(figure.mention->span).last);
  if (at < reading.parse.range.last && reading.tokens()[at].is('-')) ++at;
  if (at >= reading.parse.range.last) return std::nullopt;
  // "8 miles in length"
  if (at + 1 < reading.parse.range.last && reading.word(at).lemma == "in" &&
      relation_of(reading, at + 1) != nullptr)
    ++at;
  const auto* found = relation_of(reading, at);
  if (found == nullptr || found->kind == Kind::rank || found->kind == Kind::than)
    return std::nullopt;
  return MeasuredRelation{std::string(found->noun), found->kind == Kind::reference
                                                        ? reference_after(reading, at)
                                                        : measured_thing(reading, figure, at)};
}

}  // namespace claimcheck::claims
