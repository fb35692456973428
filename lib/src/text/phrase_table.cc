#include "text/phrase_table.h"

namespace claimcheck::text {
namespace {

constexpr std::uint32_t kMostSteps = (1U << 30U) - 1;

std::uint64_t key_of(std::uint32_t node, std::uint64_t hash) {
  const std::uint64_t key = (hash ^ (node * 0xD6E8FEB86659FD93ULL)) * 0x9E3779B97F4A7C15ULL;
  return key == 0 ? 1 : key;
}

}  // namespace

const PhraseTable::Step* PhraseTable::find(std::uint32_t from, std::uint64_t hash) const {
  const std::uint64_t key = key_of(from, hash);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = (key >> 20U) & mask; slots_[at].key != 0; at = (at + 1) & mask)
    if (slots_[at].key == key) return &slots_[at];
  return nullptr;
}

// The first free one.
PhraseTable::Step& PhraseTable::place_for(std::uint64_t key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = (key >> 20U) & mask;
  while (slots_[at].key != 0) at = (at + 1) & mask;
  return slots_[at];
}

void PhraseTable::grow() {
  std::vector<Step> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Step& step : old)
    if (step.key != 0) place_for(step.key) = step;
}

PhraseTable::Step& PhraseTable::insert(std::uint32_t from, std::uint64_t hash) {
  const std::uint64_t key = key_of(from, hash);
  if (const Step* known = find(from, hash); known != nullptr)
    return slots_[static_cast<std::size_t>(known - slots_.data())];
  if (++steps_ * 2 > slots_.size()) grow();
  Step& step = place_for(key);
  step.key = key;
  step.to = steps_ & kMostSteps;
  return step;
}

void PhraseTable::add(std::string_view phrase, Value value) {
  const auto tokens = tokenize(phrase);
  if (tokens.empty()) return;
  first_words_.add(tokens[0].hash);
  if (tokens.size() == 1)
    single_words_.add(tokens[0].hash);
  else
    first_pairs_.add(pair_of(tokens[0].hash, tokens[1].hash));
  Step* last = nullptr;
  for (const Token& token : tokens) {
    if (last != nullptr) last->goes_on = 1;
    last = &insert(last == nullptr ? 0 : last->to, token.hash);
  }
  if (last->final != 0) return;
  last->value = value;
  last->final = 1;
}

template <class Visit>
void PhraseTable::walk(std::span<const Token> tokens, std::size_t at, Visit visit) const {
  std::uint32_t node = 0;
  for (std::size_t i = at; i < tokens.size(); ++i) {
    if (i > at && tokens[i].paragraph_before) break;
    const Step* step = find(node, tokens[i].hash);
    // A hyphen in the text may stand for the white space of the phrase.
    if (step == nullptr && i > at && tokens[i].is(U'-') && i + 1 < tokens.size())
      step = find(node, tokens[++i].hash);
    if (step == nullptr) break;
    if (step->final != 0) visit(step->value, static_cast<std::uint32_t>(i + 1 - at));
    if (step->goes_on == 0) break;
    node = step->to;
  }
}

std::optional<PhraseTable::Match> PhraseTable::longest_listed(std::span<const Token> tokens,
                                                              std::size_t at) const {
  Match best{0, 0};
  walk(tokens, at, [&](Value value, std::uint32_t length) { best = {value, length}; });
  return best.length > 0 ? std::optional(best) : std::nullopt;
}

void PhraseTable::all(std::span<const Token> tokens, std::size_t at,
                      std::vector<Value>& found) const {
  if (!may_start(tokens, at)) return;
  walk(tokens, at, [&](Value value, std::uint32_t) { found.push_back(value); });
}

}  // namespace claimcheck::text
