#include "claims/behaviour.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/streaks.h"

namespace claimcheck::claims {
namespace {

bool sentence_has(const Reading& reading, const Figure& figure, Cue cue) {
  if (figure.clause == kNone) return false;
  return std::ranges::any_of(reading.parse.clauses[figure.clause].parts, [&](const Range& part) {
    return Cues::english().first(reading.tokens(), part.first, part.last, cue) < part.last;
  });
}

// "800 calls a day", "every day 800 calls come in"
bool says_rate(const Reading& reading, const Figure& figure) {
  const auto& cues = Cues::english();
  const auto end = std::min<std::size_t>(figure.range.last + 6, reading.parse.range.last);
  const auto behind = static_cast<std::uint32_t>(
      cues.first(reading.tokens(), figure.range.last, end, Cue::rate_phrase));
  if (behind < end) {
    // "from a year earlier" is when, not how often.
    const auto next = behind + cues.phrase(reading.tokens(), behind, Cue::rate_phrase);
    return !reading.parse.range.holds(next) ||
           !cues.is(reading.word(next).lemma, Cue::distance_word);
  }
  const auto first = reading.parse.range.first;
  const auto begin = figure.range.first > first + 3 ? figure.range.first - 3 : first;
  const auto at = cues.first(reading.tokens(), begin, figure.range.first, Cue::rate_phrase);
  if (at >= figure.range.first) return false;
  const auto each = static_cast<std::uint32_t>(at);
  // "in May of every year"
  const bool names_date = each > first && reading.word(each - 1).lemma == "of";
  return cues.is(reading.word(each).lemma, Cue::each) && !names_date;
}

// "had 6,310 employees in 2017": what there was, not what was done.
bool holds_then(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (figure.verb == kNone || quantity == nullptr || quantity->dimension != Dimension::count)
    return false;
  const auto& lemma = reading.parse.verbs[figure.verb].lemma;
  return lemma == "have" || lemma == "be";
}

bool is_physical(Dimension dimension) {
  switch (dimension) {
    case Dimension::length:
    case Dimension::volume:
    case Dimension::mass:
    case Dimension::speed:
    case Dimension::power:
    case Dimension::magnitude:
    case Dimension::temperature:
      return true;
    default:
      return false;
  }
}

// "put the toll at 88 on Tuesday": the day of telling, up to which is counted.
bool tells_state(const Reading& reading, const Figure& figure) {
  return figure.verb != kNone && !figure.is_subject && figure.phrase != kNone &&
         reading.parse.verbs[figure.verb].lemma == "put" &&
         reading.parse.phrases[figure.phrase].preposition != kNone &&
         reading.word(reading.parse.phrases[figure.phrase].preposition).lemma == "at";
}

// By the verb, where neither a date nor a word of the clause decides.
Behaviour by_verb(const Reading& reading, const Figure& figure, const Frame& frame, bool dated) {
  const bool quantity = figure.mention->quantity() != nullptr;
  const bool present = figure.verb != kNone && is_present(reading, figure.verb);
  if (dated && !present) return Behaviour::period;
  // "has crossed" runs on; "they said it had crossed" is how reported speech puts "it crossed".
  const bool runs_on = present && is_perfect(reading, figure.verb) &&
                       !Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::one_off);
  if (Cues::english().is(frame.predicate, Cue::evolving) || runs_on) return Behaviour::cumulative;
  if (present && (quantity || frame.predicate.empty())) return Behaviour::stock;
  return dated ? Behaviour::period : Behaviour::fixed;
}

}  // namespace

Behaviour behaviour_of(const Reading& reading, const Figure& figure, const Frame& frame,
                       const Timing& timing, Modality modality) {
  if (modality == Modality::planned) return Behaviour::plan;
  const auto* quantity = figure.mention->quantity();
  if (quantity != nullptr &&
      (Cues::english().is(quantity->per, Cue::time_unit) || says_rate(reading, figure)))
    return Behaviour::rate;
  if (timing.since || sentence_has(reading, figure, Cue::so_far) ||
      sentence_has(reading, figure, Cue::growth))
    return Behaviour::cumulative;
  if (sentence_has(reading, figure, Cue::now) || tells_streak(reading, figure))
    return Behaviour::stock;
  if (timing.as_of.basis == AsOf::Basis::explicit_) {
    const bool state = figure.verb != kNone && is_present(reading, figure.verb) &&
                       !is_perfect(reading, figure.verb);
    return state ? Behaviour::stock : Behaviour::cumulative;
  }
  if (quantity != nullptr && is_physical(quantity->dimension)) return Behaviour::fixed;
  const bool dated = timing.as_of.basis == AsOf::Basis::clause && !tells_state(reading, figure);
  if (dated && holds_then(reading, figure)) return Behaviour::stock;
  return by_verb(reading, figure, frame, dated);
}

}  // namespace claimcheck::claims
