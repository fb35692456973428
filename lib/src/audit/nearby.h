#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "audit/line.h"

// Small questions about the words around a figure.
namespace claimcheck::auditing {

// What a small word beside a figure does; the rows of lib/data/audit_words.tsv, in this order.
enum class Small : std::uint8_t {
  article,     // "a", "the"
  per,         // "four days a week"
  relative,    // "who"
  of,          // between a part and its whole
  the,         // before a whole
  all,         // before a whole that is told in full
  among,       // before a whole of which parts follow
  there,       // before a verb and what there was
  between,     // before the first of two ends
  and_,        // before the second
  or_,         // before the same in another unit
  in,          // before a place
  had,         // before what was so earlier
  having,      // before what somebody has along
  extent,      // behind a measure: "high"
  at,          // before the age at a death
  with,        // before one more that has a share
  for_,        // before those who get a share
  past,        // before what is over
  celebrates,  // before an anniversary
  celebrated,  // before one that was
  turns,       // before an age that is one
  as,          // behind an anniversary of something else: "as a school"
  killed,      // what happened to people
  hurt,        // something else that happened to people
  against,     // before an older level
  compared,    // the same, before "with"
  tally,       // what counts all of it: "the haul"
  while_,      // before the last part, set against the others
  sum,         // what takes up an amount of money: "the money"
  some,        // before those beside whom others follow: "most"
  own,         // before what somebody has: "its"
  spanning,    // before a range
  ran,         // before the days that something lasted
  each,        // behind a figure that counts several times
};

// Whether an item is one such word.
[[nodiscard]] bool is_small(const Line& line, std::size_t item, Small word);

// Whether a word or lemma is a phrase of a class.
[[nodiscard]] bool names_cue(std::string_view word, Cue cue);

// Whether a figure names a year ("in May 2024") or a month.
[[nodiscard]] bool names_year(const Line& line, const Item& figure);
[[nodiscard]] bool names_month(const Line& line, const Item& figure);

// Whether a plural stands among the tokens [first, last) of a line. Names in it ("the Rangers") may
// be left out; what opens the line is taken for none.
enum class Names : std::uint8_t { counted, left_out };
[[nodiscard]] bool has_plural(const Line& line, std::uint32_t first, std::uint32_t last,
                              Names names);

// The question that the words after a figure answer ("voted yes", "were undecided"), before the
// next figure; 0 for none.
[[nodiscard]] double answered_question(const Line& line, std::size_t figure);

}  // namespace claimcheck::auditing
