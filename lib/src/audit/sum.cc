// Parts that do not sum to the stated total.

#include <algorithm>
#include <cmath>

#include "audit/announced.h"
#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/kinds.h"
#include "audit/listing.h"
#include "audit/near_miss.h"
#include "audit/nearby.h"
#include "audit/wholes.h"

namespace claimcheck::auditing {
namespace {

double distance(const Range& sum, const Place& whole) {
  return std::abs(sum.middle() - whole.quantity().value->to_double());
}

void report(const Line& line, const Listing& listing, const Place& whole,
            std::vector<Discrepancy>& found) {
  const auto terms = values_of(line, listing);
  Decimal sum;
  for (const auto& term : terms) sum = sum + term;
  const Quantity& stated = whole.quantity();
  Discrepancy out;
  out.check = "sum";
  out.positions.push_back({figure_of(*whole.line, (*whole.line)[whole.item])});
  out.positions.emplace_back();
  for (const auto member : listing.members)
    out.positions.back().push_back(figure_of(line, line[member]));
  out.title = "The parts do not add up to the total";
  out.explanation = sum_in_words(terms) + ", not " + value_in_words(*stated.value, stated) + ".";
  out.slip = slip_between(stated.value->to_double(), sum.to_double());
  out.gap =
      distance(sum_of(line, listing), whole) / std::max(sum.to_double(), stated.value->to_double());
  found.push_back(std::move(out));
}

// "940 letters and 210 calls came in. Of these, ...": the parts of both.
bool makes_up_two(const Line& line, const Listing& listing, const Place& whole) {
  const Range sum = sum_of(line, listing);
  const std::size_t first = std::max<std::size_t>(whole.item, 2) - 2;
  for (std::size_t at = first; at <= whole.item + 2 && at < whole.line->size(); ++at) {
    const Quantity* other = (*whole.line)[at].quantity();
    const std::size_t between = (at + whole.item) / 2;
    if (!other || !other->value || !whole.line->is(between, Cue::last_before)) continue;
    if (!summable(*other, whole.quantity()) && !may_mix(*other, whole.quantity())) continue;
    if (!apart(sum, range_of(*other) + range_of(whole.quantity()))) return true;
  }
  return false;
}

void judge(const Line& line, const Listing& listing, const Wholes& wholes,
           std::vector<Discrepancy>& found) {
  const Range sum = sum_of(line, listing);
  const Place* nearest = nullptr;
  for (const auto& whole : wholes.candidates) {
    const Range stated = reckoned(whole.quantity());
    const bool wrong = wholes.complete ? apart(sum, stated) : above(sum, stated);
    if (!wrong || makes_up_two(line, listing, whole)) return;
    if (!nearest || distance(sum, whole) < distance(sum, *nearest)) nearest = &whole;
  }
  if (nearest) report(line, listing, *nearest, found);
}

// "12 of the 30 miners were rescued; the other 20 are underground": the two make up the whole.
class RestCheck {
 public:
  RestCheck(const std::vector<Line>& lines, std::vector<Discrepancy>& found)
      : lines_(lines), found_(found) {}

  void run() {
    for (const auto& line : lines_) {
      for (std::size_t at = 0; at < line.size(); ++at) meet(line, at);
      fresh_ = false;  // what one sentence opens, only the next may close
      std::swap(fresh_, opened_here_);
      if (!fresh_) share_ = {};
    }
  }

 private:
  struct Share {
    const Line* line = nullptr;
    std::size_t part = 0;
    std::size_t whole = 0;
  };

  void meet(const Line& line, std::size_t at) {
    const Quantity* figure = line[at].quantity();
    if (!figure || figure->dimension != Dimension::count) return;
    if (starts_share(line, at)) {
      share_ = {&line, at, at + 3};
      opened_here_ = true;
    } else if (share_.line && at > 0 && line[at - 1].is(Cue::rest)) {
      judge_rest(line, at);
      share_ = {};
    } else if (share_.line && !(share_.line == &line && at <= share_.whole)) {
      share_ = {};  // a third figure between them: the parts are more than two
    }
  }
  static bool starts_share(const Line& line, std::size_t at) {
    return at + 3 < line.size() && is_small(line, at + 1, Small::of) &&
           line[at + 2].is(Cue::determiner) && line[at + 3].quantity() &&
           line[at].quantity()->value && line[at + 3].quantity()->value;
  }

  void judge_rest(const Line& line, std::size_t at) {
    const Quantity& part = *(*share_.line)[share_.part].quantity();
    const Quantity& whole = *(*share_.line)[share_.whole].quantity();
    const Quantity& rest = *line[at].quantity();
    const bool same = rest.unit.empty() || rest.unit == whole.unit;
    if (!rest.value || !same || !apart(range_of(part) + range_of(rest), range_of(whole))) return;
    Discrepancy out;
    out.check = "sum";
    out.positions = {
        {figure_of(*share_.line, (*share_.line)[share_.whole])},
        {figure_of(*share_.line, (*share_.line)[share_.part]), figure_of(line, line[at])}};
    out.title = "A part and the rest do not make up the whole";
    out.explanation = sum_in_words({*part.value, *rest.value}) + ", not " +
                      value_in_words(*whole.value, whole) + ".";
    out.gap = 0.1;
    found_.push_back(std::move(out));
  }

  const std::vector<Line>& lines_;
  std::vector<Discrepancy>& found_;
  Share share_;
  bool fresh_ = false;
  bool opened_here_ = false;
};

}  // namespace

void check_sums(const Reading& reading, std::vector<Discrepancy>& found) {
  const auto& lines = reading.body;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.has(Cue::retract)) continue;
    std::size_t judged = 0;  // the items up to here belong to lists whose total is known
    const auto around = neighbours(lines, at);
    for (auto& listing : listings_of(line)) {
      if (are_distances(line, listing)) continue;
      auto wholes = wholes_of(listing, line, around);
      if (wholes.candidates.empty()) wholes = announced(listing, line, around);
      if (wholes.dated || !is_dated(line, listing)) judge(line, listing, wholes, found);
      if (!wholes.candidates.empty()) judged = listing.last() + 1;
    }
    for (auto& listing : listings_of(line, Joint::clauses)) {
      if (listing.first() < judged || are_distances(line, listing)) continue;
      auto wholes = wholes_of_clauses(listing, line, around);
      if (wholes.candidates.empty()) wholes = announced(listing, line, around);
      if (wholes.candidates.empty()) wholes = nearly_completed(listing, line, around);
      if (!is_dated(line, listing)) judge(line, listing, wholes, found);
    }
  }
  RestCheck(lines, found).run();
}

}  // namespace claimcheck::auditing
