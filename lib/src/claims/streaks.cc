#include "claims/streaks.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/inflection.h"
#include "claims/noun_finder.h"
#include "quantity/units.h"

namespace claimcheck::claims {
namespace {

using quantity::Number;

// "four straight months", "the fourth month in a row"
bool runs_on(const Reading& reading, const Range& figure, const NounPhrase& phrase) {
  if (phrase.head == kNone) return false;
  const auto& cues = Cues::english();
  return cues.first(reading.tokens(), figure.first, phrase.head, Cue::streak) < phrase.head ||
         cues.phrase(reading.tokens(), phrase.head + 1, Cue::streak_phrase) > 0;
}

class StreakFinder {
 public:
  explicit StreakFinder(const Reading& reading) : reading_(reading), parse_(reading.parse) {}

  std::vector<Mention> run() {
    const auto& numbers = reading_.article.numbers;
    for (auto at = std::ranges::lower_bound(numbers, parse_.range.first, {}, &Number::first_token);
         at != numbers.end() && at->first_token < parse_.range.last; ++at)
      if (at->ordinal && at->value) read(*at);
    return std::move(streaks_);
  }

 private:
  void read(const Number& number) {
    const auto phrase = parse_.phrase_at(number.first_token);
    if (phrase == kNone || parse_.phrases[phrase].head < number.last_token) return;
    if (!runs_on(reading_, {number.first_token, number.last_token}, parse_.phrases[phrase])) return;
    Quantity count;
    count.value = number.value;
    count.set = Interval<double>::point(number.value->to_double());
    count.unit = head_lemma(reading_, phrase);
    count.unit_text = plural_by_rule(count.unit);
    if (const auto* unit = quantity::UnitTable::get().find(count.unit); unit != nullptr)
      count.dimension = unit->dimension;
    const auto& tokens = reading_.tokens();
    Mention mention;
    mention.span = {tokens[number.first_token].begin, tokens[parse_.phrases[phrase].head].end};
    count.number = {mention.span.begin, tokens[number.last_token - 1].end};
    count.noun_phrase = {tokens[number.last_token].begin, mention.span.end};
    mention.value = std::move(count);
    streaks_.push_back(std::move(mention));
  }
  const Reading& reading_;
  const Parse& parse_;
  std::vector<Mention> streaks_;
};

}  // namespace

std::vector<Mention> streaks_of(const Reading& reading) { return StreakFinder(reading).run(); }

bool tells_streak(const Reading& reading, const Figure& figure) {
  return figure.phrase != kNone &&
         runs_on(reading, figure.range, reading.parse.phrases[figure.phrase]);
}

}  // namespace claimcheck::claims
