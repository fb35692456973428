#include "packs/name_tables.h"

#include <algorithm>
#include <span>

#include "packs/words.h"
#include "text/token.h"

namespace claimcheck::packs {

void NameTables::Table::add(std::string_view name, Alias alias) {
  const auto tokens = text::tokenize(name);
  if (tokens.empty()) return;
  alias.capitalised = tokens.front().capitalised;
  alias.all_caps = std::all_of(tokens.begin(), tokens.end(), [](const text::Token& token) {
    return token.kind != text::TokenKind::word || token.all_caps;
  });
  const auto value = static_cast<text::PhraseTable::Value>(aliases.size());
  aliases.push_back(alias);
  phrases.add(name, value);
  if (const auto plain = fold(name); plain.size() != name.size()) phrases.add(plain, value);
}

const NameTables::Alias* NameTables::Table::at(std::span<const text::Token> tokens,
                                               std::size_t place, std::uint32_t& length) const {
  const auto match = phrases.longest(tokens, place);
  if (!match) return nullptr;
  const Alias& alias = aliases[match->value];
  const auto& first = tokens[place];
  if (first.kind == text::TokenKind::word && alias.capitalised && !first.capitalised)
    return nullptr;
  if (alias.all_caps && first.kind == text::TokenKind::word && first.end - first.begin > 1 &&
      !first.all_caps)
    return nullptr;
  length = match->length;
  return &alias;
}

NameTables::NameTables(const std::vector<Pack>& packs) {
  for (const auto& pack : packs) {
    for (const auto& entity : pack.entities) {
      for (const auto& name : entity.names) entities_.add(name, {&entity});
      for (const auto& name : entity.adjectives) entities_.add(name, {&entity, nullptr, true});
    }
    for (const auto& event : pack.events)
      for (const auto& name : event.names) events_.add(name, {nullptr, &event});
  }
}

template <class Found>
void NameTables::Table::each(const text::TokenizedText& text, std::uint32_t first,
                             std::uint32_t last, Found found) const {
  const std::span<const text::Token> tokens(text.tokens.data(), last);
  for (std::uint32_t place = first; place < last;) {
    std::uint32_t length = 1;
    if (const Alias* alias = at(tokens, place, length)) found(*alias, place, place + length);
    place += length;
  }
}

std::vector<EntityMatch> NameTables::entities(const text::TokenizedText& text, std::uint32_t first,
                                              std::uint32_t last) const {
  std::vector<EntityMatch> found;
  entities_.each(text, first, last,
                 [&](const Alias& alias, std::uint32_t begin, std::uint32_t end) {
                   found.push_back({alias.entity, alias.adjective, begin, end});
                 });
  return found;
}

std::vector<EventMatch> NameTables::events(const text::TokenizedText& text, std::uint32_t first,
                                           std::uint32_t last) const {
  std::vector<EventMatch> found;
  events_.each(text, first, last, [&](const Alias& alias, std::uint32_t begin, std::uint32_t end) {
    found.push_back({alias.event, begin, end});
  });
  return found;
}

}  // namespace claimcheck::packs
