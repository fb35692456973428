#include "quantity/home_dollar.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "base/embedded.h"
#include "base/rows.h"
#include "text/phrase_table.h"

namespace claimcheck::quantity {
namespace {

constexpr std::uint32_t kLongestHead = 150;  // tokens

class DollarCountries {
 public:
  static const DollarCountries& get() {
    static const DollarCountries countries;
    return countries;
  }

  // The currency of the one country that [0, end) names; null for none and for two.
  [[nodiscard]] const Unit* only_one(std::span<const text::Token> tokens, std::uint32_t end) const {
    const Unit* only = nullptr;
    for (std::uint32_t i = 0; i < end;) {
      const auto found =
          tokens[i].capitalised ? names_.longest(tokens.first(end), i) : std::nullopt;
      const Unit* const currency = found ? currencies_[found->value] : only;
      if (only != nullptr && currency != only) return nullptr;
      only = currency;
      i += found ? found->length : 1;
    }
    return only;
  }

 private:
  DollarCountries() {
    for (const auto& row : rows(embedded_file("dollar_countries.tsv"))) {
      if (row.size() < 2) continue;
      const auto id = static_cast<std::uint32_t>(currencies_.size());
      currencies_.push_back(UnitTable::get().find(row[0]));
      for (const auto name : alternatives(row[1])) names_.add(name, id);
    }
  }

  std::vector<const Unit*> currencies_;
  text::PhraseTable names_;
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

}  // namespace

const Unit* home_dollar(const text::TokenizedText& text) {
  const std::uint32_t end = end_of_head(text);
  if (end == 0) return nullptr;
  const bool dateline = text.tokens.front().all_caps;
  if (end == text.tokens.size() && !dateline) return nullptr;
  return DollarCountries::get().only_one(text.tokens, end);
}

}  // namespace claimcheck::quantity
