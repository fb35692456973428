#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "claimcheck/mention.h"
#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Lets figures that stand beside each other share what they count. Sees the figures of a text in
// order; `before` is the mention of the figure before.
class SharedUnits {
 public:
  // "rose to 5.2 percent from 4.8", "29 mpg in town and 38 on the road": gives a bare figure beside
  // one with a unit its unit and scale.
  void complete(const SentenceView& sentence, Candidate& candidate) const;
  // "killed 12 people and injured more than 340", "41 votes, up from 30": a bare figure counts
  // what the one before it does.
  void inherit(const SentenceView& sentence, const Candidate& candidate, const Quantity* before,
               Quantity& quantity) const;
  // "7.6 and 7.5 magnitude", "5 x 4 x 3 inches": the unit belongs to those before too, whose
  // mentions are the last of `mentions`.
  void give_back(const SentenceView& sentence, const Candidate& candidate, const Quantity& quantity,
                 std::span<Mention> mentions);
  // Makes the figure the one before.
  void remember(Candidate&& candidate, const Quantity& quantity);

 private:
  [[nodiscard]] bool follows_from(const SentenceView& sentence, const Candidate& candidate) const;
  [[nodiscard]] bool ends_span(const SentenceView& sentence, const Candidate& candidate) const;
  [[nodiscard]] bool is_difference(const SentenceView& sentence, const Candidate& candidate) const;
  [[nodiscard]] bool is_listed(const SentenceView& sentence, const Candidate& candidate) const;
  [[nodiscard]] bool beside(const SentenceView& sentence, const Candidate& candidate,
                            ChangeRole role) const;

  // Of the figure before:
  Candidate last_;
  ChangeRole role_ = ChangeRole::none;
  std::vector<Candidate> run_;  // bare ones right before it, in one list with it
  bool joined_ = false;         // it is in one list with the candidate
  bool bare_ = false;           // nothing says what it counts
  bool counted_ = false;        // it counts something
  bool measured_ = false;       // it has a unit that others may share
  std::uint32_t end_ = 0;
};

}  // namespace claimcheck::quantity
