// A figure of the headline that the body contradicts.

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/range.h"
#include "compare/value_set.h"
#include "text/token.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kLead = 3;           // sentences of the body that a headline sums up
constexpr std::uint32_t kContentWord = 4;  // letters of a word that carries meaning
constexpr double kFarApart = 20;           // figures this far apart are of different things

using Words = std::unordered_set<std::uint64_t>;

Words content_words(std::string_view text) {
  Words words;
  for (const auto& token : text::tokenize(text))
    if (token.kind == text::TokenKind::word && token.end - token.begin >= kContentWord)
      words.insert(token.hash);
  return words;
}

bool same_class(const Quantity& a, const Quantity& b) {
  if (a.dimension != b.dimension || a.per != b.per) return false;
  return a.dimension == Dimension::count || a.unit == b.unit || (a.unit_assumed && b.unit_assumed);
}

bool states_fact(const Claim& claim) {
  return claim.quantity() && claim.quantity()->value && claim.derived.empty() &&
         (claim.modality == Modality::asserted || claim.modality == Modality::planned);
}

class HeadlineCheck {
 public:
  HeadlineCheck(const Reading& reading, std::vector<Discrepancy>& found)
      : reading_(reading), found_(found) {}

  void run() {
    for (const auto& claim : reading_.article.claims) {
      const bool checked =
          claim.headline && states_fact(claim) && claim.quantity()->dimension != Dimension::age;
      if (checked && !confirmed(claim)) hold_against_lead(claim);
    }
  }

 private:
  // Some figure of the body agrees, or two figures of one sentence give it as their sum, their
  // difference or the change from one to the other.
  [[nodiscard]] bool confirmed(const Claim& headline) const {
    const Quantity& said = *headline.quantity();
    const auto& claims = reading_.article.claims;
    for (std::size_t at = 0; at < claims.size(); ++at) {
      const Quantity* figure = claims[at].quantity();
      if (!figure || claims[at].headline) continue;
      if (same_class(*figure, said) && may_be_same(headline, claims[at]) && fits(*figure, said))
        return true;
      if (at > 0 && derived_from(claims[at - 1], claims[at], said)) return true;
    }
    return false;
  }
  // As the comparison of two articles has it: what only soft words or a shorter number separate
  // does not contradict.
  static bool fits(const Quantity& figure, const Quantity& said) {
    return shortens(said, figure) ||
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
    const bool bounded = body.quantity()->modifier != Modifier::exact;
    return !bounded || headline.noun_kind == body.noun_kind;
  }
  static bool derived_from(const Claim& a, const Claim& b, const Quantity& said) {
    const Quantity* first = a.quantity();
    const Quantity* second = b.quantity();
    if (!first || a.headline || a.quote_span != b.quote_span || !same_class(*first, *second))
      return false;
    const Range x = range_of(*first);
    const Range y = range_of(*second);
    const Range range = range_of(said);
    if (said.dimension == Dimension::percent)
      for (const Range& ratio : {x / y, y / x})
        if (!apart(ratio * point(100), range) || !apart((ratio - point(1)) * point(100), range) ||
            !apart((point(1) - ratio) * point(100), range))
          return true;
    return same_class(*first, said) &&
           (!apart(x + y, range) || !apart(x - y, range) || !apart(y - x, range));
  }

  // The first figure of its class must be about the same, early, and one with the headline in
  // words.
  void hold_against_lead(const Claim& headline) {
    const std::size_t end = end_of_lead();
    for (const auto& claim : reading_.article.claims) {
      if (claim.headline || !claim.quantity()) continue;
      if (claim.quote_span.begin >= end) return;
      if (!same_class(*claim.quantity(), *headline.quantity())) continue;
      if (!same_fact(headline, claim)) continue;
      if (shares_words(headline, claim)) report(headline, claim);
      return;
    }
  }

  [[nodiscard]] std::size_t end_of_lead() const {
    std::size_t sentences = 0;
    for (const auto& line : reading_.body) {
      if (line.sentence->kind == text::SentenceKind::heading) continue;
      if (++sentences > kLead) return line.sentence->span.begin;
    }
    return reading_.article.document.text.size();
  }

  static bool same_fact(const Claim& headline, const Claim& body) {
    const Quantity& a = *headline.quantity();
    const Quantity& b = *body.quantity();
    if (!states_fact(body)) return false;
    // A part is no whole, but for a slip of the pen.
    const bool slip = !slip_between(a.value->to_double(), b.value->to_double()).empty();
    if (!slip && !(body.scope.empty() && headline.scope.empty())) return false;
    if ((a.role == ChangeRole::change) != (b.role == ChangeRole::change)) return false;
    if (b.role == ChangeRole::old_value) return false;
    const double ratio = a.value->to_double() / b.value->to_double();
    if (!(ratio < kFarApart && ratio > 1 / kFarApart)) return false;
    const bool named = headline.measure != "generic" && headline.measure == body.measure;
    if (named) return true;
    const bool unnamed = headline.measure == "generic" || body.measure == "generic";
    if (a.dimension != Dimension::count) return unnamed;
    const bool same_noun = !headline.noun.empty() && headline.noun == body.noun;
    return unnamed && same_noun && may_be_one(headline.predicate, body.predicate);
  }

  static bool may_be_one(const std::string& deed, const std::string& other) {
    return deed.empty() || other.empty() || deed == other;
  }

  // A word of the headline stands in the sentence, or in the one before it.
  [[nodiscard]] bool shares_words(const Claim& headline, const Claim& body) const {
    const Words title = content_words(headline.quote);
    const Line* previous = nullptr;
    for (const auto& line : reading_.body) {
      if (line.sentence->span.begin >= body.quote_span.begin) break;
      previous = &line;
    }
    std::string near = body.quote;
    if (previous && previous->sentence->kind != text::SentenceKind::heading)
      near += " " + std::string(previous->passage->slice(previous->sentence->span));
    const Words words = content_words(near);
    return std::ranges::any_of(title, [&words](auto word) { return words.contains(word); });
  }

  void report(const Claim& headline, const Claim& body) {
    const double a = headline.quantity()->value->to_double();
    const double b = body.quantity()->value->to_double();
    Discrepancy out;
    out.check = "headline";
    out.positions = {{figure_of(headline)}, {figure_of(body)}};
    out.title = "The headline says " + headline.figure_text + ", the article " + body.figure_text;
    out.explanation = "The headline has " + words::quantity(*headline.quantity()) +
                      ", the article " + words::quantity(*body.quantity()) +
                      ", and no figure of the article agrees with the headline.";
    out.slip = slip_between(a, b);
    out.gap = std::abs(a - b) / std::max(std::abs(a), std::abs(b));
    found_.push_back(std::move(out));
  }

  const Reading& reading_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_headline(const Reading& reading, std::vector<Discrepancy>& found) {
  HeadlineCheck(reading, found).run();
}

}  // namespace claimcheck::auditing
