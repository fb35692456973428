#pragma once

#include <optional>
#include <utility>

namespace claimcheck {

// How sharply an edge was meant. hard: a stated limit or an exact count. firm: the rounding of the
// written number or a calendar unit. soft: an approximation ("about", "early June").
enum class Hardness { hard, firm, soft };

template <class T>
struct Bound {
  T value{};
  bool open = false;  // the value itself is excluded
  Hardness hardness = Hardness::hard;

  bool operator==(const Bound&) const = default;
};

// A set of values between two bounds; a missing bound is unbounded. The one representation of what
// a wording allows: "over", "at most", "between", "about" and "in May" differ in bounds and
// hardness only.
template <class T>
struct Interval {
  std::optional<Bound<T>> low;
  std::optional<Bound<T>> high;

  bool operator==(const Interval&) const = default;

  [[nodiscard]] static Interval point(T value, Hardness hardness = Hardness::hard) {
    return {Bound<T>{value, false, hardness}, Bound<T>{value, false, hardness}};
  }
  [[nodiscard]] static Interval closed(T low, T high, Hardness hardness = Hardness::hard) {
    return {Bound<T>{low, false, hardness}, Bound<T>{high, false, hardness}};
  }
  [[nodiscard]] static Interval at_least(T low, Hardness hardness = Hardness::hard) {
    return {Bound<T>{low, false, hardness}, std::nullopt};
  }
  [[nodiscard]] static Interval more_than(T low, Hardness hardness = Hardness::hard) {
    return {Bound<T>{low, true, hardness}, std::nullopt};
  }
  [[nodiscard]] static Interval at_most(T high, Hardness hardness = Hardness::hard) {
    return {std::nullopt, Bound<T>{high, false, hardness}};
  }
  [[nodiscard]] static Interval less_than(T high, Hardness hardness = Hardness::hard) {
    return {std::nullopt, Bound<T>{high, true, hardness}};
  }

  [[nodiscard]] bool contains(const T& value) const {
    return !(low && (value < low->value || (low->open && value == low->value))) &&
           !(high && (high->value < value || (high->open && value == high->value)));
  }
  // No value lies in both. Touching closed edges share a point and are not disjoint.
  [[nodiscard]] bool disjoint(const Interval& other) const {
    return below(other) || other.below(*this);
  }
  // Every value of this lies below every value of the other.
  [[nodiscard]] bool below(const Interval& other) const {
    if (!high || !other.low) return false;
    if (high->value < other.low->value) return true;
    return high->value == other.low->value && (high->open || other.low->open);
  }
  // Every value of the other lies in this.
  [[nodiscard]] bool encloses(const Interval& other) const {
    return lower_reaches(other) && upper_reaches(other);
  }

 private:
  [[nodiscard]] bool lower_reaches(const Interval& other) const {
    if (!low) return true;
    if (!other.low) return false;
    return low->value < other.low->value ||
           (low->value == other.low->value && (!low->open || other.low->open));
  }
  [[nodiscard]] bool upper_reaches(const Interval& other) const {
    if (!high) return true;
    if (!other.high) return false;
    return other.high->value < high->value ||
           (high->value == other.high->value && (!high->open || other.high->open));
  }
};

}  // namespace claimcheck
