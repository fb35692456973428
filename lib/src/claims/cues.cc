#include "claims/cues.h"

#include <array>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::claims {
namespace {

// In the order of the enumerators.
constexpr auto kNames = std::to_array<std::string_view>({"speech",
                                                         "figure-speech",
                                                         "denial",
                                                         "denial-phrase",
                                                         "plan",
                                                         "plan-phrase",
                                                         "future",
                                                         "possible",
                                                         "possible-word",
                                                         "condition",
                                                         "retraction-phrase",
                                                         "own-report",
                                                         "right-figure",
                                                         "hedge",
                                                         "now",
                                                         "so-far",
                                                         "growth",
                                                         "only",
                                                         "part",
                                                         "whole",
                                                         "vague-source",
                                                         "role",
                                                         "spokes",
                                                         "rate-phrase",
                                                         "light",
                                                         "source-preposition",
                                                         "explicit-as-of",
                                                         "restrictor-noun",
                                                         "restrictor-place",
                                                         "increment",
                                                         "stretch",
                                                         "claim-noun",
                                                         "locative",
                                                         "evolving",
                                                         "event-part",
                                                         "event-noun",
                                                         "size-verb",
                                                         "collective",
                                                         "of-people",
                                                         "distance-word",
                                                         "unchanged-participle",
                                                         "causative",
                                                         "area-noun",
                                                         "wide-area",
                                                         "settlement",
                                                         "group-noun",
                                                         "trend-verb",
                                                         "size-noun",
                                                         "worldwide",
                                                         "opening",
                                                         "alias",
                                                         "work-noun",
                                                         "person-pronoun",
                                                         "any-story-name",
                                                         "person-title",
                                                         "mark-noun",
                                                         "rank-label",
                                                         "rank-verb",
                                                         "rank-noun",
                                                         "rank-above",
                                                         "rank-below",
                                                         "rank-unclear",
                                                         "entry-verb",
                                                         "first-word",
                                                         "time-unit",
                                                         "motion",
                                                         "each",
                                                         "stamp",
                                                         "stay-verb",
                                                         "tally",
                                                         "fresh",
                                                         "day-part",
                                                         "degree",
                                                         "inchoative",
                                                         "lasting-verb",
                                                         "occurrence",
                                                         "settling",
                                                         "age-lead",
                                                         "phase",
                                                         "giving",
                                                         "superlative",
                                                         "until",
                                                         "contrast",
                                                         "cleft",
                                                         "copula",
                                                         "presupposing",
                                                         "conditional",
                                                         "baseline",
                                                         "earlier",
                                                         "bounding",
                                                         "starting",
                                                         "present-auxiliary",
                                                         "known",
                                                         "inclusion",
                                                         "name-particle",
                                                         "name-prefix",
                                                         "feature",
                                                         "exclusion",
                                                         "other-event",
                                                         "definite",
                                                         "indefinite",
                                                         "one-each",
                                                         "addressing",
                                                         "kin",
                                                         "lasting-deed",
                                                         "taking-up",
                                                         "mishap",
                                                         "expectation",
                                                         "given-at",
                                                         "institution-pronoun",
                                                         "deciding",
                                                         "margin-noun",
                                                         "intransitive",
                                                         "averaging",
                                                         "rank-top",
                                                         "respective",
                                                         "singular-verb",
                                                         "losing",
                                                         "honour",
                                                         "inception",
                                                         "mutual-deed",
                                                         "round",
                                                         "week",
                                                         "later-ordinal",
                                                         "dealing",
                                                         "one-off",
                                                         "near-miss",
                                                         "making",
                                                         "paid-with",
                                                         "performative",
                                                         "demonstrative",
                                                         "contest",
                                                         "populace",
                                                         "running",
                                                         "running-time",
                                                         "length-compared",
                                                         "counting",
                                                         "offspring",
                                                         "covering",
                                                         "streak",
                                                         "streak-phrase",
                                                         "prohibiting",
                                                         "statewide",
                                                         "trading-moment",
                                                         "compass",
                                                         "against-year",
                                                         "against-quarter",
                                                         "against-month",
                                                         "against-week"});

static_assert(kNames.size() == static_cast<std::size_t>(Cue::against_week) + 1);
static_assert(kNames.size() <= kMostCues);

}  // namespace

const Cues& Cues::english() {
  static const Cues cues;
  return cues;
}

Cues::Cues() : phrases_(kNames.size()) {
  for (const auto& row : rows(embedded_file("claim_cues.tsv")))
    for (std::size_t cue = 0; cue < kNames.size(); ++cue) {
      if (row.size() < 2 || row[0] != kNames[cue]) continue;
      for (const auto word : alternatives(row[1])) add(word, cue);
    }
}

void Cues::add(std::string_view word, std::size_t cue) {
  const auto id = ids_.add(text::hash_of(word));
  if (id == words_.size()) words_.emplace_back();
  words_[id].set(cue);
  phrases_[cue].add(word, 1);
}

bool Cues::is(std::string_view lemma, Cue cue) const {
  return words_[ids_.find(text::hash_of(lemma))].test(static_cast<std::size_t>(cue));
}

std::uint32_t Cues::phrase(std::span<const text::Token> tokens, std::size_t at, Cue cue) const {
  const auto match = phrases_[static_cast<std::size_t>(cue)].longest(tokens, at);
  return match ? match->length : 0;
}

std::size_t Cues::first(std::span<const text::Token> tokens, std::size_t begin, std::size_t end,
                        Cue cue) const {
  for (std::size_t at = begin; at < end; ++at)
    if (const auto length = phrase(tokens, at, cue); length > 0 && at + length <= end) return at;
  return end;
}

}  // namespace claimcheck::claims
