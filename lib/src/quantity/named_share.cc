#include "quantity/named_share.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "quantity/noun_words.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

constexpr std::uint32_t kLongestName = 4;
constexpr std::uint32_t kReach = 24;  // tokens from a count to a share of it
constexpr int kFarthest = 10;         // times the count, for what those of a plural have

bool is_coordinator(const text::Token& token) {
  return WordClasses::get().is(token, WordClass::coordinator);
}

// The first token of the name that ends right before a number, its article with it; nullopt where
// it is neither a plural nor has an article.
std::optional<std::uint32_t> name_before(const SentenceView& sentence, std::uint32_t number) {
  const NounWords words(sentence.tokens, sentence.text);
  std::uint32_t first = number;
  while (first > sentence.begin && number - first < kLongestName && sentence.word(first - 1) &&
         sentence.tokens[first - 1].capitalised)
    --first;
  if (first == number || first == sentence.begin) return std::nullopt;
  if (sentence.tokens[first - 1].hash == text::hash_of("the")) return first - 1;
  return words.is_plural(number - 1) ? std::optional(first) : std::nullopt;
}

// The digits of a count before `end` that a noun in lower case follows: "45 seats".
std::optional<int> count_before(const SentenceView& sentence, std::uint32_t end) {
  const std::uint32_t from = end - sentence.begin > kReach ? end - kReach : sentence.begin;
  for (std::uint32_t i = end; i > from; --i) {
    const text::Token& token = sentence.tokens[i - 1];
    if (token.kind != text::TokenKind::number || !sentence.word(i) ||
        sentence.tokens[i].capitalised || is_coordinator(sentence.tokens[i]))
      continue;
    const auto digits = sentence.written(i - 1, i);
    int value = 0;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc{} && rest == digits.data() + digits.size()) return value;
  }
  return std::nullopt;
}

}  // namespace

bool takes_share(const SentenceView& sentence, const Candidate& candidate) {
  const auto first = name_before(sentence, candidate.begin);
  if (!first || *first <= sentence.begin) return false;
  const text::Token& joint = sentence.tokens[*first - 1];
  if (!joint.is(U',') && !joint.is(U';') && !is_coordinator(joint)) return false;
  const std::uint32_t next = candidate.end;
  const bool closed = next >= sentence.end || sentence.mark(next, U',') ||
                      sentence.mark(next, U';') || sentence.mark(next, U'.') ||
                      is_coordinator(sentence.tokens[next]);
  const auto count = closed ? count_before(sentence, *first - 1) : std::nullopt;
  if (!count) return false;
  const bool many = NounWords(sentence.tokens, sentence.text).is_plural(candidate.begin - 1);
  return candidate.value.to_double() <= *count * (many ? kFarthest : 1);
}

}  // namespace claimcheck::quantity
