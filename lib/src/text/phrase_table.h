#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "text/token.h"
#include "text/word_filter.h"

namespace claimcheck::text {

// Phrases of one or more tokens, each with a value; finds the longest that starts at a token. The
// one way in which word lists are matched: case and typography are folded, and white space in a
// phrase stands for any white space in the text, or for a hyphen between words ("per cent",
// "per-cent"). Immutable once filled; look-up costs one probe per token, and
// a bit or two where nothing starts.
class PhraseTable {
 public:
  using Value = std::uint32_t;

  struct Match {
    Value value;
    std::uint32_t length;  // tokens matched
  };

  // A phrase added twice keeps its first value.
  void add(std::string_view phrase, Value value);
  // The longest phrase at `tokens[at]`; none behind the last token.
  [[nodiscard]] std::optional<Match> longest(std::span<const Token> tokens, std::size_t at) const {
    if (!may_start(tokens, at)) return std::nullopt;
    return longest_listed(tokens, at);
  }
  // Adds every phrase at `tokens[at]` to `found`, the shortest first.
  void all(std::span<const Token> tokens, std::size_t at, std::vector<Value>& found) const;
  // False of most places where no phrase starts.
  [[nodiscard]] bool may_start(std::span<const Token> tokens, std::size_t at) const {
    if (at >= tokens.size() || !first_words_.may_have(tokens[at])) return false;
    if (single_words_.may_have(tokens[at])) return true;
    if (at + 1 >= tokens.size()) return false;
    const Token& next = tokens[at + 1];
    return next.is(U'-') || first_pairs_.may_have(pair_of(tokens[at].hash, next.hash));
  }
  // Whether any phrase starts with this token: the cheap test that guards the rest.
  [[nodiscard]] bool starts(const Token& token) const {
    return first_words_.may_have(token) && find(0, token.hash) != nullptr;
  }
  [[nodiscard]] bool empty() const { return steps_ == 0; }

 private:
  // A token of a phrase behind those before it, which led to the node `from`.
  struct Step {
    std::uint64_t key = 0;          // of `from` and the hash of the token; 0 = free
    std::uint32_t to : 30 = 0;      // the node it leads to
    std::uint32_t final : 1 = 0;    // whether a phrase ends with it
    std::uint32_t goes_on : 1 = 0;  // whether a longer phrase begins so
    Value value = 0;                // of the phrase that ends with it
  };
  // Null where no phrase goes on so. The root is node 0.
  [[nodiscard]] const Step* find(std::uint32_t from, std::uint64_t hash) const;
  // Calls `visit(value, tokens)` for every phrase at `tokens[at]`, the shortest first.
  template <class Visit>
  void walk(std::span<const Token> tokens, std::size_t at, Visit visit) const;
  Step& insert(std::uint32_t from, std::uint64_t hash);
  [[nodiscard]] Step& place_for(std::uint64_t key);
  void grow();
  [[nodiscard]] std::optional<Match> longest_listed(std::span<const Token> tokens,
                                                    std::size_t at) const;

  // Of the first two words of a phrase.
  [[nodiscard]] static std::uint64_t pair_of(std::uint64_t first, std::uint64_t second) {
    return first + second * 0x9E3779B97F4A7C15ULL;
  }

  WordFilter first_words_;
  WordFilter single_words_;  // phrases of one word
  WordFilter first_pairs_;
  std::vector<Step> slots_ = std::vector<Step>(64);
  std::uint32_t steps_ = 0;  // as many nodes, the root left out
};

}  // namespace claimcheck::text
