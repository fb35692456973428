#include "text/sentence.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/embedded.h"
#include "base/rows.h"
#include "text/phrase_table.h"

namespace claimcheck::text {
namespace {

enum class Abbreviation : PhraseTable::Value { before_name, before_number, final, starter };

struct Lexicon {
  PhraseTable abbreviations;
  PhraseTable starters;
  PhraseTable scales;

  Lexicon() {
    for (const auto& row : rows(embedded_file("abbreviations.tsv"))) {
      if (row.size() < 2) continue;
      if (row[0] == "scale") {
        for (const auto word : alternatives(row[1])) scales.add(word, 0);
        continue;
      }
      const bool starter = row[0] == "starter";
      const auto kind = row[0] == "before-name"     ? Abbreviation::before_name
                        : row[0] == "before-number" ? Abbreviation::before_number
                                                    : Abbreviation::final;
      for (const auto word : alternatives(row[1]))
        (starter ? starters : abbreviations).add(word, static_cast<PhraseTable::Value>(kind));
    }
  }
};

const Lexicon& lexicon() {
  static const Lexicon rows_of_the_library;
  return rows_of_the_library;
}

// Text is hard-wrapped when no line is longer than this; otherwise every line is a paragraph.
constexpr std::size_t kLongestWrappedLine = 120;
// In hard-wrapped text, a shorter line without final punctuation is a line by itself: a heading, a
// bullet.
constexpr std::uint32_t kShortLine = 50;
constexpr std::uint32_t kHeadingTokens = 25;
constexpr std::uint32_t kQuestionHeadingTokens = 10;
// No writer's sentence is longer. Text that goes on without end (data, a file of one line) is cut
// here, so that what is read of a sentence costs no more than its length.
constexpr std::uint32_t kLongestSentence = 400;  // tokens; ends at a space
constexpr std::uint32_t kLongestRun = 800;       // tokens; ends anywhere

bool is_hard_wrapped(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end - begin > kLongestWrappedLine) return false;
    begin = end + 1;
  }
  return true;
}

class Splitter {
 public:
  explicit Splitter(TokenizedText& text)
      : text_(text), tokens_(text.tokens), hard_wrapped_(is_hard_wrapped(text.text)) {}

  void run() {
    const auto size = static_cast<std::uint32_t>(tokens_.size());
    for (std::uint32_t i = 0; i < size; i = next_stop(i + 1)) {
      if (i > sentence_begin_ && (tokens_[i].paragraph_before || ends_before(i)))
        close(i);
      else if (i > sentence_begin_ && is_overlong_at(i))
        cut(i);
      if (i == 0 || tokens_[i].line_before) begin_line(i);
      if (i == sentence_begin_) cut_address(i);
    }
    if (size > 0) close(size);
    mark_headings();
  }

 private:
  // The first token from `i` on that may begin a sentence or a line, or ends one that is overlong.
  [[nodiscard]] std::uint32_t next_stop(std::uint32_t i) const {
    if (i <= sentence_begin_) return sentence_begin_;
    const auto size = static_cast<std::uint32_t>(tokens_.size());
    const std::uint32_t end = std::max(i, std::min(size, sentence_begin_ + kLongestSentence));
    while (i < end && plainly_goes_on(tokens_[i - 1], tokens_[i])) ++i;
    return i;
  }
  // True of most tokens: no mark but a comma and no line break before them. With as few jumps as
  // can be: it is asked of every token of a text.
  [[nodiscard]] static bool plainly_goes_on(const Token& before, const Token& token) {
    const bool behind_mark = (before.symbol != 0) & (before.symbol != U',');
    const bool may_begin = (token.space_before & behind_mark) |
                           (!token.space_before & token.capitalised) | token.line_before;
    return !may_begin;
  }

  [[nodiscard]] bool is_bullet(std::uint32_t i) const {
    const Token& token = tokens_[i];
    if (i + 1 >= tokens_.size()) return false;
    const Token& next = tokens_[i + 1];
    if (token.is('-') && next.is('-') && !next.space_before)  // "-- four wells and"
      return i + 2 < tokens_.size() && tokens_[i + 2].space_before && !tokens_[i + 2].line_before;
    if (token.kind == TokenKind::symbol)
      return next.space_before && !next.line_before &&
             (token.symbol == 0x2022 || token.symbol == '*' || token.symbol == '-' ||
              token.symbol == 0xB7 || token.symbol == 0x25AA || token.symbol == 0x25CF);
    const bool listed = token.kind == TokenKind::number && token.end - token.begin <= 2 &&
                        (next.is('.') || next.is(')')) && !next.space_before;
    return listed && i + 2 < tokens_.size() && tokens_[i + 2].space_before;
  }

  void begin_line(std::uint32_t i) {
    line_begin_ = tokens_[i].begin;
    if (sentence_begin_ == i) kind_ = is_bullet(i) ? SentenceKind::bullet : SentenceKind::body;
  }

  [[nodiscard]] bool is_overlong_at(std::uint32_t i) const {
    const std::uint32_t length = i - sentence_begin_;
    return length >= kLongestRun || (length >= kLongestSentence && tokens_[i].space_before);
  }

  [[nodiscard]] bool ends_before(std::uint32_t i) const {
    if (tokens_[i].line_before) return line_ends_before(i);
    if (!tokens_[i].space_before) return is_run_on(i);
    return is_mark(i - 1) && stop_ends_before(i);
  }

  // "sank in 1912.The crew", "an attendance of 4,120The visitors": where a note or the end of a
  // line was lost between two sentences. The stop follows a common word or a number, and none but a
  // capitalised word of prose follows.
  [[nodiscard]] bool is_run_on(std::uint32_t i) const {
    constexpr std::uint32_t kShortestWord = 2;
    constexpr std::uint32_t kLongNumber = 3;
    const Token& next = tokens_[i];
    const bool prose = next.capitalised && !next.all_caps && i + 1 < tokens_.size() &&
                       (tokens_[i + 1].space_before || is_possessive(i + 1)) &&
                       next.end - next.begin >= kShortestWord;
    if (!prose || i < sentence_begin_ + 2) return false;
    const Token& before = tokens_[i - 1];
    if (before.kind == TokenKind::number)
      return before.end - before.begin >= kLongNumber && leaves_number(i);
    if (!before.is('.') || before.space_before) return false;
    const Token& last = tokens_[i - 2];
    const bool word = last.kind == TokenKind::word && !last.capitalised && last.space_before &&
                      last.end - last.begin > kShortestWord && !abbreviates(i - 1, i);
    return word || last.kind == TokenKind::number || is_closer(last);
  }

  // "'s", with more words behind it.
  [[nodiscard]] bool is_possessive(std::uint32_t i) const {
    return text_.text[tokens_[i].begin] == '\'' && tokens_[i].kind == TokenKind::word &&
           i + 1 < tokens_.size() && tokens_[i + 1].space_before;
  }

  // Whether the word at `i`, right behind digits, belongs to what comes: no scale, unit or model
  // ("500Cr", "250Mw", "A320Neo").
  [[nodiscard]] bool leaves_number(std::uint32_t i) const {
    constexpr std::uint32_t kShortestName = 4;
    if (!tokens_[i - 1].space_before && tokens_[i - 2].kind == TokenKind::word) return false;
    const Token& next = tokens_[i];
    if (lexicon().starters.starts(next)) return true;
    return next.end - next.begin >= kShortestName && !lexicon().scales.starts(next);
  }

  [[nodiscard]] bool line_ends_before(std::uint32_t i) const {
    if (!hard_wrapped_ || is_bullet(i) || (is_mark(i - 1) && stop_ends_before(i))) return true;
    const std::uint32_t length = tokens_[i - 1].end - line_begin_;
    const bool continues = tokens_[i].kind == TokenKind::word && !tokens_[i].capitalised;
    return !continues && length < kShortLine;
  }

  [[nodiscard]] bool is_mark(std::uint32_t i) const { return tokens_[i].kind == TokenKind::symbol; }

  // Whether the sentence ends with the mark before `i`, which has white space before it.
  [[nodiscard]] bool stop_ends_before(std::uint32_t i) const {
    std::uint32_t stop = i - 1;
    while (stop > sentence_begin_ && is_closer(tokens_[stop]) && !tokens_[stop].space_before)
      --stop;
    const Token& mark = tokens_[stop];
    if (mark.is('!') || mark.is('?')) return begins_sentence(i);
    if (mark.is(0x2026)) return begins_sentence(i);
    if (!mark.is('.') || !begins_sentence(i) || is_spaced_decimal(stop)) return false;
    return stop == sentence_begin_ || !abbreviates(stop, i);
  }

  // "37 . 4 million", "5 . 1 %" of texts that were tokenised once.
  [[nodiscard]] bool is_spaced_decimal(std::uint32_t stop) const {
    if (stop + 2 >= tokens_.size() || stop == sentence_begin_ || !tokens_[stop].space_before)
      return false;
    return tokens_[stop - 1].kind == TokenKind::number &&
           tokens_[stop + 1].kind == TokenKind::number &&
           (tokens_[stop + 2].is('%') || lexicon().scales.starts(tokens_[stop + 2]));
  }

  [[nodiscard]] static bool is_closer(const Token& token) {
    return token.is('"') || token.is('\'') || token.is(')') || token.is(']');
  }

  [[nodiscard]] bool begins_sentence(std::uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::number) return true;
    if (token.kind == TokenKind::word) return token.capitalised;
    const bool opener =
        token.is('"') || token.is('\'') || token.is('(') || token.is('[') || token.is(0x2022);
    if (!opener && !token.is('$') && !token.is(0x20AC) && !token.is(0xA3)) return token.is('-');
    return i + 1 >= tokens_.size() || tokens_[i + 1].kind != TokenKind::word ||
           tokens_[i + 1].capitalised || token.is('"');
  }

  // Whether the full stop at `stop` belongs to an abbreviation that the token `next` goes on from.
  [[nodiscard]] bool abbreviates(std::uint32_t stop, std::uint32_t next) const {
    const Token& word = tokens_[stop - 1];
    if (word.kind != TokenKind::word) return false;
    if (tokens_[stop].space_before) return abbreviates_once_tokenised(stop, next);
    const bool starter = lexicon().starters.starts(tokens_[next]);
    if (word.end - word.begin == 1)
      return !starter || !(word.capitalised || is_half_of_day(stop - 1));
    const auto match = lexicon().abbreviations.longest(tokens_, stop - 1);
    if (!match) return false;
    switch (static_cast<Abbreviation>(match->value)) {
      case Abbreviation::before_name:
        return word.capitalised || !starter;
      case Abbreviation::before_number:
        return tokens_[next].kind == TokenKind::number;
      default:
        // "ORM, Wash. - A man"
        return !starter && (tokens_[next].kind != TokenKind::symbol || tokens_[next].is('-'));
    }
  }

  // "at 5 p.m. The": the "m" of it.
  [[nodiscard]] bool is_half_of_day(std::uint32_t at) const {
    static constexpr std::array kHalves = {hash_of("a"), hash_of("p")};
    return at >= sentence_begin_ + 2 && tokens_[at].hash == hash_of("m") &&
           tokens_[at - 1].is('.') &&
           std::ranges::find(kHalves, tokens_[at - 2].hash) != kHalves.end();
  }

  // "nov . 6", "no . 1" of texts that were cut into words once.
  [[nodiscard]] bool abbreviates_once_tokenised(std::uint32_t stop, std::uint32_t next) const {
    const auto match = lexicon().abbreviations.longest(tokens_, stop - 1);
    return match && tokens_[next].kind == TokenKind::number && tokens_[next].space_before &&
           !tokens_[next].line_before &&
           static_cast<Abbreviation>(match->value) == Abbreviation::before_number;
  }

  void close(std::uint32_t end) {
    const bool paragraph_begins = sentence_begin_ == 0 ||
                                  tokens_[sentence_begin_].paragraph_before ||
                                  tokens_[sentence_begin_].line_before;
    if (paragraph_begins && sentence_begin_ > 0) ++paragraph_;
    text_.sentences.push_back({{tokens_[sentence_begin_].begin, tokens_[end - 1].end},
                               sentence_begin_,
                               end,
                               paragraph_,
                               kind_});
    const bool same_line = end < tokens_.size() && !tokens_[end].line_before;
    if (!same_line) kind_ = SentenceKind::body;
    sentence_begin_ = end;
  }

  // Ends a fragment; what follows it up to the next end is one too.
  void cut(std::uint32_t end) {
    kind_ = SentenceKind::fragment;
    close(end);
    kind_ = SentenceKind::fragment;
  }

  // A sentence that begins with a web address goes on without it. The address may have been taken
  // apart: "http: / / news. example / 2031 / flood Flood at ...".
  void cut_address(std::uint32_t begin) {
    const auto end = address_end(begin);
    if (end == begin || end == tokens_.size() || tokens_[end].line_before) return;
    const auto kind = kind_;
    kind_ = SentenceKind::fragment;
    close(end);
    kind_ = kind;
  }
  [[nodiscard]] std::uint32_t address_end(std::uint32_t begin) const {
    constexpr std::array kSchemes = {hash_of("http"), hash_of("https")};
    if (begin + 1 >= tokens_.size() || !tokens_[begin + 1].is(':')) return begin;
    if (std::ranges::find(kSchemes, tokens_[begin].hash) == kSchemes.end()) return begin;
    auto end = begin + 2;
    while (end < tokens_.size() && continues_address(end)) ++end;
    return end;
  }
  [[nodiscard]] bool continues_address(std::uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.line_before) return false;
    if (!token.space_before || joins_address(token)) return true;
    if (!joins_address(tokens_[i - 1])) return false;
    // "... / 2031 / Flood at": a capital after the last mark begins the sentence.
    return !token.capitalised || (i + 1 < tokens_.size() && joins_address(tokens_[i + 1]));
  }
  [[nodiscard]] static bool joins_address(const Token& token) {
    return token.kind == TokenKind::symbol && token.symbol < 0x80 && !is_closer(token) &&
           !token.is('(');
  }

  void mark_headings() {
    auto& sentences = text_.sentences;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const bool alone =
          (i == 0 || sentences[i - 1].paragraph != sentences[i].paragraph) &&
          (i + 1 == sentences.size() || sentences[i + 1].paragraph != sentences[i].paragraph);
      if (alone && sentences[i].kind == SentenceKind::body && looks_like_heading(sentences[i]))
        sentences[i].kind = SentenceKind::heading;
    }
    mark_rows();
  }
  // What opens the text stays its heading.
  void mark_rows() {
    constexpr std::ptrdiff_t kRows = 3;
    const auto is_heading = [](const Sentence& sentence) {
      return sentence.kind == SentenceKind::heading;
    };
    auto first = text_.sentences.begin();
    const auto end = text_.sentences.end();
    if (first != end) ++first;
    while ((first = std::find_if(first, end, is_heading)) != end) {
      const auto last = std::find_if_not(first, end, is_heading);
      if (last - first >= kRows)
        std::for_each(first, last, [](Sentence& row) { row.kind = SentenceKind::row; });
      first = last;
    }
  }

  [[nodiscard]] bool looks_like_heading(const Sentence& sentence) const {
    constexpr std::ptrdiff_t kMostNumbers = 3;  // a line with more is a row of a table
    const Token& first = tokens_[sentence.first_token];
    const std::uint32_t length = sentence.last_token - sentence.first_token;
    const auto numbers =
        std::count_if(tokens_.begin() + sentence.first_token, tokens_.begin() + sentence.last_token,
                      [](const Token& token) { return token.kind == TokenKind::number; });
    if (numbers > kMostNumbers) return false;
    if (first.is('#')) return true;
    std::uint32_t last = sentence.last_token - 1;
    while (last > sentence.first_token && is_closer(tokens_[last])) --last;
    const Token& mark = tokens_[last];
    if (mark.is('?')) return length <= kQuestionHeadingTokens;
    const bool final_mark =
        mark.is('.') || mark.is('!') || mark.is(':') || mark.is(';') || mark.is(0x2026);
    const bool lower_start = first.kind == TokenKind::word && !first.capitalised;
    return !final_mark && !lower_start && length <= kHeadingTokens;
  }

  TokenizedText& text_;
  std::span<const Token> tokens_;
  bool hard_wrapped_;
  std::uint32_t sentence_begin_ = 0;
  std::uint32_t line_begin_ = 0;
  std::uint32_t paragraph_ = 0;
  SentenceKind kind_ = SentenceKind::body;
};

}  // namespace

TokenizedText analyse(std::string_view text) {
  TokenizedText analysed{text, tokenize(text), {}};
  analysed.sentences.reserve(analysed.tokens.size() / 20 + 1);
  Splitter(analysed).run();
  return analysed;
}

}  // namespace claimcheck::text
