#include "quantity/candidate_modifiers.h"

#include "quantity/modifiers.h"
#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

void drop_modifier(Candidate& candidate) {
  candidate.modifier = Modifier::exact;
  const bool unit_before = candidate.unit_end == candidate.first->first_token &&
                           candidate.unit_begin < candidate.unit_end;
  candidate.number_begin = candidate.first->first_token;
  candidate.begin = unit_before ? candidate.unit_begin : candidate.number_begin;
}

}  // namespace

void read_modifier_before(const SentenceView& sentence, Candidate& candidate, std::uint32_t from) {
  const auto found = ModifierTable::get().ending_before(sentence.tokens, candidate.begin, from);
  if (!found) return;
  const bool range_word = found->modifier == Modifier::range;
  if (range_word && !candidate.is_range()) return;
  candidate.begin = candidate.number_begin = found->begin;
  if (candidate.is_range()) return;
  candidate.modifier = found->modifier;
  candidate.insists = found->insists;
}

// "23 million euros plus add-ons"; but "12,000 plus people", "20 euros plus".
bool adds_more(const SentenceView& sentence, const Candidate& candidate) {
  const auto& plus = sentence.tokens[candidate.end];
  return candidate.unit != nullptr && plus.space_before && plus.hash == text::hash_of("plus") &&
         sentence.word(candidate.end + 1);
}

void read_modifier_behind(const SentenceView& sentence, Candidate& candidate, std::uint32_t limit) {
  const auto found = ModifierTable::get().starting_at(sentence.tokens, candidate.end, limit);
  if (!found || candidate.is_range()) return;
  // "300 more than that", "300 and up to 400": only what cannot go on.
  const bool goes_on =
      found->end < sentence.end && (NumberLexicon::get().is_than(sentence.tokens[found->end]) ||
                                    sentence.tokens[found->end].hash == text::hash_of("to"));
  if (goes_on || adds_more(sentence, candidate)) return;
  if (!candidate.has_modifier() || found->modifier != Modifier::approx)
    candidate.modifier = found->modifier;
  candidate.insists = candidate.insists || found->insists;
  candidate.end = found->end;
}

void drop_modifier_of_place(const SentenceView& sentence, Candidate& candidate) {
  if (!candidate.has_modifier()) return;
  const std::uint64_t word = sentence.tokens[candidate.begin].hash;
  const bool of =
      sentence.inside(candidate.end) && NumberLexicon::get().is_of(sentence.tokens[candidate.end]);
  const bool things = candidate.unit == nullptr && candidate.noun;
  const bool among =
      candidate.modifier == Modifier::at_most && word == text::hash_of("within") && things && !of;
  const bool length = candidate.unit != nullptr && candidate.unit->dimension == Dimension::length;
  const bool covered =
      candidate.modifier == Modifier::less_than && word == text::hash_of("under") && length && of;
  if (among || covered) drop_modifier(candidate);
}

void drop_modifier_of_stretch(const SentenceView& sentence, Candidate& candidate,
                              std::uint32_t previous_end) {
  if (candidate.modifier != Modifier::more_than || !candidate.noun ||
      sentence.tokens[candidate.begin].hash != text::hash_of("over"))
    return;
  const bool stretch =
      WordClasses::get().is(sentence.tokens[candidate.noun->head], WordClass::stretch);
  const bool spread =
      candidate.unit == nullptr && previous_end > sentence.begin && candidate.begin == previous_end;
  const bool alone = candidate.begin + 1 == candidate.first->first_token;
  if (spread || (stretch && alone)) drop_modifier(candidate);
}

void drop_modifier_of_comparison(const SentenceView& sentence, Candidate& candidate,
                                 std::uint32_t previous_end) {
  const bool compares =
      candidate.modifier == Modifier::more_than || candidate.modifier == Modifier::less_than;
  const std::uint32_t first = candidate.first->first_token;
  if (!compares || candidate.begin != previous_end || candidate.begin <= sentence.begin) return;
  for (std::uint32_t i = candidate.begin; i < first; ++i)
    if (NumberLexicon::get().is_than(sentence.tokens[i])) return drop_modifier(candidate);
}

}  // namespace claimcheck::quantity
