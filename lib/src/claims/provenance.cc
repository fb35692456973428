#include "claims/provenance.h"

#include <algorithm>
#include <map>

#include "base/stable_hash.h"
#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/opener.h"
#include "claims/surroundings.h"

namespace claimcheck::claims {
namespace {

constexpr std::size_t kShortestTerm = 3;

// Tells the names by which a story is known ("Calder" in "Calder Corp.") from common words
// ("Savings"), dates, and names that stand in any story ("Corp.", "Reuters"). Asked for one token
// after the other.
class ProperNames {
 public:
  explicit ProperNames(const Article& article)
      : article_(article), mention_(article.mentions.begin()) {}

  bool holds(std::size_t at, std::string_view lemma, const WordEntry* entry) {
    const auto& tokens = article_.text.tokens;
    while (mention_ != article_.mentions.end() && mention_->span.end <= tokens[at].begin)
      ++mention_;
    if (mention_ != article_.mentions.end() && mention_->span.begin <= tokens[at].begin)
      return false;
    if (const auto length = Cues::english().phrase(tokens, at, Cue::any_story_name); length > 0)
      common_until_ = std::max(common_until_, at + length);
    return at >= common_until_ && entry == nullptr && !Lexicon::english().knows_noun(lemma);
  }

 private:
  const Article& article_;
  std::vector<Mention>::const_iterator mention_;
  std::size_t common_until_ = 0;
};

// The end of a title, or of the first sentence of a text.
std::size_t end_of_lead(const Article& article) {
  const auto& sentences = article.text.sentences;
  const auto first = std::ranges::find(sentences, text::SentenceKind::body, &text::Sentence::kind);
  const bool whole = article.is_title || first == sentences.end();
  return whole ? article.text.tokens.size() : first->last_token;
}

// A title in capitals only.
bool is_shouted(const Article& title) {
  return std::ranges::none_of(title.text.tokens, [](const text::Token& token) {
    return token.kind == text::TokenKind::word && !token.all_caps &&
           token.end - token.begin >= kShortestTerm;
  });
}

void count_terms(const Article& article, std::map<std::uint64_t, Provenance::Term>& terms) {
  const auto& lexicon = Lexicon::english();
  ProperNames proper_names(article);
  const auto lead = end_of_lead(article);
  const bool shouted = article.is_title && is_shouted(article);
  for (std::size_t at = 0; at < article.text.tokens.size(); ++at) {
    const auto& token = article.text.tokens[at];
    if (token.kind != text::TokenKind::word || token.end - token.begin < kShortestTerm) continue;
    const auto* entry = lexicon.find(token);
    if (entry != nullptr && entry->closed) continue;
    auto lemma = text::folded(article.text.text, token);
    bool name = token.capitalised && article.facts.names.contains(token.hash);
    if (!name)
      lemma =
          entry != nullptr && entry->verb ? std::string(entry->lemma) : lexicon.noun_lemma(lemma);
    const auto hash = stable_hash(lemma);
    auto& term = terms[hash];
    // "FUJI ISSUES EUROBOND": which of these are names the text below tells.
    name = name && !(shouted && token.all_caps && term.count > 0 && !term.name);
    term.hash = hash;
    ++term.count;
    term.name = term.name || name;
    term.leads = term.leads || (name && at < lead && proper_names.holds(at, lemma, entry));
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

// Of "Calder Foods Inc." only "Calder"; common words where the name has no others ("Star Foods").
std::vector<std::uint64_t> terms_of_opener(const Article& body,
                                           const std::map<std::uint64_t, Provenance::Term>& terms) {
  std::vector<std::uint64_t> telling;
  std::vector<std::uint64_t> common;
  const Range name = opener_of(body);
  for (auto at = name.first; at < name.last; ++at) {
    const auto hash = stable_hash(text::folded(body.text.text, body.text.tokens[at]));
    const auto term = terms.find(hash);
    if (term == terms.end()) continue;
    (term->second.leads ? telling : common).push_back(hash);
  }
  auto& opener = telling.empty() ? common : telling;
  std::ranges::sort(opener);
  return opener;
}

// "city", "region": what other places are too.
bool is_kind_of_place(std::string_view word) {
  const auto& cues = Cues::english();
  return cues.is(word, Cue::settlement) || cues.is(word, Cue::wide_area);
}

}  // namespace

std::vector<std::uint64_t> terms_of(const std::vector<std::string>& names) {
  std::vector<std::uint64_t> terms;
  for (const std::string_view name : names)
    for (std::size_t begin = 0; begin < name.size();) {
      const auto end = std::min(name.find_first_of(" -", begin), name.size());
      const auto word = name.substr(begin, end - begin);
      if (word == name || !is_kind_of_place(word)) terms.push_back(stable_hash(word));
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
    provenance->zone_known = document.published->zone_known;
  }
  provenance->lead_places = terms_of(places_of_lead(body));
  std::map<std::uint64_t, Provenance::Term> terms;
  count_terms(body, terms);
  count_terms(title, terms);
  provenance->opener = terms_of_opener(body, terms);
  provenance->terms.reserve(terms.size());
  for (auto& [hash, term] : terms) {
    term.leads =
        term.leads || (term.name && std::ranges::binary_search(provenance->lead_places, hash));
    provenance->terms.push_back(term);
  }
  return provenance;
}

}  // namespace claimcheck::claims
