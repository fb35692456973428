#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.h"

namespace claimcheck::text {

// Single words with a value each, found by the hash that tokens carry: one probe for each look-up.
// Phrases are the business of PhraseTable. Immutable once filled.
class WordTable {
 public:
  using Value = std::uint32_t;

  // `word` is folded already. A word added twice keeps its first value.
  void add(std::string_view word, Value value) { add(hash_of(word), value); }
  void add(std::uint64_t hash, Value value);

  // Null for a word that is not there.
  [[nodiscard]] const Value* find(std::uint64_t hash) const {
    for (std::size_t at = slot_of(hash);; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].key == hash) return &slots_[at].value;
      if (slots_[at].key == 0) return nullptr;
    }
  }
  [[nodiscard]] const Value* find(const Token& token) const { return find(token.hash); }
  [[nodiscard]] bool has(const Token& token) const { return find(token.hash) != nullptr; }
  [[nodiscard]] std::size_t size() const { return used_; }

 private:
  struct Slot {
    std::uint64_t key = 0;  // 0 = free: no token has that hash
    Value value = 0;
  };
  [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const {
    return static_cast<std::size_t>((hash * 0x9E3779B97F4A7C15ULL) >> 32U) & (slots_.size() - 1);
  }
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(64);
  std::size_t used_ = 0;
};

}  // namespace claimcheck::text
