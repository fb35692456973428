#include "text/word_table.h"

namespace claimcheck::text {

void WordTable::add(std::uint64_t hash, Value value) {
  if (hash == 0 || find(hash) != nullptr) return;
  if (++used_ * 2 > slots_.size()) grow();
  std::size_t at = slot_of(hash);
  while (slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {hash, value};
}

void WordTable::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.key == 0) continue;
    std::size_t at = slot_of(slot.key);
    while (slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace claimcheck::text
