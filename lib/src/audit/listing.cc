#include "audit/listing.h"

#include <algorithm>

#include "audit/kinds.h"
#include "audit/nearby.h"
#include "claims/lexicon.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kLongestGap = 10;  // items between two members
constexpr std::size_t kShareGap = 16;   // the same, of shares: their whole is told behind the first
constexpr std::size_t kClauseGap = 30;  // the same, before a semicolon
constexpr std::size_t kReach = 2;       // items from a comma to the member after it
constexpr std::size_t kShareReach = 5;  // the same, of a share
constexpr std::size_t kBareReach = 4;   // the same, of a number without a noun
constexpr std::size_t kClauseReach = 9;  // the same, of a member with a subject of its own

// "1/2 percent each for management and underwriting"
bool counts_several_times(const Line& line, const Listing& listing) {
  return std::ranges::any_of(listing.members, [&line](std::size_t member) {
    return is_small(line, member + 1, Small::each);
  });
}

// A count that stands in a list is no change, whatever its words are ("25 with cuts").
bool can_be_member(const Item& item, bool first) {
  const Quantity* quantity = item.quantity();
  if (!quantity || !quantity->value) return false;
  return quantity->trend == Trend::none || (!first && quantity->dimension == Dimension::count);
}

// "town residents 71": a number told of what was named before has no noun behind it.
bool has_own_noun(const Item& item) {
  const Span noun = item.quantity()->noun_phrase;
  return noun.size() > 0 && noun.begin >= item.mention->span.begin;
}

class Finder {
 public:
  Finder(const Line& line, Joint joint) : line_(line), joint_(joint) {}

  std::vector<Listing> run() {
    for (std::size_t at = 0; at < line_.size(); ++at) {
      if (line_[at].quantity()) take(at);
    }
    close();
    return std::move(found_);
  }

 private:
  void take(std::size_t at) {
    if (!current_.members.empty() && is_comparison(at)) return;
    if (!can_be_member(line_[at], current_.members.empty())) {
      close();
    } else if (!current_.members.empty() &&
               (is_part_of_member(at) || is_trait_of_member(at) || is_aside(at))) {
      return;
    } else if (continues(at)) {
      const bool set_against = ends_in_and_;
      current_.members.push_back(at);
      ends_in_and_ = set_against || joined_by_and(at);
    } else {
      close();
      current_.members.push_back(at);
    }
  }

  // "beef 26,945 (20,096), horse meat 3,257 (4,211)": the same of another time.
  [[nodiscard]] bool is_comparison(std::size_t at) const {
    constexpr std::size_t kInside = 3;  // "(1985 - 4,211)"
    if (!line_.is_mark(at + 1, U')')) return false;
    for (std::size_t open = at - 1; open >= 1 && at - open <= kInside; --open)
      if (line_.is_mark(open, U'(')) return line_[open - 1].quantity() != nullptr;
    return false;
  }

  void close() {
    if (current_.members.size() >= 2 && !ends_in_and_) current_.and_one = ends_in_one();
    if (current_.members.size() >= 2 && (ends_in_and_ || current_.and_one) &&
        !counts_several_times(line_, current_))
      found_.push_back(std::move(current_));
    current_ = {};
    ends_in_and_ = false;
  }

  // "..., four teachers and the driver": one person behind the last figure, and nothing more.
  [[nodiscard]] bool ends_in_one() const {
    const std::size_t and_ = current_.last() + 1;
    if (and_ + 2 >= line_.size() || !line_[and_].is(Cue::last_before)) return false;
    if (!is_small(line_, and_ + 1, Small::the) && !is_small(line_, and_ + 1, Small::article))
      return false;
    const bool ends = and_ + 3 == line_.size() || line_[and_ + 3].kind == Item::Kind::mark;
    const auto noun = text::folded(line_.passage->text.text, line_.token(line_[and_ + 2]));
    return ends && names_person(noun) && claims::Lexicon::english().noun_lemma(noun) == noun;
  }

  [[nodiscard]] bool continues(std::size_t at) {
    if (current_.members.empty() || (ends_in_and_ && !is_set_against(at))) return false;
    const std::size_t last = current_.last();
    const bool share = line_[at].quantity()->dimension == Dimension::percent;
    const auto mark = separator(at);
    if (!mark) return false;
    const bool long_gap = share || joint_ == Joint::clauses;
    const std::size_t gap = share && line_.is_mark(*mark, U';') ? kClauseGap
                            : long_gap                          ? kShareGap
                                                                : kLongestGap;
    if (at - last > gap) return false;
    if (opens_parts(at)) return false;
    const Quantity& before = *line_[last].quantity();
    const Quantity& quantity = *line_[at].quantity();
    if (summable(before, quantity) || shares_unit(quantity)) return true;
    if (!may_mix(before, quantity)) return false;
    // "in 3 districts, 5 men, 7 women and 4 children"
    const bool starts = current_.members.size() == 1 && !kind_of(quantity).empty();
    current_.mixed = !starts;
    return !starts;
  }
  // "211 said no and 187 yes, while 41 were invalid", ", and the other 41 were invalid"
  [[nodiscard]] bool is_set_against(std::size_t at) const {
    if (at >= 3 && line_[at - 1].is(Cue::rest))
      return is_comma(at - 3) && (is_and(at - 2) || is_small(line_, at - 2, Small::with));
    return at >= 2 && is_comma(at - 2) && is_small(line_, at - 1, Small::while_);
  }
  // "17 counts, namely nine of fraud", "80 branches, of which 51 are in Orm"
  [[nodiscard]] bool opens_parts(std::size_t at) const {
    for (std::size_t between = current_.last() + 1; between < at; ++between) {
      const Item& item = line_[between];
      const bool own = between == current_.last() + 1;  // "17 of which": of the figure before
      if (item.is(Cue::consist) || item.is(Cue::include) || (item.is(Cue::part) && !own))
        return true;
    }
    return false;
  }
  // "40 were black, 12 of them puppies"; but "41 letters, 17 of which were kind and 24 of which
  // were not" go on with parts.
  [[nodiscard]] bool is_part_of_member(std::size_t at) const {
    return line_.is(at + 1, Cue::part) && !ends_in_and_ && !joined_by_and(at);
  }

  // "23 flats with one bedroom, 21 with two and 19 with three"
  [[nodiscard]] bool is_trait_of_member(std::size_t at) const {
    const std::size_t last = current_.last();
    return is_small(line_, at - 1, Small::with) && (at == last + 2 || at == last + 3) &&
           !is_comma(last + 1) && !is_and(last + 1);
  }

  [[nodiscard]] bool shares_unit(const Quantity& quantity) const {
    return joint_ == Joint::clauses &&
           leaves_out_unit(quantity, *line_[current_.first()].quantity());
  }
  // "9,200 tonnes (half of it from 12 boats)": of another kind, where clauses are joined.
  [[nodiscard]] bool is_aside(std::size_t at) const {
    const Quantity& before = *line_[current_.last()].quantity();
    const Quantity& quantity = *line_[at].quantity();
    return joint_ == Joint::clauses && !summable(before, quantity) && !may_mix(before, quantity) &&
           !shares_unit(quantity) && !colon_before(at);
  }
  // "three sources: gifts worth 12,000 euros": what was announced is no member.
  [[nodiscard]] bool colon_before(std::size_t at) const {
    for (std::size_t between = current_.last() + 1; between < at; ++between)
      if (line_.is_mark(between, U':')) return true;
    return false;
  }

  // The comma or "and" before a member, with at most one word between (", with 11 in Bex"); before
  // a share or a bare number also whose it is ("and the Blues 33%").
  [[nodiscard]] std::optional<std::size_t> separator(std::size_t at) const {
    const Quantity& figure = *line_[at].quantity();
    const bool share = figure.dimension == Dimension::percent;
    const bool rest = at > 0 && line_[at - 1].is(Cue::rest);  // "and is looking for the other 25"
    const bool bare = figure.dimension == Dimension::count && !has_own_noun(line_[at]);
    std::size_t reach = share || rest ? kShareReach : bare ? kBareReach : kReach;
    if (joint_ == Joint::clauses) reach = kClauseReach;
    for (std::size_t back = 1; back <= reach && back <= at; ++back)
      if (is_comma(at - back) || is_and(at - back))
        return joins_subject(at - back) ? at - back - 2 : at - back;
    return std::nullopt;
  }

  // "; lamps and ovens take 24%": the "and" is one of the subject.
  [[nodiscard]] bool joins_subject(std::size_t and_) const {
    return and_ >= 2 && is_and(and_) && is_comma(and_ - 2) && !line_[and_ - 1].mention;
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
  Joint joint_;
  Listing current_;
  bool ends_in_and_ = false;
  std::vector<Listing> found_;
};

}  // namespace

std::vector<Listing> listings_of(const Line& line, Joint joint) {
  return Finder(line, joint).run();
}

bool leaves_out_unit(const Quantity& bare, const Quantity& measured) {
  constexpr double kFarthest = 100;
  const bool number = bare.dimension == Dimension::count && bare.unit.empty();
  if (!number || !bare.value || !measured.value || measured.dimension == Dimension::count)
    return false;
  if (measured.dimension == Dimension::percent) return false;
  const double ratio = bare.value->to_double() / measured.value->to_double();
  return ratio < kFarthest && ratio > 1 / kFarthest;
}

bool is_dated(const Line& line, const Listing& listing) {
  for (std::size_t at = listing.first(); at < listing.last(); ++at)
    if (line[at].time()) return true;
  return false;
}

// "310 kilometres to Tal"
bool are_distances(const Line& line, const Listing& listing) {
  return std::ranges::any_of(listing.members, [&line](std::size_t member) {
    if (line[member].quantity()->dimension != Dimension::length || member + 1 == line.size())
      return false;
    const Item& behind = line[member + 1];
    return behind.is(Cue::to) || behind.is(Cue::from) || is_small(line, member + 1, Small::extent);
  });
}

Range sum_of(const Line& line, const Listing& listing) {
  Range sum;
  for (const auto member : listing.members) sum = sum + range_of(*line[member].quantity());
  if (listing.and_one) sum = sum + point(1);
  return sum;
}

std::vector<Decimal> values_of(const Line& line, const Listing& listing) {
  std::vector<Decimal> values;
  for (const auto member : listing.members) values.push_back(*line[member].quantity()->value);
  if (listing.and_one) values.emplace_back(1);
  return values;
}

}  // namespace claimcheck::auditing
