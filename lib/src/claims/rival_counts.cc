#include "claims/rival_counts.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/figure.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

class RivalFinder {
 public:
  RivalFinder(const Reading& reading, const Figure& figure)
      : reading_(reading), parse_(reading.parse), figure_(figure), cues_(Cues::english()) {}

  [[nodiscard]] bool run() const {
    if (!is_bare() || !ends_clause() || figure_.verb == kNone || speaks_as_pronoun()) return false;
    const auto& verb = parse_.verbs[figure_.verb];
    if (verb.range.first >= figure_.range.first) return false;
    const bool beside = verb.range.last == figure_.range.first;
    if (beside && cues_.is(verb.lemma, Cue::speech)) return true;
    if (beside && verb.lemma == "be") return names_number_before(verb.range.first);
    const auto link =
        figure_.phrase == kNone ? std::string{} : preposition_of(reading_, figure_.phrase);
    if (!cues_.is(verb.lemma, Cue::giving)) return false;
    if (link == "of") return verb.range.last + 1 == figure_.range.first;
    return link == "at" && is_number(parse_.phrase_at(verb.range.last));
  }

 private:
  [[nodiscard]] bool is_bare() const {
    const auto* quantity = figure_.mention->quantity();
    return quantity != nullptr && quantity->dimension == Dimension::count && quantity->value &&
           quantity->unit.empty() && quantity->per.empty();
  }
  [[nodiscard]] bool ends_clause() const {
    const auto next = figure_.range.last;
    return next >= parse_.range.last || reading_.word(next).word_class == WordClass::mark ||
           reading_.word(next).word_class == WordClass::subordinator;
  }
  // "They said 2,000" may be the same source again.
  [[nodiscard]] bool speaks_as_pronoun() const {
    const auto subject = figure_.clause == kNone ? kNone : parse_.subject_of(figure_.clause);
    if (subject == kNone || parse_.phrases[subject].head == kNone) return false;
    const Word& head = reading_.word(parse_.phrases[subject].head);
    return head.word_class == WordClass::pronoun && !cues_.is(head.lemma, Cue::institution_pronoun);
  }
  // "the number", "the figure", "it"; but "the number of cars" names what it counts.
  [[nodiscard]] bool is_number(std::uint32_t phrase) const {
    if (phrase == kNone || parse_.phrases[phrase].head == kNone) return false;
    const auto& own = parse_.phrases[phrase];
    const auto after = reading_.phrase_after(own.range.last);
    if (after != kNone && preposition_of(reading_, after) == "of") return false;
    const auto& lemma = reading_.word(own.head).lemma;
    return cues_.is(lemma, Cue::institution_pronoun) || cues_.is(lemma, Cue::size_noun);
  }
  [[nodiscard]] bool names_number_before(std::uint32_t verb) const {
    return verb > parse_.range.first && is_number(parse_.phrase_at(verb - 1));
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  const Cues& cues_;
};

bool is_count(const Claim& claim) {
  const auto* quantity = claim.quantity();
  return quantity != nullptr && quantity->dimension == Dimension::count && claim.derived.empty() &&
         claim.scope.empty() && !(claim.noun.empty() && claim.predicate.empty());
}

// The only count among some claims; null where there are none or several.
const Claim* only_count(std::span<const Claim> claims) {
  const auto first = std::ranges::find_if(claims, is_count);
  if (first == claims.end() || std::find_if(first + 1, claims.end(), is_count) != claims.end())
    return nullptr;
  return &*first;
}

bool same_speaker(const Claim& a, const Claim& b) {
  const auto said = [](const Claim& claim) {
    return claim.attribution.empty() ? std::string_view{}
                                     : std::string_view(claim.attribution.back().name);
  };
  return said(a) == said(b);
}

void take_up(const Claim& count, Claim& rival) {
  auto& quantity = std::get<Quantity>(rival.figure);
  quantity.unit = count.quantity()->unit;
  quantity.unit_text = count.quantity()->unit_text;
  rival.measure = count.measure;
  rival.rule = count.rule;
  rival.behaviour = count.behaviour;
  rival.noun = count.noun;
  rival.noun_kind = count.noun_kind;
  rival.predicate = count.predicate;
  rival.base = count.base;
  rival.qualifiers = count.qualifiers;
  rival.agent = count.agent;
  rival.subject = count.subject;
  rival.place = count.place;
  rival.event = count.event;
  rival.event_days = count.event_days;
  rival.as_of = count.as_of;
  rival.names = count.names;
  rival.context = count.context;
}

}  // namespace

void take_up_counts(const Reading& reading, std::span<const Claim> before,
                    std::vector<Claim>& told) {
  for (const Mention& mention : reading.mentions) {
    const auto rival = std::ranges::find(told, mention.span, &Claim::span);
    if (rival == told.end() || rival->attribution.empty()) continue;
    const Figure figure = locate(reading, mention);
    if (figure.range.empty() || !RivalFinder(reading, figure).run()) continue;
    const std::span<const Claim> in_sentence(told.begin(), rival);
    const bool here = std::ranges::any_of(in_sentence, is_count);
    const Claim* count = only_count(here ? in_sentence : before);
    if (count != nullptr && !same_speaker(*count, *rival)) take_up(*count, *rival);
  }
}

}  // namespace claimcheck::claims
