#include "claims/protagonist.h"

#include <algorithm>

#include "claims/cues.h"

namespace claimcheck::claims {
namespace {

constexpr std::uint32_t kLongestName = 4;

bool is_name(const Article& article, std::uint32_t at) {
  const auto& token = article.text.tokens[at];
  return token.kind == text::TokenKind::word && token.capitalised &&
         article.facts.names.contains(token.hash);
}

std::string folded(const Article& article, std::uint32_t at) {
  return text::folded(article.text.text, article.text.tokens[at]);
}

bool is_title(const std::string& word) { return Cues::english().is(word, Cue::person_title); }

// The first word behind quotation marks and titles ("Mr.").
std::uint32_t opening(const Article& article, const text::Sentence& sentence) {
  auto at = sentence.first_token;
  while (at < sentence.last_token) {
    const auto& token = article.text.tokens[at];
    if (token.kind == text::TokenKind::word && !is_title(folded(article, at))) break;
    ++at;
  }
  return at;
}

std::uint32_t end_of_name(const Article& article, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_name(article, at)) ++at;
  return at;
}

// The name that begins at a token, in lower case; empty for a place or an institution.
std::string person_at(const Article& article, std::uint32_t at, std::uint32_t end) {
  const auto last = end_of_name(article, at, end);
  if (last == at || last - at > kLongestName) return {};
  std::string name;
  for (auto word = at; word < last; ++word)
    name += (name.empty() ? "" : " ") + folded(article, word);
  const auto known = article.packs.entities(article.text, at, last);
  const bool other = std::ranges::any_of(
      known, [](const packs::EntityMatch& match) { return match.entity->kind != "person"; });
  return other ? std::string{} : name;
}

// The one person whom a sentence names; empty where it names several, or a name that is no person.
struct OnlyName {
  bool any = false;
  std::string person;
};
OnlyName only_name(const Article& article, const text::Sentence& sentence) {
  OnlyName only;
  for (auto at = sentence.first_token; at < sentence.last_token; ++at) {
    if (!is_name(article, at)) continue;
    auto person = person_at(article, at, sentence.last_token);
    only.person = only.any && person != only.person ? std::string{} : std::move(person);
    only.any = true;
    if (only.person.empty()) return only;
    while (at + 1 < sentence.last_token && is_name(article, at + 1)) ++at;
  }
  return only;
}

// '"Fair Wind" made her rich': the title of a work.
bool is_quoted_title(const Article& article, std::uint32_t first, std::uint32_t end) {
  const auto& tokens = article.text.tokens;
  if (first == 0 || !tokens[first - 1].is('"')) return false;
  while (first < end && tokens[first].capitalised) ++first;
  return first < end && tokens[first].is('"');
}

bool can_be_meant(const Name& name) {
  return name.entity == nullptr || name.entity->kind == "person";
}

// "Judge Ada Holm fined him": another than who does it.
bool does_it_to(const Reading& reading, const Name& name, std::uint32_t pronoun) {
  const auto clause = reading.parse.clause_at(pronoun);
  return reading.word(pronoun).lemma == "him" && clause != kNone &&
         reading.parse.subject_of(clause) == name.phrase;
}

}  // namespace

void Protagonist::read(const Article& article, const text::Sentence& sentence) {
  const auto first = opening(article, sentence);
  if (first >= sentence.last_token) return;
  if (Cues::english().is(folded(article, first), Cue::person_pronoun)) return;
  if (is_quoted_title(article, first, sentence.last_token)) return;
  if (auto opening = person_opening(article, sentence); !opening.name.empty())
    name_ = std::move(opening.name);
  else if (auto only = only_name(article, sentence); only.any)
    name_ = std::move(only.person);
}

OpeningPerson person_opening(const Article& article, const text::Sentence& sentence) {
  const auto first = opening(article, sentence);
  if (first >= sentence.last_token) return {};
  return {person_at(article, first, sentence.last_token),
          {first, end_of_name(article, first, sentence.last_token)}};
}

bool is_person_pronoun(const Reading& reading, std::uint32_t at) {
  return Cues::english().is(text::folded(reading.article.text.text, reading.tokens()[at]),
                            Cue::person_pronoun);
}

std::string antecedent_of(const Reading& reading, std::uint32_t pronoun) {
  if (reading.word(pronoun).quoted) return {};
  const Name* found = nullptr;
  bool anybody = false;
  for (const Name& name : reading.names) {
    if (name.range.last > pronoun || !can_be_meant(name) || name.phrase == kNone ||
        does_it_to(reading, name, pronoun))
      continue;
    anybody = true;
    if (reading.parse.phrases[name.phrase].preposition != kNone) continue;
    if (found != nullptr && found->id != name.id) return {};
    found = &name;
  }
  if (found != nullptr) return found->id;
  return anybody ? std::string{} : reading.protagonist;
}

}  // namespace claimcheck::claims
