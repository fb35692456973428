#include "audit/cues.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "claimcheck/decimal.h"

namespace claimcheck::auditing {
namespace {

constexpr auto kNames = std::to_array<std::string_view>(
    {"",           "up",          "down",    "multiple",   "from",     "to",
     "by",         "until",       "when",    "ordinal",    "nearly",   "over",
     "about",      "include",     "part",    "consist",    "are",      "last-before",
     "determiner", "total",       "rest",    "they",       "divide",   "not-all",
     "people",     "share",       "vote",    "born",       "aged",     "ago",
     "begin",      "end",         "then",    "pronoun",    "nominal",  "retract",
     "currency",   "counted",     "death",   "contribute", "overlap",  "in-full",
     "left-over",  "single",      "asks",    "loses",      "worth",    "rivals",
     "aside",      "anniversary", "founded", "cases",      "makes-up", "below",
     "above",      "dies",        "holds",   "befall",     "lists",    "instead",
     "balance",    "no-change"});
static_assert(kNames.size() == static_cast<std::size_t>(Cue::no_change) + 1);

// Classes are few, phrases many: the table gives an index into the rows.
struct Lexicon {
  struct Entry {
    Cue cue = Cue::none;
    double value = 0;
  };
  text::PhraseTable phrases;
  std::vector<Entry> entries;

  Lexicon() {
    for (const auto& row : rows(embedded_file("audit_cues.tsv"))) {
      if (row.size() < 2) continue;
      const auto value = row.size() > 2 ? Decimal::parse(row[2]) : std::nullopt;
      entries.push_back({class_named(row[0]), value ? value->to_double() : 0});
      for (const auto phrase : alternatives(row[1]))
        phrases.add(phrase, static_cast<text::PhraseTable::Value>(entries.size() - 1));
    }
  }

  static Cue class_named(std::string_view name) {
    for (std::size_t i = 1; i < kNames.size(); ++i)
      if (kNames[i] == name) return static_cast<Cue>(i);
    return Cue::none;
  }
};

const Lexicon& lexicon() {
  static const Lexicon rows_of_the_library;
  return rows_of_the_library;
}

}  // namespace

std::optional<CueMatch> cue_at(std::span<const text::Token> tokens, std::size_t at) {
  const auto match = lexicon().phrases.longest(tokens, at);
  if (!match) return std::nullopt;
  const auto& entry = lexicon().entries[match->value];
  if (entry.cue == Cue::none) return std::nullopt;
  return CueMatch{entry.cue, entry.value, match->length};
}

std::uint32_t find_cue(std::span<const text::Token> tokens, std::uint32_t first, std::uint32_t last,
                       Cue cue) {
  for (std::uint32_t at = first; at < last; ++at) {
    const auto match = cue_at(tokens.first(last), at);
    if (match && match->cue == cue) return at;
  }
  return last;
}

}  // namespace claimcheck::auditing
