#include "claims/cues.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::claims {
namespace {

constexpr auto kNames = std::to_array<std::string_view>({
#define CUE(name) #name,
#include "claims/cue.inc"
#undef CUE
});

static_assert(kNames.size() <= kMostCues);

std::size_t class_named(std::string_view row) {
  std::string name(row);
  std::ranges::replace(name, '-', '_');
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end()) throw std::logic_error("claim_cues.tsv: no class " + name);
  return static_cast<std::size_t>(found - kNames.begin());
}

}  // namespace

const Cues& Cues::english() {
  static const Cues cues;
  return cues;
}

Cues::Cues() : phrases_(kNames.size()) {
  for (const auto& row : rows(embedded_file("claim_cues.tsv"))) {
    const auto cue = class_named(row.at(0));
    for (const auto word : alternatives(row.at(1))) add(word, cue);
  }
}

void Cues::add(std::string_view word, std::size_t cue) {
  const auto id = ids_.add(text::hash_of(word));
  if (id == words_.size()) words_.emplace_back();
  words_[id].set(cue);
  phrases_[cue].add(word, 1);
}

bool Cues::is(std::string_view lemma, Cue cue) const {
  return words_[ids_.find(text::hash_of(lemma))].test(static_cast<std::size_t>(cue));
}

std::uint32_t Cues::phrase(std::span<const text::Token> tokens, std::size_t at, Cue cue) const {
  const auto match = phrases_[static_cast<std::size_t>(cue)].longest(tokens, at);
  return match ? match->length : 0;
}

std::size_t Cues::first(std::span<const text::Token> tokens, std::size_t begin, std::size_t end,
                        Cue cue) const {
  for (std::size_t at = begin; at < end; ++at)
    if (const auto length = phrase(tokens, at, cue); length > 0 && at + length <= end) return at;
  return end;
}

}  // namespace claimcheck::claims
