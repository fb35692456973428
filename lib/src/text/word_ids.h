#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/token.h"

namespace claimcheck::text {

// A set of words that numbers them from 1 on, found by the hash that tokens carry. A word has two
// places where it may stand (cuckoo hashing), so that a look-up reads both and branches nowhere:
// every token of a text can be asked for at the same small cost, known or not. Up to 65535 words;
// immutable once filled.
class WordIds {
 public:
  using Id = std::uint16_t;  // 0 for a word that is not there

  // The number of a word, new or not. `hash` is that of its folded form.
  Id add(std::uint64_t hash);
  [[nodiscard]] Id find(std::uint64_t hash) const {
    return static_cast<Id>(id_in(places_[first_place(hash)], hash) |
                           id_in(places_[second_place(hash)], hash));
  }
  [[nodiscard]] Id find(const Token& token) const { return find(token.hash); }
  [[nodiscard]] std::size_t size() const { return hashes_.size() - 1; }

 private:
  // The hash of a word with its number in place of the low bits, so that one read tells both.
  using Place = std::uint64_t;
  static constexpr unsigned kIdBits = 16;

  [[nodiscard]] std::size_t first_place(std::uint64_t hash) const { return hash & mask_; }
  [[nodiscard]] std::size_t second_place(std::uint64_t hash) const { return (hash >> 32U) & mask_; }
  [[nodiscard]] Place place_of(Id id) const { return (hashes_[id] >> kIdBits << kIdBits) | id; }
  // The word at a place, if it is this one. A product, for a choice would be compiled to a jump.
  [[nodiscard]] static unsigned id_in(Place place, std::uint64_t hash) {
    const bool same = (place ^ hash) >> kIdBits == 0;
    return static_cast<Id>(place) * static_cast<unsigned>(same);
  }
  bool settle(Id id);

  std::vector<std::uint64_t> hashes_ = {0};  // by id; no token has the hash 0
  std::vector<Place> places_ = std::vector<Place>(64);
  std::size_t mask_ = 63;  // a place less than there are
};

}  // namespace claimcheck::text
