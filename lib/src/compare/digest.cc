#include "compare/digest.h"

#include <algorithm>
#include <unordered_set>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/provenance.h"
#include "compare/yearless.h"
#include "text/token.h"

namespace claimcheck::comparison {
namespace {

using WordList = std::unordered_set<std::string_view>;

WordList load(std::string_view file) {
  WordList words;
  for (const auto& row : rows(embedded_file(file))) words.insert(row.at(0));
  return words;
}

bool says_little(std::string_view predicate) {
  static const WordList words = load("light_predicates.tsv");
  return predicate.empty() || words.contains(predicate);
}

KeySet sorted(KeySet keys) {
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

// How a part is called does not tell which one it is: "including four children", "four of them
// children".
KeySet restrictors(const std::vector<std::string>& scope) {
  static const Key part = key_of("part");
  KeySet keys;
  for (const auto& word : scope)
    keys.push_back(claims::Cues::english().is(word, claims::Cue::part) ? part : key_of(word));
  return sorted(std::move(keys));
}

KeySet stretches_of(const std::vector<std::string>& context) {
  static const WordList words = load("stretch_words.tsv");
  KeySet keys;
  for (const auto& word : context)
    if (words.contains(word)) keys.push_back(key_of(word));
  return sorted(std::move(keys));
}

// Numbers of web addresses and page heads are no figures.
bool stands_in_address(const std::string& quote) {
  static const WordList marks = load("address_marks.tsv");
  return std::ranges::any_of(
      marks, [&](std::string_view mark) { return quote.find(mark) != std::string::npos; });
}

// "doubled" is a rise by 100 percent, "halved" a fall by 50.
void read_as_percent(Figure& figure) {
  if (figure.unit != "times" || !figure.change()) return;
  constexpr double kPercent = 100;
  figure.set = figure.set.scaled(kPercent, -kPercent);
  if (figure.trend == Trend::down) figure.set = figure.set.negated();
  figure.dimension = Dimension::percent;
  figure.unit = "percent";
}

// "a score of 63" is 63 out of 100, "an average rating of 7.1" is 7.1 out of ten.
void read_as_rating(Figure& figure, const Claim& claim) {
  static const WordList words = load("rating_words.tsv");
  constexpr double kTen = 10;
  constexpr double kHundred = 100;
  if (figure.dimension != Dimension::count || !figure.unit.empty() || !figure.set.value) return;
  const bool rating =
      words.contains(claim.noun) ||
      (claim.noun.empty() &&
       std::ranges::any_of(claim.context, [](const auto& word) { return words.contains(word); }));
  if (!rating || *figure.set.value < 0 || *figure.set.value > kHundred) return;
  figure.set = figure.set.scaled(1 / (*figure.set.value > kTen ? kHundred : kTen), 0);
  figure.dimension = Dimension::ratio;
}

// "grossed over 60 million": a sum whose currency goes without saying.
void read_as_money(Figure& figure, const Claim& claim) {
  constexpr std::string_view kEarning = "earn";
  const bool bare = figure.dimension == Dimension::count && figure.unit.empty();
  if (bare && claim.noun.empty() && claim.predicate == kEarning)
    figure.dimension = Dimension::money;
}

std::optional<Figure> figure_of(const Quantity& quantity) {
  if (!quantity.set.low && !quantity.set.high) return std::nullopt;
  Figure figure;
  figure.set = value_set(quantity);
  figure.dimension = quantity.dimension;
  figure.unit = quantity.unit;
  figure.unit_assumed = quantity.unit_assumed;
  figure.per = quantity.per;
  figure.trend = quantity.trend;
  figure.role = quantity.role;
  read_as_percent(figure);
  // "support fell by three points"
  if (figure.unit == "point" && figure.change()) {
    figure.dimension = Dimension::percentage_point;
    figure.unit = "percentage-point";
  }
  return figure;
}

std::optional<Figure> figure_of(const TimeExpression& time) {
  if (time.type == TimexType::duration) {
    if (!time.quantity) return std::nullopt;
    auto figure = figure_of(*time.quantity);
    if (figure) figure->dimension = Dimension::duration;
    return figure;
  }
  Figure figure;
  if (auto day = day_of_some_year(time)) {
    figure.date = true;
    figure.yearless = true;
    figure.set = *day;
    return figure;
  }
  if (auto day = day_of_some_week(time)) {
    figure.date = true;
    figure.weekday = true;
    figure.set = *day;
    return figure;
  }
  if (!time.days || (!time.days->low && !time.days->high)) return std::nullopt;
  figure.date = true;
  figure.set = value_set(*time.days);
  if (time.alternative) figure.alternative = value_set(*time.alternative);
  return figure;
}

bool is_known_place(const std::string& name, const packs::PackSet& packs) {
  const auto* entity = packs.entity(name);
  return entity != nullptr && entity->on_map();
}

KeySet named_sources(const Claim& claim) {
  KeySet keys;
  for (const auto& source : claim.attribution)
    if (source.named) keys.push_back(key_of(source.name));
  return sorted(std::move(keys));
}

}  // namespace

Key key_of(std::string_view text) { return text.empty() ? 0 : text::hash_of(text); }

KeySet keys_of(std::span<const std::string> texts) {
  KeySet keys;
  keys.reserve(texts.size());
  for (const auto& text : texts)
    if (!text.empty()) keys.push_back(key_of(text));
  return sorted(std::move(keys));
}

KeySet keys_of_names(std::span<const std::string> names) {
  KeySet keys;
  for (const std::string_view name : names) {
    if (name.empty()) continue;
    keys.push_back(key_of(name));
    if (const auto last = name.rfind(' '); last != std::string_view::npos)
      keys.push_back(key_of(name.substr(last + 1)));
  }
  return sorted(std::move(keys));
}

double shared_weight(const KeySet& a, const std::vector<float>& weights, const KeySet& b) {
  double sum = 0;
  for (std::size_t at = 0; at < a.size(); ++at)
    if (std::ranges::binary_search(b, a[at])) sum += weights.empty() ? 1 : weights[at];
  return sum;
}

std::size_t shared(const KeySet& a, const KeySet& b) {
  std::size_t count = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++count;
    const bool first = *i <= *j;
    const bool second = *j <= *i;
    if (first) ++i;
    if (second) ++j;
  }
  return count;
}

const Provenance::Term* term_of_article(const Claim& claim, std::uint64_t hash) {
  if (!claim.provenance) return nullptr;
  const auto& terms = claim.provenance->terms;
  const auto at = std::ranges::lower_bound(terms, hash, {}, &Provenance::Term::hash);
  return at != terms.end() && at->hash == hash ? &*at : nullptr;
}

bool article_uses(const Claim& claim, std::span<const std::uint64_t> terms) {
  return std::ranges::any_of(
      terms, [&](std::uint64_t term) { return term_of_article(claim, term) != nullptr; });
}

bool speaks_of_lead(const Claim& claim, const Claim& other) {
  return std::ranges::any_of(other.provenance->terms, [&](const Provenance::Term& term) {
    return term.leads && term_of_article(claim, term.hash) != nullptr;
  });
}

Digest digest(const Claim& claim, const packs::PackSet& packs) {
  Digest result;
  result.claim = &claim;
  if (!stands_in_address(claim.quote))
    result.figure =
        claim.quantity() != nullptr ? figure_of(*claim.quantity()) : figure_of(*claim.time());
  if (result.figure && !result.figure->date) {
    read_as_rating(*result.figure, claim);
    read_as_money(*result.figure, claim);
    result.figure->scale = unit_scale(result.figure->dimension, result.figure->unit);
  }
  result.measure = packs.measure(claim.measure);
  result.rule = claim.rule.empty() ? nullptr : packs.rule(claim.rule);
  result.noun = key_of(claim.noun);
  result.noun_kind = key_of(claim.noun_kind);
  result.predicate = key_of(claim.predicate);
  result.base = key_of(claim.base);
  result.event = key_of(claim.event);
  result.light_predicate = says_little(claim.predicate);
  result.subject = keys_of_names(claim.subject);
  result.place = keys_of(claim.place);
  result.place_terms = claims::terms_of(claim.place);
  result.scope = restrictors(claim.scope);
  result.agent = keys_of_names(claim.agent);
  result.qualifiers = keys_of(claim.qualifiers);
  result.names = keys_of_names(claim.names);
  result.names_places =
      !claim.names.empty() && std::ranges::all_of(claim.names, [&](const std::string& name) {
        return is_known_place(name, packs);
      });
  result.context = keys_of(claim.context);
  result.stretches = stretches_of(claim.context);
  result.sources = named_sources(claim);
  return result;
}

}  // namespace claimcheck::comparison
