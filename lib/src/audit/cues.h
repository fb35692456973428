#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "text/phrase_table.h"
#include "text/token.h"

namespace claimcheck::auditing {

// The words that tie figures to each other; the classes of lib/data/audit_cues.tsv, in its order.
enum class Cue : std::uint8_t {
  none,
  up,           // rose, an increase
  down,         // fell, a cut
  multiple,     // doubled, twice; its value is the factor
  from,         // before the old value
  to,           // before the new value
  by,           // before the change
  until,        // before the last day of a period
  when,         // before a day: "on", "since"
  ordinal,      // endings: "31st"
  nearly,       // before a multiple: "almost doubled"
  over,         // "more than doubled"
  about,        // "roughly doubled"
  include,      // "including": parts follow, perhaps not all
  part,         // "of whom": the figure beside it is a part of the one before
  consist,      // "made up of": all parts follow
  are,          // between a whole and its parts: "the dead are 15 men, ..."
  last_before,  // between the last two of a list: "and", "while"
  determiner,   // "the", "its": before a whole
  total,        // "in all": the figure beside it is the sum
  rest,         // "the other", "the remaining"
  they,         // points back to a whole: "they", "the victims"
  divide,       // a noun that divides people: "women"
  not_all,      // "mainly", "among others": a list that leaves something out
  people,       // a general noun for people: "people", "dead"
  share,        // a word for one answer of a question: its value is the question
  vote,         // "of the vote": shares of one whole
  born,         // "was born in"
  aged,         // before an age
  ago,          // behind a length of time
  begin,        // "began on"
  end,          // "ended on"
  then,         // "when", "at the time": an age that is not today's
  pronoun,      // "he", "she"
  nominal,      // a length of time agreed on, not lived through: a contract, a sentence
  retract,      // "an earlier version", "leap year": the text speaks about figures
  currency,     // names of moneys: what rises may be written as fewer of them
  counted,      // "with 90% of the votes counted": how far a count has come
  death,        // before the age at which somebody died
  contribute,   // verbs of those who give parts of a sum
  overlap,      // no parts are told: "both", "several answers" count twice, "the oldest" is an age
  in_full,      // says that the parts leave nothing out: "the whole amount"
  left_over,    // says that the parts before it are not all: "the remainder", "smaller"
  single,       // everybody gave one answer; with a value only before a singular noun
  asks,         // tells of answers: "survey", "picked"
  loses,        // before a share of what something was worth
  worth,        // "value", of which a share is lost
  rivals,       // of others than the whole is of, or no sum: "rivals", "on average"
  aside,        // deeds beside the one that a headline tells: "tickets", "deadline"
  anniversary,  // "birthday": a day that comes round
  founded,      // what an anniversary looks back on: "founded", "born"
  cases,        // nouns for what one person has: "case", "infection"
  makes_up,     // verbs between what has a share and the share: "account for"
  below,        // before the older, higher level: "lower than"
  above,        // before the older, lower level: "higher than"
  dies,         // "died": somebody has died
  holds,        // verbs of what somebody has or carries, whatever happens: "employ", "carry"
  befall,       // verbs of what happens to somebody that do not tell what: "leave", "hit"
  lists,        // verbs of who counts: "report", "list"
  instead,      // between a new level and the older one: "rather than"
  balance,      // what is more or less than its parts: "surplus"
  no_change,    // looks like a change and is none: "capital gains"
};

struct CueMatch {
  Cue cue = Cue::none;
  double value = 0;
  std::uint32_t length = 0;  // tokens
};

// The longest cue that starts at a token.
[[nodiscard]] std::optional<CueMatch> cue_at(std::span<const text::Token> tokens, std::size_t at);

// Where the first phrase of a class begins that lies within the tokens [first, last); `last` for
// none. O(tokens).
[[nodiscard]] std::uint32_t find_cue(std::span<const text::Token> tokens, std::uint32_t first,
                                     std::uint32_t last, Cue cue);

}  // namespace claimcheck::auditing
