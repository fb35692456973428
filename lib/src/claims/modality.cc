#include "claims/modality.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/noun_finder.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

class ModalityFinder {
 public:
  ModalityFinder(const Reading& reading, const Figure& figure)
      : reading_(reading), parse_(reading.parse), figure_(figure), cues_(Cues::english()) {
    stretch_ = {parse_.range.first, parse_.range.last};
    for (auto at = parse_.range.first; at < parse_.range.last; ++at) {
      if (!reading.tokens()[at].is(';')) continue;
      if (at < figure.range.first)
        stretch_.first = at + 1;
      else {
        stretch_.last = at;
        break;
      }
    }
  }

  Modality run() const {
    if (is_question()) return Modality::question;
    if (is_retracted()) return Modality::retracted;
    if (is_denied()) return Modality::denied;
    if (is_hypothetical()) return Modality::hypothetical;
    if (is_planned()) return Modality::planned;
    return Modality::asserted;
  }

 private:
  [[nodiscard]] std::size_t find(Cue cue, std::uint32_t first, std::uint32_t last) const {
    return cues_.first(reading_.tokens(), first, last, cue);
  }
  [[nodiscard]] const VerbGroup* verb() const {
    return figure_.verb == kNone ? nullptr : &parse_.verbs[figure_.verb];
  }

  [[nodiscard]] bool is_question() const {
    for (auto at = stretch_.last; at > figure_.range.last && at + 3 > stretch_.last; --at)
      if (reading_.tokens()[at - 1].is('?')) return !asked_after();
    return false;
  }
  // "has 412 points, but who is counting?": a question of its own follows the figure's clause.
  [[nodiscard]] bool asked_after() const {
    for (auto at = figure_.range.last; at + 2 < stretch_.last; ++at)
      if (reading_.tokens()[at].is(',') &&
          reading_.word(at + 1).word_class == WordClass::coordinator)
        return parse_.clause_at(at + 1) != figure_.clause ||
               parse_.clause_at(at + 2) != figure_.clause;
    return false;
  }
  [[nodiscard]] bool is_retracted() const {
    return find(Cue::retraction_phrase, stretch_.first, stretch_.last) < stretch_.last ||
           is_set_right_later() || was_given_before();
  }
  // "had put the toll at 12": something else is given now.
  [[nodiscard]] bool was_given_before() const {
    const auto* giving = verb();
    return giving != nullptr && cues_.is(giving->lemma, Cue::giving) &&
           cues_.is(preposition_before(reading_, figure_.range), Cue::given_at) &&
           text::folded(reading_.article.text.text, reading_.tokens()[giving->range.first]) ==
               "had";
  }
  // "We wrote that 64 were hurt. The correct number is 46."
  [[nodiscard]] bool is_set_right_later() const {
    if (find(Cue::own_report, stretch_.first, figure_.range.first) == figure_.range.first)
      return false;
    const auto& sentences = reading_.article.text.sentences;
    const auto next =
        std::ranges::lower_bound(sentences, parse_.range.last, {}, &text::Sentence::first_token);
    const auto end = next == sentences.end() ? stretch_.last : next->last_token;
    return find(Cue::right_figure, figure_.range.last, end) < end;
  }

  // "The offer of 5.4 percent does not suffice": the offer stands.
  [[nodiscard]] bool is_of_subject() const {
    return figure_.is_subject && figure_.phrase != kNone &&
           parse_.phrases[figure_.phrase].host != kNone &&
           preposition_of(reading_, figure_.phrase) == "of";
  }
  [[nodiscard]] bool is_denied() const {
    for (std::uint32_t v = 0; v < parse_.verbs.size(); ++v)
      if (denies(v)) return true;
    const auto phrase = find(Cue::denial_phrase, stretch_.first, stretch_.last);
    if (phrase < stretch_.last) {
      // "no evidence that ...", "not true that ..." stand before what they deny, "is false" after.
      const auto at = static_cast<std::uint32_t>(phrase);
      const auto end = at + cues_.phrase(reading_.tokens(), at, Cue::denial_phrase);
      const bool before = reading_.word(at).word_class == WordClass::determiner ||
                          (end < stretch_.last && reading_.word(end).lemma == "that");
      if (before == (phrase < figure_.range.first)) return true;
    }
    if (is_set_right()) return false;
    if (is_ruled_out()) return true;
    const auto* governing = verb();
    return governing != nullptr && governing->negated && !is_limit() && !is_of_subject() &&
           cues_.phrase(reading_.tokens(), after_negation(*governing), Cue::only) == 0 &&
           parse_.clause_at(governing->main) == figure_.clause;
  }
  // "did not end until 1997" says that it ended then.
  [[nodiscard]] bool is_limit() const {
    return figure_.mention->time() != nullptr &&
           cues_.is(preposition_before(reading_, figure_.range), Cue::until);
  }
  // "not 40 but 400": the second holds.
  [[nodiscard]] bool is_set_right() const {
    const auto first = figure_.range.first;
    return first > stretch_.first && cues_.is(reading_.word(first - 1).lemma, Cue::contrast) &&
           negates_figure(stretch_.first, first - 1);
  }
  // "not 40 but 400": the first does not.
  [[nodiscard]] bool is_ruled_out() const {
    const auto first = figure_.range.first;
    if (first <= stretch_.first || !reading_.word(first - 1).negated) return false;
    for (auto at = figure_.range.last; at + 1 < stretch_.last; ++at)
      if (cues_.is(reading_.word(at).lemma, Cue::contrast) && reading_.word(at + 1).figure)
        return true;
    return false;
  }
  // Whether "not" stands right before a figure in a run of words.
  [[nodiscard]] bool negates_figure(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at + 1 < last; ++at)
      if (reading_.word(at).negated && reading_.word(at + 1).figure) return true;
    return false;
  }
  [[nodiscard]] std::size_t after_negation(const VerbGroup& group) const {
    for (auto at = group.range.first; at < group.range.last; ++at)
      if (reading_.word(at).negated) return at + 1;
    return group.range.last;
  }
  [[nodiscard]] bool denies(std::uint32_t v) const {
    const auto& group = parse_.verbs[v];
    if (!cues_.is(group.lemma, Cue::denial) || !stretch_.holds(group.main)) return false;
    const auto object = parse_.phrase_at(group.range.last);
    const bool claims = object != kNone && parse_.phrases[object].head != kNone &&
                        cues_.is(reading_.word(parse_.phrases[object].head).lemma, Cue::claim_noun);
    // "are denied entry": refused something.
    if (group.passive && object != kNone) return false;
    if (group.passive) return group.range.first > figure_.range.first;
    if (group.main > figure_.range.first) return false;
    if (group.lemma == "deny" || claims) return true;
    return group.range.last < parse_.range.last && reading_.word(group.range.last).lemma == "that";
  }

  // The verb that says how firmly the figure is meant: "40 million: that is what it will cost".
  [[nodiscard]] std::uint32_t telling_verb() const {
    auto at =
        figure_.phrase == kNone ? figure_.range.last : parse_.phrases[figure_.phrase].range.last;
    if (at >= stretch_.last || !reading_.tokens()[at].is(':')) return figure_.verb;
    const auto length = cues_.phrase(reading_.tokens(), ++at, Cue::cleft);
    if (length == 0) return figure_.verb;
    for (at += length; at < stretch_.last; ++at)
      if (parse_.verb_at(at) != kNone) return parse_.verb_at(at);
    return figure_.verb;
  }
  // The groups that the governing verb hangs on: "plans to build", "expects prices to rise".
  template <class Test>
  [[nodiscard]] bool chain_has(Test test) const {
    const auto last = telling_verb();
    if (last == kNone) return false;
    const auto clause = parse_.clause_at(parse_.verbs[last].main);
    for (auto v = last + 1; v > 0; --v) {
      const auto& group = parse_.verbs[v - 1];
      if (test(group, v - 1 == last)) return true;
      if (!group.infinitive || parse_.clause_at(group.main) != clause) break;
    }
    return false;
  }
  [[nodiscard]] bool in_condition() const {
    auto clause = figure_.clause;
    for (int depth = 0; clause != kNone && depth < 3; ++depth) {
      const auto& c = parse_.clauses[clause];
      if (c.opener != kNone && cues_.is(reading_.word(c.opener).lemma, Cue::condition)) return true;
      if (c.kind == ClauseKind::main) break;
      if (c.kind == ClauseKind::subordinate) break;
      clause = c.parent;
    }
    return false;
  }
  [[nodiscard]] bool sentence_has_condition() const {
    return std::ranges::any_of(parse_.clauses, [&](const Clause& clause) {
      return clause.opener != kNone && reading_.word(clause.opener).lemma == "if";
    });
  }
  // "could be training", "may have died": a hedged statement about what is, no mere possibility.
  [[nodiscard]] bool guesses_at_fact(const VerbGroup& group) const {
    for (auto at = group.range.first; at < group.range.last; ++at)
      if (reading_.word(at).lemma == "be" || reading_.word(at).lemma == "have")
        return !group.passive;
    return false;
  }
  [[nodiscard]] bool is_hypothetical() const {
    if (in_condition()) return true;
    if (chain_has([&](const VerbGroup& group, bool) {
          return group.lemma == "fear" ||
                 (cues_.is(group.modal, Cue::possible) && !guesses_at_fact(group) &&
                  !cues_.is(group.modal, Cue::conditional)) ||
                 (group.modal == "would" && sentence_has_condition());
        }))
      return true;
    if (figure_.clause == kNone) return false;
    for (const auto v : parse_.clauses[figure_.clause].verbs)
      if (parse_.verbs[v].lemma == "fear") return true;
    return find(Cue::possible_word, figure_.range.first > 2 ? figure_.range.first - 2 : 0,
                figure_.range.first) < figure_.range.first;
  }

  // "will close the mill and cut 1,400 jobs": a bare verb after "and" shares the modal before it.
  [[nodiscard]] std::string_view shared_modal() const {
    if (figure_.verb == kNone) return {};
    const auto& group = parse_.verbs[figure_.verb];
    const auto clause = parse_.clause_at(group.main);
    if (!group.modal.empty() || group.range.last - group.range.first > 1 || clause == kNone)
      return {};
    const auto& own = parse_.clauses[clause];
    const bool bare =
        text::folded(reading_.article.text.text, reading_.tokens()[group.main]) == group.lemma;
    if (!bare || own.kind != ClauseKind::coordinate || own.parent == kNone) return {};
    const auto& shared = parse_.clauses[own.parent].verbs;
    return shared.empty() ? std::string_view{}
                          : std::string_view(parse_.verbs[shared.back()].modal);
  }

  [[nodiscard]] bool is_money() const {
    const auto* quantity = figure_.mention->quantity();
    return quantity != nullptr && quantity->dimension == Dimension::money;
  }
  // "will buy the mill for $3 million", "agreed to buy it": the price is settled, whenever the deal
  // is closed.
  [[nodiscard]] bool is_price() const {
    return is_money() && verb() != nullptr && cues_.is(verb()->lemma, Cue::dealing);
  }
  // "agreed to talk after a 48-hour strike": what a plan follows is none of it. But "will open
  // after 10 May" plans a day.
  [[nodiscard]] bool is_presupposed() const {
    const auto* time = figure_.mention->time();
    if (time != nullptr && time->type == TimexType::date) return false;
    const auto link = preposition_before(reading_, figure_.range);
    return cues_.is(link, Cue::presupposing);
  }
  // "Tervo, a port of 48,000 people, will get a tram": what is said in passing of the subject is.
  [[nodiscard]] bool is_said_in_passing() const {
    if (!figure_.is_subject || figure_.verb == kNone || figure_.clause == kNone) return false;
    const auto verb = parse_.verbs[figure_.verb].range.first;
    const auto subject = parse_.subject_of(figure_.clause);
    if (subject == kNone || verb <= figure_.range.last || !reading_.tokens()[verb - 1].is(','))
      return false;
    const auto opener = parse_.phrases[subject].range.last;
    return opener < figure_.range.first && reading_.tokens()[opener].is(',');
  }
  // "has agreed a five-year contract": what is agreed on is a fact, unlike "agreed to stay".
  [[nodiscard]] bool settles(const VerbGroup& group) const {
    const auto next = group.range.last;
    if (next >= parse_.range.last || !cues_.is(group.lemma, Cue::settling)) return false;
    const auto word_class = reading_.word(next).word_class;
    return word_class == WordClass::determiner || word_class == WordClass::number;
  }
  [[nodiscard]] bool is_planned() const {
    if (is_presupposed() || is_said_in_passing()) return false;
    const bool deal = is_price();
    if (chain_has([&](const VerbGroup& group, bool governing) {
          if (cues_.is(group.modal, Cue::future)) return !deal;
          if (cues_.is(group.modal, Cue::conditional)) return true;
          if (deal && cues_.is(group.lemma, Cue::settling)) return false;
          if (!cues_.is(group.lemma, Cue::plan) || group.negated || settles(group)) return false;
          // "400 people sought shelter there": those who plan something are no plan.
          if (governing && figure_.is_subject && !group.passive) return false;
          // Money that is promised is a deed; what is expected of it is none.
          return !governing || !is_money() || cues_.is(group.lemma, Cue::expectation);
        }))
      return true;
    if (!deal && (cues_.is(shared_modal(), Cue::future) || is_announced())) return true;
    const auto begin = clause_begin();
    return find(Cue::plan_phrase, begin, figure_.range.first) < figure_.range.first ||
           (figure_.is_subject && figure_.verb != kNone && follows_plan());
  }
  // A headline's "Corva to hire 300".
  [[nodiscard]] bool is_announced() const {
    const auto* governing = verb();
    if (!reading_.article.is_title || governing == nullptr || !governing->infinitive) return false;
    const auto clause = parse_.clause_at(governing->main);
    return clause != kNone && parse_.clauses[clause].verbs.front() == figure_.verb;
  }
  // "1,580 jobs are to go", "12,000 are expected"
  [[nodiscard]] bool follows_plan() const {
    const auto& group = parse_.verbs[figure_.verb];
    const auto end = std::min(group.range.last + 2, stretch_.last);
    return find(Cue::plan_phrase, group.range.first, end) < end;
  }
  [[nodiscard]] bool has_verb(const Range& part) const {
    for (auto at = part.first; at < part.last; ++at)
      if (parse_.verb_at(at) != kNone) return true;
    return false;
  }
  [[nodiscard]] std::uint32_t clause_begin() const {
    if (figure_.clause == kNone) return parse_.range.first;
    // A part without a verb of its own says more of the one before: ", about 9% of its staff".
    auto begin = figure_.range.first;
    for (const Range& part : parse_.clauses[figure_.clause].parts) {
      if (begin == figure_.range.first || has_verb(part)) begin = part.first;
      if (part.holds(figure_.range.first)) return begin;
    }
    return figure_.range.first;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  const Cues& cues_;
  Range stretch_;
};

}  // namespace

Modality modality_of(const Reading& reading, const Figure& figure) {
  return ModalityFinder(reading, figure).run();
}

bool is_hedged(const Reading& reading, const Figure& figure) {
  const auto& cues = Cues::english();
  for (auto at = reading.parse.range.first; at < reading.parse.range.last; ++at) {
    const Word& word = reading.word(at);
    if (word.figure || word.name || at == figure.range.first) continue;
    if (cues.is(word.lemma, Cue::hedge)) return true;
  }
  return false;
}

}  // namespace claimcheck::claims
