#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/timing.h"

namespace claimcheck::claims {

std::string_view deed_of_noun(std::string_view noun) {
  static const auto others = [] {
    std::unordered_map<std::string_view, std::string_view> found;
    for (const auto& row : rows(embedded_file("deeds_by_noun.tsv"))) found.emplace(row[0], row[1]);
    return found;
  }();
  auto predicate = Lexicon::english().nominal_predicate(noun);
  if (const auto found = others.find(noun); found != others.end()) predicate = found->second;
  return Cues::english().is(predicate, Cue::lasting_deed) ? std::string_view{} : predicate;
}

namespace {

class NominalDeed {
 public:
  NominalDeed(const Reading& reading, const Figure& figure)
      : reading_(reading), parse_(reading.parse), figure_(figure) {}

  std::optional<DatedDeed> run() {
    const auto noun = is_premodifier(reading_, figure_.range) ? noun_behind() : noun_before();
    if (noun == kNone) return std::nullopt;
    DatedDeed deed;
    deed.figure = figure_;
    deed.figure.verb = kNone;
    deed.time = *figure_.mention->time();
    deed.frame = deed_named_by(reading_, noun);
    if (deed.frame.noun.empty() && deed.frame.subject.empty()) deed.frame.subject = possessor(noun);
    if (deed.frame.noun.empty() && deed.frame.subject.empty()) return std::nullopt;
    deed.frame.predicate = predicate_of_noun(noun);
    deed.frame.verbs = {deed.frame.predicate};
    return deed;
  }

 private:
  [[nodiscard]] std::string_view predicate_of_noun(std::uint32_t phrase) const {
    const auto head = parse_.phrases[phrase].head;
    return head == kNone ? std::string_view{} : deed_of_noun(reading_.word(head).lemma);
  }
  [[nodiscard]] std::string_view lemma(std::uint32_t at) const { return reading_.word(at).lemma; }

  // "the 1990 murder of Ada Holm"
  [[nodiscard]] std::uint32_t noun_behind() const {
    constexpr std::size_t kYear = 4;
    const auto phrase = parse_.phrase_at(figure_.range.last);
    const bool year = figure_.mention->time()->value.size() == kYear;
    if (!year || phrase == kNone || predicate_of_noun(phrase).empty()) return kNone;
    const auto article = figure_.range.first;
    return article > parse_.range.first && Cues::english().is(lemma(article - 1), Cue::definite)
               ? phrase
               : kNone;
  }

  // "the murder of Ada Holm in 1990": the phrases in between hang on one another.
  [[nodiscard]] std::uint32_t noun_before() const {
    constexpr int kLongestChain = 3;
    if (preposition_before(reading_, figure_.range).empty()) return kNone;
    auto link = figure_.range.first - 1;
    for (int depth = 0; depth < kLongestChain && link > parse_.range.first; ++depth) {
      const auto phrase = parse_.phrase_at(link - 1);
      if (phrase == kNone || parse_.phrases[phrase].time) return kNone;
      if (!predicate_of_noun(phrase).empty())
        return is_definite(phrase) && owns_the_date(phrase) ? phrase : kNone;
      const auto& own = parse_.phrases[phrase];
      if (own.preposition == kNone || own.preposition + 1 != own.range.first) return kNone;
      link = own.preposition;
    }
    return kNone;
  }

  // "the arrest", "his arrest", "Corva's arrest"; but "an arrest" may be any.
  [[nodiscard]] bool is_definite(std::uint32_t phrase) const {
    const auto& range = parse_.phrases[phrase].range;
    return range.first < parse_.phrases[phrase].head &&
           !Cues::english().is(lemma(range.first), Cue::indefinite);
  }

  // Before the verb of its clause a date belongs to the noun, and so it does behind "since the ..."
  // and, with its year, behind "after the ...".
  [[nodiscard]] bool owns_the_date(std::uint32_t phrase) const {
    const auto& noun = parse_.phrases[phrase];
    const auto clause = parse_.clause_at(noun.head);
    if (clause == kNone) return false;
    if (verb_follows(clause))
      return noun.preposition == kNone ? parse_.subject_of(clause) == phrase : presupposes(noun);
    if (noun.preposition == kNone || !presupposes(noun)) return false;
    return Cues::english().is(lemma(noun.preposition), Cue::starting) || is_lone_year();
  }
  [[nodiscard]] bool presupposes(const NounPhrase& noun) const {
    const auto& cues = Cues::english();
    return cues.is(lemma(noun.preposition), Cue::presupposing) ||
           cues.is(lemma(noun.preposition), Cue::until);
  }
  [[nodiscard]] bool verb_follows(std::uint32_t clause) const {
    const auto& verbs = parse_.clauses[clause].verbs;
    const auto first =
        std::ranges::find_if(verbs, [&](std::uint32_t verb) { return parse_.verbs[verb].finite; });
    return first != verbs.end() && parse_.verbs[*first].range.first >= figure_.range.last;
  }
  [[nodiscard]] bool is_lone_year() const {
    const auto& time = *figure_.mention->time();
    return reading_.article.slice(figure_.range) == time.value;
  }

  // "Since its founding in 1911, the club ...": the subject of the clause; else the protagonist.
  [[nodiscard]] std::vector<std::string> possessor(std::uint32_t phrase) const {
    const auto& noun = parse_.phrases[phrase];
    if (noun.range.first >= noun.head ||
        reading_.word(noun.range.first).word_class != WordClass::determiner ||
        Cues::english().is(lemma(noun.range.first), Cue::definite))
      return {};
    const auto clause = parse_.clause_at(noun.head);
    const auto subject = clause == kNone ? kNone : parse_.subject_of(clause);
    std::vector<std::string> names;
    if (subject != kNone && subject != phrase)
      for (const Name* name : reading_.names_in(parse_.phrases[subject].range))
        if (!name->adjective) names.push_back(name->id);
    if (names.empty() && !reading_.protagonist.empty()) names.push_back(reading_.protagonist);
    return names;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
};

}  // namespace

std::optional<DatedDeed> nominal_deed(const Reading& reading, const Figure& figure) {
  return NominalDeed(reading, figure).run();
}

}  // namespace claimcheck::claims
