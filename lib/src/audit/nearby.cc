#include "audit/nearby.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "quantity/noun_words.h"
#include "text/token.h"

namespace claimcheck::auditing {

namespace {

// In the order of the enumerators.
constexpr auto kNames = std::to_array<std::string_view>(
    {"article", "per",     "relative", "of",   "the",      "all",        "among",
     "there",   "between", "and",      "or",   "in",       "had",        "having",
     "extent",  "at",      "with",     "for",  "past",     "celebrates", "celebrated",
     "turns",   "as",      "killed",   "hurt", "against",  "compared",   "tally",
     "while",   "sum",     "some",     "own",  "spanning", "ran",        "each"});
static_assert(kNames.size() == static_cast<std::size_t>(Small::each) + 1);

using Hashes = std::array<std::vector<std::uint64_t>, kNames.size()>;

Hashes read_words() {
  Hashes words;
  for (const auto& row : rows(embedded_file("audit_words.tsv"))) {
    const auto name = row.size() > 1 ? std::ranges::find(kNames, row[0]) : kNames.end();
    if (name == kNames.end()) continue;
    for (const auto word : alternatives(row[1]))
      words.at(static_cast<std::size_t>(name - kNames.begin())).push_back(text::hash_of(word));
  }
  return words;
}

}  // namespace

bool is_small(const Line& line, std::size_t item, Small word) {
  static const Hashes words = read_words();
  if (item >= line.size() || line[item].mention ||
      line[item].last_token != line[item].first_token + 1)
    return false;
  const auto& list = words.at(static_cast<std::size_t>(word));
  return std::ranges::find(list, line.token(line[item]).hash) != list.end();
}

bool names_cue(std::string_view word, Cue cue) {
  const auto tokens = text::tokenize(word);
  if (tokens.empty()) return false;
  const auto match = cue_at(tokens, 0);
  return match && match->cue == cue && match->length == tokens.size();
}

bool names_year(const Line& line, const Item& figure) {
  const auto& words = line.passage->words;
  for (auto at = figure.first_token; at < figure.last_token; ++at)
    if (words.length(at) == 4 && words.digits(at)) return true;
  return false;
}

bool names_month(const Line& line, const Item& figure) {
  for (auto at = figure.first_token; at < figure.last_token; ++at)
    if (line.passage->words.is(at, time::WordClass::month)) return true;
  return false;
}

bool has_plural(const Line& line, std::uint32_t first, std::uint32_t last, Names names) {
  const quantity::NounWords words(line.passage->text.tokens, line.passage->text.text);
  for (std::uint32_t at = first; at < last; ++at) {
    const bool name = words[at].capitalised && at != line.sentence->first_token;
    if (name && names == Names::left_out) continue;
    if (words.is_inner(at) && words.is_plural(at)) return true;
  }
  return false;
}

double answered_question(const Line& line, std::size_t figure) {
  constexpr std::size_t kReach = 5;
  const bool of = is_small(line, figure + 1, Small::of);  // "70% of men": the base, not the answer
  for (std::size_t at = figure + 1; at < line.size() && at <= figure + kReach; ++at) {
    if (line[at].quantity()) return 0;
    if (line[at].is(Cue::share) && !(of && at <= figure + 2)) return line[at].value;
  }
  return 0;
}

}  // namespace claimcheck::auditing
