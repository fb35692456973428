#include "text/word_ids.h"

#include <utility>

namespace claimcheck::text {

WordIds::Id WordIds::add(std::uint64_t hash) {
  if (const Id known = find(hash); known != 0 || hash == 0) return known;
  const auto id = static_cast<Id>(hashes_.size());
  hashes_.push_back(hash);
  if (hashes_.size() * 2 <= places_.size() && settle(id)) return id;
  const auto settle_all = [this] {
    for (std::size_t each = 1; each < hashes_.size(); ++each)
      if (!settle(static_cast<Id>(each))) return false;
    return true;
  };
  do {
    places_.assign(places_.size() * 2, 0);
    mask_ = places_.size() - 1;
  } while (!settle_all());
  return id;
}

// Puts a word in one of its places; a word that stood there moves to its other one, and so on.
// False if that does not end.
bool WordIds::settle(Id id) {
  constexpr int kMostMoves = 32;
  std::size_t place = first_place(hashes_[id]);
  for (int moves = 0; moves < kMostMoves; ++moves) {
    const Place moved = std::exchange(places_[place], place_of(id));
    if (moved == 0) return true;
    id = static_cast<Id>(moved);
    const std::size_t first = first_place(hashes_[id]);
    place = place == first ? second_place(hashes_[id]) : first;
  }
  return false;
}

}  // namespace claimcheck::text
