// A change that does not fit its ends.

#include <algorithm>
#include <cmath>

#include "audit/arithmetic.h"
#include "audit/change.h"
#include "audit/checks.h"
#include "audit/kinds.h"
#include "audit/level.h"
#include "audit/range.h"
#include "compare/unit_scale.h"
#include "quantity/value_set.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

// "Doubled" is said of anything near twice as much.
constexpr double kLoose = 0.1;
constexpr double kSlight = 0.05;
constexpr double kLooser = 0.15;  // "about doubled", "almost doubled"
// Of the ends of a change that goes the other way than the words say.
constexpr double kMostReversed = 4;

class ChangeCheck {
 public:
  ChangeCheck(const Line& line, const Change& change, std::vector<Discrepancy>& found)
      : line_(line),
        change_(change),
        old_(measured_like(old_of(line, change), *line[*change.new_end].length_or_quantity())),
        new_(measured_like(*line[*change.new_end].length_or_quantity(),
                           *line[*change.old_end].length_or_quantity())),
        found_(found) {}

  void run() {
    if (!comparable()) return;
    if (change_.multiple) return check_multiple();
    if (!change_.amount) return check_direction();
    const Quantity& amount = *line_[*change_.amount].length_or_quantity();
    // "a quarter of a point"
    const bool points = amount.dimension == Dimension::percentage_point || amount.unit == "point";
    if (amount.form == NumberForm::fraction && amount.dimension != new_.dimension && !points)
      return check_relative(amount, 1);
    if (amount.dimension == Dimension::percent) return check_percent(amount);
    if (amount.dimension == Dimension::percentage_point || amount.unit == "point")
      return new_.dimension == Dimension::percent ? check_difference(amount) : void();
    if (summable(amount, new_)) check_difference(amount);
  }

 private:
  static Quantity old_of(const Line& line, const Change& change) {
    const Quantity& old = *line[*change.old_end].length_or_quantity();
    return change.on_level && old.value ? unmodified(old) : old;
  }

  // "from 40 to 55 euros": a bare end is measured in the unit of the other.
  static Quantity measured_like(const Quantity& end, const Quantity& other) {
    if (end.per.empty() && end.dimension == other.dimension && end.unit == other.unit) {
      Quantity rated = end;  // "from 50 to 60 dollars a barrel"
      rated.per = other.per;
      return rated;
    }
    const bool bare = end.dimension == Dimension::count && end.unit.empty() && end.value;
    if (!bare || other.unit.empty() || other.dimension == Dimension::age) return end;
    Quantity measured = end;
    measured.dimension = other.dimension;
    measured.unit = other.unit;
    measured.per = other.per;
    measured.set = quantity::value_set(*end.value, {end.form, other.dimension != Dimension::count},
                                       end.modifier);
    return measured;
  }

  [[nodiscard]] bool comparable() const {
    return old_.value && new_.value && summable(old_, new_) && old_.value->coefficient() > 0 &&
           new_.value->coefficient() > 0 && same_scale();
  }
  // Not "from 2 to 3.5 million", where the scale is told once.
  [[nodiscard]] bool same_scale() const {
    constexpr double kFarApart = 1000;
    const double ratio = new_.value->to_double() / old_.value->to_double();
    return ratio < kFarApart && ratio > 1 / kFarApart;
  }
  [[nodiscard]] bool up() const {
    if (change_.contested) return new_.value->to_double() > old_.value->to_double();
    return change_.direction == Change::Direction::up;
  }
  [[nodiscard]] const Quantity& larger() const { return up() ? new_ : old_; }
  [[nodiscard]] const Quantity& smaller() const { return up() ? old_ : new_; }
  [[nodiscard]] Range difference() const { return reckoned(larger()) - reckoned(smaller()); }
  // The change as a share of the old value.
  [[nodiscard]] Range relative() const {
    const Range ratio = range_of(new_) / range_of(old_);
    return up() ? ratio - point(1) : point(1) - ratio;
  }

  [[nodiscard]] static Range stated(const Quantity& amount) {
    const double digit = std::pow(10.0, amount.value ? amount.value->exponent() : 0);
    const bool loose = amount.form == NumberForm::fraction && amount.modifier != Modifier::exact;
    if (loose && amount.value)  // "nearly a third", "around half"
      return widened(range_of(amount), kLoose * amount.value->to_double());
    return widened(range_of(amount), amount.modifier == Modifier::exact ? digit / 2 : 0);
  }

  // "fell by five last week to 761, compared with 1,137 a year ago": a change of another period.
  [[nodiscard]] bool is_of_another_period(double said, double actual) const {
    constexpr double kFarApart = 1.7;
    return change_.compared &&
           !(actual > 0 && said < kFarApart * actual && actual < kFarApart * said);
  }
  [[nodiscard]] bool names_period() const {
    const auto end = line_.items.begin() + static_cast<std::ptrdiff_t>(*change_.old_end);
    return std::any_of(line_.items.begin(), end,
                       [](const Item& item) { return item.time() != nullptr; });
  }

  // How many of its unit make one of the ends': 100 basis points.
  static double steps_of(const Quantity& amount) {
    if (amount.dimension != Dimension::percentage_point) return 1;
    const auto scale = comparison::unit_scale(amount.dimension, amount.unit);
    return scale ? std::round(1 / scale->factor) : 1;
  }

  void check_difference(const Quantity& amount) {
    const double steps = steps_of(amount);
    if (!apart(difference() * point(steps), range_of(amount)) || !amount.value) return;
    const Decimal delta = (*larger().value + -*smaller().value) * Decimal::nearest(steps);
    if (is_of_another_period(amount.value->to_double(), delta.to_double())) return;
    report(words::number(*larger().value) + " - " + words::number(*smaller().value) + " = " +
               value_in_words(delta, amount) + ", not " + value_in_words(*amount.value, amount),
           slip_between(amount.value->to_double(), delta.to_double()));
  }

  void check_percent(const Quantity& amount) {
    if (new_.dimension == Dimension::percent && !apart(difference(), stated(amount))) return;
    check_relative(amount, 100);
  }

  void check_relative(const Quantity& amount, double whole) {
    const Range actual = relative() * point(whole);
    if (!apart(actual, stated(amount))) return;
    // Of the figures as they are written, not of their rounding.
    const double ratio = new_.value->to_double() / old_.value->to_double();
    const double percent = 100 * (up() ? ratio - 1 : 1 - ratio);
    if (names_period() && is_of_another_period(stated(amount).middle() * 100 / whole, percent))
      return;
    report(ends() + " is a change of " + (percent < 0 ? "-" : "") +
               rounded_in_words(std::abs(percent)) + "%, not " +
               std::string(line_.passage->slice(line_[*change_.amount].mention->span)),
           "");
  }

  void check_multiple() {
    const Range factor = range_of(larger()) / range_of(smaller());
    const double said = *change_.multiple;
    Range allowed{said * (1 - kLoose), said * (1 + kLoose)};
    if (change_.modifier == Modifier::nearly)
      allowed = {said * (1 - kLooser), said * (1 + kSlight)};
    if (change_.modifier == Modifier::more_than) allowed = {said, kInfinity};
    if (change_.modifier == Modifier::approx)
      allowed = {said * (1 - kLooser), said * (1 + kLooser)};
    if (!apart(factor, allowed)) return;
    const double actual = larger().value->to_double() / smaller().value->to_double();
    report(
        ends() + " is a factor of " + rounded_in_words(actual) + ", not " + rounded_in_words(said),
        "");
  }

  // "rose from 60 to 40". Prices in a currency, and yields, run the other way round.
  void check_direction() {
    if (line_.has(Cue::currency) || new_.unit.empty() || change_.contested || change_.compared)
      return;
    if (line_.is_mark(change_.cue - 1, U',')) return;  // "2.3 to 2.6 tonnes, down from 2.4 to 2.7"
    if (!above(range_of(smaller()), range_of(larger()))) return;
    // "cut to 187 from 29 overs": further apart they are not of one kind.
    if (smaller().value->to_double() > kMostReversed * larger().value->to_double()) return;
    report(ends() + " is " + (up() ? "no rise" : "no fall"), "");
  }

  [[nodiscard]] std::string ends() const {
    return "from " + words::number(*old_.value) + " to " + words::number(*new_.value);
  }

  void report(std::string arithmetic, std::string slip) {
    char& opener = arithmetic.front();
    if (opener >= 'a' && opener <= 'z') opener = static_cast<char>(opener - 'a' + 'A');
    Discrepancy out;
    out.check = "change";
    out.positions.resize(2);
    if (change_.amount)
      out.positions[0].push_back(figure_of(line_, line_[*change_.amount]));
    else
      out.positions[0].push_back(figure_of(line_, line_[*change_.old_end]));
    out.positions[1].push_back(figure_of(line_, line_[*change_.new_end]));
    if (change_.amount) out.positions[1].push_back(figure_of(line_, line_[*change_.old_end]));
    out.title = "The change does not fit its ends";
    out.explanation = arithmetic + ".";
    out.slip = std::move(slip);
    out.gap = 0.2;
    found_.push_back(std::move(out));
  }

  const Line& line_;
  const Change& change_;
  const Quantity old_;
  const Quantity new_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_changes(const Reading& reading, std::vector<Discrepancy>& found) {
  for (const auto& line : reading.body)
    for (const auto& changes : {changes_of(line), levels_of(line)})
      for (const auto& change : changes) ChangeCheck(line, change, found).run();
}

}  // namespace claimcheck::auditing
