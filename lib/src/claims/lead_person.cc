#include "claims/lead_person.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/protagonist.h"

namespace claimcheck::claims {
namespace {

// "Sheriff Don Aldrich": by an office, and so hardly the one whom the lead tells of.
bool holds_office(const Article& article, const Range& name) {
  const auto first = text::folded(article.text.text, article.text.tokens[name.first]);
  return !Lexicon::english().kind(first).empty();
}

bool told_before(const Article& article, const Range& name) {
  const auto& tokens = article.text.tokens;
  const auto last = tokens[name.last - 1].hash;
  return std::any_of(tokens.begin(), tokens.begin() + name.first,
                     [last](const text::Token& token) { return token.hash == last; });
}

// "Ada Holm said that ...": the first verb behind the name tells.
bool only_tells(const Article& article, const text::Sentence& sentence, const Range& name) {
  for (auto at = name.last; at < sentence.last_token; ++at) {
    const auto* entry = Lexicon::english().find(article.text.tokens[at]);
    if (entry != nullptr && entry->verb && !entry->noun)
      return Cues::english().is(entry->lemma, Cue::speech);
  }
  return false;
}

}  // namespace

std::string lead_person(const Article& article) {
  constexpr std::uint32_t kFullName = 2;  // words
  const auto& sentences = article.text.sentences;
  if (article.is_title || sentences.size() < 2) return {};
  auto person = person_opening(article, sentences[1]);
  const Range& name = person.range;
  if (person.name.empty() || name.last - name.first < kFullName || holds_office(article, name) ||
      told_before(article, name) || only_tells(article, sentences[1], name))
    return {};
  return std::move(person.name);
}

}  // namespace claimcheck::claims
