#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claims/reading.h"

namespace claimcheck::claims {

// Where one figure stands in its sentence.
struct Figure {
  const Mention* mention = nullptr;
  Range range;                   // modifier and number, or the time expression
  std::uint32_t phrase = kNone;  // the noun phrase that holds it
  std::uint32_t clause = kNone;
  std::uint32_t verb = kNone;  // the verb group that governs it
  bool is_subject = false;     // it stands before its verb
};

[[nodiscard]] Figure locate(const Reading& reading, const Mention& mention);

// The verb that gives a figure, where the participle of what it measures stands in between: "puts
// the damage caused by the storm at 300 million". kNone elsewhere.
[[nodiscard]] std::uint32_t giving_verb(const Reading& reading, const Figure& figure);

// What is counted or measured, and the deed: the generic frame of a claim.
struct Frame {
  std::string noun;
  std::string noun_kind;
  std::string predicate;
  std::string base;
  std::vector<std::string> qualifiers;
  std::vector<std::string> agent;
  std::vector<std::string> subject;   // names in and at the counted phrase
  std::uint32_t noun_phrase = kNone;  // the phrase whose head is the noun
  std::string raw_noun;               // the noun before synonyms: what rules are written for
  std::vector<std::string> verbs;     // lemmas of the clause's verbs and what they stand for
  bool is_whole = false;              // it only names the whole of another figure
  bool is_state = false;              // people in a state that tells the deed: "32 wounded"
  bool of_cases = false;              // what became of cases: "1,480 cases, of which 22 died"
};

[[nodiscard]] Frame frame_of(const Reading& reading, const Figure& figure);

// A verb with a particle or a fixed object ("break out", "take effect"), and the end of its words.
struct PhrasalVerb {
  std::string predicate;  // canonical; empty where the verb stands alone
  std::uint32_t end = kNone;
};
[[nodiscard]] PhrasalVerb phrasal_verb(const Reading& reading, std::uint32_t verb);

// The verb group's canonical predicate, particles and fixed objects included ("claim lives" ->
// "kill"); empty for a verb that says nothing of its own ("be", "report").
[[nodiscard]] std::string predicate_of(const Reading& reading, std::uint32_t verb);

}  // namespace claimcheck::claims
