#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "packs/model.h"
#include "packs/pack_set.h"
#include "text/phrase_table.h"

namespace claimcheck::packs {

// The aliases of all entities and events, for matching on tokens. Capitals count: "us" is not the
// US, and "turkey" no country.
class NameTables {
 public:
  // `packs` must outlive this.
  explicit NameTables(const std::vector<Pack>& packs);

  [[nodiscard]] std::vector<EntityMatch> entities(const text::TokenizedText& text,
                                                  std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] std::vector<EventMatch> events(const text::TokenizedText& text, std::uint32_t first,
                                               std::uint32_t last) const;

 private:
  struct Alias {
    const Entity* entity = nullptr;
    const Event* event = nullptr;
    bool adjective = false;
    bool capitalised = false;  // its first letter must be one in the text
    bool all_caps = false;     // so must all its letters
  };
  struct Table {
    std::vector<Alias> aliases;
    text::PhraseTable phrases;

    void add(std::string_view name, Alias alias);
    // The alias that begins at a token, or null; sets `length`.
    [[nodiscard]] const Alias* at(std::span<const text::Token> tokens, std::size_t place,
                                  std::uint32_t& length) const;
    // Calls `found(alias, first token, last token)` for each alias in a run of tokens, the longest
    // first, none overlapping.
    template <class Found>
    void each(const text::TokenizedText& text, std::uint32_t first, std::uint32_t last,
              Found found) const;
  };
  Table entities_;
  Table events_;
};

}  // namespace claimcheck::packs
