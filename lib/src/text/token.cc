#include "text/token.h"

#include <array>

#include "text/byte_block.h"
#include "text/typography.h"
#include "text/utf8.h"

namespace claimcheck::text {
namespace {

std::uint64_t hash_of_mark(char32_t mark) {
  if (mark < 0x80) {
    BlockHash hash;
    hash.add(mark);
    return hash.value();
  }
  std::string bytes;
  append_utf8(bytes, mark);
  return hash_of(bytes);
}

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

// Where a word is written in capitals.
struct Capitals {
  bool first = false;
  bool all = false;
};

std::string folded_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) {
      out.push_back(static_cast<char>(lower(plain(byte))));
      ++at;
      continue;
    }
    const CodePoint point = decode(text, at);
    if (classify(point.value) != CharClass::ignorable) append_utf8(out, lower(plain(point.value)));
    at += point.length;
  }
  return out;
}

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) { tokens_.reserve(text.size() / 4 + 8); }

  std::vector<Token> run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ' && skip_blank() == text_.size()) break;
      const Char c = look(at_);
      if (c.kind == CharClass::letter)
        read_word();
      else
        read_other(c);
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

  void read_other(const Char& c) {
    switch (c.kind) {
      case CharClass::ignorable:
        at_ += c.length;
        break;
      case CharClass::digit:
        read_digits();
        break;
      case CharClass::symbol:
        read_symbol(c);
        break;
      default:
        skip_space(c);
        break;
    }
  }

  // The white space between most words. Where it ends.
  std::size_t skip_blank() {
    no_break_ = false;
    space_ = true;
    return ++at_;
  }

  void skip_space(const Char& c) {
    if (c.value == '\n') {
      paragraph_ = paragraph_ || line_;
      line_ = true;
    }
    no_break_ = c.kind == CharClass::no_break_space && !space_;
    space_ = true;
    at_ += c.length;
  }

  // The token from here to `end`, behind the white space that was skipped.
  Token& add(TokenKind kind, std::size_t end, std::uint64_t hash, Capitals capitals = {}) {
    Token& token = tokens_.emplace_back();
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.hash = hash;
    token.kind = kind;
    token.space_before = space_;
    token.capitalised = capitals.first;
    token.all_caps = capitals.all;
    space_ = false;
    at_ = end;
    if (line_ | paragraph_ | no_break_) mark_break(token);
    return token;
  }

  // What little white space is but a blank.
  void mark_break(Token& token) {
    token.line_before = line_;
    token.paragraph_before = paragraph_;
    token.no_break = no_break_;
    line_ = paragraph_ = no_break_ = false;
  }

  // An apostrophe between letters belongs to the word, but 's begins a token of its own.
  [[nodiscard]] bool inner_apostrophe(const Char& c, std::size_t at) const {
    if (plain(c.value) != U'\'') return false;
    const std::size_t next = at + c.length;
    if (next >= text_.size() || look(next).kind != CharClass::letter) return false;
    return !is_lone_s(next);
  }

  // Whether the letter at `at` is an s that no other letter follows.
  [[nodiscard]] bool is_lone_s(std::size_t at) const {
    return at < text_.size() && lower_ascii(static_cast<unsigned char>(text_[at])) == U's' &&
           (at + 1 >= text_.size() || look(at + 1).kind != CharClass::letter);
  }

  // ASCII letters alone: nearly every word.
  void read_word() {
    LeadingLetters letters = leading_letters(load_block(text_, at_));
    const bool capitalised = letters.first_capital;
    bool all_capitals = letters.all_capitals;
    std::size_t end = at_ + letters.count;
    BlockHash hash;
    hash.add(letters.folded);
    while (letters.count == kBlockBytes) {
      letters = leading_letters(load_block(text_, end));
      hash.add(letters.folded);
      all_capitals = all_capitals && letters.all_capitals;
      end += letters.count;
    }
    if (end < text_.size() && may_continue_word(end)) {
      read_any_word();
      return;
    }
    add(TokenKind::word, end, hash.value(), {capitalised, all_capitals && end - at_ > 1});
  }

  // Whether the byte behind ASCII letters may belong to their word.
  [[nodiscard]] bool may_continue_word(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    return byte >= 0x80 || inner_apostrophe({byte, 1, CharClass::symbol}, at);
  }

  // A word that may have letters beyond ASCII and inner apostrophes.
  void read_any_word() {
    bool capitalised = false;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    std::size_t end = at_;
    while (end < text_.size()) {
      const Char c = look(end);
      if (c.kind == CharClass::letter) {
        const bool upper = is_upper(c.value);
        if (letters == 0) capitalised = upper;
        capitals += upper ? 1 : 0;
        ++letters;
      } else if (c.kind != CharClass::ignorable && !inner_apostrophe(c, end)) {
        break;
      }
      end += c.length;
    }
    const std::uint64_t hash = hash_of(folded_text(text_.substr(at_, end - at_)));
    add(TokenKind::word, end, hash, {capitalised, letters > 1 && capitals == letters});
  }

  void read_digits() {
    BlockHash hash;
    std::size_t digits = kBlockBytes;
    std::size_t end = at_;
    for (; digits == kBlockBytes; end += digits) {
      const ByteBlock block = load_block(text_, end);
      digits = leading_digits(block);
      hash.add(first_bytes(block, digits));
    }
    add(TokenKind::number, end, hash.value());
  }

  [[nodiscard]] bool is_behind_word() const {
    return !space_ && !tokens_.empty() && tokens_.back().end == at_ &&
           tokens_.back().kind != TokenKind::symbol;
  }

  void read_symbol(const Char& c) {
    const char32_t mark = plain(c.value);
    const std::size_t end = at_ + c.length;
    if (mark == U'\'' && is_behind_word() && is_lone_s(end)) {
      add(TokenKind::word, end + 1, hash_of("'s"));
      return;
    }
    add(TokenKind::symbol, end, hash_of_mark(mark)).symbol = mark;
  }

  std::string_view text_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  // The white space before the next token, as in Token.
  bool space_ = false;
  bool line_ = false;
  bool paragraph_ = true;
  bool no_break_ = false;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text) { return Tokenizer(text).run(); }

std::string folded(std::string_view text, const Token& token) {
  return folded_text(text.substr(token.begin, token.end - token.begin));
}

}  // namespace claimcheck::text
