#include "claims/cast.h"

#include <algorithm>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/grammar.h"
#include "claims/short_names.h"

namespace claimcheck::claims {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestName = 4;
constexpr std::uint32_t kLongestApposition = 6;

// The kinds by a column of entity_kinds.tsv: the nouns for them, or the last words of their names.
class Kinds {
 public:
  explicit Kinds(std::size_t column) {
    for (const auto& row : rows(embedded_file("entity_kinds.tsv")))
      if (row.size() > column)
        for (const auto word : alternatives(row[column])) kinds_.emplace(word, row[0]);
  }
  [[nodiscard]] std::string_view of(std::string_view word) const {
    const auto found = kinds_.find(word);
    return found == kinds_.end() ? std::string_view{} : found->second;
  }

 private:
  std::unordered_map<std::string_view, std::string_view> kinds_;
};

std::string_view kind_of(std::string_view noun) {
  static const Kinds kinds(1);
  return kinds.of(noun);
}

std::string_view kind_by_name(std::string_view last_word) {
  static const Kinds kinds(2);
  return kinds.of(last_word);
}

class Introductions {
 public:
  Introductions(const text::TokenizedText& text, const TextFacts& facts)
      : text_(text), facts_(facts) {}

  template <class Visit>
  void for_each(const Visit& visit) const {
    const auto end = static_cast<std::uint32_t>(text_.tokens.size());
    for (std::uint32_t at = 0; at < end;) {
      const auto last = end_of_name(at);
      if (last == at) {
        ++at;
        continue;
      }
      for (const auto kind :
           {kind_before(at), kind_opening(at, last), kind_closing(at, last), kind_behind(at, last)})
        if (!kind.empty() && last - at <= kLongestName) visit(kind, name(at, last), at);
      at = last;
    }
  }

 private:
  [[nodiscard]] std::string folded(std::uint32_t at) const {
    return text::folded(text_.text, text_.tokens[at]);
  }
  [[nodiscard]] std::uint32_t end_of_name(std::uint32_t at) const {
    while (at < text_.tokens.size() && text_.tokens[at].kind == TokenKind::word &&
           text_.tokens[at].capitalised && facts_.names.contains(text_.tokens[at].hash))
      ++at;
    return at;
  }
  [[nodiscard]] std::string name(std::uint32_t first, std::uint32_t last) const {
    std::string name;
    for (auto at = first; at < last; ++at) name += (name.empty() ? "" : " ") + folded(at);
    return name;
  }
  // "the ferry MV Sella"
  [[nodiscard]] std::string_view kind_before(std::uint32_t first) const {
    if (first == 0 || !text_.tokens[first].space_before) return {};
    const Token& before = text_.tokens[first - 1];
    if (before.kind != TokenKind::word || before.capitalised) return {};
    return kind_of(folded(first - 1));
  }
  // "MV Sella", "Carmaker Corva" at the head of a title
  [[nodiscard]] std::string_view kind_opening(std::uint32_t first, std::uint32_t last) const {
    return last - first > 1 ? kind_of(folded(first)) : std::string_view{};
  }
  // "Corva Motors"
  [[nodiscard]] std::string_view kind_closing(std::uint32_t first, std::uint32_t last) const {
    return last - first > 1 ? kind_by_name(folded(last - 1)) : std::string_view{};
  }
  // "Corva, a Danish maker of pumps,": the first noun of a kind behind the comma; but "in Corva,
  // the company said" and "On Corva, the ferry holds 300" go on with a clause.
  [[nodiscard]] std::string_view kind_behind(std::uint32_t first, std::uint32_t last) const {
    const auto end = static_cast<std::uint32_t>(text_.tokens.size());
    if (last + 2 >= end || !text_.tokens[last].is(',')) return {};
    const auto opener = folded(last + 1);
    const auto& cues = Cues::english();
    const bool definite = cues.is(opener, Cue::definite);
    if (!definite && !cues.is(opener, Cue::indefinite)) return {};
    if (definite && opens_with_place(first)) return {};
    for (auto at = last + 2; at < std::min(end, last + 2 + kLongestApposition); ++at) {
      if (text_.tokens[at].kind != TokenKind::word) return {};
      if (const auto kind = kind_of(folded(at)); !kind.empty())
        return starts_predicate(at + 1) ? std::string_view{} : kind;
    }
    return {};
  }

  // "On" before a name at the head of a sentence.
  [[nodiscard]] bool opens_with_place(std::uint32_t name) const {
    if (name == 0 || !Cues::english().is(folded(name - 1), Cue::locative)) return false;
    return name == 1 || text_.tokens[name - 2].kind != TokenKind::word;
  }

  [[nodiscard]] bool starts_predicate(std::uint32_t at) const {
    if (at >= text_.tokens.size() || text_.tokens[at].kind != TokenKind::word) return false;
    const auto* entry = Lexicon::english().find(text_.tokens[at]);
    return entry != nullptr && (entry->verb ? !entry->noun : is_auxiliary(*entry));
  }
  static bool is_auxiliary(const WordEntry& entry) {
    return entry.closed &&
           (entry.likeliest == WordClass::auxiliary || entry.likeliest == WordClass::modal);
  }

  const text::TokenizedText& text_;
  const TextFacts& facts_;
};

}  // namespace

bool is_kind_noun(std::string_view lemma) { return !kind_of(lemma).empty(); }

void Cast::read(const text::TokenizedText& text, const TextFacts& facts) {
  Introductions(text, facts)
      .for_each([&](std::string_view kind, std::string name, std::uint32_t introduced) {
        auto& known = members_[kind];
        for (auto& other : known) {
          if (is_short_for(name, other.name)) return;
          if (!is_short_for(other.name, name)) continue;
          other.name = std::move(name);
          return;
        }
        known.push_back({std::move(name), introduced});
      });
}

std::string Cast::named_by(std::string_view noun, std::uint32_t at) const {
  const auto kind = kind_of(noun);
  const auto found = kind.empty() ? members_.end() : members_.find(kind);
  if (found == members_.end()) return {};
  const auto& members = found->second;
  const auto before =
      std::ranges::count_if(members, [at](const Member& member) { return member.introduced < at; });
  const bool clear = before == 1 || (before == 0 && members.size() == 1);
  return clear ? members.front().name : std::string{};
}

}  // namespace claimcheck::claims
