#include "quantity/modifiers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

constexpr std::uint32_t kLongestPhrase = 6;  // tokens
constexpr int kMostThrough = 3;

// How a phrase is kept in a table: its modifier, and this bit where it insists on the number.
constexpr std::uint32_t kInsists = 0x100;

std::uint32_t entry_named(std::string_view name) {
  for (std::uint32_t i = 0; i <= static_cast<std::uint32_t>(Modifier::vague); ++i)
    if (to_string(static_cast<Modifier>(i)) == name) return i;
  const auto exact = static_cast<std::uint32_t>(Modifier::exact);
  return name == "exactly" ? exact | kInsists : exact;
}

ModifierMatch match_of(std::uint32_t entry, std::uint32_t begin, std::uint32_t end) {
  return {static_cast<Modifier>(entry & ~kInsists), (entry & kInsists) != 0, begin, end};
}

// Limits say more than approximations: "up to about 300" is a limit.
bool limits(Modifier modifier) {
  return modifier != Modifier::approx && modifier != Modifier::exact;
}

}  // namespace

const ModifierTable& ModifierTable::get() {
  static const ModifierTable table;
  return table;
}

ModifierTable::ModifierTable() {
  for (const auto& row : rows(embedded_file("modifiers.tsv"))) {
    if (row.size() < 3) continue;
    const auto value = entry_named(row[1]);
    for (const auto phrase : alternatives(row[2])) {
      if (row[0] == "through") {
        for (const auto& token : text::tokenize(phrase)) through_.add(token.hash, value);
      } else if (row[0] == "after") {
        after_.add(phrase, value);
      } else if (row[0] == "blocked") {
        blocked_.add(phrase, value);
      } else {
        before_.add(phrase, value);
        ends_.add(text::tokenize(phrase).back().hash, value);
      }
    }
  }
}

// "handed over 14 men", "will go up to 24%": the modifier that starts at `begin` belongs to the one
// or two words before it.
bool ModifierTable::is_blocked(std::span<const Token> upto, std::uint32_t begin,
                               std::uint32_t from) const {
  for (std::uint32_t words = 1; words <= 2 && begin >= from + words; ++words) {
    const std::uint32_t verb = begin - words;
    const auto found = blocked_.longest(upto, verb);
    if (found && verb + found->length == upto.size()) return true;
  }
  return false;
}

std::optional<ModifierMatch> ModifierTable::directly_before(std::span<const Token> tokens,
                                                            std::uint32_t before,
                                                            std::uint32_t from) const {
  if (before <= from || !ends_.has(tokens[before - 1])) return std::nullopt;
  const auto upto = tokens.first(before);
  for (std::uint32_t length = std::min(kLongestPhrase, before - from); length > 0; --length) {
    const std::uint32_t begin = before - length;
    const auto found = before_.longest(upto, begin);
    if (!found || begin + found->length != before) continue;
    const bool hangs = begin > from && tokens[begin - 1].is(U'-') &&
                       !tokens[begin - 1].space_before &&
                       !tokens[begin].space_before;  // "a two-under 70"
    if (!hangs && !is_blocked(upto, begin, from)) return match_of(found->value, begin, before);
  }
  return std::nullopt;
}

std::optional<ModifierMatch> ModifierTable::ending_before(std::span<const Token> tokens,
                                                          std::uint32_t before,
                                                          std::uint32_t from) const {
  std::optional<ModifierMatch> best;
  std::uint32_t at = before;
  for (int steps = 0; steps <= kMostThrough && at > from; ++steps) {
    if (const auto found = directly_before(tokens, at, from)) {
      if (!best || (!limits(best->modifier) && limits(found->modifier))) {
        best = ModifierMatch{found->modifier, found->insists, found->begin, before};
      }
      if (limits(found->modifier)) break;
      at = found->begin;
      continue;
    }
    if (!through_.has(tokens[at - 1])) break;
    --at;
  }
  return best;
}

std::optional<ModifierMatch> ModifierTable::starting_at(std::span<const Token> tokens,
                                                        std::uint32_t at, std::uint32_t end) const {
  if (at >= end) return std::nullopt;
  const bool hyphen = tokens[at].is(U'-') && !tokens[at].space_before && at + 1 < end &&
                      !tokens[at + 1].space_before;
  const std::uint32_t begin = hyphen ? at + 1 : at;
  if (tokens[begin].all_caps && !tokens[at - 1].all_caps) return std::nullopt;
  const auto found = after_.longest(tokens.first(end), begin);
  if (!found) return std::nullopt;
  const std::uint32_t last = begin + found->length;
  // "72% and over 21 reviews", "$99 plus $20": the words belong to the number that follows.
  const auto size = static_cast<std::uint32_t>(tokens.size());
  const bool sign = last + 1 < size && tokens[last].kind == text::TokenKind::symbol &&
                    tokens[last].space_before && !tokens[last + 1].space_before;
  const std::uint32_t next = sign ? last + 1 : last;
  if (next < size && tokens[next].kind == text::TokenKind::number) return std::nullopt;
  return match_of(found->value, at, last);
}

}  // namespace claimcheck::quantity
