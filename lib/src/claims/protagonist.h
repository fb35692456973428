#pragma once

#include <string>

#include "claims/reading.h"

// Whom "he" and "she" stand for.
namespace claimcheck::claims {

// The person whom an article speaks of from sentence to sentence: the one that the last sentences
// began with, or the only one that they named.
class Protagonist {
 public:
  // Reads the next sentence of the article. O(tokens).
  void read(const Article& article, const text::Sentence& sentence);

  // As Name::id; empty where the sentences so far leave it open.
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  std::string name_;
};

// The person whose name a sentence begins with, behind quotation marks and titles ("Mr."), and the
// tokens of it; empty where it begins with something else.
struct OpeningPerson {
  std::string name;  // in lower case
  Range range;
};
[[nodiscard]] OpeningPerson person_opening(const Article& article, const text::Sentence& sentence);

// Whether the word speaks of one person named before: "he", "her".
[[nodiscard]] bool is_person_pronoun(const Reading& reading, std::uint32_t at);

// Whom such a pronoun stands for: the one subject that the sentence names before it, else the
// article's protagonist. Empty where that is open, and inside quoted speech.
[[nodiscard]] std::string antecedent_of(const Reading& reading, std::uint32_t pronoun);

}  // namespace claimcheck::claims
