#include "audit/change.h"

#include "audit/kinds.h"
#include "audit/nearby.h"
#include "quantity/word_forms.h"
#include "text/token.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kLongest = 30;  // items from the first word of a change to its last figure
constexpr std::size_t kBetween = 2;   // words between a preposition and its figure
constexpr std::size_t kPair = 6;      // items between the ends of "from 40 in 2022 to 60"
constexpr std::size_t kInherit = 6;   // items from the last end to "a drop of"

class Finder {
 public:
  explicit Finder(const Line& line) : line_(line) {}

  std::vector<Change> run() {
    for (std::size_t at = 0; at < line_.size(); ++at) {
      const Item& item = line_[at];
      if (item.is(Cue::up) || item.is(Cue::down) || item.is(Cue::multiple)) {
        meet_cue(at);
      } else if (item.is(Cue::no_change)) {
        if (item.value > 0 && change_.amount) give_up();
      } else if (line_.is_mark(at, U';')) {
        close();
      } else if (item.length_or_quantity()) {
        remember_ends(at);
        if (open_) meet_figure(at);
      }
    }
    close();
    return std::move(found_);
  }

 private:
  struct Pair {
    std::size_t old_end = 0;
    std::size_t new_end = 0;
    std::size_t last = 0;
  };

  void meet_cue(std::size_t at) {
    const Item& item = line_[at];
    const bool multiple = item.is(Cue::multiple);
    if (!multiple && item.value > 0 && !amount_before(at)) return;  // "the lower house"
    const bool down = item.is(Cue::down) || (multiple && item.value < 1);
    const auto direction = down ? Change::Direction::down : Change::Direction::up;
    const bool same = open_ && direction == change_.direction && !change_.old_end &&
                      at - change_.cue <= kLongest && !(change_.amount && multiple) &&
                      !(change_.amount && names_another(at));
    const bool contested = open_ && direction != change_.direction && !change_.old_end &&
                           !change_.new_end && !change_.amount;
    if (!same) {
      close();
      open_ = true;
      change_.direction = direction;
      change_.contested = contested;
      change_.cue = at;
    }
    if (multiple) {
      change_.multiple = down ? 1 / item.value : item.value;
      change_.modifier = modifier_before(at);
    }
    if (!change_.amount && !(same && change_.new_end)) change_.amount = amount_before(at);
    if (!change_.amount && down) change_.amount = loss_before(at);
    if (!change_.new_end && !same) change_.new_end = result_before(at);
  }

  // "would have risen 10% but for the increase in the tax to 49% from 46%"
  [[nodiscard]] bool names_another(std::size_t cue) const {
    return is_small(line_, cue - 1, Small::the) && is_small(line_, cue + 1, Small::in);
  }

  // "from 8,000 to 6,000, a drop of 40%", "went from 2,000 to 2,500 euros, up 50%": the ends stand
  // before the word that names the change.
  void remember_ends(std::size_t at) {
    const Cue preposition = preposition_before(at);
    if (preposition == Cue::from) {
      last_old_ = at;
    } else if (preposition == Cue::to && last_old_ && at - *last_old_ <= kPair) {
      pair_ = {*last_old_, at, at};
    } else if (at >= 2 && line_[at - 1].is(Cue::instead) && line_[at - 2].length_or_quantity()) {
      pair_ = {at, at - 2, at};  // "$150 instead of $250 in the shops, a discount of 40%"
    } else if (const auto level = level_before(at); level && is_older_level(at)) {
      pair_ = {at, *level, at};  // "640 tonnes, compared with 500 a year ago, an increase of 28%"
    }
  }
  // The figure before an older level, in the same unit.
  [[nodiscard]] std::optional<std::size_t> level_before(std::size_t older) const {
    constexpr std::size_t kReach = 7;
    const Quantity& level = *line_[older].length_or_quantity();
    for (std::size_t back = 1; back <= kReach && back <= older; ++back) {
      const Quantity* quantity = line_[older - back].length_or_quantity();
      if (!quantity) continue;
      const bool alike = quantity->value && summable(*quantity, level);
      return alike ? std::optional(older - back) : std::nullopt;
    }
    return std::nullopt;
  }
  void inherit_ends() {
    if (change_.old_end || change_.new_end || !change_.amount || !pair_) return;
    if (pair_->last > change_.cue || change_.cue - pair_->last > kInherit) return;
    change_.old_end = pair_->old_end;
    change_.new_end = pair_->new_end;
  }

  // "a 20% rise", "a 20% pay rise"
  [[nodiscard]] std::optional<std::size_t> amount_before(std::size_t cue) const {
    for (std::size_t back = 1; back <= 2 && back < cue; ++back) {
      const std::size_t at = cue - back;
      if (!line_[at].length_or_quantity()) {
        if (line_[at].kind != Item::Kind::word) return std::nullopt;
        continue;
      }
      const bool comparative = back == 1 && line_[cue].value > 0;  // "40% dearer"
      return comparative || is_small(line_, at - 1, Small::article) ? std::optional(at)
                                                                    : std::nullopt;
    }
    return std::nullopt;
  }

  // "The price of wool lost"
  [[nodiscard]] bool is_worth_before(std::size_t verb) const {
    constexpr std::size_t kSubject = 4;
    for (std::size_t back = 1; back <= kSubject && back <= verb; ++back)
      if (line_[verb - back].is(Cue::worth)) return true;
    return false;
  }
  // "has lost 30% of its value since May, falling to"
  [[nodiscard]] std::optional<std::size_t> loss_before(std::size_t cue) const {
    constexpr std::size_t kReach = 14;
    if (cue + 1 < line_.size() &&
        (line_[cue + 1].length_or_quantity() || line_[cue + 1].is(Cue::by)))
      return std::nullopt;  // an amount of its own
    for (std::size_t back = 1; back <= kReach && back < cue; ++back) {
      const std::size_t at = cue - back;
      if (line_.is_mark(at, U';')) break;
      if (!line_[at].length_or_quantity()) continue;
      const bool of_worth = is_small(line_, at + 1, Small::of) &&
                            line_.is(at + 2, Cue::determiner) && line_.is(at + 3, Cue::worth);
      const bool lost = line_[at - 1].is(Cue::loses) && (of_worth || is_worth_before(at - 1));
      return lost ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
  }

  // "sales of $5.2 million, up 12% from $4.1 million", "21 tonnes of dry hops this year, down 9%"
  [[nodiscard]] std::optional<std::size_t> result_before(std::size_t cue) const {
    constexpr std::size_t kStuff = 4;  // words: "dry hops this season"
    if (cue < 2 || !line_.is_mark(cue - 1, U',')) return std::nullopt;
    std::size_t at = cue - 2;
    if (line_[at].time() && !line_[at].length_or_quantity() && at > 0) --at;
    for (std::size_t words = 1; words <= kStuff && at > words; ++words) {
      if (line_[at - words + 1].kind != Item::Kind::word) break;
      if (is_small(line_, at - words, Small::of)) {
        at -= words + 1;
        break;
      }
    }
    return line_[at].length_or_quantity() ? std::optional(at) : std::nullopt;
  }

  [[nodiscard]] Modifier modifier_before(std::size_t cue) const {
    if (cue == 0) return Modifier::exact;
    const Item& item = line_[cue - 1];
    if (item.is(Cue::nearly)) return Modifier::nearly;
    if (item.is(Cue::over)) return Modifier::more_than;
    return item.is(Cue::about) ? Modifier::approx : Modifier::exact;
  }

  void meet_figure(std::size_t at) {
    if (at - change_.cue > kLongest) return close();
    if (is_older_level(at)) {
      if (change_.old_end) return give_up();
      change_.compared = true;
      return set(change_.old_end, at);
    }
    switch (preposition_before(at)) {
      case Cue::from:
        return change_.old_end ? give_up() : set(change_.old_end, at);
      case Cue::to:
        return set_result(at);
      case Cue::by:
        if (!change_.amount && !is_doer(at)) set(change_.amount, at);
        return;
      default:
        if (!change_.amount && follows_cue(at)) return set(change_.amount, at);
        // "slumped 30%, coming in at"
        if (change_.amount && !change_.new_end && is_small(line_, at - 1, Small::at))
          set(change_.new_end, at);
    }
  }
  // "after 280 million in 2023", "compared with 280 million a year earlier": of a time, so that it
  // is not what was expected.
  [[nodiscard]] bool is_older_level(std::size_t at) const {
    constexpr std::size_t kReach = 8;
    const bool compared = at >= 2 && is_small(line_, at - 2, Small::compared);
    if (!compared && !is_small(line_, at - 1, Small::against)) return false;
    for (std::size_t i = at + 1; i < line_.size() && i <= at + kReach; ++i) {
      if (line_[i].time()) return true;
      if (line_[i].kind == Item::Kind::mark) break;
    }
    return false;
  }

  void set_result(std::size_t at) {
    // "sales of $5.2 million, up 12% to date": the figure after "to" is the nearer one.
    if (change_.new_end && *change_.new_end > change_.cue) return give_up();
    set(change_.new_end, at);
  }
  static void set(std::optional<std::size_t>& slot, std::size_t at) { slot = at; }

  // "up from 2 billion earned by 77% of the mills"
  [[nodiscard]] bool is_doer(std::size_t at) const {
    std::size_t by = at - 1;
    while (by > 0 && !line_[by].is(Cue::by)) --by;
    if (by == 0 || line_[by - 1].kind != Item::Kind::word) return false;
    const auto word = text::folded(line_.passage->text.text, line_.token(line_[by - 1]));
    return word.ends_with("ed") && quantity::WordForms::get().participle(word);
  }

  // "rose 20%", "an increase of 20%"; not "an increase over the 159 of last year".
  [[nodiscard]] bool follows_cue(std::size_t at) const {
    const Quantity& figure = *line_[at].length_or_quantity();
    if (figure.modifier == Modifier::more_than && line_.has_inside(line_[at], Cue::determiner))
      return false;
    const std::size_t of = is_small(line_, at - 1, Small::of) ? 1 : 0;
    if (at < 1 + of) return false;
    const Item& before = line_[at - 1 - of];
    return before.is(Cue::up) || before.is(Cue::down);
  }

  [[nodiscard]] Cue preposition_before(std::size_t at) const {
    for (std::size_t back = 1; back <= kBetween + 1 && back <= at; ++back) {
      const Item& item = line_[at - back];
      if (item.is(Cue::from) || item.is(Cue::to) || item.is(Cue::by)) return item.cue;
      const bool owner = item.time() && !item.length_or_quantity();  // "from December's 117.9"
      if (item.kind != Item::Kind::word && !owner) break;
    }
    return Cue::none;
  }

  // Two figures for one end: which is meant is not known.
  void give_up() {
    open_ = false;
    change_ = {};
  }

  void close() {
    if (open_) inherit_ends();
    if (open_ && change_.old_end && change_.new_end) found_.push_back(change_);
    give_up();
  }

  const Line& line_;
  Change change_;
  bool open_ = false;
  std::optional<std::size_t> last_old_;
  std::optional<Pair> pair_;  // of the last two levels: "from ... to ...", "$150 instead of $250"
  std::vector<Change> found_;
};

}  // namespace

std::vector<Change> changes_of(const Line& line) { return Finder(line).run(); }

}  // namespace claimcheck::auditing
