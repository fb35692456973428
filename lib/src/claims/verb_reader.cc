#include "claims/verb_reader.h"

#include "claims/cues.h"

namespace claimcheck::claims {

bool is_unchanged(const WordEntry& entry) {
  return entry.form == VerbForm::base && Cues::english().is(entry.lemma, Cue::unchanged_participle);
}

VerbReader::VerbReader(const text::TokenizedText& text, const Parse& parse)
    : text_(text), parse_(parse), ahead_(text, parse) {}

bool VerbReader::reads_as_verb(std::uint32_t at, const WordEntry& entry,
                               const Word* previous) const {
  if (previous == nullptr) return reads_as_first_verb(at, entry);
  switch (previous->word_class) {
    case WordClass::to:
      return entry.form == VerbForm::base || entry.form == VerbForm::gerund;
    case WordClass::modal:
      return true;
    case WordClass::auxiliary:
      return reads_after_auxiliary(entry, *previous);
    case WordClass::determiner:
      return reads_after_determiner(at, entry, *previous);
    case WordClass::adjective:
      return entry.form == VerbForm::past && !ahead_.phrase_starts(at + 1);
    case WordClass::number:
      return reads_after_number(at, entry);
    case WordClass::preposition:
      return entry.form == VerbForm::gerund && !counts_what_follows(at);
    case WordClass::pronoun:
    case WordClass::relative:
      return true;
    case WordClass::noun:
      return reads_after_noun(at, entry, *previous);
    case WordClass::verb:
      return reads_after_verb(at, entry);
    case WordClass::mark:
      return reads_after_mark(at, entry, *previous);
    case WordClass::coordinator:
    case WordClass::subordinator:
      return reads_after_coordinator(at, entry);
    default:
      return entry.likeliest == WordClass::verb;
  }
}

bool VerbReader::reads_as_first_verb(std::uint32_t at, const WordEntry& entry) const {
  if (entry.form == VerbForm::gerund) return true;
  return entry.form == VerbForm::past && !ahead_.phrase_starts(at + 1);
}

// "12% of teaching posts": what is counted is no deed.
bool VerbReader::counts_what_follows(std::uint32_t at) const {
  return at >= parse_.range.first + 2 && parse_.word(at - 1).lemma == "of" &&
         ahead_.figure_at(at - 2) && ahead_.phrase_starts(at + 1);
}

bool VerbReader::reads_after_auxiliary(const WordEntry& entry, const Word& auxiliary) {
  if (auxiliary.lemma == "do") return entry.form == VerbForm::base;
  if (entry.form == VerbForm::past || entry.form == VerbForm::gerund) return true;
  return is_unchanged(entry);
}

bool VerbReader::is_known_deed(std::string_view lemma) const {
  return Lexicon::english().canonical_verb(lemma) != lemma &&
         !Cues::english().is(lemma, Cue::collective);
}

// "That takes the toll to 41": no plural stands behind "that", so the s is a verb's. "That raised
// the toll": a participle would stand before its noun.
bool VerbReader::reads_after_determiner(std::uint32_t at, const WordEntry& entry,
                                        const Word& determiner) const {
  if (!Cues::english().is(determiner.lemma, Cue::demonstrative)) return false;
  if (entry.form != VerbForm::third && entry.form != VerbForm::past) return false;
  return object_starts(at + 1);
}

bool VerbReader::object_starts(std::uint32_t at) const {
  const auto* entry = ahead_.entry_at(at);
  return ahead_.figure_at(at) ||
         (entry != nullptr && entry->closed && entry->likeliest == WordClass::determiner);
}

bool VerbReader::reads_after_number(std::uint32_t at, const WordEntry& entry) const {
  if (entry.form == VerbForm::gerund) return !entry.noun;
  if (entry.form == VerbForm::past) {
    const auto* next = ahead_.entry_at(at + 1);
    const bool ends = next == nullptr ? at + 1 >= parse_.range.last || !ahead_.phrase_starts(at + 1)
                                      : next->closed || next->adverb;
    return ends || !plural_follows(at + 1);
  }
  // "of these 20 hit the target"
  const auto* object = ahead_.entry_at(at + 1);
  if (entry.form == VerbForm::base && object != nullptr && object->closed &&
      object->likeliest == WordClass::determiner)
    return true;
  // "60,000 march in the rain": no singular is counted.
  if (entry.form == VerbForm::base && object != nullptr && object->closed &&
      object->likeliest == WordClass::preposition && is_known_deed(entry.lemma))
    return true;
  // "61 lives" is the plural of life, not a form of live.
  const auto folded = text::folded(text_.text, text_.tokens[at]);
  return entry.form == VerbForm::third && !entry.noun &&
         Lexicon::english().noun_lemma(folded) == entry.lemma;
}

// "12 stranded army officers": what a number counts ends in a plural; "12 found shelter" does not.
bool VerbReader::plural_follows(std::uint32_t at) const {
  bool plural = false;
  for (; at < parse_.range.last && text_.tokens[at].kind == text::TokenKind::word; ++at) {
    const auto* entry = ahead_.entry_at(at);
    if (entry != nullptr && entry->closed) break;
    plural = is_plural(at);
  }
  return plural;
}

bool VerbReader::reads_after_noun(std::uint32_t at, const WordEntry& entry,
                                  const Word& previous) const {
  if (entry.form == VerbForm::past) return true;
  if (entry.form == VerbForm::gerund)
    return !entry.noun || ahead_.phrase_starts(at + 1) || is_plural(at - 1);
  if (!entry.noun) return true;
  // A verb agrees with its subject: "police say" but "an air strike".
  if (!previous.name && !is_unchanged(entry) && (entry.form == VerbForm::base) != is_plural(at - 1))
    return false;
  if (previous.time) return entry.likeliest == WordClass::verb;
  if (entry.form == VerbForm::third && figure_waits(at)) return false;
  const auto* next = ahead_.entry_at(at + 1);
  const bool complement = ahead_.figure_at(at + 1) || (next != nullptr && next->closed &&
                                                       (next->likeliest == WordClass::determiner ||
                                                        next->likeliest == WordClass::to ||
                                                        next->likeliest == WordClass::pronoun));
  if (complement) return true;
  const bool likely = entry.likeliest == WordClass::verb;
  const bool name_follows = at + 1 < parse_.range.last && text_.tokens[at + 1].capitalised;
  const bool preposition_follows =
      next != nullptr && next->closed && next->likeliest == WordClass::preposition;
  return likely && (name_follows || preposition_follows || at + 1 >= parse_.range.last ||
                    entry.form == VerbForm::third);
}

// "31 league matches": the number still waits for its plural.
bool VerbReader::figure_waits(std::uint32_t at) const {
  while (at > parse_.range.first) {
    const Word& word = parse_.word(--at);
    if (word.figure) return text_.tokens[at].kind != text::TokenKind::symbol;
    const bool modifier =
        word.word_class == WordClass::noun || word.word_class == WordClass::adjective;
    if (!modifier || word.time || is_plural(at)) return false;
  }
  return false;
}

bool VerbReader::is_plural(std::uint32_t at) const {
  const auto folded = text::folded(text_.text, text_.tokens[at]);
  return Lexicon::english().noun_lemma(folded) != folded ||
         Cues::english().is(folded, Cue::collective);
}

bool VerbReader::reads_after_verb(std::uint32_t at, const WordEntry& entry) const {
  if (entry.form == VerbForm::gerund) return !ahead_.phrase_starts(at + 1) || !entry.noun;
  return entry.form == VerbForm::past && !ahead_.phrase_starts(at + 1);
}

bool VerbReader::reads_after_mark(std::uint32_t at, const WordEntry& entry,
                                  const Word& mark) const {
  if (mark.lemma == "'s" || mark.lemma == "'") return false;
  if (mark.lemma == "-") return entry.form != VerbForm::base && !ahead_.phrase_starts(at + 1);
  return reads_after_coordinator(at, entry);
}

bool VerbReader::reads_after_coordinator(std::uint32_t at, const WordEntry& entry) const {
  // "..., said the governor"
  if (entry.form != VerbForm::base && Cues::english().is(entry.lemma, Cue::speech)) return true;
  if (entry.form == VerbForm::past) {
    const auto* next = ahead_.entry_at(at + 1);
    return ahead_.figure_at(at + 1) || !ahead_.phrase_starts(at + 1) ||
           (next != nullptr && next->closed);
  }
  // "..., pushing the toll above 680"
  const bool object = object_starts(at + 1);
  if (entry.form == VerbForm::gerund) return !entry.noun || object;
  if (!entry.noun && !entry.adjective) return true;
  if (ahead_.figure_at(at + 1) && is_unchanged(entry)) return true;
  return entry.likeliest == WordClass::verb && object;
}

}  // namespace claimcheck::claims
