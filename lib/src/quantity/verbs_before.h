#pragma once

#include <cstdint>

#include "claimcheck/quantity.h"
#include "quantity/noun_words.h"

namespace claimcheck::quantity {

// Which words of [from, before), in front of the figure that begins at `before`, are verbs though
// they may be nouns. Looks at a bounded number of tokens.
class VerbsBefore {
 public:
  VerbsBefore(const NounWords& words, std::uint32_t before, std::uint32_t from)
      : words_(words), before_(before), from_(from) {}

  // A verb in the present tense behind its subject: "analysts expect", "output grows".
  [[nodiscard]] bool is_finite(std::uint32_t i) const;
  // A participle that is a noun elsewhere: "has set 5 records", "with one accounting for 5%".
  [[nodiscard]] bool is_perfect(std::uint32_t i) const;
  // The word right before the figure as such a verb: "the car weighs 900 kg".
  [[nodiscard]] bool leads_to_figure(std::uint32_t i) const;
  // A verb whose past is as its present: "the bank put 5 million".
  [[nodiscard]] bool is_unchanged(std::uint32_t i) const;
  // Which way the verb goes whose object stands right before the figure: "cut its dividend [5%]".
  [[nodiscard]] Trend change_of_object() const;
  // "will cost", "to pay" before the figure.
  [[nodiscard]] bool is_infinitive(std::uint32_t i) const;
  // "he expects revenue", rather than a noun.
  [[nodiscard]] bool is_of_pronoun(std::uint32_t i) const;
  // "to report net income"
  [[nodiscard]] bool is_behind_to(std::uint32_t i) const;

 private:
  [[nodiscard]] bool is_of_change(std::uint32_t i) const;
  [[nodiscard]] bool changes_object(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t end_of_object(std::uint32_t verb) const;
  [[nodiscard]] bool is_of_plural(std::uint32_t i) const;
  [[nodiscard]] bool is_of_singular(std::uint32_t i) const;
  [[nodiscard]] bool is_behind_aside(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t past_particle(std::uint32_t i) const;
  [[nodiscard]] bool is_behind_adverb(std::uint32_t i) const;
  [[nodiscard]] bool leads_on(std::uint32_t i) const;

  const NounWords& words_;
  std::uint32_t before_;
  std::uint32_t from_;
};

}  // namespace claimcheck::quantity
