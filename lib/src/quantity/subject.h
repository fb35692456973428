#pragma once

#include <cstdint>
#include <optional>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// The figure before one of the same sentence.
struct PreviousFigure {
  const Quantity* quantity = nullptr;  // null: none
  std::uint32_t begin = 0;             // tokens, half open
  std::uint32_t end = 0;
  std::uint32_t floor = 0;  // the end of the one before it, or the begin of the sentence
  std::uint32_t first = 0;  // where the first of the sentence begins
};

// Finds what a figure is about in what stands before it.
class SubjectReader {
 public:
  explicit SubjectReader(const SentenceView& sentence) : sentence_(sentence) {}

  // The phrase between the figure before and the candidate that the candidate is about; over a
  // comma right before the first figure: "the tower, 80 m high".
  [[nodiscard]] std::optional<NounPhrase> find(const Candidate& candidate,
                                               const PreviousFigure& previous) const;
  // "debt stands at [90%]", "debt, now [90%]": whether the candidate only says how large what
  // stands before it is.
  [[nodiscard]] bool is_equated(const Candidate& candidate) const;
  // "grew 5% in May but fell 3%": the "and" or "but" right before the verb that leads to `before`,
  // where its subject is that of the verb before.
  [[nodiscard]] std::optional<std::uint32_t> joint_before(std::uint32_t before,
                                                          std::uint32_t from) const;
  [[nodiscard]] bool is_shared(std::uint32_t before, std::uint32_t from) const {
    return joint_before(before, from).has_value();
  }
  // "the tower, built for $5 million, is 80 m high": the same behind a comma.
  [[nodiscard]] bool is_behind_aside(std::uint32_t before, std::uint32_t from) const;
  // The phrase back to `from` that the verb before `before` is of; nullopt where a preposition
  // leads to the figure instead.
  [[nodiscard]] std::optional<NounPhrase> of_verb(std::uint32_t before, std::uint32_t from) const;
  // The phrase before the figure, back to `from`; lengths of time and adverbs are none.
  [[nodiscard]] std::optional<NounPhrase> before(std::uint32_t figure, std::uint32_t from) const;

 private:
  [[nodiscard]] bool is_verb(std::uint32_t i, std::uint32_t before) const;
  [[nodiscard]] bool is_owner(std::uint32_t i) const;
  [[nodiscard]] bool tells_distance(const Candidate& candidate) const;
  [[nodiscard]] bool is_set_apart(const NounPhrase& noun, std::uint32_t before) const;
  [[nodiscard]] bool belongs_to_previous(const NounPhrase& noun, std::uint32_t before) const;

  const SentenceView& sentence_;
};

// Where the figure begins, with a unit in front of it ("Mach 5") and what describes it ("an annual
// 0.4%", "an average of 5%").
[[nodiscard]] std::uint32_t begin_of(const SentenceView& sentence, const Candidate& candidate);

}  // namespace claimcheck::quantity
