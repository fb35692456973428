// Parts that do not sum to the stated total.

#include <algorithm>
#include <cmath>
#include <optional>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/kinds.h"
#include "audit/listing.h"
#include "audit/nearby.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kReach = 12;  // items from a total to the words that introduce its parts
constexpr std::size_t kSubjectReach = 6;  // items of "The dead are"

struct Place {
  const Line* line = nullptr;
  std::size_t item = 0;

  [[nodiscard]] const Quantity& quantity() const { return *(*line)[item].quantity(); }
};

// What may be the total of a list. If any of several fits, nothing is wrong.
struct Wholes {
  std::vector<Place> candidates;
  bool complete = false;  // the list names every part, so that it may not fall short either
};

class SumCheck {
 public:
  SumCheck(const std::vector<Line>& lines, std::vector<Discrepancy>& found)
      : lines_(lines), found_(found) {}

  void run() {
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      line_ = &lines_[at];
      before_ = at > 0 ? &lines_[at - 1] : nullptr;
      if (line_->has(Cue::retract)) continue;
      for (auto& listing : listings_of(*line_)) check(listing);
    }
  }

 private:
  void check(Listing& listing) {
    if (listing.dated) return;
    if (const auto whole = split_off_whole(listing)) return judge(listing, *whole);
    for (const auto find :
         {&SumCheck::introduced, &SumCheck::totalled, &SumCheck::answers, &SumCheck::resumed}) {
      const Wholes wholes = (this->*find)(listing);
      if (!wholes.candidates.empty()) return judge(listing, wholes);
    }
  }

  // "Of the 40 passengers, 25 were hurt and 16 escaped"; "27 people, 15 men and 12 women".
  std::optional<Wholes> split_off_whole(Listing& listing) const {
    if (listing.members.size() < 3) return std::nullopt;
    const std::size_t first = listing.first();
    const bool of = first > 0 && is_word(*line_, first - 1, "the") && first > 1 &&
                    is_word(*line_, first - 2, "of");
    if (!of && !appositive(listing)) return std::nullopt;
    listing.members.erase(listing.members.begin());
    return Wholes{{{line_, first}}, !of && !line_->has(Cue::not_all)};
  }

  // A general noun, then only nouns that divide it: men, women, children.
  [[nodiscard]] bool appositive(const Listing& listing) const {
    if (divides(listing.members.front())) return false;
    if (line_->is_mark(listing.members[1] - 1, U',') == false) return false;
    if (listing.members[1] != listing.members[0] + 2) return false;
    return std::all_of(listing.members.begin() + 1, listing.members.end(),
                       [this](std::size_t member) { return divides(member); });
  }
  [[nodiscard]] bool divides(std::size_t item) const {
    return names_cue((*line_)[item].quantity()->unit, Cue::divide);
  }

  // "27 dead: 15 men, 9 women and 4 children"; "a package of $4.8 billion, made up of ...".
  Wholes introduced(const Listing& listing) {
    const std::size_t first = listing.first();
    if (first == 0) return {};
    const std::size_t mark = first - 1;
    const bool colon = line_->is_mark(mark, U':') || line_->is_mark(mark, U'-');
    const bool bracket = line_->is_mark(mark, U'(') && closes_soon(listing.last());
    const bool include = (*line_)[mark].is(Cue::include);
    if (!colon && !bracket && !include && !(*line_)[mark].is(Cue::consist)) return {};
    for (std::size_t at = mark; at-- > 0 && mark - at <= kReach;) {
      if (!fits_as_whole(*line_, at, listing)) continue;
      return {{{line_, at}}, !include && !line_->has(Cue::not_all)};
    }
    return {};
  }
  [[nodiscard]] bool closes_soon(std::size_t item) const {
    for (std::size_t at = item; at < line_->size() && at < item + kSubjectReach; ++at)
      if (line_->is_mark(at, U')')) return true;
    return false;
  }

  // "8 men, 5 women and 3 children, 17 in all".
  Wholes totalled(const Listing& listing) {
    for (std::size_t at = listing.last() + 1; at < line_->size() && at <= listing.last() + kReach;
         ++at) {
      if (!(*line_)[at].is(Cue::total)) continue;
      for (const std::size_t item : {at - 1, at + 1})
        if (item > listing.last() && fits_as_whole(*line_, item, listing))
          return {{{line_, item}}, true};
    }
    return {};
  }

  // "All 351 deputies took part: 182 voted yes, 141 voted no and 31 abstained."
  Wholes answers(const Listing& listing) {
    const auto answered = std::count_if(
        listing.members.begin(), listing.members.end(),
        [this](std::size_t member) { return answered_question(*line_, member) != 0; });
    if (answered < 2) return {};
    for (const Line* line : {line_, before_}) {
      if (!line) continue;
      const std::size_t end = line == line_ ? listing.first() : line->size();
      for (std::size_t at = 1; at < end; ++at)
        if (is_word(*line, at - 1, "all") && fits_as_whole(*line, at, listing))
          return {{{line, at}}, true};
    }
    return {};
  }

  // "They are 15 men, ..."; "The package consists of ..."; "There were 38 arrests in ...".
  Wholes resumed(const Listing& listing) {
    const std::size_t first = listing.first();
    if (first == 0 || first > kSubjectReach) return {};
    const Item& verb = (*line_)[first - 1];
    if (!verb.is(Cue::are) && !verb.is(Cue::consist) && !verb.is(Cue::include)) return {};
    const bool there = first == 2 && is_word(*line_, 0, "there");
    if (!there && !resumes(first - 1)) return {};
    Wholes wholes;
    wholes.complete = !there && !verb.is(Cue::include) && !line_->has(Cue::not_all);
    if (before_)
      for (std::size_t at = 0; at < before_->size(); ++at)
        if (fits_as_whole(*before_, at, listing) && (!there || same_noun(at, listing)))
          wholes.candidates.push_back({before_, at});
    return wholes;
  }
  // The subject points back: a pronoun, a word of the sentence before, the dead.
  [[nodiscard]] bool resumes(std::size_t end) const {
    if (end == 1 && (*line_)[0].is(Cue::they)) return true;
    if (!before_ || end == 0 || !is_word(*line_, 0, "the")) return false;
    const Item& noun = (*line_)[end - 1];
    if (noun.is(Cue::they)) return true;
    const auto hash = line_->token(noun).hash;
    const auto& tokens = before_->passage->text.tokens;
    return std::any_of(tokens.begin() + before_->sentence->first_token,
                       tokens.begin() + before_->sentence->last_token,
                       [hash](const text::Token& token) { return token.hash == hash; });
  }
  [[nodiscard]] bool same_noun(std::size_t whole, const Listing& listing) const {
    const auto& noun = (*before_)[whole].quantity()->unit;
    return !noun.empty() && noun == (*line_)[listing.first()].quantity()->unit;
  }

  // A plain figure of the same kind, no smaller than any part, and not far from their sum.
  [[nodiscard]] bool fits_as_whole(const Line& line, std::size_t at, const Listing& listing) const {
    if (at >= line.size() || !line[at].quantity()) return false;
    const Quantity& whole = *line[at].quantity();
    if (!whole.value || whole.trend != Trend::none) return false;
    for (const auto member : listing.members) {
      const Quantity& part = *(*line_)[member].quantity();
      if (!summable(whole, part) || above(range_of(part), range_of(whole))) return false;
    }
    const double sum = sum_of(*line_, listing).middle();
    const double stated = whole.value->to_double();
    return sum <= 2 * stated && stated <= 2 * sum;
  }

  void judge(const Listing& listing, const Wholes& wholes) {
    const Range sum = sum_of(*line_, listing);
    const Place* nearest = nullptr;
    for (const auto& whole : wholes.candidates) {
      const Range stated = range_of(whole.quantity());
      const bool wrong = wholes.complete ? apart(sum, stated) : above(sum, stated);
      if (!wrong) return;
      if (!nearest || distance(sum, whole) < distance(sum, *nearest)) nearest = &whole;
    }
    if (nearest) report(listing, *nearest);
  }
  [[nodiscard]] static double distance(const Range& sum, const Place& whole) {
    return std::abs(sum.middle() - whole.quantity().value->to_double());
  }

  void report(const Listing& listing, const Place& whole) {
    const auto terms = values_of(*line_, listing);
    Decimal sum;
    for (const auto& term : terms) sum = sum + term;
    const Quantity& stated = whole.quantity();
    Discrepancy out;
    out.check = "sum";
    out.positions.push_back({figure_of(*whole.line, (*whole.line)[whole.item])});
    out.positions.emplace_back();
    for (const auto member : listing.members)
      out.positions.back().push_back(figure_of(*line_, (*line_)[member]));
    out.title = "The parts do not add up to the total";
    out.explanation = sum_in_words(terms) + ", not " + value_in_words(*stated.value, stated) + ".";
    out.slip = slip_between(stated.value->to_double(), sum.to_double());
    out.gap = distance(sum_of(*line_, listing), whole) /
              std::max(sum.to_double(), stated.value->to_double());
    found_.push_back(std::move(out));
  }

  const std::vector<Line>& lines_;
  std::vector<Discrepancy>& found_;
  const Line* line_ = nullptr;
  const Line* before_ = nullptr;
};

}  // namespace

void check_sums(const Reading& reading, std::vector<Discrepancy>& found) {
  SumCheck(reading.body, found).run();
}

}  // namespace claimcheck::auditing
