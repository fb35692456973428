#include "claims/reading.h"

#include <algorithm>

#include "claims/cues.h"

namespace claimcheck::claims {
namespace {

bool is_name_link(const Reading& reading, std::uint32_t at, const Range& range) {
  const auto& token = reading.tokens()[at];
  const Word& word = reading.word(at);
  if (at + 1 >= range.last || !reading.word(at + 1).name) return false;
  if (token.is('-') || token.is('.') || token.is('&') || token.is('\'')) return true;
  return Cues::english().is(word.lemma, Cue::name_particle);
}

std::string folded_name(const Reading& reading, const Range& range) {
  std::string name;
  for (auto at = range.first; at < range.last; ++at) {
    const auto& token = reading.tokens()[at];
    if (!name.empty() && token.space_before) name += ' ';
    name += text::folded(reading.article.text.text, token);
  }
  return name;
}

// A run of capitalised words, starting at a name.
Range name_run(const Reading& reading, std::uint32_t at) {
  const Range& sentence = reading.parse.range;
  Range run{at, at + 1};
  while (run.last < sentence.last) {
    const Word& word = reading.word(run.last);
    if (word.name)
      ++run.last;
    else if (is_name_link(reading, run.last, sentence))
      run.last += 2;
    else
      break;
  }
  return run;
}

// "Porto Verde" is not Porto: a place whose name goes on with a word that is no common one.
bool is_part_of_longer(const Reading& reading, std::span<const packs::EntityMatch> matches) {
  const auto& match = matches.front();
  if (match.adjective || match.last_token >= reading.parse.range.last) return false;
  if (matches.size() > 1 && matches[1].first_token == match.last_token) return false;
  const auto& token = reading.tokens()[match.last_token];
  return reading.word(match.last_token).name && !reading.word(match.last_token).time &&
         Lexicon::english().find(token) == nullptr && !match.entity->kind.empty();
}

// "the Indian Ocean" is not India's: an adjective with the word for a sea or a company.
bool is_of_feature(const Reading& reading, const packs::EntityMatch& match) {
  if (!match.adjective || match.last_token >= reading.parse.range.last) return false;
  const Word& next = reading.word(match.last_token);
  return reading.tokens()[match.last_token].capitalised &&
         Cues::english().is(next.lemma, Cue::feature);
}

// "Bayern Munich" is not Munich: a place right after a word that is no common one.
bool joins_name(const Reading& reading, std::uint32_t at, const packs::EntityMatch& match) {
  if (match.adjective || match.first_token != at + 1) return false;
  return match.entity->on_map() && Lexicon::english().find(reading.tokens()[at]) == nullptr;
}

// "Carmaker Corva Motors will ...": a common noun with a capital for the head of the sentence.
bool is_kind_before_name(const Reading& reading, std::uint32_t at) {
  return at == reading.parse.range.first && at + 1 < reading.parse.range.last &&
         !reading.tokens()[at].all_caps && reading.word(at + 1).name &&
         is_kind_noun(text::folded(reading.article.text.text, reading.tokens()[at]));
}

// "Ada Holm OBE" goes by her name alone.
std::uint32_t before_honours(const Reading& reading, const Range& name) {
  auto end = name.last;
  while (end > name.first + 2 && reading.tokens()[end - 1].all_caps &&
         Cues::english().is(reading.word(end - 1).lemma, Cue::honour))
    --end;
  return end;
}

std::vector<Name> find_names(const Reading& reading) {
  std::vector<Name> names;
  const auto& range = reading.parse.range;
  const auto matches =
      reading.article.packs.entities(reading.article.text, range.first, range.last);
  std::size_t next = 0;
  for (auto at = range.first; at < range.last;) {
    while (next < matches.size() && matches[next].first_token < at) ++next;
    if (next < matches.size() && matches[next].first_token == at && !reading.word(at).figure &&
        !is_part_of_longer(reading, std::span(matches).subspan(next)) &&
        !is_of_feature(reading, matches[next])) {
      const auto& match = matches[next++];
      names.push_back({{match.first_token, match.last_token},
                       match.entity->id,
                       match.entity,
                       match.adjective,
                       reading.parse.phrase_at(at)});
      at = match.last_token;
      continue;
    }
    if (!reading.word(at).name || reading.word(at).time || reading.word(at).figure) {
      ++at;
      continue;
    }
    if (is_kind_before_name(reading, at)) ++at;
    Range run = name_run(reading, at);
    if (next < matches.size() && matches[next].first_token > at &&
        matches[next].first_token < run.last && !joins_name(reading, at, matches[next]))
      run.last = matches[next].first_token;
    const auto end = run.last;
    run.last = before_honours(reading, run);
    names.push_back({run, folded_name(reading, run), nullptr, false, reading.parse.phrase_at(at)});
    at = end;
  }
  return names;
}

// "the company that ...", "the side of the hill": a noun that is told apart anew.
bool is_narrowed(const Reading& reading, std::uint32_t at) {
  if (at >= reading.parse.range.last) return false;
  const Word& next = reading.word(at);
  return next.lemma == "of" || next.lemma == "that" || next.word_class == WordClass::relative ||
         reading.tokens()[at].is('\'') || next.lemma == "'s";
}

// "the vessel"; in the first sentence of an article also "an overloaded ferry", which it will name.
bool takes_up(const Reading& reading, const NounPhrase& phrase) {
  const auto& opener = reading.word(phrase.range.first).lemma;
  if (Cues::english().is(opener, Cue::indefinite))
    return reading.sentence.paragraph == 0 && !reading.article.is_title;
  return Cues::english().is(opener, Cue::definite) && phrase.head == phrase.range.first + 1;
}

// "A 29-year-old hiker", as the first words of an article that will name the hiker.
bool introduces_person(const Reading& reading, const NounPhrase& phrase) {
  return !reading.article.lead_person.empty() && reading.sentence.paragraph == 0 &&
         phrase.range.first == reading.parse.range.first &&
         Cues::english().is(reading.word(phrase.range.first).lemma, Cue::indefinite) &&
         Lexicon::english().kind(reading.word(phrase.head).lemma) == "person";
}

std::string named_by_noun(const Reading& reading, const NounPhrase& phrase) {
  if (introduces_person(reading, phrase)) return reading.article.lead_person;
  if (!takes_up(reading, phrase) || is_narrowed(reading, phrase.range.last)) return {};
  const auto place = reading.article.is_title ? kNone : phrase.head;
  return reading.article.cast.named_by(reading.word(phrase.head).lemma, place);
}

// What "the vessel" and "the group" stand for are names too.
void add_names_by_noun(Reading& reading) {
  std::vector<Name> found;
  for (std::uint32_t p = 0; p < reading.parse.phrases.size(); ++p) {
    const auto& phrase = reading.parse.phrases[p];
    if (phrase.time || phrase.name || phrase.head == kNone) continue;
    auto id = named_by_noun(reading, phrase);
    if (id.empty()) continue;
    Name name{{phrase.head, phrase.range.last}, std::move(id), nullptr, false, p, true};
    found.push_back(std::move(name));
  }
  for (auto& name : found) {
    const auto place = std::ranges::upper_bound(
        reading.names, name.range.first, {}, [](const Name& other) { return other.range.first; });
    reading.names.insert(place, std::move(name));
  }
}

}  // namespace

bool Name::can_be_place() const {
  if (adjective || by_noun) return false;
  if (entity == nullptr) return true;
  return entity->on_map() || entity->kind == "place" || entity->kind.empty();
}

Range Reading::range_of(const Span& span) const {
  const auto& all = tokens();
  const auto begin = all.begin() + parse.range.first;
  const auto end = all.begin() + parse.range.last;
  const auto first = std::lower_bound(
      begin, end, span.begin, [](const auto& token, auto offset) { return token.end <= offset; });
  const auto last = std::lower_bound(
      first, end, span.end, [](const auto& token, auto offset) { return token.begin < offset; });
  return {static_cast<std::uint32_t>(first - all.begin()),
          static_cast<std::uint32_t>(last - all.begin())};
}

std::vector<const Name*> Reading::names_in(const Range& range) const {
  std::vector<const Name*> found;
  for (const Name& name : names)
    if (range.holds(name.range.first)) found.push_back(&name);
  return found;
}

std::string Reading::label(std::uint32_t phrase) const {
  const auto& range = parse.phrases[phrase].range;
  std::string label;
  for (auto at = range.first; at < range.last; ++at) {
    const auto inside = std::find_if(names.begin(), names.end(),
                                     [&](const Name& name) { return name.range.holds(at); });
    const bool first_of_name = inside != names.end() && inside->range.first == at;
    const Word& w = word(at);
    const bool skipped = w.word_class == WordClass::determiner || w.word_class == WordClass::mark ||
                         w.word_class == WordClass::adverb;
    if (inside != names.end() ? !first_of_name : skipped) continue;
    if (!label.empty()) label += ' ';
    label += inside != names.end() ? inside->id : w.lemma;
  }
  return label;
}

std::uint32_t Reading::phrase_after(std::uint32_t at) const {
  if (at >= parse.range.last) return kNone;
  if (const auto direct = parse.phrase_at(at); direct != kNone) return direct;
  const auto next = parse.phrase_at(at + 1);
  return next != kNone && parse.phrases[next].preposition == at ? next : kNone;
}

Reading read(const Article& article, const text::Sentence& sentence,
             std::span<const Mention> mentions) {
  Reading reading{
      article,  sentence,
      mentions, parse(article.text, sentence, mentions, article.facts),
      {},       article.packs.events(article.text, sentence.first_token, sentence.last_token),
      {}};
  reading.names = find_names(reading);
  add_names_by_noun(reading);
  return reading;
}

}  // namespace claimcheck::claims
