// A part above its whole: "12 killed, including 14 children"; "30 trams, 34 of which".

#include <algorithm>
#include <cmath>
#include <optional>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/kinds.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr double kFarthest = 3;  // a part further above a whole is of something else

struct Pair {
  std::size_t part = 0;
  std::size_t whole = 0;
};

class PartCheck {
 public:
  // `before` is the line before; null for the first.
  PartCheck(const Line& line, const Line* before, std::vector<Discrepancy>& found)
      : line_(line), before_(before), found_(found) {}

  void run() {
    for (std::size_t at = 0; at < line_.size(); ++at) {
      if (!countable(at)) continue;
      if (const auto pair = part_of(at)) {
        if (!may_mean_line_before(*pair)) judge(*pair);
      } else if (of_the_kind_named(at)) {
        judge_against_line_before(at, Whole::named);
      } else if (of_what_was_named(at)) {
        judge_against_line_before(at, Whole::meant);
      }
    }
  }

 private:
  [[nodiscard]] bool countable(std::size_t at) const {
    if (at >= line_.size()) return false;
    const Quantity* quantity = line_[at].quantity();
    if (!quantity || quantity->trend != Trend::none || !quantity->per.empty()) return false;
    return quantity->dimension == Dimension::count || quantity->dimension == Dimension::money;
  }

  [[nodiscard]] std::optional<Pair> part_of(std::size_t at) const {
    // "52 of the 45 ferries"
    if (is_small(line_, at + 1, Small::of)) {
      if (at + 3 < line_.size() && line_[at + 2].is(Cue::determiner) && countable(at + 3))
        return Pair{at, at + 3};
    }
    // "11 of these 37 wells"
    if (at > 1 && line_[at - 1].is(Cue::part) && countable(at - 2) &&
        line_.has_inside(line_[at - 1], Cue::determiner))
      return Pair{at - 2, at};
    // "30 trams, 34 of which are out of service"; not "30 trams of which 34"
    if (line_.is(at + 1, Cue::part) && !countable(at + 2) && !counts_anew(at))
      return with_whole_before(at, at);
    // "80 branches, of which 95 will close"; but "the youngest of them 17"
    if (at > 0 && line_[at - 1].is(Cue::part))
      return at > 1 && line_[at - 2].is(Cue::overlap) ? std::nullopt
                                                      : with_whole_before(at, at - 1);
    // "killed 12 people, including 14 children"
    if (at > 0 && line_[at - 1].is(Cue::include) && !line_.has(Cue::balance))
      return with_whole_before(at, at - 1);
    return headed(at);
  }

  // "By evening there were 120 of them": all that there were then.
  [[nodiscard]] bool counts_anew(std::size_t at) const {
    return at > 1 && is_small(line_, at - 2, Small::there);
  }

  // "Of the 12 killed, 14 were children"; "Of the 30 kilns dug up since spring, 36 held ash"
  [[nodiscard]] std::optional<Pair> headed(std::size_t at) const {
    constexpr std::size_t kReach = 10;  // items from the whole to the comma
    if (at < 3 || !line_.is_mark(at - 1, U',')) return std::nullopt;
    for (std::size_t whole = at - 2; whole >= 1 && at - whole <= kReach; --whole) {
      if (line_[whole].kind == Item::Kind::mark) break;
      if (!line_[whole].quantity()) continue;
      const bool of = is_small(line_, whole - 1, Small::of) ||
                      (is_small(line_, whole - 1, Small::the) && whole > 1 &&
                       is_small(line_, whole - 2, Small::of));
      const std::size_t head = whole - (is_small(line_, whole - 1, Small::of) ? 1 : 2);
      const bool counted = of && opens_clause(head) && countable(whole) && !are_others(at, whole);
      return counted ? std::optional(Pair{at, whole}) : std::nullopt;
    }
    return std::nullopt;
  }

  // Not "payments of 16 million this year, 18 million next year".
  [[nodiscard]] bool opens_clause(std::size_t at) const {
    return at == 0 || line_[at - 1].kind == Item::Kind::mark || line_[at - 1].is(Cue::last_before);
  }

  // "Of the 24 nurses, 41 patients thought well": each of a noun of its own that is not general.
  [[nodiscard]] bool are_others(std::size_t part, std::size_t whole) const {
    const auto& noun = line_[part].quantity()->unit;
    const auto& other = line_[whole].quantity()->unit;
    const auto is_general = [](const std::string& name) {
      return name.empty() || names_cue(name, Cue::people) || names_cue(name, Cue::divide);
    };
    return noun != other && !is_general(noun) && !is_general(other);
  }

  // The nearest figure before, which must be the only one of its kind in the sentence so far: after
  // "killed 12 and hurt 30, including 14 children" the whole is not known.
  [[nodiscard]] std::optional<Pair> with_whole_before(std::size_t part, std::size_t end) const {
    std::optional<Pair> found;
    const bool persons = means_persons(part);
    for (std::size_t at = 0; at < end; ++at) {
      if (!line_[at].quantity() || !summable(*line_[at].quantity(), *line_[part].quantity()))
        continue;
      if (persons && kind_of(*line_[at].quantity()) != "person") continue;
      if (found || !countable(at)) return std::nullopt;
      found = Pair{part, at};
    }
    return found;
  }

  // "210 people from 29 towns, 40 of whom"
  [[nodiscard]] bool means_persons(std::size_t part) const {
    for (const std::size_t cue : {part - 1, part + 1})
      if (line_.is(cue, Cue::part)) {
        const auto& word = line_.passage->text.tokens[line_[cue].last_token - 1];
        if (text::folded(line_.passage->text.text, word) == "whom") return true;
      }
    return false;
  }

  // "The line has 140 old trams. When the 60 new ones are here, 80 of those will go": of the
  // others.
  [[nodiscard]] bool may_mean_line_before(const Pair& pair) const {
    const bool pronoun = pair.whole < pair.part && pair.part + 1 < line_.size() &&
                         line_[pair.part + 1].is(Cue::part);
    if (!pronoun || before_ == nullptr) return false;
    const auto part = range_of(*line_[pair.part].quantity());
    return std::ranges::any_of(before_->items, [&](const Item& item) {
      return item.quantity() && item.quantity()->dimension == Dimension::count &&
             !above(part, range_of(*item.quantity()));
    });
  }

  // "64 homes were inspected. 71 of the homes failed"
  [[nodiscard]] bool of_the_kind_named(std::size_t at) const {
    return follows(at) && is_small(line_, at + 1, Small::of) && at + 3 < line_.size() &&
           line_[at + 2].is(Cue::determiner) && !is_small(line_, at + 2, Small::own) &&
           line_[at + 3].kind == Item::Kind::word && !line_[at].quantity()->unit.empty();
  }
  // Whether the line before may have told the whole.
  [[nodiscard]] bool follows(std::size_t at) const {
    if (before_ == nullptr || before_->sentence->paragraph != line_.sentence->paragraph ||
        before_->has(Cue::retract))
      return false;
    for (std::size_t other = 0; other < at; ++other)
      if (line_[other].quantity() && summable(*line_[other].quantity(), *line_[at].quantity()))
        return false;
    return true;
  }
  // "48 of them", where the sentence has counted none of the kind yet.
  [[nodiscard]] bool of_what_was_named(std::size_t at) const {
    // "Of those, 48 had been drinking"
    const bool heads = at == 2 && line_[0].is(Cue::part) && line_.is_mark(1, U',');
    const bool told = line_.is(at + 1, Cue::part);
    if (!(heads || told) || !follows(at)) return false;
    // "The campers, 38 of them, ..."
    return !has_plural(line_, line_.sentence->first_token, line_[at].first_token, Names::counted);
  }
  enum class Whole : std::uint8_t { named, meant };
  // The whole is the one count of the line before: of what is named, or where "they" may be nobody
  // else.
  void judge_against_line_before(std::size_t part, Whole told) {
    const Item* whole = nullptr;
    for (const auto& item : before_->items) {
      const Quantity* quantity = item.quantity();
      if (!quantity || quantity->dimension != Dimension::count) continue;
      if (told == Whole::named && quantity->unit != line_[part].quantity()->unit) continue;
      if (whole || quantity->unit.empty() || quantity->trend != Trend::none) return;
      whole = &item;
    }
    if (!whole || !is_near(line_[part], *whole)) return;
    if (told == Whole::named || !names_others(*before_, *whole))
      judge(line_[part], *before_, *whole);
  }
  // "Two gunmen took pupils hostage": a plural behind the figure.
  [[nodiscard]] static bool names_others(const Line& line, const Item& whole) {
    return has_plural(line, whole.last_token, line.sentence->last_token, Names::counted);
  }
  // "Three robbers held up a bus. Forty of them": those aboard.
  [[nodiscard]] static bool is_near(const Item& part, const Item& whole) {
    const auto& more = part.quantity()->value;
    const auto& fewer = whole.quantity()->value;
    return more && fewer && more->to_double() <= kFarthest * fewer->to_double();
  }

  // Persons are parts of persons; of other things, only the same: a house has many flats.
  static bool is_part_of(const Quantity& part, const Quantity& whole) {
    return summable(part, whole) &&
           (part.unit.empty() || part.unit == whole.unit || kind_of(whole) == "person");
  }

  void judge(const Pair& pair) { judge(line_[pair.part], line_, line_[pair.whole]); }
  void judge(const Item& part_item, const Line& line_of_whole, const Item& whole_item) {
    const Quantity& part = *part_item.quantity();
    const Quantity& whole = *whole_item.quantity();
    if (!part.value || !whole.value || !is_part_of(part, whole)) return;
    if (!above(range_of(part), range_of(whole))) return;
    Discrepancy out;
    out.check = "part";
    out.positions = {{figure_of(line_of_whole, whole_item)}, {figure_of(line_, part_item)}};
    out.title = "A part is larger than its whole";
    out.explanation = "A part of " + words::number(*part.value) + " exceeds the whole of " +
                      words::number(*whole.value) + ".";
    out.slip = slip_between(part.value->to_double(), whole.value->to_double());
    out.gap = 1 - whole.value->to_double() / part.value->to_double();
    found_.push_back(std::move(out));
  }

  const Line& line_;
  const Line* before_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_parts(const Reading& reading, std::vector<Discrepancy>& found) {
  const Line* before = nullptr;
  for (const auto& line : reading.body) {
    if (!line.has(Cue::retract)) PartCheck(line, before, found).run();
    before = &line;
  }
}

}  // namespace claimcheck::auditing
