#pragma once

#include <string>
#include <vector>

#include "packs/model.h"

namespace claimcheck::packtest {

// Whether a rule names the lexicon in a list or pattern.
[[nodiscard]] bool names_lexicon(const packs::Rule& rule, const std::string& lexicon);

// The rules among `rules` that take in a lexicon, by themselves or through other lexicons of
// `packs`.
[[nodiscard]] std::vector<const packs::Rule*> users_of(
    const std::string& lexicon, const std::vector<packs::Pack>& packs,
    const std::vector<const packs::Rule*>& rules);

// Whether the patterns of a rule take in a lexicon, by themselves or through other lexicons.
[[nodiscard]] bool is_in_patterns(const packs::Rule& rule, const std::string& lexicon,
                                  const std::vector<packs::Pack>& packs);

}  // namespace claimcheck::packtest
