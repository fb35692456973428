#include "text/token.h"

#include <array>

#include "text/typography.h"
#include "text/utf8.h"

namespace claimcheck::text {
namespace {

constexpr std::uint64_t kHashSeed = 0xCBF29CE484222325ULL;

constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * 0x9E3779B97F4A7C15ULL;
}

constexpr std::uint64_t finish(std::uint64_t hash) { return hash ^ (hash >> 32U); }

constexpr std::array<CharClass, 128> ascii_classes() {
  std::array<CharClass, 128> table{};
  for (char32_t c = 0; c < 128; ++c) table[c] = classify_ascii(c);
  return table;
}
constexpr auto kAscii = ascii_classes();

struct Char {
  char32_t value;
  std::uint32_t length;
  CharClass kind;
};

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) { tokens_.reserve(text.size() / 4 + 8); }

  std::vector<Token> run() {
    while (at_ < text_.size()) {
      const Char c = look(at_);
      switch (c.kind) {
        case CharClass::space:
        case CharClass::no_break_space:
          skip_space(c);
          break;
        case CharClass::ignorable:
          at_ += c.length;
          break;
        case CharClass::letter:
          read_word();
          break;
        case CharClass::digit:
          read_digits();
          break;
        case CharClass::symbol:
          read_symbol(c);
          break;
      }
    }
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] Char look(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) return {byte, 1, kAscii[byte]};
    const CodePoint point = decode(text_, at);
    return {point.value, point.length, classify(point.value)};
  }

  void skip_space(const Char& c) {
    if (c.value == '\n') ++newlines_;
    no_break_ = c.kind == CharClass::no_break_space && !space_;
    space_ = true;
    at_ += c.length;
  }

  Token& open(TokenKind kind) {
    Token token;
    token.begin = static_cast<std::uint32_t>(at_);
    token.kind = kind;
    token.space_before = space_;
    token.line_before = newlines_ > 0;
    token.paragraph_before = newlines_ > 1 || tokens_.empty();
    token.no_break = no_break_;
    space_ = no_break_ = false;
    newlines_ = 0;
    tokens_.push_back(token);
    return tokens_.back();
  }

  // An apostrophe between letters belongs to the word, but 's begins a token of its own.
  [[nodiscard]] bool inner_apostrophe(const Char& c) const {
    if (plain(c.value) != U'\'') return false;
    const std::size_t next = at_ + c.length;
    if (next >= text_.size() || look(next).kind != CharClass::letter) return false;
    const bool possessive = lower(look(next).value) == U's' &&
                            (next + 1 >= text_.size() || look(next + 1).kind != CharClass::letter);
    return !possessive;
  }

  void read_word() {
    Token& token = open(TokenKind::word);
    std::uint64_t hash = kHashSeed;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    bool first_upper = false;
    while (at_ < text_.size()) {
      const Char c = look(at_);
      if (c.kind == CharClass::letter) {
        const char32_t folded = lower(c.value);
        if (folded != c.value) {
          first_upper = first_upper || letters == 0;
          ++capitals;
        }
        ++letters;
        hash = mix(hash, folded);
      } else if (c.kind == CharClass::symbol && inner_apostrophe(c)) {
        hash = mix(hash, U'\'');
      } else if (c.kind != CharClass::ignorable) {
        break;
      }
      at_ += c.length;
    }
    token.end = static_cast<std::uint32_t>(at_);
    token.hash = finish(hash);
    token.capitalised = first_upper;
    token.all_caps = letters > 1 && capitals == letters;
  }

  void read_digits() {
    Token& token = open(TokenKind::number);
    std::uint64_t hash = kHashSeed;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9')
      hash = mix(hash, static_cast<unsigned char>(text_[at_++]));
    token.end = static_cast<std::uint32_t>(at_);
    token.hash = finish(hash);
  }

  void read_symbol(const Char& c) {
    const char32_t mark = plain(c.value);
    const bool after_word = !space_ && !tokens_.empty() && tokens_.back().end == at_ &&
                            tokens_.back().kind != TokenKind::symbol;
    const std::size_t next = at_ + c.length;
    if (mark == U'\'' && after_word && next < text_.size() &&
        (text_[next] == 's' || text_[next] == 'S') &&
        (next + 1 >= text_.size() || look(next + 1).kind != CharClass::letter)) {
      read_possessive(next + 1);
      return;
    }
    Token& token = open(TokenKind::symbol);
    at_ += c.length;
    token.end = static_cast<std::uint32_t>(at_);
    token.symbol = mark;
    token.hash = finish(mix(kHashSeed, mark));
  }

  void read_possessive(std::size_t end) {
    Token& token = open(TokenKind::word);
    at_ = end;
    token.end = static_cast<std::uint32_t>(end);
    token.hash = finish(mix(mix(kHashSeed, U'\''), U's'));
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int newlines_ = 0;
  bool space_ = false;
  bool no_break_ = false;
};

}  // namespace

std::uint64_t hash_of(std::string_view folded) {
  std::uint64_t hash = kHashSeed;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = decode(folded, at);
    hash = mix(hash, point.value);
    at += point.length;
  }
  return finish(hash);
}

std::vector<Token> tokenize(std::string_view text) { return Tokenizer(text).run(); }

std::string folded(std::string_view text, const Token& token) {
  std::string out;
  out.reserve(token.end - token.begin);
  for (std::size_t at = token.begin; at < token.end;) {
    const CodePoint point = decode(text, at);
    if (classify(point.value) != CharClass::ignorable) append_utf8(out, lower(plain(point.value)));
    at += point.length;
  }
  return out;
}

}  // namespace claimcheck::text
