// The denominators of rates: "$70 a share", "per diluted share".

#include "quantity/number_lexicon.h"
#include "quantity/unit_reader.h"
#include "quantity/word_classes.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

const WordClasses& classes() { return WordClasses::get(); }

}  // namespace

// "gallons of jet fuel a year": the rate may stand behind what the unit is of.
std::uint32_t UnitReader::pass_complement(Candidate& candidate) const {
  const std::uint32_t at = candidate.end;
  if (candidate.unit == nullptr || at >= sentence_.end ||
      !NumberLexicon::get().is_of(sentence_.tokens[at]))
    return at;
  const auto noun = NounPhraseReader(sentence_.tokens, sentence_.text)
                        .read_after_of(at, sentence_.end, Grammatical::any);
  if (!noun || noun->end + 1 >= sentence_.end) return at;
  const bool article =
      NumberLexicon::get().word(sentence_.tokens[noun->end]).is(NumberWordKind::article);
  if (!article && sentence_.tokens[noun->end].hash != text::hash_of("per")) return at;
  candidate.measured = noun;
  return noun->end;
}

// "per diluted share"
bool UnitReader::is_described_rate(std::uint32_t at) const {
  return sentence_.word(at + 1) && classes().is(sentence_.tokens[at + 1], WordClass::rate) &&
         !classes().is(sentence_.tokens[at], WordClass::rate) &&
         !UnitTable::get().match(sentence_.tokens, sentence_.text, at, true);
}

// "a square metre", "a cubic foot"
bool UnitReader::is_area_or_volume(std::uint32_t at) const {
  const auto unit = UnitTable::get().match(sentence_.tokens, sentence_.text, at, true);
  return unit && unit->end > at + 1 && unit->end <= sentence_.end &&
         (unit->unit->dimension == Dimension::area || unit->unit->dimension == Dimension::volume);
}

void UnitReader::read_per(Candidate& candidate, std::uint32_t limit) const {
  std::uint32_t at = pass_complement(candidate);
  if (at >= sentence_.end) return;
  const bool hyphen = sentence_.mark(at, U'-') && at + 1 < sentence_.end &&
                      sentence_.tokens[at].space_before == sentence_.tokens[at + 1].space_before;
  if (hyphen) ++at;
  if (at + 1 >= sentence_.end) return;
  const Token& word = sentence_.tokens[at];
  const bool per = word.hash == text::hash_of("per");
  const bool slash = word.is(U'/') && candidate.unit != nullptr && sentence_.touches(at);
  const bool article = NumberLexicon::get().word(word).is(NumberWordKind::article);
  if (!per && !slash && !article) return;
  ++at;
  if (sentence_.mark(at, U'-')) ++at;
  if (!sentence_.word(at)) return;
  if (per && is_described_rate(at)) ++at;
  const Token& denominator = sentence_.tokens[at];
  if (article && !classes().is(denominator, WordClass::rate) && !is_area_or_volume(at)) return;
  const bool distance = NumberLexicon::get().is_time_unit(denominator) && at + 1 < sentence_.end &&
                        classes().is(sentence_.tokens[at + 1], WordClass::rate_denied);
  if (article && distance) return;
  std::string name = text::noun_lemma(text::folded(sentence_.text, denominator));
  std::uint32_t end = at + 1;
  const auto unit = UnitTable::get().match(sentence_.tokens, sentence_.text, at, true);
  if (unit && unit->end <= sentence_.end && unit->unit->dimension != Dimension::money) {
    name = unit->unit->name;
    end = unit->end;
  }
  if (end <= limit) candidate.end = end;
  candidate.per = name == "annum" ? "year" : name;
}

}  // namespace claimcheck::quantity
