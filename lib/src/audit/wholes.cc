#include "audit/wholes.h"

#include <algorithm>
#include <optional>

#include "audit/gift.h"
#include "audit/kinds.h"
#include "audit/near_miss.h"
#include "audit/nearby.h"
#include "audit/resumption.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kReach = 12;  // items from a total to the words that introduce its parts
constexpr std::size_t kSubjectReach = 6;  // items of "The dead are"
constexpr double kFar = 2;                // a sum off by this factor is no sum of these parts
constexpr double kNear = 1.5;             // the same, where only the order of words tells
constexpr double kClose = 1.15;           // the same, of parts that may be other things
constexpr double kSlip = 1.06;            // the same, of parts that may overlap
constexpr std::size_t kHead = 4;          // items from "of" to the whole at the head of a sentence

class WholeFinder {
 public:
  WholeFinder(Listing& listing, const Line& line, const Neighbours& around)
      : listing_(listing), line_(line), before_(around.before), after_(around.after) {}

  // Of parts with subjects of their own only the whole that they are told to be of.
  Wholes run_of_clauses() {
    if (overlaps() || line_.has(Cue::rivals) || listing_.members.size() < 3) return {};
    const auto shared = shared_out();
    return shared ? *shared : headed();
  }

  Wholes run() {
    if (overlaps()) return {};
    if (auto first = first_member()) return *first;
    if (auto shared = shared_out()) return *shared;
    for (const auto find : {&WholeFinder::headed, &WholeFinder::introduced, &WholeFinder::totalled,
                            &WholeFinder::taken_from, &WholeFinder::taken_behind,
                            &WholeFinder::answers, &WholeFinder::used_up, &WholeFinder::resumed}) {
      Wholes wholes = (this->*find)();
      if (!wholes.candidates.empty()) return wholes;
    }
    return {};
  }

 private:
  // But "The youngest was nine" behind the list counts nobody twice.
  [[nodiscard]] bool overlaps() const {
    const auto twice = [](const Item& item) { return item.is(Cue::overlap) && item.value == 0; };
    return line_.has(Cue::overlap) || (after_ && std::ranges::any_of(after_->items, twice));
  }

  // How sure the wording makes it that the parts belong to the whole: with a colon also things of
  // unknown kinds do ("45 members: 20 liberals, ...").
  enum class Tie { loose, explicit_ };

  // "27 people, 15 men and 12 women"; "30 trucks, 18 with food, 8 with fuel and 6 with tents".
  std::optional<Wholes> first_member() {
    if (listing_.members.size() < 3) return std::nullopt;
    const std::size_t first = listing_.first();
    if (heads_sentence(first)) {
      listing_.members.erase(listing_.members.begin());
      return std::nullopt;
    }
    const bool apposed = divided();
    if (!apposed && !bare_parts()) return std::nullopt;
    listing_.members.erase(listing_.members.begin());
    return Wholes{{{&line_, first}}, apposed && !line_.has(Cue::not_all)};
  }

  // "The Greens won 19 of the 45 seats, the Blues 14 and the Reds 12": the first part stands before
  // the whole.
  std::optional<Wholes> shared_out() {
    const std::size_t whole = listing_.first();
    if (listing_.members.size() < 3 || whole < 3 || !is_small(line_, whole - 2, Small::of) ||
        !line_[whole - 1].is(Cue::determiner))
      return std::nullopt;
    const Quantity* part = line_[whole - 3].quantity();
    const bool counted = part && part->value && part->dimension == Dimension::count &&
                         line_[whole].quantity()->dimension == Dimension::count;
    if (!counted) return std::nullopt;
    listing_.members.front() = whole - 3;
    if (may_be_split(whole)) return Wholes{{{&line_, whole}}, rest_before(listing_.last()), true};
    listing_.members.front() = whole;
    return std::nullopt;
  }

  // "Of the 40 passengers, 25 were hurt and 16 escaped". What is told of things by several verbs
  // may hold of one of them twice: only a small excess is a slip.
  Wholes headed() {
    const std::size_t first = listing_.first();
    for (std::size_t at = 1; at < first && at <= kHead; ++at) {
      if (!line_[at].quantity()) continue;
      const bool told = (heads_sentence(at) && comma_near(first)) || seats_all(at);
      if (!told || !fits(line_, at, Tie::loose) || !may_be_split(at)) return {};
      return {{{&line_, at}}, rest_before(listing_.last()), true};
    }
    return {};
  }
  // "In the 63-seat chamber the Greens have 28 seats, the Reds 21 and the Blues 17"
  [[nodiscard]] bool seats_all(std::size_t whole) const {
    const Item& size = line_[whole];
    return whole == 2 && is_small(line_, 0, Small::in) && line_[1].is(Cue::determiner) &&
           line_.passage->slice(size.mention->span).find('-') != std::string_view::npos &&
           unit_of(whole) == unit_of(listing_.first());
  }
  // ", 25 were hurt", ", the Greens won 41"
  [[nodiscard]] bool comma_near(std::size_t item) const {
    for (std::size_t back = 1; back <= kSubjectReach && back <= item; ++back)
      if (line_.is_mark(item - back, U',')) return true;
    return false;
  }
  [[nodiscard]] bool heads_sentence(std::size_t whole) const {
    if (whole > kHead) return false;
    bool of = false;
    for (std::size_t at = 0; at < whole; ++at) {
      if (line_[at].mention || line_[at].kind == Item::Kind::mark) return false;
      of = of || is_small(line_, at, Small::of);
    }
    return of;
  }
  // The parts do not exceed the whole by much, and are more than two traits ("31 were women and 14
  // were under 18").
  [[nodiscard]] bool may_be_split(std::size_t whole) const {
    const double stated = line_[whole].quantity()->value->to_double();
    const bool traits = std::ranges::all_of(
        listing_.members, [this](std::size_t member) { return line_.is(member + 1, Cue::are); });
    const double most = listing_.members.size() > 2 ? kClose : kSlip;
    return !(traits && listing_.members.size() == 2) &&
           sum_of(line_, listing_).middle() <= most * stated;
  }

  // "a bond of $96 million, of which $51 million is for schools, ..."
  Wholes taken_from() {
    const std::size_t first = listing_.first();
    const auto opened = part_cue_before(first);
    if (!opened) return {};
    std::optional<std::size_t> whole;
    for (std::size_t at = 0; at < *opened; ++at) {
      const Quantity* quantity = line_[at].quantity();
      if (!quantity || !summable(*quantity, *line_[first].quantity())) continue;
      if (whole || !fits(line_, at, Tie::loose) || !may_be_split(at)) return {};
      whole = at;
    }
    // "Together the three account for the whole amount."
    const bool complete = rest_before(listing_.last()) || (after_ && after_->has(Cue::in_full)) ||
                          (whole && *opened + 1 < first &&
                           nearly_completes(listing_, line_, {&line_, *whole}, after_));
    return whole ? Wholes{{{&line_, *whole}}, complete} : Wholes{};
  }
  // "of which", "of which it won"
  [[nodiscard]] std::optional<std::size_t> part_cue_before(std::size_t first) const {
    constexpr std::size_t kSubjectAndVerb = 3;  // items
    for (std::size_t back = 1; back <= kSubjectAndVerb + 1 && back <= first; ++back) {
      const Item& item = line_[first - back];
      if (item.is(Cue::part)) return first - back;
      if (item.mention || item.kind == Item::Kind::mark) break;
    }
    return std::nullopt;
  }
  // "It won 9, drew 11 and lost 4 of its 24 games"
  Wholes taken_behind() {
    const std::size_t whole = listing_.last() + 3;
    if (listing_.members.size() < 3 || whole >= line_.size()) return {};
    if (!is_small(line_, whole - 2, Small::of) || !line_[whole - 1].is(Cue::determiner)) return {};
    const bool plain = std::all_of(
        listing_.members.begin(), listing_.members.end() - 1, [this](std::size_t member) {
          return unit_of(member).empty() && line_[member + 1].kind != Item::Kind::word;
        });
    if (!plain || !fits(line_, whole, Tie::loose)) return {};
    return {{{&line_, whole}}, nearly_completes(listing_, line_, {&line_, whole}, after_)};
  }
  // "and the remaining 180 in Bex"
  [[nodiscard]] bool rest_before(std::size_t item) const { return line_[item - 1].is(Cue::rest); }

  // A general noun for people, then only nouns that divide them: men, women, children.
  [[nodiscard]] bool divided() const {
    const auto& members = listing_.members;
    if (!names_cue(unit_of(members.front()), Cue::people) || !comma_before(members[1]))
      return false;
    return std::all_of(members.begin() + 1, members.end(), [this](std::size_t member) {
      return names_cue(unit_of(member), Cue::divide);
    });
  }
  // A counted noun, then right behind its comma or semicolon only bare numbers that nearly make it
  // up.
  [[nodiscard]] bool bare_parts() const {
    const auto& members = listing_.members;
    if (unit_of(members.front()).empty() || members[1] != members[0] + 2) return false;
    const bool apart = comma_before(members[1]) || line_.is_mark(members[1] - 1, U';');
    if (members.size() < 4 || !apart) return false;
    double sum = 0;
    for (auto member = members.begin() + 1; member != members.end(); ++member) {
      const Span noun = line_[*member].quantity()->noun_phrase;
      if (noun.size() > 0 && noun.begin > line_[*member].mention->span.begin) return false;
      sum += line_[*member].quantity()->value->to_double();
    }
    const double whole = line_[members.front()].quantity()->value->to_double();
    return sum <= kNear * whole;
  }
  [[nodiscard]] bool comma_before(std::size_t item) const { return line_.is_mark(item - 1, U','); }
  [[nodiscard]] const std::string& unit_of(std::size_t item) const {
    return line_[item].quantity()->unit;
  }

  // "27 dead: 11 men, 8 women and 4 children"; "a package of $4.8 billion, made up of ...".
  Wholes introduced() {
    const std::size_t first = listing_.first();
    if (first == 0) return {};
    const std::size_t mark = introduction(first);
    const bool colon = line_.is_mark(mark, U':') || line_.is_mark(mark, U'-');
    const bool bracket = line_.is_mark(mark, U'(') && closes_soon(listing_.last());
    const bool include = line_[mark].is(Cue::include);
    if (line_[mark].is(Cue::are)) return equated(mark);
    if (!colon && !bracket && !include && !line_[mark].is(Cue::consist)) return {};
    // "74 of the 120 seats: 41 for ..., 27 for ... and six for ...": either may be meant.
    Wholes wholes;
    wholes.complete = !include && !line_.has(Cue::not_all);
    for (std::size_t at = mark; at-- > 0 && mark - at <= kReach;)
      if (fits(line_, at, include ? Tie::loose : Tie::explicit_) &&
          (!listing_.mixed || is_told_just_before(mark, at) || is_all_told_before(mark, at)))
        wholes.candidates.push_back({&line_, at});
    return wholes;
  }
  // "The 27 people rescued are 15 men and 12 women"
  Wholes equated(std::size_t verb) {
    constexpr std::size_t kSubject = 5;  // items up to the verb
    const std::size_t behind = listing_.last() + 1;
    const bool goes_on = line_.is(behind, Cue::last_before);
    const bool told = verb > 1 && verb <= kSubject && line_[0].is(Cue::determiner);
    if (!told || goes_on || listing_.mixed || !fits(line_, 1, Tie::loose)) return {};
    return {{{&line_, 1}}, !line_.has(Cue::not_all)};
  }
  // The item that opens the list; of numbers behind their names, before the first name: "split
  // between the Greens (41), the Reds (33) ...", "split between the Greens with 41, ...".
  [[nodiscard]] std::size_t introduction(std::size_t first) const {
    if (line_.is_mark(first - 1, U'(') || is_small(line_, first - 1, Small::with))
      for (std::size_t back = 2; back <= kSubjectReach && back <= first; ++back)
        if (line_[first - back].is(Cue::consist)) return first - back;
    return first - 1;
  }
  // "140 works: 62 paintings, ...": of several nouns, right behind a whole that they nearly make
  // up; people also behind "23 members of the crew".
  [[nodiscard]] bool is_told_just_before(std::size_t mark, std::size_t whole) const {
    const double sum = sum_of(line_, listing_).middle();
    const double stated = line_[whole].quantity()->value->to_double();
    const bool beside = mark == whole + 1 || (mark == whole + 2 && comma_before(mark));
    return (beside || is_one_phrase(whole, mark)) && sum <= kClose * stated &&
           stated <= kClose * sum;
  }
  // "cleared 87 devices from the fields last week, made up of 44 bombs, ...": the one count before.
  [[nodiscard]] bool is_all_told_before(std::size_t mark, std::size_t whole) const {
    const double sum = sum_of(line_, listing_).middle();
    const double stated = line_[whole].quantity()->value->to_double();
    if (!line_[mark].is(Cue::consist) || sum > kNear * stated || stated > kNear * sum) return false;
    return std::none_of(
        line_.items.begin(), line_.items.begin() + static_cast<std::ptrdiff_t>(mark),
        [&](const Item& item) { return item.quantity() && &item != &line_[whole]; });
  }
  // "The 21-strong crew of the tanker - 12 Ostlanders, six Maruvians, ..."
  [[nodiscard]] bool is_one_phrase(std::size_t whole, std::size_t mark) const {
    if (kind_of(*line_[whole].quantity()) != "person") return false;
    for (std::size_t at = whole + 1; at < mark; ++at)
      if (line_[at].kind == Item::Kind::mark || line_[at].is(Cue::last_before)) return false;
    return std::ranges::all_of(listing_.members, [this](std::size_t member) {
      const Quantity& part = *line_[member].quantity();
      const auto& tokens = line_.passage->text.tokens;
      return kind_of(part) == "person" || tokens[line_[member].last_token - 1].capitalised;
    });
  }
  [[nodiscard]] bool closes_soon(std::size_t item) const {
    for (std::size_t at = item; at < line_.size() && at < item + kSubjectReach; ++at)
      if (line_.is_mark(at, U')')) return true;
    return false;
  }

  // "8 men, 5 women and 3 children, 17 in all"; "23 men and 9 women, a total of 35 people".
  Wholes totalled() {
    const std::size_t end = std::min(line_.size(), listing_.last() + kReach);
    for (std::size_t at = listing_.last() + 1; at < end; ++at) {
      if (line_[at].quantity() && cue_inside(at) && fits(line_, at, Tie::loose))
        return {{{&line_, at}}, true};
      if (!line_[at].is(Cue::total)) continue;
      for (const std::size_t item : {at - 1, at + 1})
        if (item > listing_.last() && fits(line_, item, Tie::loose))
          return {{{&line_, item}}, true};
    }
    return {};
  }
  [[nodiscard]] bool cue_inside(std::size_t item) const {
    const auto& tokens = line_.passage->text.tokens;
    const auto match = cue_at(tokens, line_[item].first_token);
    return match && match->cue == Cue::total;
  }

  // "All 351 deputies took part: 193 voted yes, 127 voted no and 31 abstained."
  Wholes answers() {
    const auto answered =
        std::count_if(listing_.members.begin(), listing_.members.end(),
                      [this](std::size_t member) { return answered_question(line_, member) != 0; });
    if (answered < 2) return {};
    for (const Line* line : {&line_, before_}) {
      if (!line) continue;
      const std::size_t end = line == &line_ ? listing_.first() : line->size();
      for (std::size_t at = 1; at < end; ++at)
        if (is_small(*line, at - 1, Small::all) && fits(*line, at, Tie::loose))
          return {{{line, at}}, true};
    }
    return {};
  }

  // "A boat with 90 people sank. 61 were saved, 14 are dead and the other 15 missing."
  Wholes used_up() {
    if (listing_.members.size() < 3 || !rest_before(listing_.last())) return {};
    Wholes wholes;
    wholes.complete = true;
    for (std::size_t at = 0; at < listing_.first(); ++at)
      if (fits(line_, at, Tie::loose)) wholes.candidates.push_back({&line_, at});
    if (before_)
      for (std::size_t at = 0; at < before_->size(); ++at)
        if (fits(*before_, at, Tie::loose)) wholes.candidates.push_back({before_, at});
    return wholes;
  }

  // "They are 15 men, ..."; "The package consists of ..."; "There were 38 arrests in ..."; "Of
  // these, 20 were hurt, ...".
  Wholes resumed() {
    const std::size_t first = listing_.first();
    if (!before_ || first == 0 || first > kSubjectReach) return {};
    const Resumption resumption(line_, *before_);
    const Item& verb = line_[first - 1];
    const bool of_these = first == 2 && line_[0].is(Cue::part) && comma_before(first);
    const bool there = first == 2 && is_small(line_, 0, Small::there) && verb.is(Cue::are);
    const bool links = verb.is(Cue::are) || verb.is(Cue::consist) || verb.is(Cue::include);
    // "Donors agreed on aid of $900 million. Ostland gave ...": parts of the one sum before.
    const bool given = verb.is(Cue::contribute) && tells_one_sum(*before_) &&
                       (line_[0].is(Cue::they) || !is_gift_of_one(*before_));
    // "They count 41 deaths in Orm, 27 in Tal and 19 in Bex"
    const bool listed = verb.is(Cue::lists) && line_[0].is(Cue::they);
    const bool some = of_these || there || given || listed || resumption.among(first - 1);
    if (!some && !(links && resumption.points_back(first - 1))) return {};
    Wholes wholes;
    wholes.complete = !some && !verb.is(Cue::include) && !line_.has(Cue::not_all);
    const bool told = of_these && are_told_what();
    for (std::size_t at = 0; at < before_->size(); ++at)
      if (fits(*before_, at, told ? Tie::explicit_ : Tie::loose) &&
          (!(there || listed) || resumption.counts(at, unit_of(first))) &&
          (!told || sum_of(line_, listing_).middle() <=
                        kClose * (*before_)[at].quantity()->value->to_double()))
        wholes.candidates.push_back({before_, at});
    if ((there || listed) && wholes.candidates.size() == 1)
      wholes.complete = nearly_completes(listing_, line_, wholes.candidates.front(), after_);
    return wholes;
  }
  // "Of these, 510 were books, 220 were films and 130 were games"
  [[nodiscard]] bool are_told_what() const {
    return listing_.members.size() > 2 &&
           std::ranges::all_of(listing_.members, [this](std::size_t member) {
             return line_.is(member + 1, Cue::are);
           });
  }
  // A plain figure of the same kind, no smaller than any part, and not far from their sum.
  [[nodiscard]] bool fits(const Line& line, std::size_t at, Tie tie) const {
    if (at >= line.size() || !line[at].quantity()) return false;
    const Quantity& whole = *line[at].quantity();
    if (!whole.value || (whole.trend != Trend::none && tie == Tie::loose)) return false;
    for (const auto member : listing_.members) {
      const Quantity& part = *line_[member].quantity();
      if (above(range_of(part), range_of(whole))) return false;
      if (!summable(whole, part) && (tie == Tie::loose || !may_be_of(part, whole))) return false;
    }
    const double sum = sum_of(line_, listing_).middle();
    const double stated = whole.value->to_double();
    return sum <= kFar * stated && stated <= kFar * sum;
  }

  Listing& listing_;
  const Line& line_;
  const Line* before_;
  const Line* after_;
};

}  // namespace

Neighbours neighbours(const std::vector<Line>& lines, std::size_t at) {
  return {at > 0 ? &lines[at - 1] : nullptr, at + 1 < lines.size() ? &lines[at + 1] : nullptr};
}

Wholes wholes_of(Listing& listing, const Line& line, const Neighbours& around) {
  return WholeFinder(listing, line, around).run();
}

Wholes wholes_of_clauses(Listing& listing, const Line& line, const Neighbours& around) {
  return WholeFinder(listing, line, around).run_of_clauses();
}

}  // namespace claimcheck::auditing
