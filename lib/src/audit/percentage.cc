// A percentage that is told beside its part and its whole: "2,300 of its 25,600 jobs, or 12%".

#include <cmath>
#include <optional>
#include <string_view>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/kinds.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kNear = 8;              // items between two of the three figures
constexpr std::string_view kPoint = "point";  // "plunged 500 points, or 22%"
constexpr std::size_t kHead = 4;  // items from "of" to the whole at the head of a sentence

class PercentageCheck {
 public:
  PercentageCheck(const Line& line, std::vector<Discrepancy>& found) : line_(line), found_(found) {}

  void run() {
    for (std::size_t at = 0; at < line_.size(); ++at) {
      const Quantity* share = line_[at].quantity();
      if (!share || share->dimension != Dimension::percent || !is_plain(at)) continue;
      if (restates(at))
        judge_restated(at);
      else if (const auto whole = whole_behind(at))
        if (const auto part = part_behind(*whole)) judge(at, *part, *whole);
    }
  }

 private:
  // No level that a change came from or led to.
  [[nodiscard]] bool is_plain(std::size_t at) const {
    const Quantity* quantity = at < line_.size() ? line_[at].quantity() : nullptr;
    return quantity && quantity->value && quantity->role != ChangeRole::old_value &&
           quantity->role != ChangeRole::new_value;
  }
  [[nodiscard]] bool is_amount(std::size_t at) const {
    if (!is_plain(at)) return false;
    const auto dimension = line_[at].quantity()->dimension;
    return dimension == Dimension::count || dimension == Dimension::money || is_extent(dimension);
  }

  // ", or 12%", "(12%)", ", or about 12%", which is one figure
  [[nodiscard]] bool restates(std::size_t share) const {
    if (share == 0) return false;
    if (line_.passage->slice(line_[share].mention->span).starts_with("or ")) return true;
    return is_small(line_, share - 1, Small::or_) || line_.is_mark(share - 1, U'(');
  }
  void judge_restated(std::size_t share) {
    const auto nearest = amount_before(share);
    if (!nearest) return;
    if (const auto whole = whole_behind(share)) return judge(share, *nearest, *whole);
    if (is_small(line_, share + 1, Small::of)) return;  // of something else
    if (const auto part = part_of(*nearest)) return judge(share, *part, *nearest);
    if (const auto whole = whole_at_head(*nearest)) judge(share, *nearest, *whole);
  }
  [[nodiscard]] std::optional<std::size_t> amount_before(std::size_t share) const {
    for (std::size_t back = 1; back <= kNear && back <= share; ++back) {
      const std::size_t at = share - back;
      if (line_[at].mention) return is_amount(at) ? std::optional(at) : std::nullopt;
      if (line_.is_mark(at, U';')) break;
    }
    return std::nullopt;
  }

  // "12% of its 25,600 jobs", "12% of a workforce of 25,600"
  [[nodiscard]] std::optional<std::size_t> whole_behind(std::size_t share) const {
    constexpr std::size_t kReach = 6;
    if (!is_small(line_, share + 1, Small::of)) return std::nullopt;
    bool of = true;
    for (std::size_t at = share + 2; at < line_.size() && at <= share + kReach; ++at) {
      if (line_[at].kind == Item::Kind::mark) break;
      if (!line_[at].mention) {
        of = is_small(line_, at, Small::of) || line_[at].is(Cue::determiner);
        continue;
      }
      return of && is_amount(at) ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
  }
  // "2,300 of its 25,600 jobs"
  [[nodiscard]] std::optional<std::size_t> part_of(std::size_t whole) const {
    const bool told = whole >= 3 && line_.is(whole - 1, Cue::determiner) &&
                      is_small(line_, whole - 2, Small::of) && is_amount(whole - 3);
    return told ? std::optional(whole - 3) : std::nullopt;
  }
  // "Of the 12,400 who passed, 6,324"
  [[nodiscard]] std::optional<std::size_t> whole_at_head(std::size_t part) const {
    for (std::size_t at = 1; at <= kHead && at < part; ++at) {
      if (!line_[at].mention) continue;
      const bool head = is_small(line_, at - 1, Small::of) ||
                        (line_[at - 1].is(Cue::determiner) && is_small(line_, at - 2, Small::of));
      return head && at <= 3 && is_amount(at) ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
  }
  // "of its 25,600 jobs, or 2,300", "..., 2,300 in all"
  [[nodiscard]] std::optional<std::size_t> part_behind(std::size_t whole) const {
    if (!line_.is_mark(whole + 1, U',')) return std::nullopt;
    if (is_small(line_, whole + 2, Small::or_))
      return is_amount(whole + 3) ? std::optional(whole + 3) : std::nullopt;
    const std::size_t part = whole + 2;
    return is_amount(part) && line_.is(part + 1, Cue::total) ? std::optional(part) : std::nullopt;
  }

  void judge(std::size_t share, std::size_t part_item, std::size_t whole_item) {
    const Quantity& part = *line_[part_item].quantity();
    const Quantity& whole = *line_[whole_item].quantity();
    const double least = range_of(whole).low;
    // "2,300 jobs, or 12% of its 25,600 staff": counts need not be of one noun.
    const bool counts = part.dimension == Dimension::count && whole.dimension == Dimension::count &&
                        part.unit != kPoint;
    if (!(counts || summable(part, whole)) || least <= 0 || above(range_of(part), range_of(whole)))
      return;
    const Quantity& told = *line_[share].quantity();
    const Range actual = range_of(part) / range_of(whole) * point(100);
    const double digit = std::pow(10.0, told.value->exponent());
    const Range stated = widened(range_of(told), told.modifier == Modifier::exact ? digit / 2 : 0);
    if (!apart(actual, stated) || fits_another(stated, part_item)) return;
    report(share, part_item, whole_item);
  }
  // "Of the 600 euros over 320 are paid, 142 (43%) in kind": the share may be one of those.
  [[nodiscard]] bool fits_another(const Range& stated, std::size_t part_item) const {
    const Quantity& part = *line_[part_item].quantity();
    for (std::size_t at = 0; at < line_.size(); ++at) {
      if (at == part_item || !is_amount(at) || !summable(*line_[at].quantity(), part)) continue;
      const Range whole = range_of(*line_[at].quantity());
      if (whole.low > 0 && !apart(range_of(part) / whole * point(100), stated)) return true;
    }
    return false;
  }
  void report(std::size_t share, std::size_t part, std::size_t whole) {
    const Decimal& some = *line_[part].quantity()->value;
    const Decimal& all = *line_[whole].quantity()->value;
    const double actual = 100 * some.to_double() / all.to_double();
    Discrepancy out;
    out.check = "percentage";
    out.positions = {{figure_of(line_, line_[share])},
                     {figure_of(line_, line_[part]), figure_of(line_, line_[whole])}};
    out.title = "The percentage does not fit its part and whole";
    out.explanation = words::number(some) + " of " + words::number(all) + " is " +
                      rounded_in_words(actual) + "%, not " +
                      std::string(line_.passage->slice(line_[share].mention->span)) + ".";
    out.slip = slip_between(line_[share].quantity()->value->to_double(), actual);
    out.gap = 0.2;
    found_.push_back(std::move(out));
  }

  const Line& line_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_percentages(const Reading& reading, std::vector<Discrepancy>& found) {
  for (const auto& line : reading.body)
    if (!line.has(Cue::retract)) PercentageCheck(line, found).run();
}

}  // namespace claimcheck::auditing
