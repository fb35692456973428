#pragma once

#include <cstdint>
#include <optional>

#include "quantity/candidate.h"
#include "quantity/subject.h"

namespace claimcheck::quantity {

// How a figure hangs on the one before it.
enum class FigureLink : std::uint8_t {
  none,
  apposed,      // says the same in another unit: "12 cents, or 2%", "10 miles (16 km)"
  coordinated,  // "5% in June and 7% in July"
};
[[nodiscard]] FigureLink link_to_previous(const SentenceView& sentence, const Candidate& candidate,
                                          const PreviousFigure& previous);

// "lost 12 cents, or 2%", "rose 5% in June and 7% in July": takes over the direction of the change.
void share_change(FigureLink link, const SentenceView& sentence, const Candidate& candidate,
                  const PreviousFigure& previous, Quantity& quantity);

// What one figure measures, another one does.
void take_concept(const Quantity& from, Quantity& quantity);

// Names what a figure measures: the noun phrase behind it, which ends by `limit`, else the one that
// its clause is about, else what the figure before it measures.
class ConceptReader {
 public:
  ConceptReader(const SentenceView& sentence, const Candidate& candidate,
                const PreviousFigure& previous, std::uint32_t limit)
      : sentence_(sentence), candidate_(candidate), previous_(previous), limit_(limit) {}

  // Fills in the concept of the candidate's quantity, of which all else is known.
  void name(FigureLink link, Quantity& quantity) const;

 private:
  [[nodiscard]] bool tells_same_change(const Quantity& quantity) const;
  [[nodiscard]] std::optional<NounPhrase> noun_behind(FigureLink link, ChangeRole role) const;
  [[nodiscard]] bool tells_share_of_other(FigureLink link, ChangeRole role) const;
  [[nodiscard]] std::optional<NounPhrase> noun_before() const;
  [[nodiscard]] std::optional<NounPhrase> compared_noun() const;
  [[nodiscard]] std::optional<NounPhrase> noun_elsewhere() const;
  [[nodiscard]] bool describes_previous() const;
  [[nodiscard]] std::optional<NounPhrase> phrase_around_previous() const;
  [[nodiscard]] bool sums_up() const;
  [[nodiscard]] std::optional<NounPhrase> shared_subject() const;
  [[nodiscard]] std::optional<NounPhrase> behind_aside(std::uint32_t begin) const;
  [[nodiscard]] std::optional<NounPhrase> subject_of_previous() const;
  [[nodiscard]] bool names_change_of_previous(const NounPhrase& noun) const;
  [[nodiscard]] bool leads_clause() const;
  void take(NounPhrase noun, Quantity& quantity) const;

  const SentenceView& sentence_;
  const Candidate& candidate_;
  const PreviousFigure& previous_;
  std::uint32_t limit_;
};

}  // namespace claimcheck::quantity
