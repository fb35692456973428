#include "claims/dateline.h"

#include <algorithm>

#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongest = 20;
constexpr std::uint32_t kFewestWords = 3;  // of the report behind it

class DatelineReader {
 public:
  DatelineReader(const text::TokenizedText& text, const text::Sentence& sentence,
                 std::span<const Mention> mentions)
      : tokens_(text.tokens), sentence_(sentence), mentions_(mentions) {}

  [[nodiscard]] std::uint32_t end() const {
    const auto first = sentence_.first_token;
    if (sentence_.kind != text::SentenceKind::body || opens_a_clause(tokens_[first])) return first;
    bool marked = tokens_[first].all_caps;
    bool brackets = false;
    for (auto at = first; at < std::min(first + kLongest, sentence_.last_token); ++at) {
      const Token& token = tokens_[at];
      if (!brackets && marked && ends(at)) return after_dashes(at);
      if (token.is('(')) marked = brackets = true;
      if (token.is(')')) brackets = false;
      if (in_date(token)) marked = true;
      if (!brackets && !belongs(token) && !in_date(token)) return first;
    }
    return first;
  }

 private:
  static constexpr char kMinus = '-';

  // "On 3 May - a Friday - ..."
  [[nodiscard]] static bool opens_a_clause(const Token& token) {
    const auto* entry = Lexicon::english().find(token);
    return entry != nullptr && entry->closed;
  }
  [[nodiscard]] static bool belongs(const Token& token) {
    if (token.kind == TokenKind::word) return token.capitalised;
    return token.is(',') || token.is('.') || token.is('/') || token.is(')') || token.is('\'') ||
           (token.is(kMinus) && !token.space_before);
  }
  [[nodiscard]] bool in_date(const Token& token) const {
    return std::ranges::any_of(mentions_, [&](const Mention& mention) {
      return mention.time() != nullptr && mention.span.begin <= token.begin &&
             token.end <= mention.span.end;
    });
  }
  // A dash that stands apart, or one longer than a hyphen.
  [[nodiscard]] bool ends(std::uint32_t at) const {
    const Token& token = tokens_[at];
    if (!token.is(kMinus) || at == sentence_.first_token) return false;
    const bool apart = token.space_before && tokens_[after_dashes(at)].space_before;
    const bool enough = at + kFewestWords < sentence_.last_token;
    return enough && (apart || token.end - token.begin > 1);
  }
  [[nodiscard]] std::uint32_t after_dashes(std::uint32_t at) const {
    while (at + 1 < sentence_.last_token && tokens_[at].is(kMinus)) ++at;
    return at;
  }

  const std::vector<Token>& tokens_;
  const text::Sentence& sentence_;
  std::span<const Mention> mentions_;
};

}  // namespace

std::uint32_t end_of_dateline(const text::TokenizedText& text, const text::Sentence& sentence,
                              std::span<const Mention> mentions) {
  return DatelineReader(text, sentence, mentions).end();
}

}  // namespace claimcheck::claims
