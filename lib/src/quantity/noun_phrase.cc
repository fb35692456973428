#include "quantity/noun_phrase.h"

#include <algorithm>

#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestPhrase = 9;  // tokens
constexpr std::uint32_t kNone = ~std::uint32_t{0};

// Reads one noun phrase forward, token by token, and notes which of them may be its head.
class PhraseScan {
 public:
  PhraseScan(const NounWords& words, std::uint32_t begin, std::uint32_t end, Grammatical wanted)
      : words_(words), begin_(begin), end_(end), wanted_(wanted) {}

  // Sets begin, end and head; the rest of the phrase is as its head says.
  [[nodiscard]] std::optional<NounPhrase> read();
  // The end of a phrase of any form; its beginning when there is none.
  [[nodiscard]] std::uint32_t read_end();

 private:
  enum class Step : std::uint8_t { go_on, stop, refuse };

  [[nodiscard]] bool one() const { return wanted_ == Grammatical::singular; }
  [[nodiscard]] bool share() const { return wanted_ == Grammatical::any; }
  [[nodiscard]] bool has_noun() const { return last_ != kNone; }
  [[nodiscard]] bool right_behind_noun(std::uint32_t i) const {
    return has_noun() && last_ + 1 == i;
  }
  // What may be a noun; "approval rating" goes on where any form is wanted.
  [[nodiscard]] bool is_participle(std::uint32_t i) const {
    return share() || one() ? words_.is_only_verbal(i) : words_.is_verbal(i);
  }

  // What stands between the words.
  [[nodiscard]] std::uint32_t past_joints(std::uint32_t i);
  [[nodiscard]] bool takes_quote(std::uint32_t i);
  [[nodiscard]] bool is_model_number(std::uint32_t i) const;
  [[nodiscard]] bool opens_spaced_compound(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t past_code(std::uint32_t i);
  [[nodiscard]] bool lists_adjectives(std::uint32_t i) const;
  [[nodiscard]] bool takes_owner(std::uint32_t i);
  [[nodiscard]] bool coordinates_adjectives(std::uint32_t i) const;

  // Where it ends.
  [[nodiscard]] bool ends_before(std::uint32_t i) const;
  [[nodiscard]] bool is_point_of_initial(std::uint32_t i) const;
  [[nodiscard]] bool is_initial(std::uint32_t i) const;
  [[nodiscard]] bool ends_in_verb(std::uint32_t i) const;
  [[nodiscard]] bool is_plain_verb(std::uint32_t i) const;
  [[nodiscard]] bool is_gerund(std::uint32_t i) const;

  // The words.
  [[nodiscard]] std::uint32_t behind(std::uint32_t i) const;
  [[nodiscard]] bool goes_on_at(std::uint32_t next) const {
    return next < end_ && words_.is_inner(next);
  }
  Step take_word(std::uint32_t i);
  Step take_possessive(std::uint32_t i);
  Step take_participle(std::uint32_t i);
  Step take_plural(std::uint32_t i);
  [[nodiscard]] bool plural_goes_on(std::uint32_t i) const;
  [[nodiscard]] bool joins_plural(std::uint32_t i, std::uint32_t next) const;
  [[nodiscard]] bool is_verb_before_figure(std::uint32_t i) const;
  [[nodiscard]] bool is_verb_before_object(std::uint32_t i) const;
  [[nodiscard]] bool ends_subject(std::uint32_t next) const;
  [[nodiscard]] bool names_owner(std::uint32_t i) const;

  [[nodiscard]] std::optional<NounPhrase> phrase() const;

  const NounWords& words_;
  std::uint32_t begin_;
  std::uint32_t end_;
  Grammatical wanted_;
  bool quoted_ = false;            // between quotation marks
  std::uint32_t plural_ = kNone;   // the last plural noun
  std::uint32_t zero_ = kNone;     // the last noun that has no plural ending
  std::uint32_t last_ = kNone;     // the last word that may be a noun
  std::uint32_t nominal_ = kNone;  // a participle that stands for people
};

std::optional<NounPhrase> PhraseScan::read() {
  Step step = Step::go_on;
  for (std::uint32_t i = begin_; i < end_ && step == Step::go_on;) {
    if (const std::uint32_t next = past_joints(i); next > i) {
      i = next;
      continue;
    }
    if (ends_before(i)) break;
    if (words_.is_word(i)) step = take_word(i);
    ++i;
  }
  return step == Step::refuse ? std::nullopt : phrase();
}

std::uint32_t PhraseScan::read_end() {
  for (std::uint32_t i = begin_; i < end_; ++i) {
    if (words_[i].is(U'-') && words_.joined_by_hyphen(i - 1, end_)) continue;
    if (ends_before(i)) break;
    if (words_.is_word(i)) last_ = i;
    if (words_.is_plural(i) && i + 1 < end_ && !words_.is_plural(i + 1)) break;
  }
  return has_noun() ? last_ + 1 : begin_;
}

// The token behind what is at `i` without being a noun of its own: marks, codes, the first parts of
// compounds; `i` for a word to look at.
std::uint32_t PhraseScan::past_joints(std::uint32_t i) {
  if (takes_quote(i) || is_model_number(i)) return i + 1;
  if (words_.joined_by_hyphen(i, end_) || opens_spaced_compound(i)) return i + 2;
  if (const std::uint32_t end = past_code(i); end > i) return end;
  const bool joint = lists_adjectives(i) || takes_owner(i) || coordinates_adjectives(i);
  return joint ? i + 1 : i;
}

// The quotation marks around the first words.
bool PhraseScan::takes_quote(std::uint32_t i) {
  const bool opens = i == begin_;
  if ((!opens && !quoted_) || !words_.is_quote(i)) return false;
  quoted_ = opens;
  return true;
}

// "PlayStation 4 consoles"
bool PhraseScan::is_model_number(std::uint32_t i) const {
  return words_[i].kind == TokenKind::number && right_behind_noun(i) && words_[i - 1].capitalised &&
         i + 1 < end_ && !NumberLexicon::get().is_money(words_[i - 1]) && words_.is_word(i + 1) &&
         words_.is_plural(i + 1);
}

// "ice - free ports"
bool PhraseScan::opens_spaced_compound(std::uint32_t i) const {
  return !has_noun() && i + 2 < end_ && words_[i + 1].is(U'-') && words_[i + 1].space_before &&
         words_[i + 2].space_before && words_.is_word(i) && !words_.is_plural(i) &&
         words_.is_word(i + 2);
}

// The end of a model's name in letters and digits that starts at `i` ("F-16", "M1", "DC-8-62"),
// with a plural ending; `i` for other words.
std::uint32_t PhraseScan::past_code(std::uint32_t i) {
  if (!words_.is_word(i) || !words_[i].capitalised || NumberLexicon::get().is_money(words_[i]))
    return i;
  std::uint32_t at = i + 1;
  bool digits = false;
  for (; at < end_ && !words_[at].space_before; ++at) {
    const bool joint = words_[at].is(U'-') && at + 1 < end_ && !words_[at + 1].space_before;
    if (words_[at].kind == TokenKind::symbol && !joint) break;
    digits = digits || words_[at].kind == TokenKind::number;
  }
  if (!digits) return i;
  if (words_.is_word(at - 1) && words_.written(at - 1).starts_with('s'))
    last_ = plural_ = at - 1;
  else if (wanted_ != Grammatical::plural)
    last_ = at - 1;
  return at;
}

// "small, friendly deals"
bool PhraseScan::lists_adjectives(std::uint32_t i) const {
  return wanted_ == Grammatical::plural && words_[i].is(U',') && has_noun() && plural_ == kNone &&
         i + 2 < end_ && words_.is_inner(i + 1) && words_.is_plural(i + 2) &&
         !words_.is_plural(i + 1);
}

// "5% of investors' dollars"; of a count the owners are counted.
bool PhraseScan::takes_owner(std::uint32_t i) {
  const bool owner = share() && words_[i].is(U'\'') && !words_[i].space_before &&
                     plural_ + 1 == i && i + 1 < end_ && words_.is_word(i + 1);
  if (owner) plural_ = kNone;
  return owner;
}

// "central and southern districts": the "and" between adjectives of one noun.
bool PhraseScan::coordinates_adjectives(std::uint32_t i) const {
  const bool after_adjective =
      right_behind_noun(i) && plural_ == kNone && zero_ == kNone && i + 2 < end_;
  return after_adjective && words_.is(i, NumberWordKind::and_) &&
         WordForms::get().adjective(words_[i - 1]) && WordForms::get().adjective(words_[i + 1]) &&
         words_.is_inner(i + 2);
}

// Whether `i` is no part of the phrase any more.
bool PhraseScan::ends_before(std::uint32_t i) const {
  if (!words_.is_word(i)) return !is_point_of_initial(i);
  if (words_[i].paragraph_before || (words_.is_boundary(i) && !is_initial(i))) return true;
  const auto kind = NumberLexicon::get().word(words_[i]).kind;
  const bool number =
      kind == NumberWordKind::digit || kind == NumberWordKind::teen || kind == NumberWordKind::tens;
  return number || ends_in_verb(i);
}

// The points of "U.S."
bool PhraseScan::is_point_of_initial(std::uint32_t i) const {
  return words_[i].is(U'.') && !words_[i].space_before && right_behind_noun(i) &&
         words_[i - 1].end - words_[i - 1].begin == 1 && words_[i - 1].capitalised;
}

// The N of "U.N." is no "n".
bool PhraseScan::is_initial(std::uint32_t i) const {
  const Token& token = words_[i];
  return token.capitalised && token.end - token.begin == 1 && i + 1 < words_.size() &&
         words_[i + 1].is(U'.') && !token.space_before;
}

// A verb behind the noun, but for "one major stumbling issue".
bool PhraseScan::ends_in_verb(std::uint32_t i) const {
  if (!has_noun()) return false;
  if (words_.takes_object(i) || is_verb_before_object(i) || is_plain_verb(i)) return true;
  if (!is_participle(i) || is_gerund(i)) return false;
  const bool inside = last_ + 1 == i && i + 1 < words_.size() && words_.is_inner(i + 1) &&
                      WordForms::get().adjective(words_[last_]);
  return !inside;
}

// "a robot climbs slopes", "bones suggest", "the dead of Orm bring": hardly anything but a verb.
bool PhraseScan::is_plain_verb(std::uint32_t i) const {
  if (words_[i].capitalised || !right_behind_noun(i)) return false;
  const bool name = words_[i - 1].capitalised;
  if (!share() && !name) return false;
  if (words_.is_plural(i - 1) || name) return WordForms::get().only_verb(words_[i]);
  const bool object = i + 1 < words_.size() &&
                      (words_.is(i + 1, WordClass::circumstance) || words_.is_inner(i + 1));
  return object && words_.written(i).ends_with('s') && WordForms::get().only_verb_in_s(words_[i]);
}

// "fast charging"
bool PhraseScan::is_gerund(std::uint32_t i) const {
  return share() && right_behind_noun(i) && words_.written(i).ends_with("ing") &&
         WordForms::get().adjective(words_[i - 1]) &&
         (i + 1 >= words_.size() || !words_.is_word(i + 1) ||
          words_.is(i + 1, WordClass::coordinator));
}

// "an engine makes 115 hp", "the package includes $5": a verb in -s.
bool PhraseScan::is_verb_before_object(std::uint32_t i) const {
  if (i + 1 >= words_.size() || words_[i].capitalised) return false;
  const Token& next = words_[i + 1];
  const bool money = NumberLexicon::get().is_money(next) || next.is(U'$');
  if ((money || next.kind == TokenKind::number) && words_.is(i, WordClass::costing)) return true;
  const bool object = next.kind == TokenKind::number || words_.is(i + 1, NumberWordKind::article) ||
                      (share() && words_.is(i + 1, WordClass::determiner));
  return ((object || money) && words_.is_verb_in_s(i)) ||
         (share() && words_.takes_definite_object(i));
}

bool PhraseScan::is_verb_before_figure(std::uint32_t i) const {
  return i + 1 < words_.size() && !words_[i].capitalised &&
         (words_[i + 1].kind == TokenKind::number || words_[i + 1].is(U'$'));
}

// What follows the word at `i`, over the end of a quotation.
std::uint32_t PhraseScan::behind(std::uint32_t i) const {
  return quoted_ && i + 1 < end_ && words_.is_quote(i + 1) ? i + 2 : i + 1;
}

PhraseScan::Step PhraseScan::take_word(std::uint32_t i) {
  if (words_.is(i, WordClass::possessive)) return take_possessive(i);
  if (!has_noun() && words_.is(i, WordClass::nominal) && !goes_on_at(behind(i))) {
    nominal_ = i;
    return Step::stop;
  }
  // "a three-shot lead"
  const bool counted = one() && words_.is(i, WordClass::compound);
  if (!has_noun() && !counted && is_participle(i)) return take_participle(i);
  // "0 to 60 takes 4 s"
  if (!has_noun() && i == begin_ && words_.is_verb_in_s(i) && is_verb_before_figure(i))
    return Step::refuse;
  if (words_.is_plural(i)) return take_plural(i);
  const bool compares = words_.is(i, WordClass::comparative) && !has_noun();  // "a third taller"
  if (words_.is_adverb(i) || compares) return goes_on_at(behind(i)) ? Step::go_on : Step::stop;
  if (words_.is(i, WordClass::zero_plural)) zero_ = i;
  last_ = i;
  return Step::go_on;
}

PhraseScan::Step PhraseScan::take_possessive(std::uint32_t i) {
  const bool owned = goes_on_at(behind(i));
  // "worth half Orm's"
  if (!owned && share() && right_behind_noun(i)) return Step::refuse;
  if (!owned || (one() && has_noun())) return Step::stop;
  plural_ = kNone;
  if (share()) last_ = kNone;
  return Step::go_on;
}

// A participle before the noun: "wounded men".
PhraseScan::Step PhraseScan::take_participle(std::uint32_t i) {
  const std::uint32_t next = behind(i);
  // "a $5 million restructuring of its debt"
  const bool noun = share() && words_.written(i).ends_with("ing") && next < words_.size() &&
                    words_.is(next, NumberWordKind::of);
  if (noun) {
    last_ = i;
    return Step::stop;
  }
  if (!goes_on_at(next)) return Step::stop;
  // "of ground clearance"
  const bool behind_of = begin_ > 0 && words_.is(begin_ - 1, NumberWordKind::of);
  const bool finite =
      text::is_irregular_verb_form(words_[i]) && !words_.is_plural(next) && !behind_of;
  return finite ? Step::stop : Step::go_on;
}

PhraseScan::Step PhraseScan::take_plural(std::uint32_t i) {
  if (one() && has_noun()) return Step::stop;
  last_ = i;
  plural_ = one() ? kNone : i;
  return plural_goes_on(i) ? Step::go_on : Step::stop;
}

bool PhraseScan::plural_goes_on(std::uint32_t i) const {
  const std::uint32_t next = behind(i);
  if (goes_on_at(next) &&
      (one() || joins_plural(i, next) || names_owner(i) || words_.is(next, WordClass::possessive)))
    return true;
  // "the workers' unions"
  return next + 1 < end_ && words_[next].is(U'\'') && !words_[next].space_before &&
         words_.is_word(next + 1);
}

// "sports stars", but not "adults smokes": whether the plural at `next` goes on with the one
// before.
bool PhraseScan::joins_plural(std::uint32_t i, std::uint32_t next) const {
  if (!words_.is_plural(next)) return false;
  if (words_[i].capitalised || !WordForms::get().third_person(words_[next])) return true;
  return words_.is(i, WordClass::attributive) && !ends_subject(next);
}

// "a team of 12 women leads it": a verb may stand at `next` where the figure belongs to a singular
// subject and something follows.
bool PhraseScan::ends_subject(std::uint32_t next) const {
  constexpr std::uint32_t kReach = 5;  // tokens from "of" over the figure
  if (!WordForms::get().verb_in_s(words_[next]) || next + 1 >= words_.size()) return false;
  const bool goes_on = words_.is_word(next + 1) && !words_.is(next + 1, NumberWordKind::of) &&
                       !words_.is(next + 1, WordClass::be) && !words_.is_verbal(next + 1);
  if (!goes_on) return false;
  for (std::uint32_t i = begin_; i > 0 && i + kReach > begin_; --i)
    if (words_.is(i - 1, NumberWordKind::of)) return true;
  return false;
}

// "1,500 Argus common shares": whether a name in -s at `i` stands before the plural that is
// counted.
bool PhraseScan::names_owner(std::uint32_t i) const {
  if (!words_[i].capitalised || i + 2 >= end_) return false;
  return words_.is_inner(i + 1) && !words_[i + 1].capitalised && !words_.is_verbal(i + 1) &&
         !WordForms::get().may_be_verb(words_[i + 1]) && words_.is_plural(i + 2) &&
         !words_[i + 2].capitalised;
}

std::optional<NounPhrase> PhraseScan::phrase() const {
  const std::uint32_t noun = plural_ != kNone ? plural_ : zero_;
  const std::uint32_t certain = noun != kNone ? noun : nominal_;
  const std::uint32_t head = certain == kNone && wanted_ != Grammatical::plural ? last_ : certain;
  if (head == kNone) return std::nullopt;
  return NounPhrase{begin_, head + 1, head, head + 1, noun == kNone && nominal_ != kNone};
}

// Where the phrase proper begins: behind "other" or "additional", behind the "head of" of cattle.
std::uint32_t past_lead(const NounWords& words, std::uint32_t at, std::uint32_t end) {
  const auto in_name = [&](std::uint32_t i) {  // "New Hampshire"
    return words[i].capitalised && i + 1 < end && words[i + 1].capitalised;
  };
  while (at < end && words.is(at, WordClass::transparent) && !in_name(at)) ++at;
  const bool classifier =
      at + 2 < end && words.is(at, WordClass::classifier) && words.is(at + 1, NumberWordKind::of);
  return classifier ? at + 2 : at;
}

// The end of the phrase with its complement: "tons of fresh fish".
std::uint32_t complement_end(const NounWords& words, const NounPhrase& phrase, std::uint32_t end) {
  end = std::min(end, words.size());
  if (phrase.end >= end || !words.is(phrase.end, NumberWordKind::of)) return phrase.end;
  const std::uint32_t begin = words.past_determiners(phrase.end + 1, end);
  const std::uint32_t reach = std::min(end, begin + kLongestPhrase);
  const std::uint32_t found = PhraseScan(words, begin, reach, Grammatical::plural).read_end();
  return found > begin ? found : phrase.end;
}

}  // namespace

std::optional<NounPhrase> NounPhraseReader::read(std::uint32_t at, std::uint32_t end,
                                                 Grammatical wanted) const {
  end = std::min(end, at + kLongestPhrase);
  auto phrase = PhraseScan(words_, past_lead(words_, at, end), end, wanted).read();
  if (phrase) phrase->complement_end = complement_end(words_, *phrase, end + kLongestPhrase);
  return phrase;
}

}  // namespace claimcheck::quantity
