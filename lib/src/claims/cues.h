#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "claims/cue.h"
#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_ids.h"

namespace claimcheck::claims {

inline constexpr std::size_t kMostCues = 192;

class Cues {
 public:
  [[nodiscard]] static const Cues& english();

  // Whether a lemma is in a class of single words.
  [[nodiscard]] bool is(std::string_view lemma, Cue cue) const;
  // The longest phrase of a class that starts at `tokens[at]`: its length in tokens, or 0.
  [[nodiscard]] std::uint32_t phrase(std::span<const text::Token> tokens, std::size_t at,
                                     Cue cue) const;
  // The first phrase of a class in a run of tokens: its index, or the end of the run.
  [[nodiscard]] std::size_t first(std::span<const text::Token> tokens, std::size_t begin,
                                  std::size_t end, Cue cue) const;

 private:
  Cues();
  void add(std::string_view word, std::size_t cue);

  text::WordIds ids_;
  std::vector<std::bitset<kMostCues>> words_ = std::vector<std::bitset<kMostCues>>(1);  // by id
  std::vector<text::PhraseTable> phrases_;                                              // by Cue
};

}  // namespace claimcheck::claims
