#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

// The longer unit that a part belongs to: "of 1984", "in March", "of the month".

namespace claimcheck::time {
namespace {

// How a container is joined to its part.
struct Joint {
  bool linked = false;    // "of", "in"
  bool definite = false;  // "the"
};

// "of 1984", "year 2020"; without a preposition only in digits
std::optional<Reading> year_container(const Words& words, At at, Joint joint) {
  const At year_at = is_year(words, at) ? at + 1 : at;
  const auto year = read_year(words, year_at);
  if (!year || (!joint.linked && !words.digits(year_at))) return std::nullopt;
  return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
}

// "of the month": the one at hand
std::optional<Reading> unit_container(const Scene& scene, At at, Joint joint) {
  const Word& word = scene.words.word(at);
  if (!joint.linked || !joint.definite || word.role != WordClass::unit || word.plural)
    return std::nullopt;
  const auto grain = static_cast<Grain>(word.value);
  if (grain != Grain::month && grain != Grain::year && grain != Grain::week) return std::nullopt;
  const Period period = scene.anchors.narrative() ? scene.anchors.from_text(grain, 0)
                                                  : scene.anchors.from_publication(grain, 0);
  return date_reading(at, at + 1, period, TimeAnchor::publication);
}

std::optional<Reading> any_container(const Scene& scene, At at, Joint joint) {
  const Words& words = scene.words;
  if (words.is(at, WordClass::relation)) {
    if (auto found = read_relation(scene, at)) return found;
  }
  if (joint.linked && words.is(at, WordClass::month)) {
    if (auto found = read_month_day(scene, at)) return found;
  }
  if (joint.linked) {
    if (auto found = read_decade(scene, at)) return found;
  }
  if (joint.linked) {
    if (auto found = read_century(words, at)) return found;
  }
  if (auto found = year_container(words, at, joint)) return found;
  return unit_container(scene, at, joint);
}

}  // namespace

std::optional<Reading> read_container(const Scene& scene, At at) {
  const Words& words = scene.words;
  Joint joint;
  joint.linked = words.is(at, WordClass::of) || words.has(at, Cue::in);
  if (joint.linked) ++at;
  joint.definite = words.has(at, Cue::the);
  if (joint.definite) ++at;
  auto found = any_container(scene, past_fiscal(words, at), joint);
  if (!found || !found->period || found->period->grain < Grain::week) return std::nullopt;
  return found;
}

}  // namespace claimcheck::time
