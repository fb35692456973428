#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/phrase_table.h"
#include "text/token.h"

namespace claimcheck::claims {

// What a word or phrase tells of the claim beside it; the rows of claim_cues.tsv. Verb classes hold
// lemmas, the others the words as written.
enum class Cue : std::uint8_t {
  speech,
  figure_speech,
  denial,
  denial_phrase,
  plan,
  plan_phrase,
  future,
  possible,
  possible_word,
  condition,
  retraction_phrase,
  hedge,
  now,
  so_far,
  growth,
  only,
  part,
  whole,
  vague_source,
  role,
  spokes,
  rate_phrase,
  light,
  source_preposition,
  explicit_as_of,
  restrictor_noun,
  restrictor_place,
  increment,
  stretch,
  claim_noun,
  locative,
  evolving,
  event_part,
  event_noun,
  size_verb,
  collective,
  of_people,
  distance_word,
  unchanged_participle,
  causative,
  area_noun,
  wide_area,
  settlement,
  group_noun,
  trend_verb,
  size_noun,
  worldwide,
  opening,
  alias,
  work_noun,
  person_pronoun,
  any_story_name,
  person_title,
  mark_noun,
  rank_label,
  rank_verb,
  rank_noun,
  rank_above,
  rank_below,
  rank_unclear,
  entry_verb,
  first_word,
  time_unit,
  motion,
  each,
  stamp,
  stay_verb,
  tally,
  fresh,
  day_part,
  degree,
  inchoative,
  lasting_verb,
  occurrence,
  settling,
  age_lead,
  phase,
  giving,
  superlative,
  until,
  contrast,
  cleft,
  copula,
  presupposing,
  conditional,
  baseline,
  earlier,
  bounding,
  starting,
  present_auxiliary,
  known,
  inclusion,
  name_particle,
  name_prefix,
  feature,
  exclusion,
  other_event,
  definite,
  indefinite,
  one_each,
  addressing,
  kin,
  lasting_deed,
  taking_up,
  mishap,
  expectation,
  given_at,
  institution_pronoun,
  deciding,
  margin_noun,
  intransitive,
};

inline constexpr std::size_t kMostCues = 128;

class Cues {
 public:
  [[nodiscard]] static const Cues& english();

  // Whether a lemma is in a class of single words.
  [[nodiscard]] bool is(std::string_view lemma, Cue cue) const;
  // The longest phrase of a class that starts at `tokens[at]`: its length in tokens, or 0.
  [[nodiscard]] std::uint32_t phrase(std::span<const text::Token> tokens, std::size_t at,
                                     Cue cue) const;
  // The first phrase of a class in a run of tokens: its index, or the end of the run.
  [[nodiscard]] std::size_t first(std::span<const text::Token> tokens, std::size_t begin,
                                  std::size_t end, Cue cue) const;

 private:
  Cues();
  std::unordered_map<std::string_view, std::bitset<kMostCues>> words_;  // by Cue
  std::vector<text::PhraseTable> phrases_;                              // by Cue
};

}  // namespace claimcheck::claims
