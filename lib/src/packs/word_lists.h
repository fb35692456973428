#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "packs/model.h"
#include "packs/problems.h"

namespace claimcheck::packs {

// The words behind %{name}: lexicons, and the names of entities and events, of all packs. What a
// lexicon takes in of others is written out.
using WordLists = std::map<std::string, std::vector<std::string>, std::less<>>;

inline constexpr std::size_t most_words = 20'000;  // of one list, with what it takes in

// Total: a lexicon that takes in itself does so once, and a list ends at most_words.
[[nodiscard]] WordLists word_lists(const std::vector<Pack>& packs);

// "killed" for "%{killed}", nullopt for a word.
[[nodiscard]] std::optional<std::string_view> list_named_by(std::string_view item);

// The words of a rule's list: its own, and those of the lists that it names.
[[nodiscard]] std::vector<std::string> written_out(const std::vector<std::string>& items,
                                                   const WordLists& lists);

// Adds the lexicons of `packs` that take in themselves or grow beyond most_words.
void check_lexicons(const std::vector<Pack>& packs, Problems& problems);

}  // namespace claimcheck::packs
