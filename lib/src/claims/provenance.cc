#include "claims/provenance.h"

#include <algorithm>
#include <map>

#include "claims/lexicon.h"
#include "claims/surroundings.h"

namespace claimcheck::claims {
namespace {

constexpr std::size_t kShortestTerm = 3;

void count_terms(const Article& article, std::map<std::uint64_t, Provenance::Term>& terms) {
  const auto& lexicon = Lexicon::english();
  for (const auto& token : article.text.tokens) {
    if (token.kind != text::TokenKind::word || token.end - token.begin < kShortestTerm) continue;
    const auto* entry = lexicon.find(token);
    if (entry != nullptr && entry->closed) continue;
    auto lemma = text::folded(article.text.text, token);
    const bool name = token.capitalised && article.facts.names.contains(token.hash);
    if (!name)
      lemma =
          entry != nullptr && entry->verb ? std::string(entry->lemma) : lexicon.noun_lemma(lemma);
    const auto hash = stable_hash(lemma);
    auto& term = terms[hash];
    term.hash = hash;
    ++term.count;
    term.name = term.name || name;
  }
}

// Where the first sentence of a text says that it plays.
std::vector<std::string> places_of_lead(const Article& body) {
  for (const auto& sentence : body.text.sentences) {
    if (sentence.kind != text::SentenceKind::body) continue;
    auto last = body.mentions.begin();
    while (last != body.mentions.end() && last->span.end <= sentence.span.begin) ++last;
    const auto first = last;
    while (last != body.mentions.end() && last->span.begin < sentence.span.end) ++last;
    return places_in(read(body, sentence, {first, last}));
  }
  return {};
}

}  // namespace

std::uint64_t stable_hash(std::string_view text, std::uint64_t seed) {
  std::uint64_t hash = seed;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3ULL;
  }
  return hash;
}

std::vector<std::uint64_t> terms_of(const std::vector<std::string>& names) {
  std::vector<std::uint64_t> terms;
  for (const std::string_view name : names)
    for (std::size_t begin = 0; begin < name.size();) {
      const auto end = std::min(name.find_first_of(" -", begin), name.size());
      terms.push_back(stable_hash(name.substr(begin, end - begin)));
      begin = end + 1;
    }
  std::ranges::sort(terms);
  return terms;
}

std::shared_ptr<const Provenance> provenance_of(const Document& document, const Article& body,
                                                const Article& title) {
  auto provenance = std::make_shared<Provenance>();
  provenance->document = document.id;
  provenance->source = document.source;
  provenance->title = document.title;
  provenance->path = document.path;
  if (document.published) {
    provenance->published = document.published->day;
    provenance->published_at = document.published->moment;
  }
  provenance->lead_places = terms_of(places_of_lead(body));
  std::map<std::uint64_t, Provenance::Term> terms;
  count_terms(title, terms);
  count_terms(body, terms);
  provenance->terms.reserve(terms.size());
  for (const auto& [hash, term] : terms) provenance->terms.push_back(term);
  return provenance;
}

}  // namespace claimcheck::claims
