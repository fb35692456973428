#include "quantity/home_dollar.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "text/phrase_table.h"
#include "text/word_table.h"

namespace claimcheck::quantity {
namespace {

constexpr std::uint32_t kLongestHead = 150;  // tokens
constexpr std::size_t kLongestTitle = 500;   // bytes

class DollarCountries {
 public:
  static const DollarCountries& get() {
    static const DollarCountries countries;
    return countries;
  }

  // Sets `only` to the currency of the one country that [0, end) names; false where another is
  // named, there or before.
  [[nodiscard]] bool read(std::span<const text::Token> tokens, std::uint32_t end,
                          const Unit*& only) const {
    for (std::uint32_t i = 0; i < end;) {
      const auto found =
          tokens[i].capitalised ? names_.longest(tokens.first(end), i) : std::nullopt;
      const bool counts =
          found && (is_american(found->value) || stands_free(tokens, i, found->length));
      const Unit* const currency = counts ? currencies_[found->value] : only;
      if (only != nullptr && currency != only) return false;
      only = currency;
      i += found ? found->length : 1;
    }
    return true;
  }
  [[nodiscard]] bool says(const text::Token& word) const { return dollar_words_.has(word); }

 private:
  [[nodiscard]] bool is_american(std::uint32_t id) const { return currencies_[id]->name == "USD"; }
  // No part of a longer name ("Orm Canada Corp."), of a compound ("Toronto-based"), nor of what
  // somebody has elsewhere ("its Canadian business"). At the very
  // beginning a capital may follow, as in headlines ("Toronto Mayor Says"), but for first names.
  [[nodiscard]] bool stands_free(std::span<const text::Token> tokens, std::uint32_t at,
                                 std::uint32_t length) const {
    const auto named = [](const text::Token& token) {
      return token.kind == text::TokenKind::word && token.capitalised;
    };
    const std::uint32_t next = at + length;
    const bool goes_on = next < tokens.size() && !tokens[next].paragraph_before &&
                         (named(tokens[next]) || tokens[next].is(U'-'));
    if (goes_on) return at == 0 && tokens[next].space_before && !given_names_.has(tokens[at]);
    if (at == 0 || tokens[at].paragraph_before) return true;
    return !named(tokens[at - 1]) && !owners_.has(tokens[at - 1]);
  }

  DollarCountries() {
    for (const auto& row : rows(embedded_file("dollar_countries.tsv"))) {
      if (row.size() < 2) continue;
      if (text::WordTable* words = words_named(row[0])) {
        for (const auto word : alternatives(row[1])) words->add(word, 0);
        continue;
      }
      const auto id = static_cast<std::uint32_t>(currencies_.size());
      currencies_.push_back(UnitTable::get().find(row[0]));
      for (const auto name : alternatives(row[1])) names_.add(name, id);
    }
  }

  // The rows that name no country; null for the others.
  text::WordTable* words_named(std::string_view kind) {
    if (kind == "given-name") return &given_names_;
    if (kind == "owner") return &owners_;
    return kind == "word" ? &dollar_words_ : nullptr;
  }

  std::vector<const Unit*> currencies_;
  text::PhraseTable names_;
  text::WordTable given_names_;
  text::WordTable owners_;
  text::WordTable dollar_words_;
};

// Where the first paragraph behind the heading ends, as a token.
std::uint32_t end_of_head(const text::TokenizedText& text) {
  std::uint32_t end = 0;
  for (const text::Sentence& sentence : text.sentences) {
    const bool behind = end > 0 && text.tokens[sentence.first_token].paragraph_before;
    const bool after_body = behind && (&sentence)[-1].kind != text::SentenceKind::heading;
    if (after_body || end >= kLongestHead) break;
    end = sentence.last_token;
  }
  return std::min(end, kLongestHead);
}

// "Canadian dollars", "U.S. dollars": whether what stands before `at` may say whose dollars.
bool names_dollar(std::span<const text::Token> tokens, std::size_t at) {
  const text::Token& before = tokens[at - 1];
  if (before.is(U'.')) return at > 1 && tokens[at - 2].capitalised && !before.space_before;
  return before.kind == text::TokenKind::word && before.capitalised &&
         before.end - before.begin > 1;
}

// "C$5", "10 US dollars": who writes that means another dollar by a bare sign.
bool tells_dollars_apart(std::span<const text::Token> tokens) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens[i].is(U'$')) {
      if (!tokens[i].space_before && tokens[i - 1].kind == text::TokenKind::word) return true;
      continue;
    }
    if (names_dollar(tokens, i) && DollarCountries::get().says(tokens[i])) return true;
  }
  return false;
}

}  // namespace

bool is_dollar_word(const text::Token& token) { return DollarCountries::get().says(token); }

const Unit* home_dollar(const text::TokenizedText& text, std::string_view title) {
  const std::uint32_t end = end_of_head(text);
  if (end == 0) return nullptr;
  const bool dateline = text.tokens.front().all_caps;
  if (end == text.tokens.size() && !dateline && title.empty()) return nullptr;
  const auto headline = text::tokenize(title.substr(0, kLongestTitle));
  const auto& countries = DollarCountries::get();
  const Unit* home = nullptr;
  const bool one = countries.read(headline, static_cast<std::uint32_t>(headline.size()), home) &&
                   countries.read(text.tokens, end, home);
  if (!one || home == nullptr) return nullptr;
  return home->name != "USD" && tells_dollars_apart(text.tokens) ? nullptr : home;
}

}  // namespace claimcheck::quantity
