#include "claims/noun_finder.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

class NounFinder {
 public:
  NounFinder(const Reading& reading, const Figure& figure)
      : reading_(reading),
        parse_(reading.parse),
        figure_(figure),
        quantity_(*figure.mention->quantity()),
        cues_(Cues::english()) {}

  CountedNoun run() {
    found_.is_whole = is_whole();
    if (const auto object = repeated_object(); object != kNone) {
      found_.phrase = object;
      found_.lemma = repeated_noun(object);
      return std::move(found_);
    }
    if (has_unit_noun()) {
      found_.phrase = figure_.phrase;
      found_.lemma = unit_lemma();
      return std::move(found_);
    }
    found_.phrase = measured_phrase();
    if (found_.phrase != kNone && !parse_.phrases[found_.phrase].name)
      found_.lemma = head_lemma(reading_, found_.phrase);
    if (found_.lemma.empty() && stands_for_tally()) found_.lemma = tally_before();
    return std::move(found_);
  }

 private:
  // "It now stands at 41."
  [[nodiscard]] bool stands_for_tally() const {
    if (!is_count() || !quantity_.unit.empty() || figure_.verb == kNone || figure_.clause == kNone)
      return false;
    const auto subject = parse_.subject_of(figure_.clause);
    return subject != kNone && parse_.phrases[subject].head != kNone &&
           cues_.is(reading_.word(parse_.phrases[subject].head).lemma, Cue::institution_pronoun) &&
           cues_.is(parse_.verbs[figure_.verb].lemma, Cue::size_verb);
  }
  // The tally of which the sentence before speaks without giving it: "The death toll has been
  // lowered." Empty where there is none.
  [[nodiscard]] std::string tally_before() const {
    const auto* before = reading_.previous;
    if (before == nullptr) return {};
    const auto& numbers = reading_.article.numbers;
    const auto number =
        std::ranges::lower_bound(numbers, before->first_token, {}, &quantity::Number::first_token);
    if (number != numbers.end() && number->first_token < before->last_token) return {};
    const auto& lexicon = Lexicon::english();
    for (auto at = before->last_token; at > before->first_token; --at) {
      auto lemma =
          lexicon.noun_lemma(text::folded(reading_.article.text.text, reading_.tokens()[at - 1]));
      const auto* known = lexicon.noun_predicate(lemma);
      if (known != nullptr && !known->state && !known->predicate.empty()) return lemma;
    }
    return {};
  }
  [[nodiscard]] bool is_count() const { return quantity_.dimension == Dimension::count; }
  [[nodiscard]] bool has_unit_noun() const {
    if (!is_count() || quantity_.unit.empty()) return false;
    // "12k evacuated": what stands in a verb group is no noun.
    const Range span = reading_.range_of(figure_.mention->span);
    return span.empty() || parse_.verb_at(span.last - 1) == kNone;
  }
  [[nodiscard]] bool counts_times() const {
    return quantity_.unit == "time" && figure_.verb != kNone;
  }
  // "viewed 64 million times" are as many views.
  [[nodiscard]] std::string counted_deed() const {
    if (!counts_times()) return {};
    const auto& verb = parse_.verbs[figure_.verb];
    const bool noun = verb.passive && Lexicon::english().knows_noun(verb.lemma);
    return noun ? verb.lemma : std::string{};
  }
  // "won the league title five times" are as many titles; "met the queen twice" is one queen.
  [[nodiscard]] std::uint32_t repeated_object() const {
    if (!counts_times() || figure_.is_subject || parse_.verbs[figure_.verb].passive) return kNone;
    const auto object = parse_.phrase_at(parse_.verbs[figure_.verb].range.last);
    if (object == kNone || object == figure_.phrase || parse_.phrases[object].time ||
        parse_.phrases[object].range.last > figure_.range.first)
      return kNone;
    return repeated_noun(object).empty() ? kNone : object;
  }
  // "won the league five times", "won the Corvian Cup five times": titles.
  [[nodiscard]] std::string repeated_noun(std::uint32_t object) const {
    const auto lemma = head_lemma(reading_, object);
    const bool named = parse_.phrases[object].name;
    if (parse_.verbs[figure_.verb].lemma == "win" && (named || cues_.is(lemma, Cue::contest)))
      return "title";
    return named || Lexicon::english().kind(lemma) == "person" ? std::string{} : lemma;
  }
  [[nodiscard]] std::string unit_lemma() const {
    if (auto deed = counted_deed(); !deed.empty()) return deed;
    if (quantity_.unit != "person" || quantity_.unit_text.empty()) return quantity_.unit;
    const auto& text = quantity_.unit_text;
    std::string word = text.substr(text.find_last_of(' ') + 1);
    for (char& c : word)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return Lexicon::english().noun_lemma(word);
  }

  // "two-thirds of the 900 staff", "Of the 52 riders at the start, ...".
  [[nodiscard]] bool is_whole() const {
    if (figure_.phrase == kNone || preposition_of(reading_, figure_.phrase) != "of") return false;
    const auto& own = parse_.phrases[figure_.phrase];
    // "12 miles north of Orm and 10 kilometres deep" shares no preposition.
    const bool shared = parse_.phrase_at(own.preposition + 1) != figure_.phrase;
    if (shared && quantity_.dimension != Dimension::count) return false;
    if (own.preposition == parse_.range.first) return true;
    if (reading_.word(own.preposition - 1).figure) return true;
    if (own.host == kNone) return false;
    const auto& host = parse_.phrases[own.host];
    for (auto at = host.range.first; at < host.range.last; ++at)
      if (reading_.word(at).figure) return true;
    return false;
  }

  [[nodiscard]] std::uint32_t measured_phrase() {
    if (figure_.phrase == kNone) {
      const auto compared = compared_phrase();
      return compared == kNone ? subject_phrase() : compared;
    }
    const auto& own = parse_.phrases[figure_.phrase];
    // "the 7.6 magnitude quake", "an $80 million contract"
    if (own.head != kNone && own.head >= figure_.range.last && !is_apposed_name(own) &&
        !head_lemma(reading_, figure_.phrase).empty() && !is_unit(own.head) &&
        reading_.word(own.head).word_class == WordClass::noun)
      return figure_.phrase;
    if (const auto compared = compared_phrase(); compared != kNone) return compared;
    if (const auto shared = shared_noun(); shared != kNone) return shared;
    const auto after = reading_.phrase_after(own.range.last);
    const auto link = after == kNone ? std::string{} : preposition_of(reading_, after);
    if (link == "of" && !head_lemma(reading_, after).empty()) {
      if (!is_share(quantity_)) return after;
      // "two-thirds of members of the union": of the members.
      const bool of_own = quantity_.dimension == Dimension::ratio && !quantity_.unit.empty();
      found_.base = of_own ? std::string(Lexicon::english().canonical_noun(quantity_.unit))
                           : whole_label(reading_, after);
    }
    if (is_share(quantity_) && found_.base.empty()) found_.base = age_group_after(own.range.last);
    if (own.host != kNone && preposition_of(reading_, figure_.phrase) == "of" &&
        !head_lemma(reading_, own.host).empty() &&
        !cues_.is(head_lemma(reading_, own.host), Cue::size_noun)) {
      found_.of_figure = true;
      return own.host;
    }
    // "the highest number of cases at over 1,100"
    if (preposition_of(reading_, figure_.phrase) == "at" && own.host != kNone &&
        cues_.is(head_lemma(reading_, parse_.phrases[own.host].host), Cue::size_noun))
      return own.host;
    if (link == "in" && names_a_sum(after)) return after;
    return subject_phrase();
  }
  // "had a share below 35.5", "a crowd over 3,000": what is held against a limit right behind it.
  [[nodiscard]] std::uint32_t compared_phrase() const {
    const auto first = figure_.range.first;
    const bool limit =
        quantity_.modifier == Modifier::less_than || quantity_.modifier == Modifier::more_than;
    const bool comparable =
        is_count() || is_share(quantity_) || quantity_.dimension == Dimension::money;
    if (!comparable || !limit || figure_.is_subject || first <= parse_.range.first) return kNone;
    const auto before = parse_.phrase_at(first - 1);
    if (before == kNone || before == figure_.phrase || parse_.phrases[before].time ||
        parse_.phrases[before].range.last != first)
      return kNone;
    const auto subject = figure_.clause == kNone ? kNone : parse_.subject_of(figure_.clause);
    const bool noun = reading_.word(parse_.phrases[before].head).word_class == WordClass::noun;
    return noun && before != subject && !parse_.phrases[before].name ? before : kNone;
  }
  // "of the over-60s", "of 18-to-24-year-olds": as it is written.
  [[nodiscard]] std::string age_group_after(std::uint32_t at) const {
    const auto end = parse_.range.last;
    if (at + 1 >= end || reading_.word(at).lemma != "of") return {};
    if (reading_.word(++at).word_class == WordClass::determiner) ++at;
    Range group{at, at};
    bool digits = false;
    while (group.last < end && (group.last == at || !reading_.tokens()[group.last].space_before)) {
      if (reading_.tokens()[group.last].is(',') || reading_.tokens()[group.last].is('.')) break;
      digits = digits || reading_.tokens()[group.last].kind == text::TokenKind::number;
      ++group.last;
    }
    const bool compound = digits && group.last > at + 1;
    return compound ? std::string(reading_.article.slice(group)) : std::string{};
  }
  // "$40 million in aid", not "in the scheme".
  [[nodiscard]] bool names_a_sum(std::uint32_t phrase) const {
    const auto& own = parse_.phrases[phrase];
    return quantity_.dimension == Dimension::money && !own.name && !own.time &&
           reading_.word(own.range.first).word_class != WordClass::determiner &&
           !head_lemma(reading_, phrase).empty();
  }
  // "mother of 13 Selma Brandt": a name right behind the number stands beside it.
  [[nodiscard]] bool is_apposed_name(const NounPhrase& own) const {
    return is_count() && own.name && own.host != kNone && quantity_.unit.empty() &&
           reading_.word(figure_.range.last).name;
  }
  [[nodiscard]] bool is_unit(std::uint32_t at) const {
    const auto& token = reading_.tokens()[at];
    return !is_count() && figure_.mention->span.begin <= token.begin &&
           token.end <= figure_.mention->span.end;
  }
  // "90 confirmed and 25 probable plague deaths": the noun stands with the last number.
  [[nodiscard]] std::uint32_t shared_noun() const {
    if (!is_count()) return kNone;
    auto end = parse_.phrases[figure_.phrase].range.last;
    // A participle may stand for an adjective here: "112 confirmed and ..."
    if (const auto verb = parse_.verb_at(end); verb != kNone && !parse_.verbs[verb].finite)
      end = parse_.verbs[verb].range.last;
    if (end + 1 >= parse_.range.last) return kNone;
    if (reading_.word(end).word_class != WordClass::coordinator) return kNone;
    const auto next = parse_.phrase_at(end + 1);
    if (next == kNone || !reading_.word(parse_.phrases[next].range.first).figure) return kNone;
    return head_lemma(reading_, next).empty() ? kNone : next;
  }

  // "turnout was 61%", "put the number of soldiers at 12,000"
  [[nodiscard]] std::uint32_t subject_phrase() const {
    if (figure_.clause == kNone) return kNone;
    if (figure_.verb == kNone) return subject_of_limit();
    const auto& verb = parse_.verbs[figure_.verb];
    const auto link =
        figure_.phrase == kNone ? std::string{} : preposition_of(reading_, figure_.phrase);
    const auto giver = giving_verb(reading_, figure_);
    std::uint32_t found = kNone;
    if ((cues_.is(link, Cue::given_at) || link == "to" || link == "from" || link == "by") &&
        !figure_.is_subject)
      found = object_before_figure(giver == kNone ? verb : parse_.verbs[giver]);
    // "At $2.4 billion, the budget is ..."
    const bool fronted = figure_.is_subject && link == "at";
    const bool says_size = cues_.is(verb.lemma, Cue::size_verb);
    if (found == kNone && verb.infinitive) found = subject_of_infinitive();
    if (found == kNone && (fronted || (!figure_.is_subject && says_size)))
      found = parse_.subject_of(figure_.clause);
    if (found == figure_.phrase || found == kNone) return kNone;
    return what_it_measures(found, giver != kNone);
  }
  // "Cases in Tarvik exceed 1,500": the verb is a part of the figure.
  [[nodiscard]] std::uint32_t subject_of_limit() const {
    if (!cues_.is(reading_.word(figure_.range.first).lemma, Cue::size_verb)) return kNone;
    const auto subject = parse_.subject_of(figure_.clause);
    const bool before =
        subject != kNone && parse_.phrases[subject].range.last <= figure_.range.first;
    return before ? what_it_measures(subject, false) : kNone;
  }
  // Of a phrase that a figure is said of: itself, or the thing behind "of"; kNone where it is not
  // what is measured.
  [[nodiscard]] std::uint32_t what_it_measures(std::uint32_t found, bool given) const {
    const auto lemma = head_lemma(reading_, found);
    // "1,400 people lost $62 million": whose money it is, not what is measured.
    if (quantity_.dimension == Dimension::money && Lexicon::english().kind(lemma) == "person")
      return kNone;
    if (!cues_.is(lemma, Cue::group_noun) && !cues_.is(lemma, Cue::size_noun) && lemma != "cost")
      return found;
    const auto of = reading_.phrase_after(parse_.phrases[found].range.last);
    if (of != kNone && preposition_of(reading_, of) == "of") return of;
    // "puts the amount spilled at 80 tonnes": of what, the noun does not say.
    return given ? kNone : found;
  }
  // "expects the economy to grow 3%"
  [[nodiscard]] std::uint32_t subject_of_infinitive() const {
    if (figure_.verb == 0) return kNone;
    const auto& parent = parse_.verbs[figure_.verb - 1];
    const auto phrase = parse_.phrase_at(parent.range.last);
    return phrase == kNone || parse_.phrases[phrase].time ? kNone : phrase;
  }
  // "put the number of the injured at 84, and that of the dead at five"
  [[nodiscard]] std::uint32_t object_before_figure(const VerbGroup& verb) const {
    for (auto at = figure_.range.first; at > verb.range.last + 1; --at) {
      const bool taken_up = reading_.word(at - 1).lemma == "of" &&
                            cues_.is(reading_.word(at - 2).lemma, Cue::taking_up);
      if (!taken_up) continue;
      const auto phrase = parse_.phrase_at(at);
      if (phrase != kNone && !head_lemma(reading_, phrase).empty()) return phrase;
    }
    const auto object = parse_.phrase_at(verb.range.last);
    if (object == kNone) return object_behind_figure(verb);
    return object == figure_.phrase || parse_.phrases[object].time ? kNone : object;
  }
  // "puts at 84 the number of the injured"
  [[nodiscard]] std::uint32_t object_behind_figure(const VerbGroup& verb) const {
    if (figure_.phrase == kNone) return kNone;
    const auto& own = parse_.phrases[figure_.phrase];
    if (own.preposition != verb.range.last) return kNone;
    const auto behind = reading_.phrase_after(own.range.last);
    const bool object = behind != kNone && parse_.phrases[behind].preposition == kNone;
    return object && cues_.is(head_lemma(reading_, behind), Cue::group_noun) ? behind : kNone;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  const Quantity& quantity_;
  const Cues& cues_;
  CountedNoun found_;
};

}  // namespace

bool is_share(const Quantity& quantity) {
  return quantity.dimension == Dimension::percent || quantity.dimension == Dimension::ratio ||
         quantity.form == NumberForm::fraction;
}

std::string head_lemma(const Reading& reading, std::uint32_t phrase) {
  if (phrase == kNone || reading.parse.phrases[phrase].head == kNone) return {};
  const Word& head = reading.word(reading.parse.phrases[phrase].head);
  if (head.word_class == WordClass::pronoun || head.figure || head.time) return {};
  return head.lemma;
}

std::string preposition_of(const Reading& reading, std::uint32_t phrase) {
  if (phrase == kNone || reading.parse.phrases[phrase].preposition == kNone) return {};
  return reading.word(reading.parse.phrases[phrase].preposition).lemma;
}

std::string canonical_of(const Reading& reading, std::uint32_t phrase, std::string_view lemma) {
  const auto& lexicon = Lexicon::english();
  const auto& p = reading.parse.phrases[phrase];
  for (auto at = p.range.first; at < p.head; ++at) {
    const std::string compound = reading.word(at).lemma + ' ' + std::string(lemma);
    if (const auto canonical = lexicon.canonical_noun(compound); canonical != compound)
      return std::string(canonical);
  }
  return std::string(lexicon.canonical_noun(lemma));
}

std::string whole_label(const Reading& reading, std::uint32_t phrase) {
  const auto& p = reading.parse.phrases[phrase];
  std::string label;
  for (auto at = p.range.first; at < p.range.last; ++at) {
    const Word& w = reading.word(at);
    if (w.name || w.figure || w.time || Cues::english().is(w.lemma, Cue::whole)) continue;
    if (w.word_class != WordClass::noun && w.word_class != WordClass::adjective) continue;
    if (!label.empty()) label += ' ';
    label += Lexicon::english().canonical_noun(w.lemma);
  }
  // "gross domestic product" is one noun.
  return std::string(Lexicon::english().canonical_noun(label));
}

CountedNoun counted_noun(const Reading& reading, const Figure& figure) {
  return NounFinder(reading, figure).run();
}

}  // namespace claimcheck::claims
