#include "claims/grammar.h"

namespace claimcheck::claims {
namespace {

class PhraseFinder {
 public:
  PhraseFinder(const text::TokenizedText& text, Parse& parse) : text_(text), parse_(parse) {}

  void run() {
    parse_.phrase_of.assign(parse_.words.size(), kNone);
    for (auto at = parse_.range.first; at < parse_.range.last;) {
      if (!starts(at)) {
        ++at;
        continue;
      }
      NounPhrase phrase = read(at);
      at = phrase.range.last;
      if (phrase.head == kNone) continue;
      attach(phrase);
      phrase.bracketed =
          phrase.range.first > parse_.range.first && text_.tokens[phrase.range.first - 1].is('(');
      const auto index = static_cast<std::uint32_t>(parse_.phrases.size());
      for (auto i = phrase.range.first; i < phrase.range.last; ++i)
        parse_.phrase_of[i - parse_.range.first] = index;
      parse_.phrases.push_back(phrase);
    }
  }

 private:
  [[nodiscard]] bool free(std::uint32_t at) const {
    return at < parse_.range.last && parse_.verb_at(at) == kNone;
  }
  [[nodiscard]] bool starts(std::uint32_t at) const {
    if (!free(at)) return false;
    switch (parse_.word(at).word_class) {
      case WordClass::noun:
      case WordClass::adjective:
      case WordClass::determiner:
      case WordClass::number:
      case WordClass::pronoun:
        return true;
      default:
        return parse_.word(at).figure;
    }
  }

  // A mark that joins two words of one phrase: "full-scale", "U.S.", "Korea's", "40%".
  [[nodiscard]] bool joins(std::uint32_t at) const {
    const auto& token = text_.tokens[at];
    const Word& word = parse_.word(at);
    if (word.lemma == "'s" || word.lemma == "'") return word.word_class == WordClass::mark;
    if (at + 1 >= parse_.range.last) return false;
    const auto& next = text_.tokens[at + 1];
    const bool tight = !token.space_before && !next.space_before;
    if (token.is('-') || token.is('/') || token.is('&')) return tight || token.is('&');
    if (!token.is('.') || token.space_before) return false;
    const auto& previous = text_.tokens[at - 1];
    return previous.capitalised && previous.end - previous.begin <= 2 &&
           (tight || next.capitalised);
  }

  [[nodiscard]] NounPhrase read(std::uint32_t at) const {
    NounPhrase phrase;
    phrase.range = {at, at};
    if (parse_.word(at).word_class == WordClass::pronoun) {
      phrase.range.last = at + 1;
      phrase.head = at;
      return phrase;
    }
    for (auto i = at; i < parse_.range.last && goes_on(i, at); ++i) {
      const Word& word = parse_.word(i);
      if (is_mark(word)) continue;
      if (word.word_class == WordClass::noun ||
          (word.word_class == WordClass::number && phrase.head == kNone))
        phrase.head = i;
      if (i > at && opens_figure(i, phrase.head)) break;
      phrase.range.last = i + 1;
    }
    if (phrase.range.empty()) phrase.range.last = at + 1;
    if (phrase.head == kNone) phrase.head = adjective_head(phrase.range);
    if (phrase.head != kNone) {
      phrase.name = parse_.word(phrase.head).name;
      phrase.time = parse_.word(at).time;
    }
    return phrase;
  }
  static bool is_mark(const Word& word) {
    return word.word_class == WordClass::mark && !word.figure;
  }
  // Whether the word at `i` is part of the phrase that opens at `at`, or joins two of its words.
  [[nodiscard]] bool goes_on(std::uint32_t i, std::uint32_t at) const {
    const Word& word = parse_.word(i);
    const bool time = parse_.word(at).time;
    if (word.time != time && !(time && word.lemma == "'s")) return false;
    if (word.word_class == WordClass::determiner && i > at) return false;
    return is_mark(word) ? i > at && joins(i) : belongs(i, at);
  }

  // A figure behind the noun of a phrase is none of its own: "of the troops 12,000".
  [[nodiscard]] bool opens_figure(std::uint32_t at, std::uint32_t head) const {
    const Word& word = parse_.word(at);
    return word.word_class == WordClass::number && word.figure && head != kNone &&
           parse_.word(head).word_class == WordClass::noun && !parse_.word(at - 1).figure &&
           text_.tokens[at - 1].kind == text::TokenKind::word;
  }

  // "the wounded", "1,204 dead": an adjective stands for the noun.
  [[nodiscard]] std::uint32_t adjective_head(const Range& range) const {
    for (auto i = range.last; i > range.first; --i)
      if (parse_.word(i - 1).word_class == WordClass::adjective) return i - 1;
    return kNone;
  }

  [[nodiscard]] bool belongs(std::uint32_t at, std::uint32_t start) const {
    if (at > start && parse_.word(at).word_class == WordClass::pronoun) return false;
    if (starts(at)) return true;
    const Word& word = parse_.word(at);
    if (word.word_class != WordClass::adverb || at + 1 >= parse_.range.last) return false;
    const Word& next = parse_.word(at + 1);
    return free(at + 1) &&
           (next.word_class == WordClass::adjective || next.word_class == WordClass::number);
  }

  // "in the 2015 election": the article stands before the time that narrows the noun.
  [[nodiscard]] std::uint32_t before_premodifier(std::uint32_t start) const {
    auto at = start;
    while (at > parse_.range.first && parse_.word(at - 1).time) --at;
    const bool narrows = at < start && at > parse_.range.first && !parse_.word(start).time &&
                         parse_.word(at - 1).word_class == WordClass::determiner;
    return narrows ? at - 1 : start;
  }

  void attach(NounPhrase& phrase) const {
    auto at = phrase.range.first;
    while (at > parse_.range.first && parse_.word(at - 1).word_class == WordClass::adverb) --at;
    at = before_premodifier(at);
    if (at == parse_.range.first) return;
    const Word& before = parse_.word(at - 1);
    const bool preposition =
        before.word_class == WordClass::preposition ||
        (before.word_class == WordClass::to && parse_.verb_at(at - 1) == kNone);
    if (preposition) {
      phrase.preposition = at - 1;
      if (at - 1 > parse_.range.first) phrase.host = parse_.phrase_at(at - 2);
      return;
    }
    // "in Paris and Rome": the second shares the preposition of the first.
    if (before.word_class != WordClass::coordinator || at < parse_.range.first + 2) return;
    const auto first = parse_.phrase_at(at - 2);
    if (first == kNone) return;
    phrase.preposition = parse_.phrases[first].preposition;
    phrase.host = parse_.phrases[first].host;
  }

  const text::TokenizedText& text_;
  Parse& parse_;
};

}  // namespace

void find_noun_phrases(const text::TokenizedText& text, Parse& parse) {
  PhraseFinder(text, parse).run();
}

}  // namespace claimcheck::claims
