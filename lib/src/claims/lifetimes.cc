#include <algorithm>

#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

struct Date {
  Range range;
  const TimeExpression* time = nullptr;
};

class LifetimeFinder {
 public:
  LifetimeFinder(const Reading& reading, const Figure& figure)
      : reading_(reading), parse_(reading.parse), figure_(figure) {}

  std::optional<DatedDeed> run() const {
    const Range inside = brackets();
    const Name* name = inside.empty() ? nullptr : name_before(inside.first - 1);
    if (name == nullptr || !is_person_behind(inside.last + 1)) return std::nullopt;
    const auto dates = dates_in(inside);
    if (dates.size() != 2 || !has_dash({dates[0].range.last, dates[1].range.first}) ||
        tells_more(inside, dates) || !spans_a_life(dates))
      return std::nullopt;
    const bool birth = dates[0].range.first == figure_.range.first;
    DatedDeed deed;
    deed.figure = figure_;
    deed.time = *figure_.mention->time();
    deed.frame.predicate = Lexicon::english().canonical_verb(birth ? "bear" : "die");
    deed.frame.noun_kind = "person";
    deed.frame.subject = {name->id};
    deed.frame.verbs = {deed.frame.predicate};
    return deed;
  }

 private:
  // The words between the brackets around the figure; empty where there are none.
  [[nodiscard]] Range brackets() const {
    const auto& tokens = reading_.tokens();
    Range inside = figure_.range;
    while (inside.first > parse_.range.first && !tokens[inside.first - 1].is('(')) --inside.first;
    while (inside.last < parse_.range.last && !tokens[inside.last].is(')')) ++inside.last;
    const bool closed = inside.first > parse_.range.first && inside.last < parse_.range.last;
    return closed ? inside : Range{};
  }
  [[nodiscard]] const Name* name_before(std::uint32_t bracket) const {
    const auto found = std::ranges::find_if(reading_.names, [&](const Name& name) {
      return name.range.last == bracket && !name.adjective && name.entity == nullptr;
    });
    return found == reading_.names.end() ? nullptr : &*found;
  }
  // "was an English director"
  [[nodiscard]] bool is_person_behind(std::uint32_t at) const {
    const auto verb = at < parse_.range.last ? parse_.verb_at(at) : kNone;
    if (verb == kNone || parse_.verbs[verb].lemma != "be") return false;
    const auto what = reading_.phrase_after(parse_.verbs[verb].range.last);
    return what != kNone && Lexicon::english().kind(head_lemma(reading_, what)) == "person";
  }
  [[nodiscard]] std::vector<Date> dates_in(const Range& inside) const {
    std::vector<Date> dates;
    for (const Mention& mention : reading_.mentions) {
      const Range range = reading_.range_of(mention.span);
      if (mention.time() != nullptr && !range.empty() && inside.holds(range.first))
        dates.push_back({range, mention.time()});
    }
    return dates;
  }
  [[nodiscard]] bool has_dash(const Range& gap) const {
    for (auto at = gap.first; at < gap.last; ++at)
      if (reading_.tokens()[at].is('-')) return true;
    return false;
  }

  // "(mayor 1980-1988)": years of an office.
  [[nodiscard]] bool tells_more(const Range& inside, const std::vector<Date>& dates) const {
    for (auto at = inside.first; at < inside.last; ++at) {
      const bool dated =
          std::ranges::any_of(dates, [&](const Date& date) { return date.range.holds(at); });
      const auto& word = reading_.word(at);
      if (!dated && word.word_class == WordClass::noun) return true;
      if (!dated && word.word_class == WordClass::verb && word.lemma != "bear" &&
          word.lemma != "die")
        return true;
    }
    return false;
  }
  // "(2004-2010)" behind the name of a chairwoman are the years of an office.
  [[nodiscard]] static bool spans_a_life(const std::vector<Date>& dates) {
    constexpr auto kShortestLife = std::chrono::years(15);
    const auto& birth = dates.front().time->days;
    const auto& death = dates.back().time->days;
    return !birth || !birth->low || !death || !death->high ||
           death->high->value - birth->low->value > kShortestLife;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
};

}  // namespace

std::optional<DatedDeed> lifetime_end(const Reading& reading, const Figure& figure) {
  return LifetimeFinder(reading, figure).run();
}

}  // namespace claimcheck::claims
