// Shares of one whole that exceed 100%.

#include <algorithm>
#include <optional>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/kinds.h"
#include "audit/listing.h"
#include "audit/nearby.h"
#include "audit/wholes.h"
#include "quantity/noun_words.h"
#include "quantity/word_forms.h"

namespace claimcheck::auditing {
namespace {

// Rounding of each share; tables of rounded shares may add up to 101 or 102.
constexpr double kSlack = 1;
constexpr double kAnyQuestion = 9;  // answered by "had no opinion"

// All but at most one of the shares answer the same question, in words that exclude each other.
bool share_one_question(const Line& line, const Listing& listing) {
  double question = kAnyQuestion;
  std::size_t answered = 0;
  for (const auto member : listing.members) {
    if (is_small(line, member + 1, Small::in)) return false;  // "78% among girls"
    const double answer = answered_question(line, member);
    if (answer == 0) continue;
    if (question != kAnyQuestion && answer != kAnyQuestion && answer != question) return false;
    if (answer != kAnyQuestion) question = answer;
    ++answered;
  }
  return answered >= 2 && answered + 1 >= listing.members.size();
}

// "With 90% of the votes counted": no answer, but how many have answered.
bool tells_progress(const Line& line, std::size_t share) {
  constexpr std::size_t kReach = 6;
  for (std::size_t at = share + 1; at < line.size() && at <= share + kReach; ++at) {
    if (line[at].is(Cue::counted)) return true;
    if (line[at].kind == Item::Kind::mark || line[at].quantity()) return false;
  }
  return false;
}

// The first item behind the comma or "and" before a member, and behind "with".
std::size_t head_of_member(const Line& line, std::size_t member) {
  std::size_t at = member;
  while (at > 0 && line[at - 1].kind != Item::Kind::mark && !line[at - 1].is(Cue::last_before))
    --at;
  return at < member && is_small(line, at, Small::with) ? at + 1 : at;
}

// Each share behind the first is told of a subject of its own and of no base of its own: "wind 31%
// and gas 22%", not "31% in Tal and 22% in Bex" or "31% of the weight".
bool have_own_subjects(const Line& line, const Listing& listing) {
  for (std::size_t member = 1; member < listing.members.size(); ++member) {
    const std::size_t at = listing.members[member];
    if (is_small(line, at + 1, Small::of) || is_small(line, at + 1, Small::in)) return false;
    const std::size_t head = head_of_member(line, at);
    if (head == at || is_small(line, head, Small::in)) return false;
  }
  return true;
}

// A share is of a base that is not "its own" and no group of people, whose traits overlap ("women
// make up 58% of the staff, foreigners 31% and over-50s 24%").
bool has_common_base(const Line& line, std::size_t share) {
  constexpr std::size_t kReach = 4;
  if (!is_small(line, share + 1, Small::of)) return false;
  std::size_t at = share + 2;
  if (is_small(line, at, Small::the) || is_small(line, at, Small::all)) ++at;
  if (at >= line.size() || line[at].is(Cue::determiner)) return false;
  for (std::size_t end = at + kReach; at < end && at < line.size(); ++at) {
    if (names_person(text::folded(line.passage->text.text, line.token(line[at])))) return false;
    if (line[at].kind != Item::Kind::word || is_small(line, at, Small::in)) break;
  }
  return true;
}

bool tells_shares_of(const Line& line, std::size_t share) {
  const Item& before = line[share - 1];
  return before.is(Cue::makes_up) || before.is(Cue::contribute);
}

// "Renewables supplied 58%; wind contributed 31% and solar 14%": the others may be parts of the
// first, unless the last is what remains of the whole.
bool may_split_first(const Line& line, const Listing& listing) {
  if (line[listing.last() - 1].is(Cue::rest)) return false;
  Decimal rest;
  for (const auto& share : values_of(line, listing)) rest = rest + share;
  const double first = line[listing.first()].quantity()->value->to_double();
  return rest.to_double() - first <= first + kSlack;
}

// "Coal provided 46% of the power, with wind contributing 31% and gas 24%"
bool share_one_base(const Line& line, const Listing& listing) {
  const std::size_t first = listing.first();
  return listing.members.size() > 2 && first > 0 && tells_shares_of(line, first) &&
         has_common_base(line, first) && have_own_subjects(line, listing) &&
         !may_split_first(line, listing);
}

// "38% of the vote in Orm, 35% in Tal and 41% in Bex": votes of their own.
bool are_of_places(const Line& line, const Listing& listing) {
  return std::any_of(listing.members.begin() + 1, listing.members.end(), [&](std::size_t share) {
    const std::size_t behind = line.is(share + 1, Cue::vote) ? share + 1 : share;
    return is_small(line, behind + 1, Small::in);
  });
}

// "main reason", not "main reasons".
bool is_before_singular(const Line& line, std::size_t at) {
  constexpr std::size_t kNoun = 3;
  const quantity::NounWords words(line.passage->text.tokens, line.passage->text.text);
  for (std::size_t item = at + 1; item < line.size() && item <= at + kNoun; ++item) {
    if (line[item].kind != Item::Kind::word) return item > at + 1;
    if (words.is_plural(line[item].first_token)) return false;
  }
  return true;
}

// "only one answer"; "asked for their main worry"
bool asks_for_one(const Line& line, std::size_t end) {
  bool asked = false;
  for (std::size_t at = 0; at < end; ++at) {
    asked = asked || (line[at].is(Cue::asks) && line[at].value == 0);
    const bool single = line[at].is(Cue::single);
    if (single && (line[at].value == 0 || (asked && is_before_singular(line, at)))) return true;
  }
  return false;
}

// "Asked for their main worry, 46% named work, 37% rent and 24% the climate": everybody gave one
// answer, so that the shares are of one whole, unless they are of groups or places.
bool are_single_answers(const Line& line, const Listing& listing, const Neighbours& around) {
  constexpr double kMost = 140;  // what exceeds this was never meant as a whole
  for (const Line* near : {&line, around.before, around.after})
    if (near && near->has_anywhere(Cue::overlap)) return false;
  const auto has = [&](Cue cue) {
    return line.has(cue) || (around.before && around.before->has(cue));
  };
  const bool one = asks_for_one(line, listing.first()) ||
                   (around.before && asks_for_one(*around.before, around.before->size()));
  if (!one || !has(Cue::asks) || sum_of(line, listing).middle() > kMost) return false;
  return std::all_of(listing.members.begin() + 1, listing.members.end(), [&](std::size_t share) {
    return !is_small(line, share + 1, Small::of) && !is_small(line, share + 1, Small::in);
  });
}

// The item behind "from" in "29% came from wind" and "21% from the gas plant".
std::optional<std::size_t> origin_of(const Line& line, std::size_t share) {
  const auto from = [&line](std::size_t at) { return line.is(at, Cue::from); };
  if (from(share + 1)) return share + 2;
  const bool verb = share + 1 < line.size() && line[share + 1].kind == Item::Kind::word;
  return verb && from(share + 2) ? std::optional(share + 3) : std::nullopt;
}
bool tells_origin(const Line& line, std::size_t share) {
  return origin_of(line, share).has_value();
}
// "from Spain", "from abroad"
bool comes_from_place(const Line& line, std::size_t share) {
  const auto at = origin_of(line, share);
  if (!at || *at >= line.size()) return false;
  const quantity::NounWords words(line.passage->text.tokens, line.passage->text.text);
  const std::uint32_t word = line[*at].first_token;
  return line.token(line[*at]).capitalised ||
         !(words.is_inner(word) || words.is(word, quantity::WordClass::determiner));
}

// "44% was coal", not "44% was organic".
bool tells_substance(const Line& line, std::size_t share) {
  if (!line.is(share + 1, Cue::are) || !line.is_mark(share + 3, U',')) return false;
  const auto& forms = quantity::WordForms::get();
  const auto word = text::folded(line.passage->text.text, line.token(line[share + 2]));
  const auto& token = line.token(line[share + 2]);
  return !line[share + 2].mention && !forms.adjective(token) && !forms.verb_first(token) &&
         !forms.participle(word);
}

// "Of all the power used last year, 44% ..."; of people it may be several traits.
bool names_things_at_head(const Line& line, std::size_t first) {
  if (first < 3 || !is_small(line, 0, Small::of) || !line.is_mark(first - 1, U',')) return false;
  std::size_t noun = 1;
  while (line.is(noun, Cue::determiner)) ++noun;
  return noun > 1 && !line[noun].mention &&
         !names_person(text::folded(line.passage->text.text, line.token(line[noun])));
}

// "Of all the power used last year, 44% was coal, 29% came from wind, 21% from the dam and 13% from
// solar panels": by its origins, or all but the first.
bool come_out_of_head(const Line& line, const Listing& listing) {
  constexpr std::ptrdiff_t kFewest = 3;
  const std::size_t first = listing.first();
  if (!names_things_at_head(line, first) || may_split_first(line, listing)) return false;
  if (line.has(Cue::include) || line.has(Cue::overlap)) return false;
  const bool places = std::ranges::any_of(
      listing.members, [&line](std::size_t share) { return comes_from_place(line, share); });
  // "41% was cod, 33% came from abroad": both at once.
  const bool starts = tells_origin(line, first) || (tells_substance(line, first) && !places);
  const auto origins =
      std::count_if(listing.members.begin() + 1, listing.members.end(),
                    [&line](std::size_t share) { return tells_origin(line, share); });
  return starts && origins >= kFewest - (tells_origin(line, first) ? 1 : 0) &&
         origins + 1 == std::ssize(listing.members);
}

// "Of the money given, 58% went to schools, 27% to clinics and 22% to boats"
bool share_out_head(const Line& line, const Listing& listing) {
  const std::size_t first = listing.first();
  if (first < 3 || !is_small(line, 0, Small::of) || !line[1].is(Cue::determiner)) return false;
  if (!line.is_mark(first - 1, U',') ||
      names_person(text::folded(line.passage->text.text, line.token(line[2]))))
    return false;
  return std::ranges::all_of(listing.members, [&line](std::size_t share) {
    const auto goes = [&line](std::size_t at) {
      return line.is(at, Cue::to) || is_small(line, at, Small::for_);
    };
    return goes(share + 1) ||
           (share + 1 < line.size() && line[share + 1].kind == Item::Kind::word && goes(share + 2));
  });
}

bool share_one_whole(const Line& line, const Listing& listing, const Neighbours& around) {
  if (line.has(Cue::vote)) return !line.has(Cue::overlap) && !are_of_places(line, listing);
  const std::size_t first = listing.first();
  if (first > 0 && line[first - 1].is(Cue::consist)) return true;
  return share_one_question(line, listing) || share_one_base(line, listing) ||
         share_out_head(line, listing) || come_out_of_head(line, listing) ||
         are_single_answers(line, listing, around);
}

// A time between the first two may be that of the whole: "46% of the power used last year".
bool is_series(const Line& line, const Listing& listing) {
  if (listing.members.size() < 3) return is_dated(line, listing);
  Listing rest = listing;
  rest.members.erase(rest.members.begin());
  return is_dated(line, rest);
}

void check(const Line& line, const Listing& listing, const Neighbours& around,
           std::vector<Discrepancy>& found) {
  const auto is_share = [&line](std::size_t member) {
    return line[member].quantity()->dimension == Dimension::percent;
  };
  if (is_series(line, listing) || !is_share(listing.first()) ||
      !share_one_whole(line, listing, around))
    return;
  const double slack = kSlack * static_cast<double>(listing.members.size());
  const auto terms = values_of(line, listing);
  Decimal sum;
  for (const auto& term : terms) sum = sum + term;
  if (sum_of(line, listing).low <= 100 || sum.to_double() <= 100 + slack) return;
  Discrepancy out;
  out.check = "share";
  for (const auto member : listing.members)
    out.positions.push_back({figure_of(line, line[member])});
  out.title = "The shares add up to more than 100%";
  out.explanation = sum_in_words(terms) + " percent, more than 100.";
  out.gap = 1 - 100 / sum.to_double();
  found.push_back(std::move(out));
}

}  // namespace

void check_shares(const Reading& reading, std::vector<Discrepancy>& found) {
  for (std::size_t at = 0; at < reading.body.size(); ++at) {
    const Line& line = reading.body[at];
    if (line.has(Cue::retract)) continue;
    const auto around = neighbours(reading.body, at);
    for (auto& listing : listings_of(line)) {
      std::erase_if(listing.members,
                    [&line](std::size_t member) { return tells_progress(line, member); });
      if (listing.members.size() > 1) check(line, listing, around, found);
    }
  }
}

}  // namespace claimcheck::auditing
