#include "text/phrase_table.h"

namespace claimcheck::text {
namespace {

std::uint64_t key_of(std::uint32_t node, std::uint64_t hash) {
  const std::uint64_t key = (hash ^ (node * 0xD6E8FEB86659FD93ULL)) * 0x9E3779B97F4A7C15ULL;
  return key == 0 ? 1 : key;
}

}  // namespace

std::uint32_t PhraseTable::find(std::uint32_t node, std::uint64_t hash) const {
  const std::uint64_t key = key_of(node, hash);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = (key >> 20U) & mask; slots_[at].key != 0; at = (at + 1) & mask)
    if (slots_[at].key == key) return slots_[at].next;
  return 0;
}

void PhraseTable::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.key == 0) continue;
    std::size_t at = (slot.key >> 20U) & mask;
    while (slots_[at].key != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

std::uint32_t PhraseTable::insert(std::uint32_t node, std::uint64_t hash) {
  if (const std::uint32_t next = find(node, hash); next != 0) return next;
  if (++used_ * 2 > slots_.size()) grow();
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t key = key_of(node, hash);
  std::size_t at = (key >> 20U) & mask;
  while (slots_[at].key != 0) at = (at + 1) & mask;
  nodes_.push_back({});
  slots_[at] = {key, static_cast<std::uint32_t>(nodes_.size() - 1)};
  return slots_[at].next;
}

void PhraseTable::add(std::string_view phrase, Value value) {
  const auto tokens = tokenize(phrase);
  if (tokens.empty()) return;
  first_words_.add(tokens[0].hash);
  if (tokens.size() == 1)
    single_words_.add(tokens[0].hash);
  else
    first_pairs_.add(pair_of(tokens[0].hash, tokens[1].hash));
  std::uint32_t node = 0;
  for (const Token& token : tokens) node = insert(node, token.hash);
  if (nodes_[node].final) return;
  nodes_[node].value = value;
  nodes_[node].final = true;
}

template <class Visit>
void PhraseTable::walk(std::span<const Token> tokens, std::size_t at, Visit visit) const {
  std::uint32_t node = 0;
  for (std::size_t i = at; i < tokens.size(); ++i) {
    if (i > at && tokens[i].paragraph_before) break;
    std::uint32_t next = find(node, tokens[i].hash);
    // A hyphen in the text may stand for the white space of the phrase.
    if (next == 0 && i > at && tokens[i].is(U'-') && i + 1 < tokens.size())
      next = find(node, tokens[++i].hash);
    if (next == 0) break;
    node = next;
    if (nodes_[node].final) visit(nodes_[node].value, static_cast<std::uint32_t>(i + 1 - at));
  }
}

std::optional<PhraseTable::Match> PhraseTable::longest_listed(std::span<const Token> tokens,
                                                              std::size_t at) const {
  std::optional<Match> best;
  walk(tokens, at, [&](Value value, std::uint32_t length) { best = Match{value, length}; });
  return best;
}

void PhraseTable::all(std::span<const Token> tokens, std::size_t at,
                      std::vector<Value>& found) const {
  if (!may_start(tokens, at)) return;
  walk(tokens, at, [&](Value value, std::uint32_t) { found.push_back(value); });
}

}  // namespace claimcheck::text
