#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.h"
#include "text/word_ids.h"

namespace claimcheck::text {

// Single words with a value each, found by the hash that tokens carry. Phrases are the business of
// PhraseTable. Immutable once filled.
class WordTable {
 public:
  using Value = std::uint32_t;

  // `word` is folded already. A word added twice keeps its first value.
  void add(std::string_view word, Value value) { add(hash_of(word), value); }
  void add(std::uint64_t hash, Value value) {
    if (ids_.add(hash) == values_.size()) values_.push_back(value);
  }

  // Null for a word that is not there.
  [[nodiscard]] const Value* find(std::uint64_t hash) const {
    const auto id = ids_.find(hash);
    return id == 0 ? nullptr : &values_[id];
  }
  [[nodiscard]] const Value* find(const Token& token) const { return find(token.hash); }
  [[nodiscard]] bool has(const Token& token) const { return ids_.find(token) != 0; }
  [[nodiscard]] std::size_t size() const { return ids_.size(); }

 private:
  WordIds ids_;
  std::vector<Value> values_ = std::vector<Value>(1);  // by id
};

}  // namespace claimcheck::text
