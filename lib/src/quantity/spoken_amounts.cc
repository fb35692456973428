#include <cmath>

#include "quantity/spoken_number.h"
#include "quantity/word_classes.h"
#include "text/lemma.h"

// Amounts in words that say no exact number, and those that count nothing or multiply something.

namespace claimcheck::quantity {

using Kind = NumberWordKind;

namespace {

constexpr std::int64_t kDozen = 12;
constexpr std::int64_t kThird = 3;  // of the nine steps of a band: low is 1-3, mid 4-6, high 7-9
constexpr std::int64_t kLeastFigures = 3;
constexpr std::int64_t kMostFigures = 9;

SpokenNumber vague(double floor, double ceiling, std::uint32_t end) {
  return {end, std::nullopt, floor, ceiling, NumberForm::vague, false};
}

// "low" to "high" of a band that starts at `unit`.
SpokenNumber part_of_band(double unit, std::int64_t first, std::uint32_t end) {
  const auto low = static_cast<double>(first);
  return vague(low * unit, (low + kThird) * unit - 1, end);
}

}  // namespace

// "several", "a few hundred", "a couple of thousand", "several dozen"
std::optional<SpokenNumber> SpokenNumberReader::read_quantifier(std::uint32_t i,
                                                                bool article) const {
  const VagueBand band = NumberLexicon::get().band(tokens_[i]);
  const bool has_of = words_.is(i + 1, Kind::of);
  const std::uint32_t next = has_of ? i + 2 : i + 1;
  const auto scaled = [&](double unit, std::uint32_t end) {
    const bool wide = band.ceiling >= 9;
    return vague(band.floor * unit, wide ? (band.ceiling + 1) * unit - 1 : band.ceiling * unit,
                 end);
  };
  if (words_.is(next, Kind::dozen) || words_.is(next, Kind::dozens))
    return scaled(static_cast<double>(kDozen), next + 1);
  if (words_.is(next, Kind::hundred)) {
    const auto scale = words_.scales(next + 1);
    return scaled(Decimal(1, 2 + scale.power).to_double(), scale.power > 0 ? scale.end : next + 1);
  }
  if (const auto scale = words_.scales(next); scale.power > 0)
    return scaled(Decimal(1, scale.power).to_double(), scale.end);
  const std::int64_t needs = words_.at(i).value;
  if (needs > 0 && !article) return std::nullopt;
  if (needs > 1 && !has_of && i + 1 < end_) return std::nullopt;
  return vague(band.floor, band.ceiling, i + 1);
}

// "were hurt", "have been killed", "injured": what happens to people, and counts them.
bool SpokenNumberReader::suffers(std::uint32_t i) const {
  constexpr std::uint32_t kMostAuxiliaries = 2;
  const NumberLexicon& lexicon = NumberLexicon::get();
  for (std::uint32_t at = i; at < end_ && at <= i + kMostAuxiliaries; ++at) {
    if (lexicon.befalls(tokens_[at]) || WordClasses::get().is(tokens_[at], WordClass::nominal))
      return true;
    if (!lexicon.is_auxiliary(tokens_[at])) return false;
  }
  return false;
}

// "hundreds", "tens of thousands", "scores of", "scores were hurt"
std::optional<SpokenNumber> SpokenNumberReader::read_vague_plural(std::uint32_t i) const {
  const VagueBand band = NumberLexicon::get().band(tokens_[i]);
  const bool has_of = words_.is(i + 1, Kind::of);
  if (band.floor == 0 || (words_.is(i, Kind::vague_of) && !has_of && !suffers(i + 1)))
    return std::nullopt;
  if (has_of) {
    NumberWords::Scale scale = words_.scales(i + 2);
    if (words_.is(i + 2, Kind::hundreds) || words_.is(i + 2, Kind::hundred)) scale = {2, i + 3};
    if (scale.power > 0) {
      const double unit = Decimal(1, scale.power).to_double();
      return vague(band.floor * unit, (band.ceiling + 1) * unit - 1, scale.end);
    }
  }
  return vague(band.floor, band.ceiling, i + 1);
}

// "a six-figure sum", "in five figures": that many digits.
std::optional<SpokenNumber> SpokenNumberReader::read_figures(std::uint32_t i) const {
  const NumberWord count = words_.at(i);
  if (!count.is(Kind::digit) || count.value < kLeastFigures || count.value > kMostFigures)
    return std::nullopt;
  const std::uint32_t next = words_.past_hyphen(i + 1);
  if (!words_.is(next, Kind::figures)) return std::nullopt;
  const bool plain = next == i + 1;
  if (plain && (i == begin_ || !words_.is(i - 1, Kind::in))) return std::nullopt;
  const double unit = std::pow(10, static_cast<double>(count.value - 1));
  return vague(unit, unit * 10 - 1, next + 1);
}

// "low thousands", "mid-five figures", "high-six-figure"
std::optional<SpokenNumber> SpokenNumberReader::read_band_part(std::uint32_t i) const {
  const std::int64_t first = words_.at(i).value;
  const std::uint32_t next = words_.past_hyphen(i + 1);
  const NumberWord word = words_.at(next);
  if (word.is(Kind::hundreds) || word.is(Kind::scales)) {
    const auto band = read_vague_plural(next);
    return band ? std::optional(part_of_band(band->floor, first, band->end)) : std::nullopt;
  }
  const std::uint32_t figures = words_.past_hyphen(next + 1);
  if (!word.is(Kind::digit) || word.value < kLeastFigures || word.value > kMostFigures ||
      !words_.is(figures, Kind::figures))
    return std::nullopt;
  return part_of_band(std::pow(10, static_cast<double>(word.value - 1)), first, figures + 1);
}

// "doubled", "threefold", "twice as many"
std::optional<SpokenNumber> SpokenNumberReader::read_multiple(std::uint32_t i) const {
  const bool bare = words_.is(i, Kind::multiple_before);
  const NumberLexicon& lexicon = NumberLexicon::get();
  if (bare && (i + 1 >= end_ || !lexicon.follows_multiple(tokens_[i + 1]))) return std::nullopt;
  SpokenNumber number = fraction(Decimal{words_.at(i).value}, i + 1);
  number.multiple = true;
  return number;
}

// "passengers were hurt", "coal miners were hurt", behind "no"
bool SpokenNumberReader::spares(std::uint32_t i) const {
  constexpr std::uint32_t kMostNouns = 2;
  for (std::uint32_t at = i; at < end_ && at < i + kMostNouns; ++at) {
    if (tokens_[at].kind != text::TokenKind::word) return false;
    if (suffers(at + 1)) return true;
  }
  return false;
}

// "no survivors", "no passengers were hurt", "none of the passengers", "none survived"
std::optional<SpokenNumber> SpokenNumberReader::read_none(std::uint32_t i) const {
  if (i + 1 >= end_) return std::nullopt;
  const NumberLexicon& lexicon = NumberLexicon::get();
  const text::Token& next = tokens_[i + 1];
  // "nobody was hurt", "no one died"
  const bool no_one =
      words_.is(i, Kind::none_of) && words_.is(i + 1, Kind::digit) && words_.at(i + 1).value == 1;
  if (no_one || words_.is(i, Kind::no_person)) {
    const std::uint32_t end = no_one ? i + 2 : i + 1;
    return suffers(end) ? std::optional(SpokenNumber{end, Decimal{0}}) : std::nullopt;
  }
  const bool named = next.capitalised && i + 2 < end_ && lexicon.counts_to_zero(tokens_[i + 2]);
  const bool counts = words_.is(i, Kind::none_of)
                          ? lexicon.counts_to_zero(next) || named || spares(i + 1)
                          : words_.is(i + 1, Kind::of) || text::is_irregular_verb_form(next) ||
                                lexicon.counts_to_zero(next);
  if (!counts) return std::nullopt;
  return SpokenNumber{i + 1, Decimal{0}};
}

}  // namespace claimcheck::quantity
