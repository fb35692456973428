#include <algorithm>

#include "claims/agents.h"
#include "claims/cues.h"
#include "claims/figure.h"
#include "claims/lexicon.h"
#include "claims/measured_relation.h"
#include "claims/money_deed.h"
#include "claims/noun_finder.h"
#include "claims/of_phrase.h"
#include "claims/offspring.h"
#include "claims/protagonist.h"
#include "claims/recipient.h"
#include "claims/streaks.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

void add_unique(std::vector<std::string>& list, std::string value) {
  if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end())
    list.push_back(std::move(value));
}

class FrameFinder {
 public:
  FrameFinder(const Reading& reading, const Figure& figure)
      : reading_(reading),
        parse_(reading.parse),
        figure_(figure),
        quantity_(*figure.mention->quantity()),
        lexicon_(Lexicon::english()),
        cues_(Cues::english()) {}

  Frame run() {
    if (counts_offspring(reading_, figure_)) return frame_of_offspring();
    counted_ = counted_noun(reading_, figure_);
    const bool sizes = sizes_a_thing(reading_, figure_);
    if (sizes) {
      counted_.phrase = parse_.phrases[figure_.phrase].host;
      counted_.lemma = head_lemma(reading_, counted_.phrase);
    }
    frame_.noun_phrase = counted_.phrase;
    frame_.base = counted_.base;
    frame_.is_whole = counted_.is_whole;
    if (!counted_.lemma.empty()) set_noun(counted_.lemma);
    const auto relation = measured_relation(reading_, figure_);
    if (relation) take_relation(*relation);
    if (frame_.base.empty()) frame_.base = recipient_of(reading_, figure_);
    find_qualifiers();
    // What something is worth does not depend on what was done to it, nor who won on the margin.
    const bool deedless = relation && quantity_.dimension != Dimension::length;
    const bool trait = is_trait();
    if (!sizes && !deedless && !trait) find_predicate();
    frame_.of_cases = is_count() && cues_.is(frame_.raw_noun, Cue::tally) &&
                      cues_.is(frame_.predicate, Cue::of_people);
    if ((frame_.noun.empty() && counts_people()) || frame_.of_cases) set_people();
    const bool margin = deedless && is_count();
    if (!sizes && !margin && !trait && !counted_.is_whole)
      for (auto& agent : agents_of(reading_, figure_)) add_unique(frame_.agent, std::move(agent));
    find_subject();
    if (!margin) find_verbs();
    return std::move(frame_);
  }

 private:
  [[nodiscard]] const NounPhrase* phrase(std::uint32_t index) const {
    return index == kNone ? nullptr : &parse_.phrases[index];
  }
  [[nodiscard]] std::string folded(std::uint32_t at) const {
    return at < parse_.range.last ? text::folded(reading_.article.text.text, reading_.tokens()[at])
                                  : std::string{};
  }
  [[nodiscard]] bool is_count() const { return quantity_.dimension == Dimension::count; }

  // "a 40-foot rope", "the six-member panel": so long, or so many, whatever is done with it.
  [[nodiscard]] bool is_trait() const {
    const bool measured = quantity_.dimension == Dimension::length ||
                          quantity_.dimension == Dimension::mass ||
                          quantity_.dimension == Dimension::volume;
    if (measured) return !frame_.noun.empty() && is_premodifier(reading_, figure_.range);
    return is_count() && frame_.raw_noun == "member" &&
           reading_.article.slice(figure_.range).find("-member") != std::string_view::npos;
  }

  Frame frame_of_offspring() {
    frame_.noun = frame_.noun_kind = frame_.raw_noun = kChild;
    frame_.subject = parent_of(reading_, figure_);
    return std::move(frame_);
  }
  // "350 Palestinians": the people of a country or region that the packs know.
  [[nodiscard]] bool counts_nationals() const {
    if (!is_count() || frame_.noun_phrase == kNone) return false;
    const auto head = parse_.phrases[frame_.noun_phrase].head;
    return std::any_of(reading_.names.begin(), reading_.names.end(), [head](const Name& name) {
      return name.adjective && name.entity != nullptr && name.range.holds(head);
    });
  }

  void set_noun(const std::string& lemma) {
    if (counts_nationals()) return set_people();
    frame_.raw_noun = lemma;
    std::string_view noun = lemma;
    if (const auto* known = lexicon_.noun_predicate(lemma); known != nullptr) {
      if (is_count()) frame_.predicate = known->predicate;
      frame_.is_state = known->state;
      if (!known->noun.empty() && is_count()) noun = known->noun;
    }
    frame_.noun_kind = lexicon_.kind(noun);
    frame_.noun = noun == lemma && frame_.noun_phrase != kNone
                      ? canonical_of(reading_, frame_.noun_phrase, noun)
                      : std::string(lexicon_.canonical_noun(noun));
    if (frame_.noun_kind.empty()) frame_.noun_kind = lexicon_.kind(frame_.noun);
  }
  // "the 20-metre-high mound": a height, and the mound's.
  void take_relation(const MeasuredRelation& relation) {
    const bool own =
        frame_.noun_phrase == relation.reference || frame_.noun_phrase == figure_.phrase;
    if (frame_.noun_phrase != kNone && !own)
      frame_.agent = names_of_agent(reading_, frame_.noun_phrase);
    frame_.noun_phrase = kNone;
    // A margin of votes is none of points.
    if (is_count() && !frame_.noun.empty()) frame_.qualifiers = {frame_.noun};
    frame_.noun = relation.noun;
    frame_.raw_noun = relation.deed.empty() ? relation.noun : std::string{};
    frame_.predicate = relation.deed;
    frame_.noun_kind.clear();
    if (relation.reference == kNone) return;
    const auto& reference = parse_.phrases[relation.reference];
    // "off the Norland port of Orm": off Orm.
    const auto after = reading_.phrase_after(reference.range.last);
    const bool of = !reference.name && preposition_of(reading_, after) == "of" &&
                    !reading_.names_in(parse_.phrases[after].range).empty();
    for (const Name* name : reading_.names_in(of ? parse_.phrases[after].range : reference.range))
      add_unique(frame_.subject, name->id);
    frame_.base = relation.contest;
    if (!reference.name && !is_count())
      frame_.base = lexicon_.canonical_noun(head_lemma(reading_, relation.reference));
  }
  // "12 killed", "thousands marched": people, as the deed or the bare word tells.
  [[nodiscard]] bool counts_people() const {
    if (!is_count()) return false;
    if (cues_.is(frame_.predicate, Cue::of_people)) return true;
    return quantity_.form == NumberForm::vague && figure_.is_subject && !frame_.predicate.empty();
  }
  void set_people() { frame_.noun = frame_.noun_kind = frame_.raw_noun = "person"; }

  void find_qualifiers() {
    const auto* counted = phrase(frame_.noun_phrase);
    if (counted == nullptr) return;
    for (auto at = counted->range.first; at < counted->range.last; ++at)
      add_qualifier(*counted, at);
    // "112 confirmed and 40 probable deaths": what stands beside this number is its own.
    if (figure_.phrase != kNone && figure_.phrase != frame_.noun_phrase && is_count()) {
      const auto& own = parse_.phrases[figure_.phrase];
      for (auto at = own.range.first; at < own.range.last; ++at) add_qualifier(own, at);
    }
    if (!is_count()) add_qualifier_of(*counted);
    if (tells_streak(reading_, figure_)) add_unique(frame_.qualifiers, "consecutive");
    std::sort(frame_.qualifiers.begin(), frame_.qualifiers.end());
    name_group_members();
  }
  // "the price of bread" is a bread price.
  void add_qualifier_of(const NounPhrase& counted) {
    const auto after = reading_.phrase_after(counted.range.last);
    if (after == kNone || after == figure_.phrase || preposition_of(reading_, after) != "of")
      return;
    const auto& of = parse_.phrases[after];
    if (of.name || of.time || reading_.word(of.head).figure) return;
    const auto lemma = head_lemma(reading_, after);
    add_unique(frame_.qualifiers, std::string(lexicon_.canonical_noun(lemma)));
  }
  void add_qualifier(const NounPhrase& counted, std::uint32_t at) {
    const Word& w = reading_.word(at);
    // "won the cup five times": a title, and of the cup.
    const bool of_contest =
        quantity_.unit == "time" && w.lemma != quantity_.unit && w.lemma != frame_.raw_noun;
    if ((at == counted.head && !of_contest) || w.figure || w.name || w.time) return;
    if (figure_.range.holds(at)) return;
    if (w.word_class != WordClass::noun && w.word_class != WordClass::adjective) return;
    if (w.lemma == frame_.raw_noun || lexicon_.noun_predicate(w.lemma) != nullptr) return;
    // "jobless rate" is one noun.
    const std::string compound = w.lemma + ' ' + frame_.raw_noun;
    if (lexicon_.canonical_noun(compound) != compound) return;
    if (deed_.empty() && w.word_class == WordClass::adjective) deed_ = deed_of_participle(at);
    add_unique(frame_.qualifiers, std::string(lexicon_.canonical_noun(w.lemma)));
  }
  // "1,610 spoiled doses"
  [[nodiscard]] std::string deed_of_participle(std::uint32_t at) const {
    const auto* entry = lexicon_.find(reading_.tokens()[at]);
    if (entry == nullptr || !entry->verb || entry->form != VerbForm::past) return {};
    return std::string(lexicon_.canonical_verb(entry->lemma));
  }
  // "the rebel force is 11,000 strong" counts rebels.
  void name_group_members() {
    if (!is_count() || !cues_.is(frame_.raw_noun, Cue::group_noun) || frame_.noun_kind == "person")
      return;
    for (const auto& qualifier : frame_.qualifiers)
      if (lexicon_.kind(qualifier) == "person") {
        frame_.noun = qualifier;
        frame_.noun_kind = "person";
        return;
      }
  }

  void find_predicate() {
    if (!frame_.predicate.empty()) return join_missing();
    if (counted_.is_whole) return predicate_from_relatives();
    frame_.predicate = state_after();
    if (frame_.predicate.empty()) frame_.predicate = deed_of_host();
    if (const auto deed = money_deed(reading_, figure_); deed && frame_.predicate.empty())
      frame_.predicate = deed->predicate;
    if (frame_.predicate.empty() && !(counted_.of_figure && !is_count()) &&
        !counts_parts_of_a_thing(reading_, figure_))
      frame_.predicate = predicate_of(reading_, figure_.verb);
    if (frame_.predicate.empty()) frame_.predicate = told_deed();
    if (frame_.predicate.empty()) predicate_from_subject();
    if (frame_.predicate.empty()) frame_.predicate = deed_;
    if (frame_.predicate.empty()) predicate_from_relatives();
    if (frame_.predicate.empty()) read_what_follows();
  }
  // "1,234 cases have been confirmed": counting is what was done to them.
  [[nodiscard]] std::string told_deed() const {
    if (figure_.verb == kNone || !figure_.is_subject) return {};
    const auto& verb = parse_.verbs[figure_.verb];
    const auto deed = lexicon_.canonical_verb(verb.lemma);
    return verb.passive && deed != verb.lemma ? std::string(deed) : std::string{};
  }
  // "150 people dead or missing"
  void join_missing() {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr || folded(own->range.last) != "or") return;
    join(frame_.predicate, own->range.last + 1);
  }
  void join(std::string& predicate, std::uint32_t at) const {
    const auto* other = lexicon_.noun_predicate(folded(at));
    if (other != nullptr && !other->predicate.empty() && other->predicate != predicate)
      predicate += "-or-" + std::string(other->predicate);
  }
  // "left 150 people dead", "12 are missing"
  [[nodiscard]] std::string state_after() const {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr) return {};
    auto at = own->range.last;
    const auto verb = parse_.verb_at(at);
    const bool linked = verb != kNone && cues_.is(parse_.verbs[verb].lemma, Cue::light);
    if (linked) at = parse_.verbs[verb].range.last;
    while (at < parse_.range.last && reading_.word(at).word_class == WordClass::adverb) ++at;
    if (auto state = state_at(own->range.last - 1); !state.empty()) return state;
    return linked || at == own->range.last ? state_at(at) : std::string{};
  }
  [[nodiscard]] std::string state_at(std::uint32_t at) const {
    if (at >= parse_.range.last || at < figure_.range.last) return {};
    const auto* state = lexicon_.noun_predicate(folded(at));
    if (state == nullptr || state->predicate.empty()) return {};
    const auto word_class = reading_.word(at).word_class;
    if (word_class != WordClass::adjective && word_class != WordClass::noun) return {};
    std::string predicate(state->predicate);
    if (folded(at + 1) == "or") join(predicate, at + 2);
    return predicate;
  }
  // "the deployment of 3,400 peacekeepers"
  [[nodiscard]] std::string deed_of_host() const {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr || own->host == kNone || preposition_of(reading_, figure_.phrase) != "of")
      return {};
    return std::string(lexicon_.nominal_predicate(head_lemma(reading_, own->host)));
  }
  // "Attendance was 61,400 fans"
  void predicate_from_subject() {
    if (figure_.clause == kNone || figure_.is_subject || figure_.verb == kNone) return;
    const auto subject = parse_.subject_of(figure_.clause);
    if (subject == kNone || subject == figure_.phrase) return;
    const auto noun = head_lemma(reading_, subject);
    frame_.predicate = lexicon_.nominal_predicate(canonical_of(reading_, subject, noun));
    if (const auto* known = lexicon_.noun_predicate(noun)) frame_.predicate = known->predicate;
  }
  // "the dozens of neighbours who brought blankets"
  void predicate_from_relatives() {
    for (const auto& clause : parse_.clauses)
      if (clause.kind == ClauseKind::relative && clause.antecedent != kNone &&
          (clause.antecedent == figure_.phrase || clause.antecedent == frame_.noun_phrase) &&
          !clause.verbs.empty() && !after_preposition(clause.opener))
        frame_.predicate = predicate_of(reading_, clause.verbs.front());
  }
  // "of whom": says more of a part.
  [[nodiscard]] bool after_preposition(std::uint32_t opener) const {
    return opener != kNone && opener > parse_.range.first &&
           reading_.word(opener - 1).word_class == WordClass::preposition;
  }
  // "Thirty: that is how many guests were hurt"
  void read_what_follows() {
    const auto* own = phrase(figure_.phrase);
    auto at = own == nullptr ? figure_.range.last : own->range.last;
    if (at >= parse_.range.last || !reading_.tokens()[at].is(':')) return;
    for (; at < parse_.range.last; ++at) {
      const auto verb = parse_.verb_at(at);
      if (verb != kNone && frame_.predicate.empty()) {
        frame_.predicate = predicate_of(reading_, verb);
        add_unique(frame_.verbs, parse_.verbs[verb].lemma);
      }
      const auto next = parse_.phrase_at(at);
      const bool counted = next != kNone && folded(at - 1) == "how";
      if (counted && frame_.noun.empty()) set_noun(head_lemma(reading_, next));
    }
  }

  // "fined him $40,000"
  void add_receiver() {
    if (quantity_.dimension != Dimension::money || figure_.verb == kNone) return;
    const auto receiver = parse_.phrase_at(parse_.verbs[figure_.verb].range.last);
    if (receiver == kNone || receiver == figure_.phrase ||
        parse_.phrases[receiver].range.last != figure_.range.first)
      return;
    const auto& own = parse_.phrases[receiver];
    for (const Name* name : reading_.names_in(own.range)) add_unique(frame_.subject, name->id);
    if (own.head != kNone && is_person_pronoun(reading_, own.head))
      add_unique(frame_.subject, antecedent_of(reading_, own.head));
  }
  void find_subject() {
    add_receiver();
    add_owner();
    for (const auto index : {frame_.noun_phrase, figure_.phrase}) {
      if (index == kNone) continue;
      for (const Name* name : reading_.names_in(parse_.phrases[index].range))
        add_unique(frame_.subject, name->id);
      const auto after = reading_.phrase_after(parse_.phrases[index].range.last);
      const auto link = after == kNone ? std::string{} : preposition_of(reading_, after);
      if (link == "of" || link == "from") add_names_from(after);
    }
  }
  // "Brell Foods' 300 million euros of debt"
  void add_owner() {
    const auto first = figure_.range.first;
    if (first < parse_.range.first + 2 || !folded(first - 1).starts_with('\'')) return;
    for (const Name& name : reading_.names)
      if (name.range.last + 1 == first) add_unique(frame_.subject, name.id);
  }
  // "members of Hodal", "members of the council of Hodal"
  void add_names_from(std::uint32_t index) {
    const auto names = reading_.names_in(parse_.phrases[index].range);
    for (const Name* name : names) add_unique(frame_.subject, name->id);
    const auto next = reading_.phrase_after(parse_.phrases[index].range.last);
    if (!names.empty() || next == kNone || preposition_of(reading_, next) != "of") return;
    for (const Name* name : reading_.names_in(parse_.phrases[next].range))
      add_unique(frame_.subject, name->id);
  }

  // "has killed 41 people and infected 1,250": the other of two verbs that "and" joins.
  [[nodiscard]] bool is_joined_to(std::uint32_t verb) const {
    if (figure_.verb == kNone || verb == figure_.verb) return false;
    const auto& first = parse_.verbs[std::min(verb, figure_.verb)].range;
    const auto& second = parse_.verbs[std::max(verb, figure_.verb)].range;
    for (auto at = first.last; at < second.first; ++at)
      if (reading_.word(at).word_class == WordClass::coordinator && at + 1 == second.first)
        return true;
    return false;
  }
  // "lost power" is no loss of what the figure counts.
  void add_verb(std::uint32_t verb) {
    const auto& group = parse_.verbs[verb];
    const bool with_object = !phrasal_verb(reading_, verb).predicate.empty() &&
                             parse_.phrase_at(group.range.last) != kNone;
    if (!with_object) add_unique(frame_.verbs, group.lemma);
  }
  void find_verbs() {
    // "Six were killed and 32 wounded": the state tells the deed, not the verb.
    if (counted_.is_whole || frame_.is_state) {
      add_unique(frame_.verbs, frame_.predicate);
      return;
    }
    if (figure_.clause != kNone)
      for (const auto v : parse_.clauses[figure_.clause].verbs) {
        if (is_joined_to(v)) continue;
        add_verb(v);
        add_unique(frame_.verbs, predicate_of(reading_, v));
      }
    if (figure_.verb != kNone) add_verb(figure_.verb);
    add_unique(frame_.verbs, frame_.predicate);
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  const Quantity& quantity_;
  const Lexicon& lexicon_;
  const Cues& cues_;
  CountedNoun counted_;
  std::string deed_;  // that a participle before the noun tells
  Frame frame_;
};

}  // namespace

Frame frame_of(const Reading& reading, const Figure& figure) {
  return FrameFinder(reading, figure).run();
}

}  // namespace claimcheck::claims
