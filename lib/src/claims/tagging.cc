#include <algorithm>

#include "claims/cues.h"
#include "claims/grammar.h"
#include "claims/lexicon.h"
#include "claims/lookahead.h"
#include "claims/verb_reader.h"

namespace claimcheck::claims {
namespace {

using text::Token;
using text::TokenKind;

class Tagger {
 public:
  Tagger(const text::TokenizedText& text, const TextFacts& facts, Parse& parse)
      : text_(text),
        facts_(facts),
        parse_(parse),
        title_case_(is_title_case(text, parse.range)),
        lexicon_(Lexicon::english()),
        ahead_(text, parse),
        verbs_(text, parse) {}

  void run() {
    for (auto at = parse_.range.first; at < parse_.range.last; ++at) {
      Word& word = parse_.word(at);
      if (word.time || word.figure) continue;
      tag(at, word);
    }
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t at) const { return text_.tokens[at]; }

  // The class of the word before, adverbs and quotes skipped; mark at the start.
  [[nodiscard]] const Word* before(std::uint32_t at) const {
    while (at > parse_.range.first) {
      const Word& word = parse_.word(--at);
      if (word.word_class != WordClass::adverb && word.word_class != WordClass::negator)
        return &word;
    }
    return nullptr;
  }
  [[nodiscard]] bool is_name(std::uint32_t at, const WordEntry* entry) const {
    const Token& t = token(at);
    if (!t.capitalised) return false;
    const bool known = facts_.names.contains(t.hash);
    if (entry != nullptr && entry->closed) return inside_title(at);
    if (stands_for_area(at) || opens_as_adverb(at)) return false;
    // "GDP": an abbreviation of a common noun.
    if (t.all_caps &&
        lexicon_.canonical_noun(text::folded(text_.text, t)) != text::folded(text_.text, t))
      return false;
    if (!title_case_ && !starts_sentence(at)) return true;
    // "Rotten Tomatoes": a common word with a capital inside a sentence makes the first one a name.
    if (!title_case_ && entry != nullptr && capital_common_noun(at + 1)) return true;
    // Where every word has a capital, only what is no common word is a name.
    return known || (entry == nullptr && !lexicon_.knows_noun(text::folded(text_.text, t)));
  }
  // "the Sultanate", "the State": a common noun with a capital, for a place named before.
  [[nodiscard]] bool stands_for_area(std::uint32_t at) const {
    static const auto the = text::hash_of("the");
    if (at == parse_.range.first || token(at - 1).hash != the || title_case_) return false;
    const bool name_follows =
        at + 1 < parse_.range.last &&
        (token(at + 1).capitalised || text::folded(text_.text, token(at + 1)) == "of");
    return !name_follows && Cues::english().is(text::folded(text_.text, token(at)), Cue::area_noun);
  }
  // "Commercially, the film ..."
  [[nodiscard]] bool opens_as_adverb(std::uint32_t at) const {
    return starts_sentence(at) && at + 1 < parse_.range.last && token(at + 1).is(',') &&
           text::folded(text_.text, token(at)).ends_with("ly");
  }
  // "What Are You Made For": a small word with a capital between two more is of a title.
  [[nodiscard]] bool inside_title(std::uint32_t at) const {
    const auto capital = [this](std::uint32_t i) {
      return token(i).kind == TokenKind::word && token(i).capitalised && !parse_.word(i).time;
    };
    return !title_case_ && !starts_sentence(at) && at + 1 < parse_.range.last && capital(at - 1) &&
           capital(at + 1) && token(at).end - token(at).begin > 1;
  }
  [[nodiscard]] bool capital_common_noun(std::uint32_t at) const {
    return at < parse_.range.last && token(at).capitalised && !token(at).all_caps &&
           !parse_.word(at).time && lexicon_.knows_noun(text::folded(text_.text, token(at)));
  }
  [[nodiscard]] bool starts_sentence(std::uint32_t at) const {
    if (at == parse_.range.first) return true;
    const Token& previous = token(at - 1);
    return previous.kind == TokenKind::symbol && !previous.is('-') && !previous.is(',') &&
           !previous.is('.') && !previous.is('\'');
  }

  void tag(std::uint32_t at, Word& word) {
    const Token& t = token(at);
    word.lemma = text::folded(text_.text, t);
    if (t.kind == TokenKind::symbol) {
      word.word_class = WordClass::mark;
      return;
    }
    if (t.kind == TokenKind::number) {
      word.word_class = WordClass::number;
      return;
    }
    if (word.lemma == "'s" || word.lemma == "'") {
      tag_possessive(at, word);
      return;
    }
    const auto* entry = lexicon_.find(t);
    word.name = is_name(at, entry);
    if (word.name) {
      // The first word of a sentence may be a name or a common noun; its lemma serves both.
      if (at == parse_.range.first && !facts_.names.contains(t.hash)) set_noun(word);
      word.word_class = WordClass::noun;
      return;
    }
    if (entry == nullptr) {
      if (word.lemma.ends_with("ly"))
        word.word_class = WordClass::adverb;
      else
        set_noun(word);
      return;
    }
    if (entry->closed && (is_first_of_name(at) || is_initials(at, *entry)))
      set_name(word);
    else if (entry->closed)
      tag_closed(at, *entry, word);
    else
      tag_open(at, *entry, word);
  }

  // "he's shelling the town", but "Sunday's shelling", "the army's shelling of the town".
  void tag_possessive(std::uint32_t at, Word& word) {
    const auto* next = ahead_.entry_at(at + 1);
    const auto* behind = ahead_.entry_at(at + 2);
    const Word* previous = before(at);
    const bool deed = (previous != nullptr && previous->time) ||
                      (behind != nullptr && behind->closed && !ahead_.phrase_starts(at + 2) &&
                       previous != nullptr && previous->word_class != WordClass::pronoun);
    const bool is = next != nullptr && next->verb && next->form == VerbForm::gerund && !deed;
    word.word_class = is ? WordClass::auxiliary : WordClass::mark;
    if (is) word.lemma = "be";
  }

  void tag_closed(std::uint32_t at, const WordEntry& entry, Word& word) {
    word.word_class = entry.likeliest;
    word.negated = entry.negated;
    if (!entry.lemma.empty()) word.lemma = entry.lemma;
    if (!entry.that) return;
    // "that" before a noun phrase start is a determiner only where nothing else fits.
    const Word* previous = before(at);
    const bool after_noun = previous != nullptr && previous->word_class == WordClass::noun;
    const bool after_verb = previous != nullptr && previous->word_class == WordClass::verb;
    if (after_noun || after_verb)
      word.word_class =
          after_verb || opens_what_was_said(at) ? WordClass::subordinator : WordClass::relative;
  }

  // "said on Tuesday that he", "told reporters that he": what was said, though a noun stands
  // between; but "told of a storm that killed 12".
  [[nodiscard]] bool opens_what_was_said(std::uint32_t that) const {
    constexpr std::uint32_t kFarthest = 8;
    const auto begin =
        that > parse_.range.first + kFarthest ? that - kFarthest : parse_.range.first;
    for (auto at = that; at > begin; --at) {
      const Word& word = parse_.word(at - 1);
      if (word.word_class == WordClass::mark) return false;
      if (word.word_class != WordClass::verb) continue;
      const auto& cues = Cues::english();
      if (!cues.is(word.lemma, Cue::speech)) return false;
      const Word& next = parse_.word(at);
      const bool aside = next.time || next.word_class == WordClass::preposition ||
                         cues.is(word.lemma, Cue::addressing);
      return aside && subject_starts(that + 1);
    }
    return false;
  }
  [[nodiscard]] bool subject_starts(std::uint32_t at) const {
    const auto* entry = ahead_.entry_at(at);
    if (entry == nullptr || !entry->verb) return ahead_.phrase_starts(at) || ahead_.figure_at(at);
    return entry->noun && entry->form == VerbForm::base;
  }

  // "US film star", "the WHO": in capitals among words that are not.
  [[nodiscard]] bool is_initials(std::uint32_t at, const WordEntry& entry) const {
    const bool pronoun =
        entry.likeliest == WordClass::pronoun || entry.likeliest == WordClass::relative;
    if (!token(at).all_caps || !pronoun) return false;
    const auto plain = [this](std::uint32_t i) {
      return parse_.range.holds(i) && token(i).kind == TokenKind::word && !token(i).all_caps;
    };
    return plain(at + 1) || (at > parse_.range.first && plain(at - 1));
  }

  // "World War I", "under Vasa I of Norland"; but "in Elve I saw".
  [[nodiscard]] bool is_first_of_name(std::uint32_t at) const {
    if (token(at).hash != text::hash_of("i") || !token(at).capitalised ||
        at == parse_.range.first || !parse_.word(at - 1).name)
      return false;
    const bool long_name = at > parse_.range.first + 1 && parse_.word(at - 2).name;
    const auto* next = ahead_.entry_at(at + 1);
    return long_name || (next != nullptr && next->likeliest == WordClass::preposition);
  }
  static void set_name(Word& word) {
    word.name = true;
    word.word_class = WordClass::noun;
  }

  void set_noun(Word& word) const {
    word.word_class = WordClass::noun;
    word.lemma = lexicon_.noun_lemma(word.lemma);
  }
  static void set_verb(const WordEntry& entry, Word& word) {
    word.word_class = WordClass::verb;
    word.form = entry.form;
    word.lemma = entry.lemma;
  }

  void tag_open(std::uint32_t at, const WordEntry& entry, Word& word) {
    const Word* previous = before(at);
    if (entry.verb && verbs_.reads_as_verb(at, entry, previous)) {
      set_verb(entry, word);
      const bool bare = previous == nullptr || (previous->word_class != WordClass::to &&
                                                previous->word_class != WordClass::modal);
      if (bare && is_unchanged(entry)) word.form = VerbForm::past;
      return;
    }
    // A participle before a noun: "the stranded train".
    const bool participle =
        entry.verb && (entry.form == VerbForm::past || entry.form == VerbForm::gerund);
    if (participle && !entry.noun && ahead_.phrase_starts(at + 1)) {
      word.word_class = WordClass::adjective;
      return;
    }
    if (entry.adjective && (!entry.noun || adjective_fits(at, entry))) {
      word.word_class = WordClass::adjective;
      return;
    }
    if (entry.adverb && !entry.noun) {
      word.word_class = WordClass::adverb;
      return;
    }
    set_noun(word);
  }

  [[nodiscard]] bool adjective_fits(std::uint32_t at, const WordEntry& entry) const {
    if (entry.likeliest == WordClass::adjective) {
      const auto* next = ahead_.entry_at(at + 1);
      // "the firm denied": before a verb form it is the noun.
      if (entry.noun && next != nullptr && next->verb && !next->noun && !next->adjective &&
          (next->form == VerbForm::past || next->form == VerbForm::third))
        return false;
      // "the worldwide gross is": so is what ends a phrase behind another adjective.
      const Word* previous = before(at);
      if (entry.noun && next != nullptr && next->closed && previous != nullptr &&
          previous->word_class == WordClass::adjective)
        return false;
      const bool word_follows = at + 1 < parse_.range.last && token(at + 1).kind == TokenKind::word;
      return !word_follows || next == nullptr || !next->closed || entry.verb;
    }
    return false;
  }

  const text::TokenizedText& text_;
  const TextFacts& facts_;
  Parse& parse_;
  bool title_case_;
  const Lexicon& lexicon_;
  Lookahead ahead_;
  VerbReader verbs_;
};

}  // namespace

void tag_words(const text::TokenizedText& text, std::span<const Mention> mentions,
               const TextFacts& facts, Parse& parse) {
  parse.words.assign(parse.range.last - parse.range.first, Word{});
  mark_mentions(text, mentions, parse);
  Tagger(text, facts, parse).run();
  mark_quotes(text, facts, parse);
}

}  // namespace claimcheck::claims
