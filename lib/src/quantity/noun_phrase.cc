#include "quantity/noun_phrase.h"

#include <algorithm>
#include <string>

#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestPhrase = 9;  // tokens
constexpr std::uint32_t kLongestLookBack = 14;
constexpr int kMostDeterminers = 2;
constexpr std::uint32_t kNone = ~std::uint32_t{0};

bool is_word(const Token& token) { return token.kind == TokenKind::word; }

bool in_class(const Token& token, WordClass wanted) { return WordClasses::get().is(token, wanted); }

}  // namespace

// A word that no noun phrase holds; a direction does not bound one as part of a name ("North
// Korean").
bool NounPhraseReader::is_boundary(const Token& token) {
  // "US" is no "us".
  if (token.all_caps && token.end - token.begin == 2) return false;
  return in_class(token, WordClass::boundary) ||
         (in_class(token, WordClass::direction) && !token.capitalised);
}

// What has been read of a phrase so far.
struct NounPhraseReader::Scan {
  std::uint32_t plural = kNone;   // the last plural noun
  std::uint32_t zero = kNone;     // the last noun that has no plural ending
  std::uint32_t last = kNone;     // the last word that may be a noun
  std::uint32_t nominal = kNone;  // a participle that stands for people
  bool nouns_in_ing = false;      // "approval rating" goes on
};

bool NounPhraseReader::plural(std::uint32_t i) const {
  const Token& token = tokens_[i];
  return text::is_plural(text_, token);
}

bool NounPhraseReader::verbal(std::uint32_t i) const {
  const Token& token = tokens_[i];
  if (!is_word(token)) return false;
  const std::string_view word = text_.substr(token.begin, token.end - token.begin);
  const bool regular = (word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed")) ||
                       (word.size() > 5 && word.ends_with("ing"));
  return regular || text::is_irregular_verb_form(token);
}

// The same without nouns in -ing: "rating", "spending".
bool NounPhraseReader::only_verbal(std::uint32_t i) const {
  return verbal(i) && !WordForms::get().verbal_noun(tokens_[i]);
}

// "sports stars", but not "adults smokes": whether the plural at `next` goes on with the one
// before.
bool NounPhraseReader::joins_plural(std::uint32_t i, std::uint32_t next) const {
  if (!plural(next)) return false;
  return tokens_[i].capitalised || in_class(tokens_[i], WordClass::attributive) ||
         !WordForms::get().third_person(tokens_[next]);
}

// "1,500 Argus common shares": whether a name in -s at `i` stands before the plural that is
// counted.
bool NounPhraseReader::names_owner(std::uint32_t i, std::uint32_t end) const {
  if (!tokens_[i].capitalised || i + 2 >= end) return false;
  const Token& between = tokens_[i + 1];
  return is_word(between) && !between.capitalised && !is_boundary(between) && !verbal(i + 1) &&
         !WordForms::get().may_be_verb(between) && plural(i + 2) && !tokens_[i + 2].capitalised;
}

bool NounPhraseReader::joined_by_hyphen(std::uint32_t i, std::uint32_t end) const {
  return i + 2 < end && tokens_[i + 1].is(U'-') && !tokens_[i + 1].space_before &&
         !tokens_[i + 2].space_before && is_word(tokens_[i + 2]);
}

bool NounPhraseReader::is_quote(std::uint32_t i) const {
  return tokens_[i].is(U'"') || tokens_[i].is(U'\'');
}

// The end of a model's name in letters and digits that starts at `i` ("F-16", "M1", "DC-8-62"),
// with a plural ending; `i` for other words.
std::uint32_t NounPhraseReader::end_of_code(std::uint32_t i, std::uint32_t end) const {
  if (!is_word(tokens_[i]) || !tokens_[i].capitalised || NumberLexicon::get().is_money(tokens_[i]))
    return i;
  std::uint32_t at = i + 1;
  bool digits = false;
  for (; at < end && !tokens_[at].space_before; ++at) {
    const bool joint = tokens_[at].is(U'-') && at + 1 < end && !tokens_[at + 1].space_before;
    if (tokens_[at].kind == TokenKind::symbol && !joint) break;
    digits = digits || tokens_[at].kind == TokenKind::number;
  }
  return digits ? at : i;
}

// Whether `i` is no part of the phrase any more.
bool NounPhraseReader::ends_phrase(const Scan& scan, std::uint32_t i) const {
  const Token& token = tokens_[i];
  if (!is_word(token)) {
    // The points of "U.S." and an ampersand between names.
    const bool initial = token.is(U'.') && !token.space_before && scan.last + 1 == i &&
                         tokens_[i - 1].end - tokens_[i - 1].begin == 1 &&
                         tokens_[i - 1].capitalised;
    return !initial;
  }
  if (token.paragraph_before) return true;
  // The N of "U.N." is no "n".
  const bool letter = token.capitalised && token.end - token.begin == 1 && i + 1 < tokens_.size() &&
                      tokens_[i + 1].is(U'.') && !token.space_before;
  if (!letter && is_boundary(token)) return true;
  const auto kind = NumberLexicon::get().word(token).kind;
  const bool number =
      kind == NumberWordKind::digit || kind == NumberWordKind::teen || kind == NumberWordKind::tens;
  if (number) return true;
  const bool verb = scan.nouns_in_ing ? only_verbal(i) : verbal(i);
  if (scan.last == kNone || !verb) return false;
  // "one major stumbling issue"
  const bool inner = scan.last + 1 == i && i + 1 < tokens_.size() && is_word(tokens_[i + 1]) &&
                     !is_boundary(tokens_[i + 1]) && WordForms::get().adjective(tokens_[scan.last]);
  return !inner;
}

// "central and southern districts": the "and" between adjectives of one noun.
bool NounPhraseReader::coordinates_adjectives(const Scan& scan, std::uint32_t i,
                                              std::uint32_t end) const {
  const bool after_adjective = scan.last != kNone && scan.last + 1 == i && scan.plural == kNone &&
                               scan.zero == kNone && i + 2 < end;
  return after_adjective && NumberLexicon::get().word(tokens_[i]).is(NumberWordKind::and_) &&
         WordForms::get().adjective(tokens_[i - 1]) && WordForms::get().adjective(tokens_[i + 1]) &&
         is_word(tokens_[i + 2]) && !is_boundary(tokens_[i + 2]);
}

std::optional<NounPhrase> NounPhraseReader::read(std::uint32_t at, std::uint32_t end,
                                                 Grammatical wanted) const {
  const bool one = wanted == Grammatical::singular;
  end = std::min(end, at + kLongestPhrase);
  const auto in_name = [&](std::uint32_t i) {  // "New Hampshire"
    return tokens_[i].capitalised && i + 1 < end && tokens_[i + 1].capitalised;
  };
  while (at < end && in_class(tokens_[at], WordClass::transparent) && !in_name(at)) ++at;
  // "40 head of cattle"
  if (at + 2 < end && in_class(tokens_[at], WordClass::classifier) &&
      NumberLexicon::get().word(tokens_[at + 1]).is(NumberWordKind::of))
    at += 2;
  Scan scan;
  scan.nouns_in_ing = wanted == Grammatical::any;
  bool quoted = false;
  for (std::uint32_t i = at; i < end; ++i) {
    const Token& token = tokens_[i];
    const bool opens = i == at && is_quote(i);
    if (opens || (quoted && is_quote(i))) {
      quoted = opens;
      continue;
    }
    const bool spaced_hyphen = scan.last == kNone && i + 2 < end && tokens_[i + 1].is(U'-') &&
                               tokens_[i + 1].space_before && tokens_[i + 2].space_before &&
                               is_word(token) && !plural(i) && is_word(tokens_[i + 2]);
    // "PlayStation 4 consoles"
    const bool model = token.kind == TokenKind::number && scan.last != kNone &&
                       scan.last + 1 == i && tokens_[i - 1].capitalised && i + 1 < end &&
                       !NumberLexicon::get().is_money(tokens_[i - 1]) && is_word(tokens_[i + 1]) &&
                       plural(i + 1);
    if (model) continue;
    if (joined_by_hyphen(i, end) || spaced_hyphen) {
      ++i;
      continue;
    }
    if (const std::uint32_t code = end_of_code(i, end); code > i) {
      i = code - 1;
      if (is_word(tokens_[i]) && text_[tokens_[i].begin] == 's') scan.last = scan.plural = i;
      continue;
    }
    // "small, friendly deals"
    const bool lists = token.is(U',') && scan.last != kNone && scan.plural == kNone &&
                       i + 2 < end && is_word(tokens_[i + 1]) && !is_boundary(tokens_[i + 1]) &&
                       plural(i + 2);
    if (lists && wanted == Grammatical::plural && !plural(i + 1)) continue;
    // "5% of investors' dollars"; of a count the owners are counted.
    if (wanted == Grammatical::any && token.is(U'\'') && !token.space_before &&
        scan.plural + 1 == i && i + 1 < end && is_word(tokens_[i + 1])) {
      scan.plural = kNone;
      continue;
    }
    if (coordinates_adjectives(scan, i, end)) continue;
    if (ends_phrase(scan, i)) break;
    if (!is_word(token)) continue;
    const std::uint32_t next = quoted && i + 1 < end && is_quote(i + 1) ? i + 2 : i + 1;
    const bool next_is_word = next < end && is_word(tokens_[next]) && !is_boundary(tokens_[next]);
    const bool possessive = in_class(token, WordClass::possessive);
    // "worth half Orm's"
    if (possessive && !next_is_word && wanted == Grammatical::any && scan.last + 1 == i)
      return std::nullopt;
    if (possessive && (!next_is_word || (one && scan.last != kNone))) break;
    if (possessive) {
      scan.plural = kNone;
      if (wanted == Grammatical::any) scan.last = kNone;
      continue;
    }
    if (in_class(token, WordClass::nominal) && scan.last == kNone && !next_is_word) {
      scan.nominal = i;
      break;
    }
    const bool participle = scan.nouns_in_ing ? only_verbal(i) : verbal(i);
    // "a three-shot lead"
    const bool counted = one && in_class(token, WordClass::compound);
    if (scan.last == kNone && participle && !counted) {
      if (!next_is_word || (text::is_irregular_verb_form(token) && !plural(next))) break;
      continue;
    }
    if (plural(i)) {
      if (one && scan.last != kNone) break;
      scan.last = i;
      scan.plural = one ? kNone : i;
      const bool goes_on = next_is_word && (one || joins_plural(i, next) || names_owner(i, end) ||
                                            in_class(tokens_[next], WordClass::possessive));
      const bool owns = next + 1 < end && tokens_[next].is(U'\'') && !tokens_[next].space_before &&
                        is_word(tokens_[next + 1]);
      if (!goes_on && !owns) break;
      continue;
    }
    const std::string_view word = text_.substr(token.begin, token.end - token.begin);
    if (word.size() > 4 && word.ends_with("ly") && !in_class(token, WordClass::ly_noun)) {
      if (!next_is_word) break;
      continue;
    }
    if (in_class(token, WordClass::zero_plural)) scan.zero = i;
    scan.last = i;
  }
  NounPhrase phrase;
  phrase.begin = at;
  phrase.nominal = scan.plural == kNone && scan.zero == kNone && scan.nominal != kNone;
  phrase.head = scan.plural != kNone            ? scan.plural
                : scan.zero != kNone            ? scan.zero
                : scan.nominal != kNone         ? scan.nominal
                : wanted != Grammatical::plural ? scan.last
                                                : kNone;
  if (phrase.head == kNone) return std::nullopt;
  phrase.end = phrase.complement_end = phrase.head + 1;
  add_complement(phrase, end + kLongestPhrase);
  return phrase;
}

void NounPhraseReader::add_complement(NounPhrase& phrase, std::uint32_t end) const {
  end = std::min(end, static_cast<std::uint32_t>(tokens_.size()));
  if (phrase.end >= end || !NumberLexicon::get().word(tokens_[phrase.end]).is(NumberWordKind::of))
    return;
  std::uint32_t at = phrase.end + 1;
  for (int n = 0; n < kMostDeterminers && at < end; ++n)
    if (in_class(tokens_[at], WordClass::determiner)) ++at;
  Scan scan;
  std::uint32_t last = kNone;
  for (std::uint32_t i = at; i < end && i < at + kLongestPhrase; ++i) {
    if (tokens_[i].is(U'-') && joined_by_hyphen(i - 1, end)) continue;
    if (ends_phrase(scan, i)) break;
    if (is_word(tokens_[i])) scan.last = last = i;
    if (plural(i) && i + 1 < end && !plural(i + 1)) break;
  }
  if (last != kNone) phrase.complement_end = last + 1;
}

// "will cost", "to pay" before a figure
bool NounPhraseReader::is_infinitive(std::uint32_t i, std::uint32_t before) const {
  if (i == 0) return false;
  const Token& last = tokens_[i - 1];
  return in_class(last, WordClass::modal) || (i + 1 == before && last.hash == text::hash_of("to"));
}

// Whether the word right before a figure is a verb in the present tense: "the car weighs 900 kg".
bool NounPhraseReader::is_verb_before_figure(std::uint32_t i, std::uint32_t from) const {
  if (WordForms::get().only_verb(tokens_[i])) return true;
  const bool subject =
      i > from && is_word(tokens_[i - 1]) && !in_class(tokens_[i - 1], WordClass::determiner);
  return subject && !tokens_[i].capitalised && WordForms::get().third_person(tokens_[i]);
}

// "he expects revenue": whether the word at `i` is a verb behind a pronoun rather than a noun.
bool NounPhraseReader::is_verb_of_pronoun(std::uint32_t i, std::uint32_t from) const {
  if (i <= from || tokens_[i].capitalised || !WordForms::get().third_person(tokens_[i]))
    return false;
  const Token& before = tokens_[i - 1];
  return is_word(before) && is_boundary(before) && !in_class(before, WordClass::determiner) &&
         !in_class(before, WordClass::possessive) && !in_class(before, WordClass::preposition) &&
         !in_class(before, WordClass::coordinator);
}

// "to report net income"
bool NounPhraseReader::is_verb_behind_to(std::uint32_t i, std::uint32_t from) const {
  return i > from && tokens_[i - 1].hash == text::hash_of("to") && !tokens_[i].capitalised &&
         WordForms::get().may_be_verb(tokens_[i]);
}

// "net at the unit, Orm Finance, fell": where the apposition that ends in the comma before `at`
// begins, as the token of its first comma; `at` without one.
std::uint32_t NounPhraseReader::before_apposition(std::uint32_t at, std::uint32_t from) const {
  constexpr std::uint32_t kLongestApposition = 14;  // tokens
  if (at <= from + 1 || !tokens_[at - 1].is(U',')) return at;
  const std::uint32_t reach = at - from > kLongestApposition ? at - kLongestApposition : from;
  for (std::uint32_t i = at - 1; i > reach; --i) {
    const bool between_digits = tokens_[i].kind == TokenKind::number && !tokens_[i].space_before;
    if (tokens_[i - 1].is(U',') && !between_digits) return i - 1;
  }
  return at;
}

std::optional<NounPhrase> NounPhraseReader::read_before(std::uint32_t before,
                                                        std::uint32_t from) const {
  std::uint32_t reach = before - from > kLongestLookBack ? before - kLongestLookBack : from;
  std::uint32_t i = before;
  // "Amazon Prime costs $99"
  const bool adjacent = i > reach && is_word(tokens_[i - 1]) &&
                        (!is_word(tokens_[i]) || NumberLexicon::get().word(tokens_[i]).cardinal());
  if (adjacent && is_verb_before_figure(i - 1, reach)) --i;
  std::optional<NounPhrase> found;
  while (i > reach) {
    // Over verbs, prepositions and adverbs to the end of a phrase.
    while (i > reach &&
           ((tokens_[i - 1].is(U':') && i == before) ||
            (is_word(tokens_[i - 1]) && (is_boundary(tokens_[i - 1]) || only_verbal(i - 1) ||
                                         (!found && is_infinitive(i - 1, before))))))
      --i;
    const std::uint32_t end = i;
    while (i > reach && is_word(tokens_[i - 1]) && !is_boundary(tokens_[i - 1]) &&
           !(i > reach + 1 && tokens_[i - 2].is(U'\'')) && !only_verbal(i - 1) &&
           !is_infinitive(i - 1, before) && !NumberLexicon::get().word(tokens_[i - 1]).cardinal())
      i -= i >= reach + 3 && joined_by_hyphen(i - 3, before) ? 3U : 1U;
    if (i == end) {
      const std::uint32_t subject = found ? i : before_apposition(i, from);
      if (subject == i) break;
      i = subject;
      reach = i - from > kLongestLookBack ? i - kLongestLookBack : from;
      continue;
    }
    const bool verb = is_verb_of_pronoun(i, from) || is_verb_behind_to(i, from);
    if (verb && i + 1 == end) {
      if (found) break;
      continue;
    }
    if (verb) ++i;
    const std::uint32_t complement_end = found && found->begin > end ? found->complement_end : end;
    found = NounPhrase{i, end, end - 1, end, false};
    // "the move resulted in a charge of": what is new stands in front.
    const NumberLexicon& words = NumberLexicon::get();
    const bool is_new = i > reach && words.word(tokens_[i - 1]).is(NumberWordKind::article);
    while (i > reach && in_class(tokens_[i - 1], WordClass::determiner)) --i;
    if (i == reach || !in_class(tokens_[i - 1], WordClass::preposition)) break;
    const bool of = words.word(tokens_[i - 1]).is(NumberWordKind::of);
    if (is_new && !of) break;
    if (of) found->complement_end = complement_end;
  }
  return found;
}

}  // namespace claimcheck::quantity
