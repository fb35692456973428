// A figure of the headline that the body contradicts.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <vector>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/content_words.h"
#include "audit/kinds.h"
#include "audit/listing.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "audit/wholes.h"
#include "compare/value_set.h"
#include "quantity/noun_words.h"
#include "quantity/word_forms.h"
#include "text/lemma.h"
#include "text/token.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kLead = 3;      // sentences of the body that a headline sums up
constexpr double kFarApart = 20;      // figures this far apart are of different things
constexpr std::size_t kTogether = 3;  // claims from one figure to another told with it

// The number of a claim: a figure or a length of time. Null for dates.
const Quantity* number_of(const Claim& claim) {
  if (claim.quantity()) return claim.quantity();
  const TimeExpression* time = claim.time();
  return time && time->quantity ? &*time->quantity : nullptr;
}

bool same_class(const Quantity& a, const Quantity& b) {
  if (a.dimension != b.dimension || a.per != b.per) return false;
  return a.dimension == Dimension::count || a.unit == b.unit || (a.unit_assumed && b.unit_assumed);
}

// Of one class, or nearly: "3 million ounces" for 3 million troy ounces, "$2 a share" for "$2
// each".
bool same_kind(const Quantity& a, const Quantity& b) {
  if (a.dimension != b.dimension) return false;
  return a.dimension != Dimension::money || a.unit == b.unit || a.unit_assumed || b.unit_assumed;
}

bool states_fact(const Claim& claim) {
  return number_of(claim) && number_of(claim)->value && claim.derived.empty() &&
         (claim.modality == Modality::asserted || claim.modality == Modality::planned);
}

class HeadlineCheck {
 public:
  HeadlineCheck(const Reading& reading, std::vector<Discrepancy>& found)
      : reading_(reading), found_(found) {}

  void run() {
    for (const auto& claim : reading_.article.claims) {
      const bool checked =
          claim.headline && states_fact(claim) && number_of(claim)->dimension != Dimension::age;
      if (checked && !confirmed(claim)) hold_against_lead(claim);
    }
  }

 private:
  // Some figure of the body agrees, or two that stand together give it as their sum, their
  // difference or the change from one to the other.
  [[nodiscard]] bool confirmed(const Claim& headline) const {
    const Quantity& said = *number_of(headline);
    const auto& claims = reading_.article.claims;
    for (std::size_t at = 0; at < claims.size(); ++at) {
      const Quantity* figure = number_of(claims[at]);
      if (!figure || claims[at].headline) continue;
      const bool comparable = same_kind(*figure, said) || is_bare(said);
      if (comparable && may_be_same(headline, claims[at]) && fits(*figure, said)) return true;
      for (std::size_t back = 1; back <= std::min(at, kTogether); ++back)
        if (stand_together(claims[at - back], claims[at], back) &&
            derived_from(claims[at - back], claims[at], said))
          return true;
    }
    return std::ranges::any_of(listed_sums(), [&said](const ListedSum& listed) {
      return same_kind(*listed.first, said) && !apart(listed.sum, range_of(said));
    });
  }
  // "11 offices in Tal and four in Bex" of a headline's 15
  struct ListedSum {
    const Quantity* first = nullptr;
    Range sum;
  };
  [[nodiscard]] const std::vector<ListedSum>& listed_sums() const {
    if (!sums_) {
      sums_.emplace();
      for (const auto& line : reading_.body)
        for (const auto& listing : listings_of(line))
          sums_->push_back({line[listing.first()].quantity(), sum_of(line, listing)});
    }
    return *sums_;
  }
  // Neighbours in one sentence; further apart, figures of the same thing.
  static bool stand_together(const Claim& a, const Claim& b, std::size_t apart) {
    if (apart == 1 && a.quote_span == b.quote_span) return true;
    if (number_of(b)->dimension != Dimension::count || a.noun.empty() || b.noun.empty())
      return true;
    return a.noun == b.noun || (!a.noun_kind.empty() && a.noun_kind == b.noun_kind);
  }
  // "profit rises to 412 million"
  static bool is_bare(const Quantity& said) {
    return said.dimension == Dimension::count && said.unit.empty();
  }
  // As the comparison of two articles has it: what only soft words or a shorter number separate
  // does not contradict.
  static bool fits(const Quantity& figure, const Quantity& said) {
    const bool same_number = is_bare(said) && said.value && said.value == figure.value;
    return same_number || shortens(said, figure) ||
           comparison::compare_sets(comparison::value_set(figure), comparison::value_set(said))
                   .fit != comparison::Fit::conflict;
  }
  // A headline's "$6bn" for $6.2 billion: one digit of many, rounded or cut off.
  static bool shortens(const Quantity& said, const Quantity& figure) {
    constexpr double kLong = 1e6;
    if (!said.value || !figure.value || said.value->to_double() < kLong) return false;
    const double value = said.value->to_double();
    const double digit = std::pow(10.0, std::floor(std::log10(value)));
    const double steps = figure.value->to_double() / digit;
    return std::remainder(value, digit) == 0 &&
           (std::floor(steps) * digit == value || std::round(steps) * digit == value);
  }
  // "at least nine matches" leaves room for any number, but not of people.
  static bool may_be_same(const Claim& headline, const Claim& body) {
    switch (number_of(body)->modifier) {
      case Modifier::exact:
      case Modifier::approx:
      case Modifier::nearly:
      case Modifier::just_over:
        return true;
      default:
        return headline.noun_kind == body.noun_kind;
    }
  }
  static bool derived_from(const Claim& a, const Claim& b, const Quantity& said) {
    const Quantity* first = number_of(a);
    const Quantity* second = number_of(b);
    if (!first || a.headline || !same_class(*first, *second)) return false;
    const Range x = range_of(*first);
    const Range y = range_of(*second);
    const Range range = range_of(said);
    const bool change =
        said.dimension == Dimension::percent && first->dimension != Dimension::percent;
    if (change && a.quote_span == b.quote_span)
      for (const Range& ratio : {x / y, y / x})
        if (!apart(ratio * point(100), range) || !apart((ratio - point(1)) * point(100), range) ||
            !apart((point(1) - ratio) * point(100), range))
          return true;
    return same_class(*first, said) &&
           (!apart(x + y, range) || !apart(x - y, range) || !apart(y - x, range));
  }

  // The first figure of its class must be about the same, early, and one with the headline in
  // words or in a measure that is told of no other place.
  void hold_against_lead(const Claim& headline) {
    const std::size_t end = end_of_lead();
    for (const auto& claim : reading_.article.claims) {
      if (claim.headline || !number_of(claim)) continue;
      if (claim.quote_span.begin >= end) return;
      if (!same_class(*number_of(claim), *number_of(headline))) continue;
      if (is_swapped(headline, claim) || takes_up(headline, claim)) return report(headline, claim);
      if (!same_fact(headline, claim) || is_past(claim) || is_some_of_them(claim)) continue;
      const bool of_one_measure = same_measure(headline, claim) && claim.place.empty();
      if (of_one_measure || shared_words(headline, claim) > 0) report(headline, claim);
      return;
    }
  }

  // "Sixty hikers led down from Kolda ridge" of an article that goes on with "The 16 hikers
  // sat": those of whom the headline and the sentences before tell.
  [[nodiscard]] bool takes_up(const Claim& headline, const Claim& body) const {
    constexpr double kMost = 10;
    constexpr std::size_t kWords = 2;
    const Quantity& said = *number_of(headline);
    const Quantity& figure = *number_of(body);
    if (!states_fact(body) || said.dimension != Dimension::count || said.unit != figure.unit ||
        said.unit.empty() || !headline.scope.empty() || !body.scope.empty())
      return false;
    const double ratio = said.value->to_double() / figure.value->to_double();
    return ratio < kMost && ratio > 1 / kMost && opens_as_subject(body) &&
           shared_words(headline, body) >= kWords && !is_past(body) && !is_some_of_them(body);
  }
  // "The 16 hikers sat", not "The 16 hikers who sat", "of the club", "still there".
  [[nodiscard]] bool opens_as_subject(const Claim& claim) const {
    const auto place = place_of(claim);
    if (!place || place->item != 1 || place->line == &reading_.body.front()) return false;
    const Line& line = *place->line;
    if (line.size() < 3 || !is_small(line, 0, Small::the) || follows_parting(line)) return false;
    const quantity::NounWords words(line.passage->text.tokens, line.passage->text.text);
    return line.is(2, Cue::are) || is_small(line, 2, Small::had) ||
           words.is_verbal(line[2].first_token);
  }
  // "Most walked out. The 16 miners ..."
  [[nodiscard]] bool follows_parting(const Line& line) const {
    for (const auto& before : reading_.body) {
      if (&before == &line) break;
      for (std::size_t at = 0; at < before.size(); ++at)
        if (is_small(before, at, Small::some)) return true;
    }
    return false;
  }

  // "32 held in dawn raids" of a lead that arrests 23 in dawn raids: digits that changed places, of
  // a headline that names no other thing, and told in words of the headline.
  [[nodiscard]] bool is_swapped(const Claim& headline, const Claim& body) const {
    constexpr std::size_t kWords = 2;
    if (!states_fact(body)) return false;
    const bool open = headline.noun.empty() || body.noun.empty() || headline.noun == body.noun;
    const auto dimension = number_of(headline)->dimension;
    if (!open || (dimension != Dimension::count && dimension != Dimension::duration)) return false;
    return slip_between(number_of(headline)->value->to_double(),
                        number_of(body)->value->to_double()) == "digits-swapped" &&
           shared_words(headline, body) >= kWords && !is_past(body);
  }

  [[nodiscard]] std::size_t end_of_lead() const {
    std::size_t sentences = 0;
    for (const auto& line : reading_.body) {
      if (line.sentence->kind == text::SentenceKind::heading) continue;
      if (++sentences > kLead) return line.sentence->span.begin;
    }
    return reading_.article.document.text.size();
  }

  // "who served a six-match ban in 2022", "it had stood at 4%"
  [[nodiscard]] bool is_past(const Claim& claim) const {
    constexpr std::chrono::days kHalfYear{182};
    constexpr std::size_t kVerbs = 5;
    if (stands_behind(Small::had, kVerbs, claim)) return true;
    const auto& published = reading_.article.document.published;
    if (!published) return false;
    const auto is_long_ago = [&published, kHalfYear](const std::optional<DayInterval>& days) {
      return days && days->high && days->high->value + kHalfYear < published->day;
    };
    return is_long_ago(claim.as_of.days) || is_long_ago(claim.event_days);
  }

  // Where the figure of a claim stands in the body.
  [[nodiscard]] std::optional<Place> place_of(const Claim& claim) const {
    for (const auto& line : reading_.body) {
      if (line.sentence->span != claim.quote_span) continue;
      for (std::size_t at = 0; at < line.size(); ++at)
        if (line[at].mention && line[at].mention->span == claim.span) return Place{&line, at};
    }
    return std::nullopt;
  }

  // At most `reach` items behind such a word that is no full verb: "had stood at 6", not "had a
  // magnitude of 6".
  [[nodiscard]] bool stands_behind(Small word, std::size_t reach, const Claim& claim) const {
    const auto place = place_of(claim);
    if (!place) return false;
    const auto& [line, at] = *place;
    for (std::size_t back = 1; back <= std::min(at, reach); ++back)
      if (is_small(*line, at - back, word) && !is_small(*line, at - back + 1, Small::article))
        return true;
    return false;
  }

  // "The 16 miners who lead the union", "the 16 miners from Trefor": perhaps not all of them.
  [[nodiscard]] bool is_some_of_them(const Claim& claim) const {
    const auto place = place_of(claim);
    if (!place || place->item == 0) return false;
    const auto& [line, at] = *place;
    return is_small(*line, at - 1, Small::the) && at + 1 < line->size() &&
           (is_small(*line, at + 1, Small::relative) || is_small(*line, at + 1, Small::in) ||
            opens_short_clause(*line, at + 1));
  }
  // "The 16 miners freed last were hurt": a participle before the verb of the sentence.
  static bool opens_short_clause(const Line& line, std::size_t at) {
    const auto& word = line.token(line[at]);
    const bool participle =
        quantity::WordForms::get().participle(text::folded(line.passage->text.text, word)) ||
        text::is_irregular_verb_form(word);
    if (!participle || line[at].is(Cue::are) || is_small(line, at, Small::had)) return false;
    for (std::size_t behind = at + 1; behind < line.size(); ++behind) {
      if (line[behind].kind == Item::Kind::mark || line[behind].is(Cue::last_before)) break;
      if (line[behind].is(Cue::are) || is_small(line, behind, Small::had)) return true;
    }
    return false;
  }

  static bool same_measure(const Claim& headline, const Claim& body) {
    return headline.measure != "generic" && headline.measure == body.measure;
  }
  [[nodiscard]] bool same_fact(const Claim& headline, const Claim& body) const {
    if (!states_fact(body)) return false;
    const Quantity& a = *number_of(headline);
    const Quantity& b = *number_of(body);
    // A part is no whole, but for a slip of the pen.
    const bool slip = !slip_between(a.value->to_double(), b.value->to_double()).empty();
    if (!slip && !(body.scope.empty() && headline.scope.empty())) return false;
    if ((a.role == ChangeRole::change) != (b.role == ChangeRole::change)) return false;
    if (b.role == ChangeRole::old_value) return false;
    const double ratio = a.value->to_double() / b.value->to_double();
    if (!(ratio < kFarApart && ratio > 1 / kFarApart)) return false;
    if (same_measure(headline, body)) return true;
    const bool unnamed = headline.measure == "generic" || body.measure == "generic";
    if (a.dimension == Dimension::duration) return false;
    if (a.dimension != Dimension::count) return unnamed;
    if (are_cases(headline, body)) return true;
    const bool same_noun =
        headline.noun.empty() ? slip && same_deed(headline, body) : headline.noun == body.noun;
    return unnamed && same_noun && may_be_one_deed(headline, body);
  }

  // "to hire 900", "will hire 90 people": a headline may leave out what it counts.
  static bool same_deed(const Claim& headline, const Claim& body) {
    return !headline.predicate.empty() && headline.predicate == body.predicate;
  }

  // "1,200 measles cases" of which the article says that 1,020 people fell ill with measles: about
  // as many, in words of the headline.
  [[nodiscard]] bool are_cases(const Claim& headline, const Claim& body) const {
    constexpr double kSimilar = 1.6;
    constexpr std::size_t kWords = 2;
    const Quantity& a = *number_of(headline);
    const Quantity& b = *number_of(body);
    const bool cases = (names_cue(a.unit, Cue::cases) && kind_of(b) == "person") ||
                       (names_cue(b.unit, Cue::cases) && kind_of(a) == "person");
    const bool one_deed = kind_of(a) == "person" && kind_of(b) == "person" &&
                          !headline.predicate.empty() && headline.predicate == body.predicate;
    const double ratio = a.value->to_double() / b.value->to_double();
    return (cases || one_deed) && ratio < kSimilar && ratio > 1 / kSimilar &&
           shared_words(headline, body) >= kWords;
  }

  // The same deed, one of them untold, one told in the words of the other ("banned for eight
  // matches", "handed a six-match ban"), or left open by the headline ("leaves 400 customers
  // without power").
  [[nodiscard]] bool may_be_one_deed(const Claim& headline, const Claim& body) const {
    // "orders 60 long-haul jets", "signed for 16 long-haul jets"
    const std::string& thing = number_of(headline)->concept_text;
    if (thing.find(' ') != std::string::npos && thing == number_of(body)->concept_text) return true;
    const std::string& deed = headline.predicate;
    const std::string& other = body.predicate;
    if (other.empty()) return deed.empty() || !stands_behind(Small::having, 1, body);
    if (deed.empty()) return true;
    if (names_cue(deed, Cue::befall))
      return !names_cue(headline.noun, Cue::people) && deed != other &&
             !names_cue(other, Cue::holds);
    if (deed == other) return true;
    if (names_cue(other, Cue::holds)) return false;
    return std::ranges::binary_search(body.context, deed) ||
           std::ranges::binary_search(headline.context, other);
  }

  // Words of the headline that stand in the sentence, or in the one before it.
  [[nodiscard]] std::size_t shared_words(const Claim& headline, const Claim& body) const {
    ContentWords title;
    title.add(headline.quote, text::tokenize(headline.quote));
    const Line* previous = nullptr;
    for (const auto& line : reading_.body) {
      if (line.sentence->span.begin >= body.quote_span.begin) break;
      previous = &line;
    }
    ContentWords near;
    near.add(body.quote, text::tokenize(body.quote));
    if (previous && previous->sentence->kind != text::SentenceKind::heading)
      near.add(previous->passage->text.text, previous->tokens());
    return title.shared_with(near);
  }

  void report(const Claim& headline, const Claim& body) {
    const double a = number_of(headline)->value->to_double();
    const double b = number_of(body)->value->to_double();
    Discrepancy out;
    out.check = "headline";
    out.positions = {{figure_of(headline)}, {figure_of(body)}};
    out.title = "The headline says " + headline.figure_text + ", the article " + body.figure_text;
    out.explanation = "The headline has " + words::quantity(*number_of(headline)) +
                      ", the article " + words::quantity(*number_of(body)) +
                      ", and no figure of the article agrees with the headline.";
    out.slip = slip_between(a, b);
    out.gap = std::abs(a - b) / std::max(std::abs(a), std::abs(b));
    found_.push_back(std::move(out));
  }

  const Reading& reading_;
  std::vector<Discrepancy>& found_;
  mutable std::optional<std::vector<ListedSum>> sums_;  // of the lists of the body, once asked for
};

}  // namespace

void check_headline(const Reading& reading, std::vector<Discrepancy>& found) {
  HeadlineCheck(reading, found).run();
}

}  // namespace claimcheck::auditing
