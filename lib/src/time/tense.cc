#include "time/tense.h"

#include <algorithm>

#include "text/lemma.h"

namespace claimcheck::time {
namespace {

constexpr At kReach = 40;

// A regular past form: "declared"; not "will be named", "to succeed", "the proposed". Words that
// look ahead are listed in the lexicon.
bool regular_past(const Words& words, At at) {
  const auto spelling = words.spelling(at);
  const bool other = words.has(at - 1, Cue::be) || words.has(at - 1, Cue::to) ||
                     words.is(at - 1, WordClass::future) || words.is(at - 1, WordClass::article);
  return !other && spelling.size() > 3 && spelling.ends_with("ed") && words.lower_word(at);
}

// How a word that looks ahead must go on to do so: "planned to", "set for", but not "planned trip".
enum Ahead : std::int8_t { always, aiming, intending, scheduled, planning, scheduled_plural };

// "talks resume", "Ann and Bo meet": not "failed to resume", "did not meet"
bool follows_plural(const Words& words, At at) {
  const bool noun = words.lower_word(at - 1) || words.token(at - 1).capitalised;
  return noun && words.word(at - 1).role == WordClass::none &&
         (text::is_plural(words.text().text, words.token(at - 1)) || words.has(at - 2, Cue::join));
}

bool looks_ahead(const Words& words, At at) {
  const auto kind = words.word(at).value;
  if (kind == scheduled_plural) return follows_plural(words, at);
  if (kind == always || kind == scheduled || words.has(at + 1, Cue::to)) return true;
  return (kind == aiming || kind == planning) &&
         (words.has(at + 1, Cue::aim) || words.is(at + 1, WordClass::article));
}

// Whether a word that looks ahead does so for a date before it too: "On Friday it will", "On Friday
// they plan to".
bool looks_either_way(const Words& words, At at) {
  const auto kind = words.word(at).value;
  return kind == always || kind == planning;
}

// "had been due to expire": ahead of what is past
bool looks_back(const Words& words, At at) {
  return words.has(at - 1, Cue::been) &&
         (words.has(at - 2, Cue::perfect) || words.has(at - 3, Cue::perfect));
}

// "to be published in May"
bool is_intended(const Words& words, At at) {
  return words.has(at, Cue::be) && words.has(at - 1, Cue::to) &&
         words.spelling(at + 1).ends_with("ed");
}

Direction direction_of(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::future:
      if (looks_back(words, at)) return Direction::past;
      return looks_ahead(words, at) ? Direction::future : Direction::unknown;
    case WordClass::past_tense:
      return words.word(at).value == kSpeech ? Direction::unknown : Direction::past;
    case WordClass::none:
      if (is_intended(words, at)) return Direction::future;
      return regular_past(words, at) ? Direction::past : Direction::unknown;
    default:
      return Direction::unknown;
  }
}

// "mid", or the last word of "at least"
bool is_lead(const Words& words, At at) {
  const auto& leading = words.lexicon().leading();
  if (leading.longest(words.text().tokens, at)) return true;
  const auto two = at > 0 ? leading.longest(words.text().tokens, at - 1) : std::nullopt;
  return two && two->length == 2;
}

// A comma that is not inside of a number.
bool is_comma(const Words& words, At at) {
  const auto number = [&](At near) { return words.token(near).kind == text::TokenKind::number; };
  return words.symbol(at, U',') && !(number(at - 1) && number(at + 1));
}

// The start of what stands between a preposition and its date: "9 a.m." of "until 9 a.m. Tuesday",
// "mid-" of "by mid-November".
At past_lead(const Words& words, At first) {
  constexpr At kLongestLead = 6;
  for (At back = 1; back <= std::min(kLongestLead, first); ++back) {
    const At at = first - back;
    const bool word = words.token(at).kind == text::TokenKind::word;
    const bool inside = !word || words.length(at) == 1 || words.is(at, WordClass::zone) ||
                        words.is(at, WordClass::meridiem) || is_lead(words, at);
    if (!inside) return at + 1;
  }
  return first;
}

// The tokens of a sentence that are near enough to an expression to date it.
struct Reach {
  At low;
  At high;
};

Reach reach_around(const text::Sentence& sentence, At first, At last) {
  return {std::max(sentence.first_token, first > kReach ? first - kReach : 0),
          std::min(sentence.last_token, last + kReach)};
}

// "forty had signed by Friday", "Until Friday, nobody had": the limit was reached; not "had until
// Friday".
bool was_reached(const Words& words, const Reach& reach, At limit_at) {
  constexpr At kClause = 12;
  constexpr At kDate = 6;  // "the end of April"
  if (limit_at == reach.low) {
    for (At at = limit_at; at < std::min(reach.high, limit_at + kDate + kClause); ++at)
      if (words.has(at, Cue::perfect)) return true;
    return false;
  }
  const At low = limit_at - std::min(kClause, limit_at - reach.low);
  for (At at = limit_at - 1; at > low && !is_comma(words, at); --at)
    if (words.has(at - 1, Cue::perfect)) return true;
  return false;
}

// "The protests went on until January"; not "were banned until January", "was stayed until January"
bool lasted_until(const Words& words, const Reach& reach, At limit_at) {
  constexpr At kClause = 6;
  const At low = std::max(reach.low, limit_at - std::min(kClause, limit_at));
  for (At at = limit_at; at > low && !is_comma(words, at - 1); --at)
    if (words.has(at - 1, Cue::enduring)) return !words.has(at - 2, Cue::passive);
  return false;
}

// "The rain stopped by Saturday": a deed that was done; not "asked them to leave by Saturday"
bool was_done(const Words& words, const Reach& reach, At limit_at) {
  const bool by = words.has(limit_at, Cue::limit) && words.has(limit_at, Cue::aim);
  if (!by) return false;
  constexpr At kClause = 8;
  const At low = std::max(reach.low, limit_at - std::min(kClause, limit_at));
  for (At at = limit_at; at > low; --at) {
    const bool ends = is_comma(words, at - 1) || words.has(at - 1, Cue::to);
    if (ends || words.is(at - 1, WordClass::future)) return false;
    if (direction_of(words, at - 1) == Direction::past) return true;
  }
  return false;
}

// "June" of "from June through August"
bool ends_in_date(const Words& words, At at) {
  return words.is(at, WordClass::month) || words.is(at, WordClass::weekday) ||
         words.token(at).kind == text::TokenKind::number;
}

// "by Friday", "until 9 a.m. Tuesday", "as soon as Tuesday"
std::optional<Direction> of_limit(const Words& words, const Reach& reach, At first) {
  if (words.has(first - 1, Cue::as) && words.has(first - 3, Cue::as))
    return words.is(first - 2, WordClass::past_tense) ? Direction::past : Direction::future;
  const At lead = past_lead(words, first);
  if (lead == 0 || !words.has(lead - 1, Cue::limit)) return std::nullopt;
  if (ends_in_date(words, lead - 2)) return std::nullopt;
  const bool over = was_reached(words, reach, lead - 1) || was_done(words, reach, lead - 1) ||
                    lasted_until(words, reach, lead - 1);
  return over ? Direction::past : Direction::future;
}

// The start of the phrase that leads to a date: "the end of", "late", "mid-".
At lead_start(const Words& words, At first) {
  constexpr At kLongest = 6;
  const At hyphen = words.symbol(first - 1, U'-') ? 1 : 0;
  for (At length = std::min(kLongest, first); length > 0; --length) {
    const auto lead = words.lexicon().leading().longest(words.text().tokens, first - length);
    if (lead && (lead->length == length || lead->length + hyphen == length)) return first - length;
  }
  return first;
}

// "said Friday that it will", "said on Friday", "said in late May", "said at the end of May"
bool follows_speech(const Words& words, At first) {
  const At start = lead_start(words, first);
  const At verb = words.has(start - 1, Cue::dating) ? start - 2 : start - 1;
  return words.is(verb, WordClass::past_tense) && words.word(verb).value == kSpeech;
}

// "had failed", "had not yet fallen"; not "had 300 men"
bool is_pluperfect(const Words& words, At at) {
  if (!words.has(at, Cue::perfect)) return false;
  constexpr At kLongest = 3;  // with its adverbs
  for (At next = at + 1; next <= at + kLongest && words.lower_word(next); ++next)
    if (words.spelling(next).ends_with("ed") || text::is_irregular_verb_form(words.token(next)))
      return true;
  return false;
}

bool ends_clause(const Words& words, At at) {
  return is_comma(words, at) || words.symbol(at, U';') || words.symbol(at, U':');
}

}  // namespace

bool tells_earlier(const Words& words, const text::Sentence& sentence, At first, At last) {
  const Reach reach = reach_around(sentence, first, last);
  const At lead = past_lead(words, first);
  if (lead > 0 && words.has(lead - 1, Cue::limit)) return false;
  for (At at = first; at > reach.low && !ends_clause(words, at - 1); --at)
    if (is_pluperfect(words, at - 1)) return true;
  for (At at = last; at < reach.high && !ends_clause(words, at); ++at)
    if (is_pluperfect(words, at)) return true;
  return false;
}

bool tells_ahead(const Words& words, const text::Sentence& sentence, At first) {
  const Reach reach = reach_around(sentence, first, first);
  for (At at = first; at > reach.low; --at) {
    if (words.has(at - 1, Cue::passive) && words.has(at, Cue::to)) return true;  // "was to fall"
    if (const auto direction = direction_of(words, at - 1); direction != Direction::unknown)
      return direction == Direction::future;
  }
  return false;
}

Direction tense_around(const Words& words, const text::Sentence& sentence, At first, At last) {
  const Reach reach = reach_around(sentence, first, last);
  if (const auto limit = of_limit(words, reach, first)) return *limit;
  if (follows_speech(words, first)) return Direction::past;
  for (At at = first; at > reach.low; --at)
    if (const auto direction = direction_of(words, at - 1); direction != Direction::unknown)
      return direction;
  for (At at = last; at < reach.high; ++at) {
    if (words.is(at, WordClass::future) && !looks_either_way(words, at)) continue;
    if (const auto direction = direction_of(words, at); direction != Direction::unknown)
      return direction;
  }
  return Direction::unknown;
}

}  // namespace claimcheck::time
