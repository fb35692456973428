#include "claims/scope.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/money_deed.h"
#include "claims/noun_finder.h"
#include "claims/part_of_whole.h"
#include "claims/restrictions.h"

namespace claimcheck::claims {
namespace {

// Up to this many, "the two", "those five" speak of things named before.
constexpr double kFew = 10;

class ScopeFinder {
 public:
  ScopeFinder(const Reading& reading, const Figure& figure, Frame& frame)
      : reading_(reading),
        parse_(reading.parse),
        figure_(figure),
        frame_(frame),
        lexicon_(Lexicon::english()),
        cues_(Cues::english()) {}

  std::vector<std::string> run() {
    if (auto part = part_of_whole(reading_, figure_, frame_); !part.empty()) add(std::move(part));
    add_stretch_of_whole();
    add_increments();
    add_lists();
    add_others();
    add_events();
    add_since();
    for (auto& restriction : restrictions_of(reading_, figure_)) add(std::move(restriction));
    add_kinds();
    add_degree();
    add_rest();
    return std::move(scope_);
  }

 private:
  void add(std::string restrictor) {
    if (std::find(scope_.begin(), scope_.end(), restrictor) == scope_.end())
      scope_.push_back(std::move(restrictor));
  }

  // "two accidents in which eight people died": the sum of several events.
  void add_events() {
    if (figure_.clause == kNone) return;
    const auto& clause = parse_.clauses[figure_.clause];
    if (clause.kind != ClauseKind::relative || clause.antecedent == kNone) return;
    const auto& events = parse_.phrases[clause.antecedent];
    if (events.head == kNone || !cues_.is(reading_.word(events.head).lemma, Cue::mishap)) return;
    for (auto at = events.range.first; at < events.head; ++at)
      if (reading_.word(at).figure && reading_.word(at).lemma != "one")
        add("of " + reading_.label(clause.antecedent));
  }

  // "18 of its next 23 games"
  void add_stretch_of_whole() {
    constexpr std::uint32_t kReach = 4;  // words
    const auto of = figure_.range.last;
    if (!parse_.range.holds(of) || reading_.word(of).lemma != "of") return;
    const auto last = std::min(parse_.range.last, of + kReach);
    for (auto at = of + 1; at + 1 < last; ++at) {
      const auto phrase = parse_.phrase_at(at);
      if (!cues_.is(reading_.word(at).lemma, Cue::stretch) || !reading_.word(at + 1).figure)
        continue;
      if (phrase != kNone) add("of " + reading_.label(phrase));
    }
  }

  // "two more deaths", "another 300", "11 more than last time": added to a figure that is not
  // given.
  void add_increments() {
    if (figure_.mention->quantity()->dimension != Dimension::count) return;
    const auto [first, last] = figure_.range;
    const auto adds = [&](std::uint32_t at) {
      return parse_.range.holds(at) && cues_.is(reading_.word(at).lemma, Cue::increment);
    };
    // "more than 300" opens with a modifier.
    const auto opener = reading_.word(first).lemma == "more" ? first + 1 : first;
    if (is_new_of_tally()) add("more");
    if (adds(last) || adds(opener) || (first > parse_.range.first && adds(first - 1))) add("more");
  }

  // "50 new cases" are those of a day.
  [[nodiscard]] bool is_new_of_tally() const {
    return cues_.is(frame_.raw_noun, Cue::tally) &&
           std::ranges::any_of(frame_.qualifiers, [this](const std::string& qualifier) {
             return cues_.is(qualifier, Cue::fresh);
           });
  }

  // "including 14 children", "among them 12 of the crew", "52 of which"
  void add_lists() {
    if (names_a_kind()) return;
    const auto begin =
        figure_.range.first > parse_.range.first + 4 ? figure_.range.first - 4 : parse_.range.first;
    for (auto at = figure_.range.first; at > begin; --at) {
      const Word& word = reading_.word(at - 1);
      if (cues_.is(word.lemma, Cue::inclusion)) {
        add("including");
        return;
      }
      if (word.lemma == "among" && at < figure_.range.first) {
        if (!counts_citizens()) add("among them");
        return;
      }
      if (word.word_class == WordClass::mark || word.word_class == WordClass::verb) break;
    }
    const auto after =
        figure_.phrase == kNone ? figure_.range.last : parse_.phrases[figure_.phrase].range.last;
    const auto length = cues_.phrase(reading_.tokens(), after, Cue::part);
    const bool takes_up = length > 0 && !is_restricted(after + length);
    // The dead are a part of the cases, but all of the dead.
    // "eight of them seriously": all who were hurt so.
    const bool degree = takes_up && parse_.range.holds(after + length) &&
                        cues_.is(reading_.word(after + length).lemma, Cue::degree);
    if ((takes_up || follows_of_which()) && !frame_.of_cases && !degree) add("of whom");
    if (is_among()) add("among them");
  }
  // "67% of those with a telephone", "63% of those entitled to vote": the whole is told, not taken
  // up.
  [[nodiscard]] bool is_restricted(std::size_t at) const {
    if (at >= parse_.range.last) return false;
    const auto next = static_cast<std::uint32_t>(at);
    const auto word_class = reading_.word(next).word_class;
    const bool share = is_share(*figure_.mention->quantity());
    const bool described = word_class == WordClass::adjective || word_class == WordClass::verb;
    return reading_.word(next - 1).lemma == "those" &&
           (word_class == WordClass::preposition || word_class == WordClass::relative ||
            (share && described));
  }
  // "Two nurses were among the dead"
  [[nodiscard]] bool is_among() const {
    if (!figure_.is_subject || figure_.verb == kNone) return false;
    const auto& group = parse_.verbs[figure_.verb];
    return group.lemma == "be" && parse_.range.holds(group.range.last) &&
           reading_.word(group.range.last).lemma == "among";
  }
  // "of which four burned", "of whom 12 died"
  [[nodiscard]] bool follows_of_which() const {
    constexpr std::uint32_t kPhrase = 2;
    const auto first = figure_.range.first;
    if (first < parse_.range.first + kPhrase || reading_.word(first - kPhrase).lemma != "of")
      return false;
    const auto& lemma = reading_.word(first - 1).lemma;
    return lemma == "which" || lemma == "whom";
  }

  // "three other boats": others have been told of before. Of people only where somebody is named
  // beside them: "the captain and three others drowned", not "12 died and 40 others were hurt".
  void add_others() {
    if (figure_.mention->quantity()->dimension != Dimension::count) return;
    const auto last = figure_.range.last;
    if (last < parse_.range.last && reading_.word(last).lemma == "other" && is_joined_to_noun())
      return add("more");
    if (frame_.noun_kind == "person") return;
    if (last + 1 < parse_.range.last && reading_.word(last).lemma == "other" &&
        parse_.phrase_at(last) == parse_.phrase_at(last + 1))
      add("other");
  }

  // "the captain and three ...", "with three ..."
  [[nodiscard]] bool is_joined_to_noun() const {
    const auto first = figure_.range.first;
    if (first < parse_.range.first + 2) return false;
    const Word& link = reading_.word(first - 1);
    if (link.lemma == "with") return true;
    const Word& before = reading_.word(first - 2);
    // "12 dead and 40 others": the noun tells another deed.
    return link.word_class == WordClass::coordinator && before.word_class == WordClass::noun &&
           !before.time && Lexicon::english().noun_predicate(before.lemma) == nullptr;
  }

  // "since the fire", "since week 11": counted from there on. A day that is named is the claim's
  // time.
  void add_since() {
    if (figure_.mention->quantity()->dimension != Dimension::count &&
        figure_.mention->quantity()->dimension != Dimension::money)
      return;
    if (figure_.verb != kNone && parse_.verbs[figure_.verb].lemma == "have") return;
    for (std::uint32_t p = 0; p < parse_.phrases.size(); ++p) {
      const auto& phrase = parse_.phrases[p];
      if (phrase.time || phrase.preposition == kNone || preposition_of(reading_, p) != "since" ||
          parse_.clause_at(phrase.head) != figure_.clause)
        continue;
      for (auto at = phrase.range.first; at < phrase.range.last; ++at)
        if (reading_.word(at).time) return;
      if (is_inception(p)) continue;
      // "since it opened": what happened then is told by the clause.
      if (reading_.word(phrase.head).word_class == WordClass::pronoun) continue;
      add("since " + reading_.label(p));
    }
  }

  // "in other territories", "on its opening weekend", "the two men": less than all of it.
  void add_rest() {
    const auto after =
        figure_.phrase == kNone ? figure_.range.last : parse_.phrases[figure_.phrase].range.last;
    if (after + 1 < parse_.range.last && reading_.word(after + 1).lemma == "other") add("other");
    add_coming(after);
    if (is_of_opening()) add("opening");
    if (const auto deed = money_deed(reading_, figure_); deed && !deed->part.empty())
      add(std::string(deed->part));
    add_stretch();
    const auto& quantity = *figure_.mention->quantity();
    const bool small = quantity.value && quantity.value->to_double() <= kFew;
    if (quantity.dimension != Dimension::count || !small ||
        figure_.range.first == parse_.range.first)
      return;
    const auto& before = reading_.word(figure_.range.first - 1).lemma;
    if (cues_.is(before, Cue::known)) add("known");
  }

  // "since his debut": all of it. But "since the start of the season", "since his debut for Elve".
  [[nodiscard]] bool is_inception(std::uint32_t phrase) const {
    const auto& own = parse_.phrases[phrase];
    if (!cues_.is(reading_.word(own.head).lemma, Cue::inception)) return false;
    const auto next = reading_.phrase_after(own.range.last);
    return next == kNone || parse_.phrases[next].time || preposition_of(reading_, next).empty();
  }

  // "on its opening weekend" before the figure, or behind it up to a mark or "and".
  [[nodiscard]] bool is_of_opening() const {
    const auto holds = [this](std::uint32_t first, std::uint32_t last) {
      return cues_.first(reading_.tokens(), first, last, Cue::opening) < last;
    };
    auto end = figure_.range.last;
    while (end < parse_.range.last && reading_.word(end).word_class != WordClass::coordinator &&
           (reading_.word(end).word_class != WordClass::mark || reading_.word(end).figure))
      ++end;
    return holds(parse_.range.first, figure_.range.first) || holds(figure_.range.last, end);
  }

  // "with 31 wins coming by knockout": of more.
  void add_coming(std::uint32_t at) {
    const auto verb = parse_.verb_at(at);
    if (verb == kNone || figure_.mention->quantity()->dimension != Dimension::count) return;
    const auto& group = parse_.verbs[verb];
    if (group.gerund && group.lemma == "come") add("coming");
  }

  // "the first eight points", "170,000 in the province and thousands more elsewhere", "in the
  // capital alone"
  void add_stretch() {
    if (figure_.mention->quantity()->dimension != Dimension::count) return;
    const auto first = figure_.range.first;
    if (first > parse_.range.first) {
      const auto& before = reading_.word(first - 1).lemma;
      if (cues_.is(before, Cue::stretch)) add(before);
    }
    if (figure_.clause == kNone) return;
    for (const Range& part : parse_.clauses[figure_.clause].parts)
      for (auto at = std::max(part.first, figure_.range.last); at < part.last; ++at) {
        const bool further = reading_.word(at).lemma == "more" && reading_.word(at - 1).figure;
        const auto& lemma = reading_.word(at).lemma;
        if (lemma == "alone" && !ends_place(at)) add(lemma);
        if (further) add("before more");
      }
  }

  // "in Sumatra alone" says no less than "in Sumatra".
  [[nodiscard]] bool ends_place(std::uint32_t at) const {
    return std::ranges::any_of(reading_.names, [&](const Name& name) {
      return name.range.last == at && name.can_be_place();
    });
  }

  // "four of them seriously", "55 wounded, 15 critically", "were badly hurt": a part of those to
  // whom it happened.
  void add_degree() {
    if (figure_.mention->quantity()->dimension != Dimension::count) return;
    constexpr std::uint32_t kReach = 4;
    auto end = figure_.range.last;
    const auto limit = std::min(end + kReach, parse_.range.last);
    while (end < limit && reading_.word(end).word_class != WordClass::mark) ++end;
    if (add_degree_in({figure_.range.last, end}) || figure_.verb == kNone) return;
    add_degree_in(parse_.verbs[figure_.verb].range);
  }
  bool add_degree_in(const Range& range) {
    for (auto at = range.first; at < range.last; ++at) {
      const auto& adverb = reading_.word(at).lemma;
      if (!cues_.is(adverb, Cue::degree)) continue;
      add(adverb);
      return true;
    }
    return false;
  }

  // "including three firefighters", "of whom three were firefighters": all of that kind.
  [[nodiscard]] bool names_a_kind() const {
    return frame_.noun_phrase != kNone && frame_.noun_kind == "person" && frame_.noun != "person";
  }
  // "Among the passengers were 12 Danes": all the Danes.
  [[nodiscard]] bool counts_citizens() const {
    const auto& unit = figure_.mention->quantity()->unit_text;
    return !unit.empty() && unit.front() >= 'A' && unit.front() <= 'Z';
  }
  // "civilians", "children": a part of the people that the whole counts.
  void add_kinds() {
    if (cues_.is(frame_.raw_noun, Cue::restrictor_noun)) {
      add(frame_.raw_noun);
      return;
    }
    for (const auto& qualifier : frame_.qualifiers)
      if (cues_.is(qualifier, Cue::restrictor_noun)) add(qualifier);
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  Frame& frame_;
  const Lexicon& lexicon_;
  const Cues& cues_;
  std::vector<std::string> scope_;
};

}  // namespace

std::vector<std::string> scope_of(const Reading& reading, const Figure& figure, Frame& frame) {
  return ScopeFinder(reading, figure, frame).run();
}

}  // namespace claimcheck::claims
