#include "claims/dates.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/dated_clauses.h"
#include "claims/dateless.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"
#include "claims/respective.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

enum class Role { on, from, to, before, by, after };

Role role_of(const Reading& reading, const Figure& figure) {
  const auto preposition = preposition_before(reading, figure.range);
  if (Cues::english().is(preposition, Cue::starting)) return Role::from;
  if (preposition == "to" && figure.range.first >= 2 + reading.parse.range.first &&
      reading.word(figure.range.first - 2).lemma == "prior")
    return Role::before;
  // "did not open until 1928" opened then.
  const bool negated = figure.verb != kNone && reading.parse.verbs[figure.verb].negated;
  if (negated && Cues::english().is(preposition, Cue::until)) return Role::on;
  if (preposition == "until" || preposition == "till" || preposition == "to") return Role::to;
  if (preposition == "before") return Role::before;
  if (preposition == "by" && is_perfect(reading, figure.verb)) return Role::by;
  if (preposition == "after") return Role::after;
  return Role::on;
}

// "after 1987" is every day after it, "had left by 1987" every day up to it; but "before dawn on
// Monday" is a part of that day.
void shift(TimeExpression& time, Role role) {
  if (time.type == TimexType::time) return;
  if (!time.days) {
    if (role == Role::before) time.mod = "BEFORE";
    if (role == Role::after) time.mod = "AFTER";
    return;
  }
  if (role == Role::before && time.days->low) {
    time.mod = "BEFORE";
    time.days = DayInterval::less_than(time.days->low->value, time.days->low->hardness);
  } else if (role == Role::by && time.days->high) {
    time.mod = "ON_OR_BEFORE";
    time.days = DayInterval::at_most(time.days->high->value, time.days->high->hardness);
  } else if (role == Role::after && time.days->high) {
    time.mod = "AFTER";
    time.days = DayInterval::more_than(time.days->high->value, time.days->high->hardness);
  }
}

// A date at which a state began or ended says when that was: "held the town from 2014 to 2019".
void mark_edge(Frame& frame, Role role) {
  if (role != Role::from && role != Role::to) return;
  const bool event =
      Cues::english().is(frame.raw_noun, Cue::event_noun) || frame.predicate == "last";
  const std::string edge = role == Role::from ? "begin" : "end";
  if (frame.predicate == edge) return;
  if (!event) {
    // "has taken steps since 1987": no state that is named.
    if (frame.predicate.empty()) return;
    frame.noun = frame.predicate;
    frame.qualifiers.clear();
  }
  frame.predicate = edge;
}

// "three weeks ago", "eight years after": a distance in time, not how long something took.
bool is_distance(const Reading& reading, const Figure& figure) {
  if (figure.range.last >= reading.parse.range.last) return false;
  return Cues::english().is(reading.word(figure.range.last).lemma, Cue::distance_word);
}

}  // namespace

bool tells_nothing(const std::string& predicate) {
  return predicate.empty() || Cues::english().is(predicate, Cue::speech);
}

namespace {

// "No trains will run until 30 May"
bool denies(const Reading& reading, std::uint32_t phrase) {
  if (phrase == kNone) return false;
  return reading.word(reading.parse.phrases[phrase].range.first).lemma == "no";
}

// "almost collapsed": it did not.
bool nearly_done(const Reading& reading, std::uint32_t verb) {
  if (verb == kNone) return false;
  const auto& group = reading.parse.verbs[verb];
  const auto first = std::max(reading.parse.range.first + 1, group.range.first) - 1;
  for (auto at = first; at < group.main; ++at)
    if (Cues::english().is(reading.word(at).lemma, Cue::near_miss)) return true;
  return false;
}

// "for the second time"
bool tells_a_later_time(const Reading& reading) {
  const auto& sentence = reading.parse.range;
  for (auto at = sentence.first + 1; at < sentence.last; ++at)
    if (reading.word(at).lemma == "time" &&
        Cues::english().is(reading.word(at - 1).lemma, Cue::later_ordinal))
      return true;
  return false;
}

// "erupted again on Monday": not the time that the story is about.
bool done_again(const Reading& reading, std::uint32_t verb) {
  if (verb == kNone) return false;
  const auto& group = reading.parse.verbs[verb];
  return (group.range.last < reading.parse.range.last &&
          Cues::english().is(reading.word(group.range.last).lemma, Cue::again)) ||
         tells_a_later_time(reading);
}

// Whether a figure only describes the one thing that a phrase names: "the 8 km tunnel".
bool describes(const Reading& reading, const Mention& mention) {
  const auto* quantity = mention.quantity();
  if (quantity == nullptr) return false;
  const Range range = reading.range_of(mention.span);
  return quantity->dimension == Dimension::length && !range.empty() &&
         is_premodifier(reading, range);
}

// The figures of counts and sums have their own claims, with their own time.
bool has_figure(const Reading& reading, std::uint32_t phrase) {
  if (phrase == kNone) return false;
  const auto& range = reading.parse.phrases[phrase].range;
  for (auto at = range.first; at < range.last; ++at)
    if (reading.word(at).figure &&
        std::ranges::none_of(reading.mentions, [&](const Mention& mention) {
          return reading.range_of(mention.span).holds(at) && describes(reading, mention);
        }))
      return true;
  return false;
}

bool has_past_perfect(const Reading& reading, std::uint32_t verb) {
  if (!is_perfect(reading, verb)) return false;
  const auto first = reading.parse.verbs[verb].range.first;
  return text::folded(reading.article.text.text, reading.tokens()[first]) == "had";
}

// "the first case was confirmed on 28 January": what is done to a thing has its day, though the
// verb is one of telling.
std::string passive_deed(const Reading& reading, const DatedDeed& deed) {
  if (deed.figure.verb == kNone || (deed.frame.noun.empty() && deed.frame.subject.empty()))
    return {};
  const auto& group = reading.parse.verbs[deed.figure.verb];
  return group.passive && !group.negated
             ? std::string(Lexicon::english().canonical_verb(group.lemma))
             : std::string{};
}

// "had its first case on 3 May", "confirmed its initial case": the day of the first of its kind,
// though the verb says little or is one of telling.
std::string first_of_kind(const Reading& reading, const DatedDeed& deed) {
  const bool first = std::ranges::any_of(deed.frame.qualifiers, [](const std::string& qualifier) {
    return Cues::english().is(qualifier, Cue::first_word);
  });
  const bool counted = first && !deed.frame.noun.empty() && deed.figure.verb != kNone &&
                       reading.parse.verbs[deed.figure.verb].lemma != "be";
  if (!counted) return {};
  // "had her first daughter in 2003"
  const bool child = Cues::english().is(deed.frame.raw_noun, Cue::kin) ||
                     Cues::english().is(deed.frame.raw_noun, Cue::offspring);
  return std::string(Lexicon::english().canonical_verb(child ? "bear" : "record"));
}

// "announced the closure of all schools on 3 May": the day on which a deed was told of by name.
// To declare a state of emergency is a deed itself.
std::string announced_deed(const Reading& reading, const DatedDeed& deed) {
  if (deed.figure.verb == kNone || deed.frame.noun_phrase == kNone) return {};
  const auto& group = reading.parse.verbs[deed.figure.verb];
  const bool object = deed.frame.noun_phrase == reading.parse.phrase_at(group.range.last);
  const bool named = !Lexicon::english().nominal_predicate(deed.frame.raw_noun).empty();
  const bool performed = Cues::english().is(group.lemma, Cue::performative);
  return object && (named || performed) && !group.passive ? group.lemma : std::string{};
}

// What somebody or something is: "was the band's drummer", "served as mayor".
std::uint32_t role_phrase(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  if (figure.verb == kNone) return kNone;
  const auto& group = parse.verbs[figure.verb];
  // The nearest: "as governor from 1998 and as senator from 2009".
  for (auto p = static_cast<std::uint32_t>(parse.phrases.size()); p-- > 0;) {
    const auto& phrase = parse.phrases[p];
    if (phrase.range.first < group.range.last || phrase.range.last > figure.range.first ||
        phrase.time || phrase.head == kNone)
      continue;
    const bool as = phrase.preposition != kNone && reading.word(phrase.preposition).lemma == "as";
    const bool is = group.lemma == "be" && phrase.preposition == kNone;
    if (as || is) return reading.word(phrase.head).word_class == WordClass::noun ? p : kNone;
  }
  return kNone;
}

// "was its drummer from 1970 to 1977": the state that began or ended is named by a noun.
bool take_role(const Reading& reading, DatedDeed& deed) {
  const auto phrase = role_phrase(reading, deed.figure);
  if (phrase == kNone) return false;
  const auto& lemma = reading.word(reading.parse.phrases[phrase].head).lemma;
  deed.frame.raw_noun = lemma;
  deed.frame.noun = Lexicon::english().canonical_noun(lemma);
  deed.frame.noun_kind = Lexicon::english().kind(lemma);
  deed.frame.qualifiers.clear();
  deed.frame.predicate = "last";
  return true;
}

// "Her birthday is on 3 May", "the vote takes place on 3 May": the noun names the deed.
void take_nominal_deed(const Reading& reading, DatedDeed& deed) {
  if (deed.figure.verb == kNone) return;
  if (!Cues::english().is(reading.parse.verbs[deed.figure.verb].lemma, Cue::occurrence)) return;
  const auto named = Lexicon::english().nominal_predicate(deed.frame.raw_noun);
  if (named.empty()) return;
  deed.frame.predicate = named;
  deed.frame.noun.clear();
  deed.frame.noun_kind.clear();
  deed.frame.verbs.push_back(deed.frame.predicate);
}

// Whether a word stands in a date, not in a length of time.
bool is_of_date(const Reading& reading, std::uint32_t at) {
  return reading.word(at).time &&
         std::ranges::any_of(reading.mentions, [&](const Mention& mention) {
           const auto* time = mention.time();
           return time != nullptr && time->type != TimexType::duration &&
                  reading.range_of(mention.span).holds(at);
         });
}

// Of several dates after one verb the first is its own: "measured in 2003, between 1911 and
// 1950".
bool is_first_date(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone || respective_phrase(reading, figure)) return true;
  const auto verb_end = reading.parse.verbs[figure.verb].range.last;
  if (figure.range.first < verb_end) return true;
  for (auto at = verb_end; at < figure.range.first; ++at) {
    const bool link = at + 1 == figure.range.first;
    // "bought the portrait of 1658 in 1913"
    const bool of_noun = preposition_before(reading, {at, at + 1}) == "of";
    if (is_of_date(reading, at) && !of_noun && !link && role_of(reading, figure) != Role::to)
      return false;
  }
  return true;
}

// "was chosen to write it in 2015": the infinitive of a verb of telling leaves the day to the verb
// that it hangs on.
void take_main_deed(const Reading& reading, std::uint32_t clause, DatedDeed& deed) {
  const auto verb = deed.figure.verb;
  if (verb == kNone || !reading.parse.verbs[verb].infinitive) return;
  const auto main = first_verb(reading, clause);
  if (main == kNone || main == verb) return;
  deed.figure.verb = main;
  deed.frame = deed_of(reading, clause, main);
}

// "On 3 May it was announced that he had left": he had by then. The clause that tells what had been
// done; kNone elsewhere.
std::uint32_t told_clause(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone ||
      !Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::speech))
    return kNone;
  const auto& clauses = reading.parse.clauses;
  for (std::uint32_t c = 0; c < clauses.size(); ++c)
    if (clauses[c].kind == ClauseKind::complement && clauses[c].parent == figure.clause &&
        has_past_perfect(reading, first_verb(reading, c)))
      return c;
  return kNone;
}

std::optional<DatedDeed> deed_told_on(const Reading& reading, const Figure& figure) {
  const auto clause = told_clause(reading, figure);
  if (clause == kNone || role_of(reading, figure) != Role::on ||
      nearly_done(reading, first_verb(reading, clause)))
    return std::nullopt;
  DatedDeed deed;
  deed.figure = figure;
  deed.figure.clause = clause;
  deed.figure.verb = first_verb(reading, clause);
  deed.time = *figure.mention->time();
  deed.frame = deed_of(reading, clause, deed.figure.verb);
  if (tells_nothing(deed.frame.predicate) || has_figure(reading, deed.frame.noun_phrase))
    return std::nullopt;
  shift(deed.time, Role::by);
  return deed;
}

// "the night of 3 May"
bool is_of_a_night(const Reading& reading, const Figure& figure) {
  const auto phrase = reading.parse.phrase_at(figure.range.first);
  const auto host = phrase == kNone ? kNone : reading.parse.phrases[phrase].host;
  return host != kNone && head_lemma(reading, host) == "night";
}

// The night of a day ends on the next.
void add_small_hours(const Reading& reading, const Figure& figure, TimeExpression& time) {
  const bool night = time.type == TimexType::time && time.value.ends_with("TNI");
  if (!night && !is_of_a_night(reading, figure)) return;
  if (time.days && time.days->high) time.days->high->value += std::chrono::days(1);
}

std::optional<DatedDeed> date_deed(const Reading& reading, const Figure& figure,
                                   std::uint32_t clause) {
  DatedDeed deed;
  deed.figure = figure;
  deed.time = *figure.mention->time();
  add_small_hours(reading, figure, deed.time);
  deed.figure.clause = clause;
  deed.figure.verb = clause == figure.clause ? figure.verb : first_verb(reading, clause);
  const auto listed = respective_phrase(reading, deed.figure);
  if (listed == kNone) return std::nullopt;  // "the two were built in 2001 and 2004, respectively"
  deed.frame = deed_of(reading, clause, deed.figure.verb, listed.value_or(kNone));
  const Role role = clause == figure.clause ? role_of(reading, figure) : Role::on;
  const bool holds_role = (role == Role::from || role == Role::to) && take_role(reading, deed);
  if (denies(reading, deed.frame.noun_phrase) || nearly_done(reading, deed.figure.verb) ||
      done_again(reading, deed.figure.verb))
    return std::nullopt;
  if (!holds_role && (has_figure(reading, deed.frame.noun_phrase) ||
                      Cues::english().is(deed.frame.predicate, Cue::trend_verb)))
    return std::nullopt;
  if (clause == figure.clause) {
    if (deed.frame.predicate.empty() && (role == Role::from || role == Role::to) &&
        Cues::english().is(deed.frame.raw_noun, Cue::event_noun))
      deed.frame.predicate = "last";
    mark_edge(deed.frame, role);
    shift(deed.time, role);
  }
  if (tells_nothing(deed.frame.predicate)) take_main_deed(reading, clause, deed);
  take_nominal_deed(reading, deed);
  if (tells_nothing(deed.frame.predicate)) {
    deed.frame.predicate = passive_deed(reading, deed);
    if (deed.frame.predicate.empty()) deed.frame.predicate = first_of_kind(reading, deed);
    if (deed.frame.predicate.empty()) deed.frame.predicate = announced_deed(reading, deed);
  }
  if (deed.frame.predicate.empty()) return std::nullopt;
  take_mishap(reading, deed);
  return deed;
}

// "on 16 November", "in May", of a year that the text does not tell, or "on Tuesday".
bool is_day_of_some_year(const TimeExpression& time) {
  constexpr std::size_t kIsoMonth = 7;
  constexpr std::size_t kIsoDay = 10;
  return !time.days && time.value.starts_with("XXXX-") &&
         (time.value.size() == kIsoDay || time.value.size() == kIsoMonth);
}

// A day, or an hour or part of one: "on Thursday evening".
bool names_a_day(const TimeExpression& time) {
  if (time.type == TimexType::time) return time.days.has_value();
  return time.type == TimexType::date && (time.days || is_day_of_some_year(time));
}

}  // namespace

std::vector<DatedDeed> dated_deeds(const Reading& reading, const Figure& figure) {
  const auto* time = figure.mention->time();
  std::vector<DatedDeed> deeds;
  if (time->type == TimexType::duration && time->quantity && !is_distance(reading, figure))
    if (auto deed = duration_deed(reading, figure)) deeds.push_back(std::move(*deed));
  if (auto work = released_work(reading, figure)) return {std::move(*work)};
  if (auto work = titled_work(reading, figure)) return {std::move(*work)};
  if (auto end = lifetime_end(reading, figure)) return {std::move(*end)};
  if (!names_a_day(*time) || is_quoted(reading, figure.range)) return deeds;
  if (auto mishap = dated_mishap(reading, figure)) return {std::move(*mishap)};
  if (auto named = nominal_deed(reading, figure)) return {std::move(*named)};
  if (!is_first_date(reading, figure) || dates_no_deed(reading, figure)) return deeds;
  if (auto deed = date_deed(reading, figure, figure.clause)) deeds.push_back(std::move(*deed));
  if (auto deed = deed_told_on(reading, figure)) deeds.push_back(std::move(*deed));
  for (const auto other : other_clauses_dated(reading, figure))
    if (auto deed = date_deed(reading, figure, other)) deeds.push_back(std::move(*deed));
  return deeds;
}

}  // namespace claimcheck::claims
