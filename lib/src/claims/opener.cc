#include "claims/opener.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/dateline.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

// The words of a name and what may stand between them: "Holm & Co. Ltd <HLM.X>".
constexpr std::uint32_t kLongestName = 8;

bool is_name(const Article& article, std::uint32_t at) {
  const auto& token = article.text.tokens[at];
  return token.kind == text::TokenKind::word && token.capitalised &&
         article.facts.names.contains(token.hash);
}

// "said it", "said that its"
bool speaks_of_itself(const Article& article, std::uint32_t verb, std::uint32_t end) {
  constexpr std::uint32_t kReach = 3;
  const auto& tokens = article.text.tokens;
  for (auto at = verb + 1; at < end && at <= verb + kReach; ++at) {
    const auto word = text::folded(article.text.text, tokens[at]);
    if (Cues::english().is(word, Cue::institution_pronoun) ||
        Cues::english().is(word, Cue::person_pronoun))
      return true;
  }
  return false;
}

// Whether the first verb behind the name tells what somebody else did.
bool only_speaks(const Article& article, std::uint32_t at, std::uint32_t end) {
  for (; at < end; ++at) {
    const auto* entry = Lexicon::english().find(article.text.tokens[at]);
    if (entry == nullptr || !entry->verb || entry->noun) continue;
    return Cues::english().is(entry->lemma, Cue::speech) && !speaks_of_itself(article, at, end);
  }
  return true;
}

// "The Brell Group", "A unit of Brell Group"
std::uint32_t behind_determiner(const Article& article, std::uint32_t at, std::uint32_t end) {
  const auto is = [&](std::uint32_t token, std::string_view word) {
    return token < end && text::folded(article.text.text, article.text.tokens[token]) == word;
  };
  if (is(at, "the")) return at + 1;
  return is(at, "a") && is(at + 2, "of") ? at + 3 : at;
}

}  // namespace

Range opener_of(const Article& body) {
  const auto& sentences = body.text.sentences;
  const auto lead = std::ranges::find(sentences, text::SentenceKind::body, &text::Sentence::kind);
  if (body.is_title || lead == sentences.end()) return {};
  auto first = std::max(lead->first_token, end_of_dateline(body.text, *lead, body.mentions));
  const auto& tokens = body.text.tokens;
  while (first < lead->last_token && tokens[first].kind == text::TokenKind::symbol) ++first;
  first = behind_determiner(body, first, lead->last_token);
  auto last = first;
  while (last < lead->last_token && last - first < kLongestName && is_name(body, last)) ++last;
  if (last == first || only_speaks(body, last, lead->last_token)) return {};
  return {first, last};
}

}  // namespace claimcheck::claims
