#pragma once

#include <cstdint>

namespace claimcheck::claims {

// What a word or phrase tells of the claim beside it: a class of claim_cues.tsv. Verb classes hold
// lemmas, the others the words as written.
enum class Cue : std::uint8_t {
#define CUE(name) name,
#include "claims/cue.inc"
#undef CUE
};

}  // namespace claimcheck::claims
