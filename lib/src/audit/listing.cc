#include "audit/listing.h"

#include "audit/kinds.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kLongestGap = 10;  // items between two members
constexpr std::size_t kReach = 2;        // items from a comma to the member after it
constexpr std::size_t kShareReach = 5;   // the same, of a share

// A count that stands in a list is no change, whatever its words are ("25 with cuts").
bool can_be_member(const Item& item, bool first) {
  const Quantity* quantity = item.quantity();
  if (!quantity || !quantity->value) return false;
  return quantity->trend == Trend::none || (!first && quantity->dimension == Dimension::count);
}

class Finder {
 public:
  explicit Finder(const Line& line) : line_(line) {}

  std::vector<Listing> run() {
    for (std::size_t at = 0; at < line_.size(); ++at) {
      if (line_[at].quantity()) take(at);
    }
    close();
    return std::move(found_);
  }

 private:
  void take(std::size_t at) {
    if (!can_be_member(line_[at], current_.members.empty())) {
      close();
    } else if (continues(at)) {
      current_.members.push_back(at);
      ends_in_and_ = joined_by_and(at);
    } else {
      close();
      current_.members.push_back(at);
    }
  }

  void close() {
    if (current_.members.size() >= 2 && ends_in_and_) found_.push_back(std::move(current_));
    current_ = {};
    ends_in_and_ = false;
  }

  [[nodiscard]] bool continues(std::size_t at) {
    if (current_.members.empty() || ends_in_and_) return false;
    const std::size_t last = current_.last();
    if (at - last > kLongestGap || !separator(at)) return false;
    if (!summable(*line_[last].quantity(), *line_[at].quantity())) return false;
    for (std::size_t i = last + 1; i < at; ++i)
      if (line_[i].time()) current_.dated = true;
    return true;
  }

  // The comma or "and" before a member, with at most one word between (", with 11 in Bex"); before
  // a share also whose it is ("and the Blues 33%").
  [[nodiscard]] std::optional<std::size_t> separator(std::size_t at) const {
    const bool share = line_[at].quantity()->dimension == Dimension::percent;
    const bool rest = at > 0 && line_[at - 1].is(Cue::rest);  // "and is looking for the other 25"
    const std::size_t reach = share || rest ? kShareReach : kReach;
    for (std::size_t back = 1; back <= reach && back <= at; ++back)
      if (is_comma(at - back) || is_and(at - back)) return at - back;
    return std::nullopt;
  }

  [[nodiscard]] bool is_comma(std::size_t at) const {
    return line_.is_mark(at, U',') || line_.is_mark(at, U';');
  }
  [[nodiscard]] bool is_and(std::size_t at) const {
    return line_.is_mark(at, U'&') || line_[at].is(Cue::last_before);
  }
  [[nodiscard]] bool joined_by_and(std::size_t at) const {
    const auto mark = separator(at);
    return mark && is_and(*mark);
  }

  const Line& line_;
  Listing current_;
  bool ends_in_and_ = false;
  std::vector<Listing> found_;
};

}  // namespace

std::vector<Listing> listings_of(const Line& line) { return Finder(line).run(); }

Range sum_of(const Line& line, const Listing& listing) {
  Range sum;
  for (const auto member : listing.members) sum = sum + range_of(*line[member].quantity());
  return sum;
}

std::vector<Decimal> values_of(const Line& line, const Listing& listing) {
  std::vector<Decimal> values;
  for (const auto member : listing.members) values.push_back(*line[member].quantity()->value);
  return values;
}

}  // namespace claimcheck::auditing
