#include "claims/respective.h"

#include <algorithm>
#include <vector>

#include "claims/cues.h"

namespace claimcheck::claims {
namespace {

class RespectiveFinder {
 public:
  RespectiveFinder(const Reading& reading, const Figure& figure)
      : reading_(reading), parse_(reading.parse), figure_(figure) {}

  std::optional<std::uint32_t> run() const {
    const auto end = end_of_list();
    if (end == kNone || figure_.clause == kNone) return std::nullopt;
    const auto figures = listed_before(end);
    const auto own = std::ranges::find(figures, figure_.range.first);
    if (own == figures.end() || figures.size() < 2) return std::nullopt;
    const auto phrases = joined_to(parse_.subject_of(figure_.clause));
    if (phrases.size() != figures.size()) return kNone;
    return phrases[static_cast<std::size_t>(own - figures.begin())];
  }

 private:
  [[nodiscard]] bool links(std::uint32_t at) const {
    return reading_.tokens()[at].is(',') || reading_.word(at).word_class == WordClass::coordinator;
  }

  // Where the list of figures before "respectively" ends.
  [[nodiscard]] std::uint32_t end_of_list() const {
    for (auto at = figure_.range.last; at < parse_.range.last; ++at)
      if (reading_.word(at).word_class == WordClass::adverb &&
          Cues::english().is(reading_.word(at).lemma, Cue::respective))
        return reading_.tokens()[at - 1].is(',') ? at - 1 : at;
    return kNone;
  }

  // The first words of the times, or of the numbers, of which only commas, "and", prepositions and
  // the nouns that they count stand between.
  [[nodiscard]] std::vector<std::uint32_t> listed_before(std::uint32_t end) const {
    std::vector<std::uint32_t> starts;
    for (auto mention = reading_.mentions.rbegin(); mention != reading_.mentions.rend();
         ++mention) {
      const Range range = locate(reading_, *mention).range;
      const Range whole = reading_.range_of(mention->span);
      if (range.empty() || whole.last > end) continue;
      const bool same_kind = (mention->time() == nullptr) == (figure_.mention->time() == nullptr);
      if (!same_kind || (!starts.empty() && !has_link({whole.last, end}))) break;
      if (!only_links({whole.last, end})) break;
      starts.push_back(range.first);
      end = range.first;
    }
    std::ranges::reverse(starts);
    return starts;
  }
  [[nodiscard]] bool has_link(const Range& gap) const {
    for (auto at = gap.first; at < gap.last; ++at)
      if (links(at)) return true;
    return false;
  }
  [[nodiscard]] bool only_links(const Range& gap) const {
    for (auto at = gap.first; at < gap.last; ++at)
      if (parse_.verb_at(at) != kNone ||
          (reading_.word(at).word_class == WordClass::mark && !links(at)))
        return false;
    return true;
  }

  // The phrases of the list that begins with `phrase`.
  [[nodiscard]] std::vector<std::uint32_t> joined_to(std::uint32_t phrase) const {
    std::vector<std::uint32_t> phrases;
    while (phrase != kNone) {
      phrases.push_back(phrase);
      const auto end = parse_.phrases[phrase].range.last;
      auto at = end;
      while (at < parse_.range.last && links(at)) ++at;
      phrase = at == end ? kNone : parse_.phrase_at(at);
    }
    return phrases;
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
};

}  // namespace

std::optional<std::uint32_t> respective_phrase(const Reading& reading, const Figure& figure) {
  return RespectiveFinder(reading, figure).run();
}

}  // namespace claimcheck::claims
