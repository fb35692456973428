#pragma once

#include <span>
#include <string>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/mention.h"
#include "claims/cast.h"
#include "claims/grammar.h"
#include "packs/pack_set.h"
#include "quantity/number.h"
#include "text/sentence.h"

namespace claimcheck::claims {

// A name in a sentence: an entity of the packs, or any run of capitalised words.
struct Name {
  Range range;
  std::string id;  // the entity's id, else the name in lower case, its longest form in the text
  const packs::Entity* entity = nullptr;
  bool adjective = false;  // "North Korean"
  std::uint32_t phrase = kNone;
  bool by_noun = false;  // "the vessel", of an article with one named ship

  // Whether it can say where: not a person, an institution or an adjective.
  [[nodiscard]] bool can_be_place() const;
};

// One text under analysis: the body of an article, or its title.
struct Article {
  const Document& document;
  const packs::PackSet& packs;
  text::TokenizedText text;
  std::vector<Mention> mentions;
  std::vector<quantity::Number> numbers;
  TextFacts facts;
  Cast cast;
  std::string lead_person;  // whom "a hiker" in its lead stands for; or empty
  bool is_title = false;

  [[nodiscard]] std::string_view slice(const Range& range) const {
    if (range.empty()) return {};
    const auto begin = text.tokens[range.first].begin;
    return text.text.substr(begin, text.tokens[range.last - 1].end - begin);
  }
};

// One sentence of it, read.
struct Reading {
  const Article& article;
  const text::Sentence& sentence;
  std::span<const Mention> mentions;
  Parse parse;
  std::vector<Name> names;  // in order
  std::vector<packs::EventMatch> events;
  std::string protagonist;  // whom "he" stands for where the sentence names nobody; or empty
  const text::Sentence* previous = nullptr;  // the sentence before, where the text goes on from it

  [[nodiscard]] const Word& word(std::uint32_t at) const { return parse.word(at); }
  [[nodiscard]] const std::vector<text::Token>& tokens() const { return article.text.tokens; }
  // The tokens a span of the text covers.
  [[nodiscard]] Range range_of(const Span& span) const;
  // The names whose words lie in a run of tokens.
  [[nodiscard]] std::vector<const Name*> names_in(const Range& range) const;
  // How a noun phrase is called: its name, or its lemmas without articles.
  [[nodiscard]] std::string label(std::uint32_t phrase) const;
  // The phrase right after a run of tokens, with the preposition between, if any; kNone where
  // something else follows.
  [[nodiscard]] std::uint32_t phrase_after(std::uint32_t at) const;
};

[[nodiscard]] Reading read(const Article& article, const text::Sentence& sentence,
                           std::span<const Mention> mentions);

}  // namespace claimcheck::claims
