#include "text/token.h"

#include <array>

#include "text/typography.h"
#include "text/utf8.h"

namespace claimcheck::text {
namespace {

// Hashes a run of code points, eight bytes at a time.
class Hasher {
 public:
  void add_byte(std::uint64_t byte) {
    word_ |= byte << shift_;
    shift_ += 8;
    if (shift_ == 64) flush();
  }
  void add(char32_t code_point) {
    for (std::uint64_t rest = code_point; rest != 0; rest >>= 8U) add_byte(rest & 0xFFU);
  }
  [[nodiscard]] std::uint64_t value() {
    flush();
    return hash_ ^ (hash_ >> 32U);
  }

 private:
  void flush() {
    hash_ = (hash_ ^ word_) * 0x9E3779B97F4A7C15ULL;
    hash_ ^= hash_ >> 29U;
    word_ = 0;
    shift_ = 0;
  }

  std::uint64_t hash_ = 0xCBF29CE484222325ULL;
  std::uint64_t word_ = 0;
  unsigned shift_ = 0;
};

std::uint64_t hash_of_mark(char32_t mark) {
  Hasher hasher;
  hasher.add(mark);
  return hasher.value();
}

constexpr std::array<CharClass, 128> ascii_classes() {
  std::array<CharClass, 128> table{};
  for (char32_t c = 0; c < 128; ++c) table[c] = classify_ascii(c);
  return table;
}
constexpr auto kAscii = ascii_classes();

// The lower case of an ASCII letter, 0 for every other byte.
constexpr std::array<unsigned char, 256> ascii_lower() {
  std::array<unsigned char, 256> table{};
  for (char32_t c = 0; c < 128; ++c)
    if (classify_ascii(c) == CharClass::letter)
      table[c] = static_cast<unsigned char>(lower_ascii(c));
  return table;
}
constexpr auto kLower = ascii_lower();

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

  struct WordScan {
    Hasher hasher;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    bool first_upper = false;
  };

  // The letters up to the next byte that is no ASCII letter: nearly all of nearly every word.
  void read_ascii_letters(WordScan& scan) {
    const std::size_t begin = at_;
    for (; at_ < text_.size(); ++at_) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      const unsigned char folded = kLower[byte];
      if (folded == 0) break;
      scan.hasher.add_byte(folded);
      scan.capitals += folded != byte;
    }
    if (scan.letters == 0 && at_ > begin)
      scan.first_upper = kLower[static_cast<unsigned char>(text_[begin])] !=
                         static_cast<unsigned char>(text_[begin]);
    scan.letters += at_ - begin;
  }

  void read_word() {
    Token& token = open(TokenKind::word);
    WordScan scan;
    for (;;) {
      read_ascii_letters(scan);
      if (at_ >= text_.size() || text_[at_] == ' ') break;
      const Char c = look(at_);
      if (c.kind == CharClass::letter) {
        const char32_t folded = lower(c.value);
        if (folded != c.value) {
          scan.first_upper = scan.first_upper || scan.letters == 0;
          ++scan.capitals;
        }
        ++scan.letters;
        scan.hasher.add(folded);
      } else if (c.kind == CharClass::symbol && inner_apostrophe(c)) {
        scan.hasher.add(U'\'');
      } else if (c.kind != CharClass::ignorable) {
        break;
      }
      at_ += c.length;
    }
    token.end = static_cast<std::uint32_t>(at_);
    token.hash = scan.hasher.value();
    token.capitalised = scan.first_upper;
    token.all_caps = scan.letters > 1 && scan.capitals == scan.letters;
  }

  void read_digits() {
    Token& token = open(TokenKind::number);
    Hasher hasher;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9')
      hasher.add_byte(static_cast<unsigned char>(text_[at_++]));
    token.end = static_cast<std::uint32_t>(at_);
    token.hash = hasher.value();
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
    token.hash = hash_of_mark(mark);
  }

  void read_possessive(std::size_t end) {
    Token& token = open(TokenKind::word);
    at_ = end;
    token.end = static_cast<std::uint32_t>(end);
    token.hash = hash_of("'s");
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
  Hasher hasher;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = decode(folded, at);
    hasher.add(point.value);
    at += point.length;
  }
  return hasher.value();
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
