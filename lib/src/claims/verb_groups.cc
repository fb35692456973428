#include "claims/grammar.h"

namespace claimcheck::claims {
namespace {

bool is_filler(const Word& word) {
  return word.word_class == WordClass::adverb || word.word_class == WordClass::negator;
}

// The first word at or after `at` that is no adverb or negation.
std::uint32_t after_fillers(const Parse& parse, std::uint32_t at) {
  while (at < parse.range.last && is_filler(parse.word(at))) ++at;
  return at;
}

bool opens_group(const Parse& parse, std::uint32_t at) {
  const Word& word = parse.word(at);
  switch (word.word_class) {
    case WordClass::verb:
    case WordClass::modal:
    case WordClass::auxiliary:
      return true;
    case WordClass::to: {
      const auto next = after_fillers(parse, at + 1);
      if (next >= parse.range.last) return false;
      const Word& follower = parse.word(next);
      return (follower.word_class == WordClass::verb && follower.form == VerbForm::base) ||
             follower.word_class == WordClass::auxiliary;
    }
    default:
      return false;
  }
}

// "having dismissed", "being held"
bool opens_with_gerund(const text::TokenizedText& text, std::uint32_t at) {
  static const auto having = text::hash_of("having");
  static const auto being = text::hash_of("being");
  return text.tokens[at].hash == having || text.tokens[at].hash == being;
}

// "had to leave"
bool has_to(const Parse& parse, const VerbGroup& group, std::uint32_t to) {
  const Word& last = parse.word(group.main);
  return group.range.last == to && last.word_class == WordClass::auxiliary &&
         last.lemma == "have" && opens_group(parse, to);
}

// The group that starts at `at`: auxiliaries, adverbs and the main verb.
VerbGroup read_group(const text::TokenizedText& text, const Parse& parse, std::uint32_t at) {
  VerbGroup group;
  group.range = {at, at + 1};
  bool be = false;
  bool have = false;
  for (auto i = at; i < parse.range.last; ++i) {
    const Word& word = parse.word(i);
    if (is_filler(word)) {
      group.negated = group.negated || word.negated;
      continue;
    }
    const bool first = i == at;
    if (word.word_class == WordClass::to && first) {
      group.infinitive = true;
      group.finite = false;
    } else if (word.word_class == WordClass::to && has_to(parse, group, i)) {
      have = false;
    } else if (word.word_class == WordClass::modal) {
      group.modal = word.lemma;
    } else if (word.word_class == WordClass::auxiliary) {
      be = word.lemma == "be";
      have = have || word.lemma == "have";
    } else if (word.word_class != WordClass::verb) {
      break;
    }
    group.negated = group.negated || word.negated;
    group.main = i;
    group.range.last = i + 1;
    if (word.word_class == WordClass::verb) break;
  }
  const Word& main = parse.word(group.main);
  group.lemma = main.lemma;
  if (main.word_class == WordClass::verb) {
    group.passive = be && main.form == VerbForm::past;
    const bool bare = !be && !have && group.modal.empty() && !group.infinitive;
    group.gerund = (main.form == VerbForm::gerund && bare) || opens_with_gerund(text, at);
    if (group.gerund) group.finite = false;
  }
  return group;
}

}  // namespace

void find_verb_groups(const text::TokenizedText& text, Parse& parse) {
  parse.verb_of.assign(parse.words.size(), kNone);
  for (auto at = parse.range.first; at < parse.range.last;) {
    if (!opens_group(parse, at)) {
      ++at;
      continue;
    }
    const auto index = static_cast<std::uint32_t>(parse.verbs.size());
    parse.verbs.push_back(read_group(text, parse, at));
    const Range range = parse.verbs.back().range;
    for (auto i = range.first; i < range.last; ++i) parse.verb_of[i - parse.range.first] = index;
    at = range.last;
  }
}

}  // namespace claimcheck::claims
