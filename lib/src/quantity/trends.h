#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "claimcheck/quantity.h"
#include "text/token.h"
#include "text/word_table.h"

namespace claimcheck::quantity {

// The part a figure plays in a change, and which way it goes.
struct TrendReading {
  Trend trend = Trend::none;
  ChangeRole role = ChangeRole::none;
};

// What a figure measures, as far as changes are told in it: things that are counted ("cut 300 jobs"
// is no change), shares, fractions in words ("lost a third"), money ("raised $5 million" is none
// either), its parts ("lost 3 cents"), or anything else.
enum class FigureKind : std::uint8_t { count, share, fraction, money, cents, other };

// trends.tsv, read once.
class TrendTable {
 public:
  [[nodiscard]] static const TrendTable& get();

  // The role of the figure that stands at [begin, end), by the words of its clause from `from` to
  // `to`. Looks at a bounded number of tokens.
  [[nodiscard]] TrendReading read(std::span<const text::Token> tokens, std::uint32_t begin,
                                  std::uint32_t end, Span sentence_tokens, FigureKind kind) const;
  // Which way a verb of change goes; none for other words.
  [[nodiscard]] Trend verb(const text::Token& token) const { return trend_of(token, Place::verb); }
  // The same of a verb that changes its object: "cut its dividend 5%".
  [[nodiscard]] Trend of_object(const text::Token& token) const {
    return trend_of(token, Place::object);
  }
  // The direction of the nearest verb of change before `before`, in its clause; `from` begins the
  // sentence.
  [[nodiscard]] Trend verb_before(std::span<const text::Token> tokens, std::uint32_t before,
                                  std::uint32_t from) const {
    return verb_in(tokens, before, from);
  }
  // Whether the word compares: "lower", "higher".
  [[nodiscard]] bool compares(const text::Token& token) const {
    return side(token) != Trend::none && token.end - token.begin > 4;
  }
  // "to", "from", "by": what leads from a verb of change to its figures.
  [[nodiscard]] bool leads_to_figure(const text::Token& token) const {
    return token.hash == to_ || token.hash == from_ || token.hash == by_;
  }
  // "up", "down", "higher": what may stand right before or behind a change.
  [[nodiscard]] bool is_side(const text::Token& token) const { return side(token) != Trend::none; }
  // Whether the word names a change by itself: "rise", "decline".
  [[nodiscard]] bool names_rise(const text::Token& token) const {
    return noun(token) != Trend::none;
  }
  // The same with words that may also name an amount: "gain", "loss".
  [[nodiscard]] bool names_change(const text::Token& token) const {
    return noun(token) != Trend::none || share(token) != Trend::none;
  }
  // Whether "up", "down" or "off" behind the word is part of it: "make up".
  [[nodiscard]] bool takes_particle(const text::Token& token) const { return verbs_.has(token); }
  // Whether a change led above or below the figure behind the word: "climbed above 5%".
  [[nodiscard]] bool leads_past_level(const text::Token& token) const { return levels_.has(token); }
  // Whether a share before the word is one that something grows at: "rate", "pace".
  [[nodiscard]] bool names_pace(const text::Token& token) const { return paces_.has(token); }
  // Whether what a change led to stands at `at`: "lost 12 cents [to $3]", "5 points[, or 2%]".
  [[nodiscard]] bool leads_to_level(std::span<const text::Token> tokens, std::uint32_t at) const;
  // Whether the figure behind tells how much something changed that may also be lost or gained:
  // "added 5 cents to 60".
  [[nodiscard]] bool shares_before(const text::Token& token) const {
    return share(token) != Trend::none;
  }
  // The same by the words before it alone: "rose from" makes an old value, "rose by" a change.
  [[nodiscard]] ChangeRole role_before(std::span<const text::Token> tokens, std::uint32_t begin,
                                       std::uint32_t from) const {
    return read_before(tokens, begin, from, FigureKind::other).role;
  }

 private:
  TrendTable();
  // What a word says in each of the places it can stand in.
  enum class Place : std::uint8_t { verb, noun, side, share, behind, object };
  [[nodiscard]] static Place place_named(std::string_view name);
  [[nodiscard]] text::WordTable* list_named(std::string_view name);
  [[nodiscard]] Trend trend_of(const text::Token& token, Place place) const;
  [[nodiscard]] Trend noun(const text::Token& token) const { return trend_of(token, Place::noun); }
  [[nodiscard]] Trend side(const text::Token& token) const { return trend_of(token, Place::side); }
  // Words that tell a change of shares only: "lost 5%".
  [[nodiscard]] Trend share(const text::Token& token) const {
    return trend_of(token, Place::share);
  }
  // "was watched by 300": who does it, not by how much.
  [[nodiscard]] bool names_doer(std::span<const text::Token> tokens, std::uint32_t by,
                                std::uint32_t from) const;
  [[nodiscard]] bool tells_margin(std::span<const text::Token> tokens, std::uint32_t by,
                                  std::uint32_t from) const;
  [[nodiscard]] Trend anywhere(const text::Token& token) const;
  [[nodiscard]] bool describes(std::span<const text::Token> tokens, std::uint32_t begin,
                               std::uint32_t end, std::uint32_t from) const;
  [[nodiscard]] TrendReading read_before(std::span<const text::Token> tokens, std::uint32_t begin,
                                         std::uint32_t from, FigureKind kind) const;
  [[nodiscard]] std::optional<TrendReading> read_preposition(std::span<const text::Token> tokens,
                                                             std::uint32_t at,
                                                             std::uint32_t from) const;
  [[nodiscard]] Trend noun_before(std::span<const text::Token> tokens, std::uint32_t begin,
                                  std::uint32_t from) const;
  [[nodiscard]] Trend side_before(std::span<const text::Token> tokens, std::uint32_t begin,
                                  std::uint32_t from, FigureKind kind) const;
  [[nodiscard]] const text::Token& before_figure(std::span<const text::Token> tokens,
                                                 std::uint32_t begin, std::uint32_t from) const;
  [[nodiscard]] TrendReading read_pace(std::span<const text::Token> tokens, std::uint32_t begin,
                                       std::uint32_t end, Span sentence) const;
  [[nodiscard]] TrendReading read_verb(std::span<const text::Token> tokens, std::uint32_t begin,
                                       std::uint32_t from) const;
  [[nodiscard]] TrendReading read_own_verb(std::span<const text::Token> tokens, std::uint32_t begin,
                                           std::uint32_t end, std::uint32_t from,
                                           FigureKind kind) const;
  [[nodiscard]] TrendReading read_after(std::span<const text::Token> tokens, std::uint32_t end,
                                        std::uint32_t to, FigureKind kind) const;
  [[nodiscard]] std::uint32_t nearest_verb(std::span<const text::Token> tokens,
                                           std::uint32_t before, std::uint32_t from) const;
  [[nodiscard]] Trend verb_in(std::span<const text::Token> tokens, std::uint32_t before,
                              std::uint32_t from) const;

  text::WordTable paces_;       // "grew at a 5% rate"
  text::WordTable levels_;      // "climbed above 8,000"
  text::WordTable verbs_;       // "make up 5%", "pay off $3 million"
  text::WordTable margins_;     // "lost by 5 votes"
  text::WordTable degrees_;     // "rose only 4%"
  text::WordTable subclauses_;  // "after it missed its goal by 5"
  text::WordTable settling_;    // "to close at 8,000"
  text::WordTable beside_;      // "3 km off the cape"
  text::WordTable words_;       // two bits of Trend for each place
  std::uint64_t to_, from_, by_, of_, a_, an_, the_, or_, percent_;
};

}  // namespace claimcheck::quantity
