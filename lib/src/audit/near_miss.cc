#include "audit/near_miss.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "audit/kinds.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "quantity/noun_words.h"

namespace claimcheck::auditing {
namespace {

constexpr double kNearMiss = 0.1;  // of the total
constexpr double kFarMiss = 0.4;   // the same, of parts said to be all
constexpr std::size_t kFewest = 3;

double miss(const Listing& listing, const Line& line, const Place& whole) {
  const double stated = whole.quantity().value->to_double();
  return std::abs(sum_of(line, listing).middle() - stated) / stated;
}

bool is_positive(const Quantity& quantity) {
  return quantity.value && quantity.value->coefficient() > 0;
}
bool is_plain(const Quantity& quantity) {
  return is_positive(quantity) && quantity.trend == Trend::none;
}

// Every part is of the kind of the whole and no larger.
bool may_be_parts(const Listing& listing, const Line& line, const Quantity& whole) {
  return std::ranges::all_of(listing.members, [&](std::size_t member) {
    const Quantity& part = *line[member].quantity();
    const bool same = summable(part, whole) || leaves_out_unit(part, whole);
    return is_positive(part) && same && !above(range_of(part), range_of(whole));
  });
}

// "rose from 40", "cut by 12", "up 9": an end or an amount of a change.
bool tells_change(const Line& line, const Listing& listing) {
  return std::ranges::any_of(listing.members, [&line](std::size_t member) {
    if (member == 0) return false;
    const Item& before = line[member - 1];
    if (line.token(before).capitalised) return false;  // "Upper Fell"
    return before.is(Cue::from) || before.is(Cue::to) || before.is(Cue::by) || before.is(Cue::up) ||
           before.is(Cue::down);
  });
}

// "sold a hangar for 80 million euros"
bool are_prices(const Line& line, const Listing& listing) {
  return std::ranges::any_of(listing.members, [&line](std::size_t member) {
    return line[member].quantity()->dimension == Dimension::money && member > 0 &&
           is_small(line, member - 1, Small::for_);
  });
}

// What can be added up; not prices, rates and levels.
bool is_additive(const Quantity& quantity) {
  return quantity.per.empty() &&
         (quantity.dimension == Dimension::count || is_extent(quantity.dimension));
}

// A figure outside the list that fills what it leaves open.
bool fills_gap(const Line& line, const Listing& listing, const Line& of_list, const Place& whole) {
  const Range open = range_of(whole.quantity()) - sum_of(of_list, listing);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool inside = &line == &of_list && at >= listing.first() && at <= listing.last();
    const Quantity* quantity = line[at].quantity();
    if (inside || !quantity || !quantity->value || &line[at] == &(*whole.line)[whole.item])
      continue;
    if (summable(*quantity, whole.quantity()) && !apart(range_of(*quantity), open)) return true;
  }
  return false;
}

bool leaves_out(const Line& line) {
  return line.has(Cue::not_all) || line.has(Cue::left_over) || line.has(Cue::include) ||
         line.has(Cue::single);
}

class Finder {
 public:
  Finder(Listing& listing, const Line& line, const Neighbours& around)
      : listing_(listing), line_(line), around_(around) {}

  Wholes run() {
    if (listing_.members.size() < kFewest || listing_.mixed || tells_change(line_, listing_))
      return {};
    if (!is_additive(*line_[listing_.first()].quantity()) || are_prices(line_, listing_)) return {};
    if (overlaps(&line_) || overlaps(around_.after) || overlaps(around_.before)) return {};
    if (auto whole = first_before_with()) return judged(*whole);
    const auto whole = only_one_before();
    if (!whole || (!all_told() && !are_recipients(*whole))) return {};
    return judged(*whole);
  }

 private:
  static bool overlaps(const Line* line) {
    return line && (line->has(Cue::overlap) || line->has(Cue::rivals));
  }

  [[nodiscard]] bool all_told() const { return line_.has(Cue::in_full); }

  [[nodiscard]] Wholes judged(const Place& whole) const {
    if (!may_be_parts(listing_, line_, whole.quantity()) || are_others(whole)) return {};
    const bool near = miss(listing_, line_, whole) <= kNearMiss;
    if (all_told() && miss(listing_, line_, whole) <= kFarMiss) return {{whole}, true};
    if (!near) return {};
    return {{whole}, nearly_completes(listing_, line_, whole, around_.after)};
  }

  // Of another place, another noun or another fate than the whole: "killed 310 people in Orm", "150
  // in Tal", "150 survivors", "150 people were hurt".
  [[nodiscard]] bool are_others(const Place& whole) const {
    const auto has = [](const Line& line, Small word) {
      for (std::size_t at = 0; at < line.size(); ++at)
        if (is_small(line, at, word)) return true;
      return false;
    };
    if (has(*whole.line, Small::killed) && has(line_, Small::hurt)) return true;
    const auto& noun = line_[listing_.first()].quantity()->unit;
    const bool count = whole.quantity().dimension == Dimension::count;
    const auto every = [this](auto test) { return std::ranges::all_of(listing_.members, test); };
    if (count && !noun.empty() && noun != whole.quantity().unit &&
        every([&](std::size_t member) { return line_[member].quantity()->unit == noun; }))
      return true;
    return is_in_named_place(*whole.line, whole.item) &&
           every([this](std::size_t member) { return is_in_named_place(line_, member); });
  }
  static bool is_in_named_place(const Line& line, std::size_t at) {
    return is_small(line, at + 1, Small::in) && at + 2 < line.size() &&
           line.token(line[at + 2]).capitalised;
  }

  // "640,000 euros in grants, with the Playhouse getting 310,000, ..."
  std::optional<Place> first_before_with() {
    const std::size_t first = listing_.first();
    if (listing_.members.size() <= kFewest) return std::nullopt;
    for (std::size_t at = first + 1; at + 1 < listing_.members[1]; ++at) {
      if (!line_.is_mark(at, U',') || !is_small(line_, at + 1, Small::with)) continue;
      listing_.members.erase(listing_.members.begin());
      return Place{&line_, first};
    }
    return std::nullopt;
  }

  // Of another day or year than the parts it is none of them.
  [[nodiscard]] std::optional<Place> only_one_before() const {
    if (!around_.before || around_.before->has(Cue::retract)) return std::nullopt;
    for (std::size_t at = 0; at < listing_.first(); ++at)
      if (line_[at].time() || line_[at].quantity()) return std::nullopt;
    const Line& line = *around_.before;
    const Quantity& part = *line_[listing_.first()].quantity();
    std::optional<Place> found;
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (!line[at].quantity() || !summable(*line[at].quantity(), part)) continue;
      if (found || !is_plain(*line[at].quantity()) || is_of_its_own(line, at)) return std::nullopt;
      found = Place{&line, at};
    }
    return found;
  }

  // "310 kilometres long", "lost 31 tanks": not what the next line shares out.
  static bool is_of_its_own(const Line& line, std::size_t at) {
    return is_small(line, at + 1, Small::extent) || (at > 0 && line[at - 1].is(Cue::loses));
  }

  // Parts with one subject, and those that leave the noun of the whole out, are of what the line
  // before counts. Others must be what several told there get or give ("grants to the theatres");
  // rivals of one name are no parts of it ("Ostland won 24 medals. Lorvania won 12, ...").
  [[nodiscard]] bool are_recipients(const Place& whole) const {
    if (!have_own_subjects() || names_recipients(whole)) return true;
    const Line& line = *whole.line;
    const std::uint32_t begin = line.sentence->first_token;
    if (opens_with_name(line)) return false;
    if (whole.quantity().dimension == Dimension::count && !whole.quantity().unit.empty())
      return true;
    const Item& figure = line[whole.item];
    return has_plural(line, begin, figure.first_token, Names::left_out) ||
           has_plural(line, figure.last_token + 1, line.sentence->last_token, Names::left_out);
  }
  // A word that is no noun in the plural, no determiner and no pronoun.
  static bool opens_with_name(const Line& line) {
    const quantity::NounWords words(line.passage->text.tokens, line.passage->text.text);
    const std::uint32_t begin = line.sentence->first_token;
    return words[begin].capitalised && words.is_inner(begin) && !words.is_plural(begin) &&
           !words.is(begin, quantity::WordClass::determiner);
  }
  // "for farmers", "to the city's theatres": right behind the figure.
  [[nodiscard]] static bool names_recipients(const Place& whole) {
    constexpr std::size_t kReach = 6;
    constexpr std::uint32_t kPhrase = 5;
    const Line& line = *whole.line;
    for (std::size_t at = whole.item + 1; at < line.size() && at <= whole.item + kReach; ++at) {
      if (line[at].kind == Item::Kind::mark) break;
      const std::uint32_t first = line[at].last_token;
      if (is_small(line, at, Small::for_))
        return has_plural(line, first, std::min(first + kPhrase, line.sentence->last_token),
                          Names::left_out);
    }
    return false;
  }
  [[nodiscard]] bool have_own_subjects() const {
    return std::any_of(listing_.members.begin() + 1, listing_.members.end(), [this](auto member) {
      const Item& before = line_[member - 1];
      return before.kind != Item::Kind::mark && !before.is(Cue::last_before);
    });
  }

  Listing& listing_;
  const Line& line_;
  const Neighbours& around_;
};

}  // namespace

bool nearly_completes(const Listing& listing, const Line& line, const Place& whole,
                      const Line* after) {
  if (listing.members.size() < kFewest || miss(listing, line, whole) > kNearMiss) return false;
  if (line.has(Cue::rivals) || whole.line->has(Cue::rivals)) return false;
  if (leaves_out(line) || fills_gap(line, listing, line, whole)) return false;
  if (whole.line->has(Cue::include) || fills_gap(*whole.line, listing, line, whole)) return false;
  return !after || !(after->has(Cue::left_over) || fills_gap(*after, listing, line, whole));
}

Wholes nearly_completed(Listing& listing, const Line& line, const Neighbours& around) {
  return Finder(listing, line, around).run();
}

}  // namespace claimcheck::auditing
