#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/error.h"
#include "packs/model.h"
#include "text/line_index.h"

namespace claimcheck::packs {

// The codes of docs/rule-packs.md. A number is never given a second meaning.
enum class Code {
  unreadable = 1,        // no such pack or file
  too_large = 2,         // over 4 MiB
  not_text = 3,          // not UTF-8
  tab = 4,               // a tab in the white space that YAML counts
  syntax = 5,            // no YAML: an unclosed quote, a wrong indentation
  anchor = 6,            // anchors and aliases
  tag = 7,               // tags
  documents = 8,         // no document, or several
  depth = 9,             // nested deeper than 16
  duplicate_key = 10,    //
  unknown_key = 11,      //
  wrong_kind = 12,       // a list where a text is expected, ...
  missing_key = 13,      //
  wrong_value = 14,      // a word that is not among the choices, a number that is none
  duplicate_id = 15,     //
  unknown_name = 16,     // a measure, entity, event, lexicon or pack that no pack defines
  pattern_quotes = 17,   // a pattern that is plain or in double quotes
  pattern_syntax = 18,   // refused by RE2, or too large
  pattern_name = 19,     // %{...} that names nothing
  duplicate_group = 20,  // the same field captured twice
  untested = 21,         // a rule without tests
  engine = 22,           // requires another engine
  bad_test = 23,         // a test that cannot be run: no text, broken [[ ]], no expectation
  idle_rule = 24,        // neither pattern nor nouns, verbs or near
  too_much = 25,         // more rules, words or patterns than a pack may hold
  unending_list = 26,    // a lexicon that takes in itself
};

[[nodiscard]] std::string to_string(Code code);  // "P012"

// Collects what is wrong with any number of packs, each with its excerpt. Keeps the first `most`:
// whoever adds in a loop ends it when the collection is full.
class Problems {
 public:
  static constexpr std::size_t most = 100;

  // `text` must outlive this; excerpts are taken from it.
  void add_file(std::string name, std::string_view text) {
    files_.insert_or_assign(std::move(name), text::LineIndex(text));
  }

  struct Where {
    Place place;
    std::size_t length = 1;  // code points to underline
  };
  void add(Code code, const Where& where, std::string message, std::string hint = {});

  [[nodiscard]] bool empty() const { return found_.empty(); }
  [[nodiscard]] bool full() const { return found_.size() >= most; }
  [[nodiscard]] std::size_t size() const { return found_.size(); }
  // In the order of files, lines and columns; nothing twice. The last one of a full collection says
  // that there may be more.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

  // A line of a file, without its newline; empty beyond the end.
  [[nodiscard]] std::string_view line(const std::string& file, std::size_t number) const;

 private:
  std::map<std::string, text::LineIndex> files_;
  std::vector<Diagnostic> found_;
};

// The one of `known` that is close to `word` in spelling; empty where none is.
[[nodiscard]] std::string_view closest(std::string_view word,
                                       const std::vector<std::string_view>& known);
// "did you mean 'verbs'?" where one of `known` is close to `word`, else "one of: ...".
[[nodiscard]] std::string suggestion(std::string_view word,
                                     const std::vector<std::string_view>& known);

}  // namespace claimcheck::packs
