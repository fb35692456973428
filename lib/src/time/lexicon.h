#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claimcheck/quantity.h"
#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_ids.h"
#include "time/cue.h"

namespace claimcheck::time {

// The parts that words play in time expressions; the classes of lib/data/time_words.tsv.
enum class WordClass : std::uint8_t {
  none,
  month,     // value 1-12
  weekday,   // value 1-7, Monday is 1
  unit,      // value: a Grain
  season,    // value 1-4 from spring
  daypart,   // value: a DayPart
  midpoint,  // noon, midnight: value is the hour
  deictic,   // today, yesterday: value is days from publication
  tonight,
  relation,  // value: a Relation
  shift,     // value: a Shift
  article,
  every,
  of,
  fiscal,
  calendar,
  half,
  period,    // "the latest period"
  filler,    // words between a number and its unit: "more", "consecutive"
  era,       // value -1 or 1
  meridiem,  // value: hours to add
  zone,
  clock,
  ordinal,  // "third": 3
  few,
  match,       // of a match: "touchdown"
  closing,     // "EOY"; value: a Grain
  lasting,     // "lasted", "took": before an amount of time
  decade,      // "nineties": value 90
  year_cue,    // words that make a bare number behind them a year: "in", "since"
  future,      // the tense of a clause: "will"
  past_tense,  // "was"
};

// The value of a verb of speech among those of the past tense: it dates the saying, not what is
// said.
inline constexpr int kSpeech = 1;

enum class Relation : std::int8_t { current, last, past, next, previous, following, same, latest };
enum class Shift : std::int8_t { ago, earlier, before, later, after, from, hence, since };

struct Word {
  std::uint64_t cues = 0;  // bits of Cue
  std::int16_t value = 0;
  WordClass role = WordClass::none;
  bool caps : 1 = false;        // only with a capital
  bool beside_day : 1 = false;  // only beside a day number or a year
  bool plural : 1 = false;
  bool abbreviation : 1 = false;  // of a month: "Feb"; a full stop behind it belongs to it
  bool noun : 1 = false;          // a month that is a common noun too: "march"
  bool point : 1 = false;         // a moment of the day: "dawn"
  bool relative : 1 = false;      // only after "last", "this", "the" ...: "fall"
  bool phrase : 1 = false;        // some phrase of time_phrases.tsv or holidays.tsv starts with it
  // It may tell the time of the whole text: "said", "yesterday".
  bool sign : 1 = false;
  // An expression or what tells the day of the text may begin with it, or it is a sign: false of
  // the common words of the grammar ("of", "was").
  bool opener : 1 = false;

  // Which month, weekday or season it is, counted from 1.
  [[nodiscard]] unsigned index() const { return static_cast<unsigned>(value); }
  // "May", of which "Jan" is none
  [[nodiscard]] bool written_out() const { return role == WordClass::month && !abbreviation; }
};

// What a fixed phrase means.
struct PhraseMeaning {
  enum class Kind : std::uint8_t { reference, holiday, set, duration, night, leading, trailing };
  Kind kind = Kind::reference;
  std::string_view value;  // a TIMEX3 value, a rule for holidays, or a mod
  std::string_view extra;
  Modifier modifier = Modifier::exact;  // what a mod makes of an amount
};

// The words and phrases of time expressions. Immutable; built once from the data rows.
class Lexicon {
 public:
  static const Lexicon& instance();

  // Names an entry; 0 is that of the words that play no part, whose role is none.
  using Id = text::WordIds::Id;
  [[nodiscard]] Id id_of(const text::Token& token) const {
    const Id id = ids_.find(token);
    const bool usable = !entries_[id].caps | token.capitalised;  // no jump
    return static_cast<Id>(id * static_cast<unsigned>(usable));
  }
  [[nodiscard]] const Word& entry(Id id) const { return entries_[id]; }
  [[nodiscard]] const text::PhraseTable& phrases() const { return phrases_; }
  // Phrases that stand right before or behind an expression and change its mod.
  [[nodiscard]] const text::PhraseTable& leading() const { return leading_; }
  [[nodiscard]] const text::PhraseTable& trailing() const { return trailing_; }
  [[nodiscard]] const PhraseMeaning& meaning(text::PhraseTable::Value value) const {
    return meanings_[value];
  }

 private:
  Lexicon();
  Word& insert(std::string_view word);
  void read_words();
  void read_phrases();
  void read_holidays();
  void mark_parts();
  void add_phrase(std::string_view phrase, const PhraseMeaning& meaning);

  text::WordIds ids_;
  std::vector<Word> entries_ = std::vector<Word>(1);  // by id
  text::PhraseTable phrases_;
  text::PhraseTable leading_;
  text::PhraseTable trailing_;
  std::vector<PhraseMeaning> meanings_;
};

}  // namespace claimcheck::time
