#include "claims/surroundings.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/offspring.h"
#include "claims/protagonist.h"

namespace claimcheck::claims {
namespace {

constexpr std::size_t kFewLemmas = 3;

std::string context_lemma(const Reading& reading, std::uint32_t at) {
  const auto& lexicon = Lexicon::english();
  const Word& word = reading.word(at);
  if (word.name) return {};
  switch (word.word_class) {
    case WordClass::verb:
      if (Cues::english().is(word.lemma, Cue::light) || Cues::english().is(word.lemma, Cue::speech))
        return {};
      return std::string(lexicon.canonical_verb(word.lemma));
    case WordClass::adjective:
      return word.lemma;
    case WordClass::noun: {
      if (const auto deed = lexicon.nominal_predicate(word.lemma); !deed.empty())
        return std::string(deed);
      const auto canonical = lexicon.canonical_noun(word.lemma);
      if (canonical != word.lemma) return std::string(canonical);
      const auto* entry = lexicon.find(reading.tokens()[at]);
      if (entry != nullptr && entry->verb && entry->form == VerbForm::gerund)
        return std::string(lexicon.canonical_verb(entry->lemma));
      return word.lemma;
    }
    default:
      return {};
  }
}

void add_context(const Reading& reading, const Range& range, std::vector<std::string>& context) {
  for (auto at = range.first; at < range.last; ++at) {
    const Word& word = reading.word(at);
    if (word.figure || word.time) continue;
    auto lemma = context_lemma(reading, at);
    if (lemma.size() > 1) context.push_back(std::move(lemma));
  }
}

void sort_unique(std::vector<std::string>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

// A name that only narrows the noun of its phrase is no place where that noun is an event or the
// next word is a name too: "the Ukraine conflict", "the Eastern European front".
bool narrows_other(const Reading& reading, const Name& name, const NounPhrase& phrase) {
  if (phrase.head == kNone || phrase.head < name.range.last) return false;
  if (Cues::english().is(reading.word(phrase.head).lemma, Cue::event_noun)) return true;
  return std::ranges::any_of(reading.names, [&name](const Name& other) {
    return other.adjective && other.range.first == name.range.last;
  });
}

// Whether a purpose stands between the figure and the name: "sent 900 men to guard banks in Tornev"
// does not say that the men are in Tornev.
bool in_purpose(const Reading& reading, const Figure& figure, const Name& name) {
  const auto& verbs = reading.parse.verbs;
  const VerbGroup* last = nullptr;
  for (std::uint32_t v = 0; v < verbs.size(); ++v)
    if (v != figure.verb && verbs[v].range.first >= figure.range.last &&
        verbs[v].range.first < name.range.first)
      last = &verbs[v];
  return last != nullptr && last->infinitive;
}

// "an ex-Tornev player", "the pro-Tornev party": no place where anything is.
bool is_prefixed(const Reading& reading, const Name& name) {
  const auto first = name.range.first;
  return first >= reading.parse.range.first + 2 && reading.tokens()[first - 1].is('-') &&
         Cues::english().is(reading.word(first - 2).lemma, Cue::name_prefix);
}

// What a year narrows is an event: "at the 2012 Games".
bool is_located(const Reading& reading, const Name& name) {
  if (!name.can_be_place() || name.phrase == kNone || is_prefixed(reading, name)) return false;
  const auto& phrase = reading.parse.phrases[name.phrase];
  if (narrows_other(reading, name, phrase)) return false;
  if (phrase.preposition == kNone || reading.word(phrase.range.first - 1).time) return false;
  const auto& link = reading.word(phrase.preposition).lemma;
  // "according to the Foresters' Union of Velm"
  const auto first = reading.parse.range.first;
  if (Cues::english().phrase(reading.tokens(), std::max(first, phrase.preposition - 1),
                             Cue::source_preposition) == 2)
    return false;
  if (Cues::english().is(link, Cue::locative)) return true;
  // "the town of Tornev", "the front at the strait of Selim"
  if (link != "of" || phrase.host == kNone) return false;
  const auto& host = reading.parse.phrases[phrase.host];
  if (Cues::english().is(reading.word(host.head).lemma, Cue::area_noun)) return true;
  return host.preposition != kNone &&
         Cues::english().is(reading.word(host.preposition).lemma, Cue::locative);
}

// By the head of the phrase of a name, or of the phrase that it belongs to by "of".
bool is_area(const Reading& reading, const Name& name, Cue area) {
  const auto& phrase = reading.parse.phrases[name.phrase];
  if (Cues::english().is(reading.word(phrase.head).lemma, area)) return true;
  if (phrase.preposition == kNone || reading.word(phrase.preposition).lemma != "of") return false;
  return phrase.host != kNone &&
         Cues::english().is(reading.word(reading.parse.phrases[phrase.host].head).lemma, area);
}

bool is_wide_area(const Reading& reading, const Name& name) {
  return is_area(reading, name, Cue::wide_area);
}

// "the express to Tornev": where a thing goes is not where something happens.
bool is_destination(const Reading& reading, const Figure& figure, const Name& name) {
  const auto& phrase = reading.parse.phrases[name.phrase];
  const auto& link = reading.word(phrase.preposition).lemma;
  if (link != "to" && link != "from") return false;
  const bool elsewhere = reading.parse.clause_at(name.range.first) != figure.clause;
  return elsewhere || (phrase.host != kNone && phrase.host != figure.phrase);
}

// A place and what it lies in, as far as its wording and the packs tell: the Kharkiv region is more
// than the city of that name, and holds it.
std::vector<std::string> place_chain(const Reading& reading, const Name& name) {
  if (name.entity == nullptr) {
    if (is_wide_area(reading, name)) return {name.id + " region", name.id};
    if (is_area(reading, name, Cue::settlement)) return {name.id + " town", name.id};
  }
  if (name.entity == nullptr || name.entity->kind != "city") return {name.id};
  const std::string region = name.id + " region";
  if (!is_wide_area(reading, name)) return {name.id, region};
  if (name.entity->inside.empty()) return {region};
  return {region, name.entity->inside};
}

}  // namespace

namespace {

bool separates(const Word& word) {
  return word.word_class == WordClass::coordinator ||
         (word.word_class == WordClass::mark && !word.figure);
}

// "$66 million in Canada and $10 million in Mexico": a place after a figure is that figure's, up to
// the next comma or "and".
bool of_other_figure(const Reading& reading, const Figure& figure, std::uint32_t at) {
  const auto& parse = reading.parse;
  const auto clause = parse.clause_at(at);
  bool separated = false;
  if (at >= figure.range.last) {
    for (auto i = figure.range.last; i < at; ++i) {
      separated = separated || separates(reading.word(i));
      if (separated && reading.word(i).figure && parse.clause_at(i) == clause) return true;
    }
    return false;
  }
  for (auto i = at; i < figure.range.first; ++i)
    separated = separated || separates(reading.word(i));
  if (!separated) return false;
  for (auto i = parse.range.first; i < at; ++i)
    if (reading.word(i).figure && parse.clause_at(i) == clause) return true;
  return false;
}

// "48 mills run, and 9 stand still, of those three in Velm": where a part of what follows is.
bool is_of_part(const Reading& reading, const Figure& figure, std::uint32_t at) {
  return figure.range.last < at &&
         Cues::english().first(reading.tokens(), figure.range.last, at, Cue::part) < at;
}

// Whether a figure is one of a whole area: "worldwide", "across the state".
bool is_of_area(const Reading& reading, const Figure& figure, Cue area) {
  if (figure.clause == kNone) return false;
  return std::ranges::any_of(reading.parse.clauses[figure.clause].parts, [&](const Range& part) {
    const auto at = Cues::english().first(reading.tokens(), part.first, part.last, area);
    if (at >= part.last) return false;
    const auto place = static_cast<std::uint32_t>(at);
    // "a worldwide total of ..." stands before its figure.
    const bool before = place < figure.range.first && figure.range.first - place < 4;
    return before || !of_other_figure(reading, figure, place);
  });
}

// "in Tornev, a city of 300,000 people": the name that a figure beside it describes.
const Name* described_place(const Reading& reading, const Figure& figure) {
  const auto& phrases = reading.parse.phrases;
  if (figure.phrase == kNone || phrases[figure.phrase].host == kNone) return nullptr;
  const auto& host = phrases[phrases[figure.phrase].host];
  const auto& link = phrases[figure.phrase].preposition;
  const auto first = host.range.first;
  if (link == kNone || reading.word(link).lemma != "of" || first <= reading.parse.range.first ||
      !reading.tokens()[first - 1].is(',') ||
      !Cues::english().is(reading.word(host.head).lemma, Cue::area_noun))
    return nullptr;
  const auto name = std::ranges::find_if(
      reading.names, [&](const Name& other) { return other.range.last + 1 == first; });
  return name != reading.names.end() && name->can_be_place() ? &*name : nullptr;
}

// "in 14 countries": the figure says where, whatever place was named before.
bool counts_areas(const Reading& reading, const Figure& figure) {
  if (figure.phrase == kNone) return false;
  const auto& phrase = reading.parse.phrases[figure.phrase];
  return phrase.preposition != kNone && phrase.head != kNone &&
         Cues::english().is(reading.word(phrase.preposition).lemma, Cue::locative) &&
         Cues::english().is(reading.word(phrase.head).lemma, Cue::area_noun);
}

bool in_clause_of(const Reading& reading, const Figure& figure, const Name& name) {
  return figure.clause != kNone && reading.parse.clause_at(name.range.first) == figure.clause;
}

// Whether a name says where a figure is, rather than where something else is.
bool places_figure(const Reading& reading, const Figure& figure, const Name& name) {
  if (!is_located(reading, name) || in_purpose(reading, figure, name)) return false;
  if (in_clause_of(reading, figure, name))
    return !of_other_figure(reading, figure, name.range.first);
  // "a man who had returned from Italy": where somebody comes from.
  const auto link = reading.parse.phrases[name.phrase].preposition;
  return reading.word(link).lemma != "from" && !is_of_part(reading, figure, name.range.first);
}

void add_new(std::vector<std::string>& list, std::vector<std::string> ids) {
  for (auto& id : ids)
    if (std::ranges::find(list, id) == list.end()) list.push_back(std::move(id));
}

}  // namespace

std::vector<std::string> places_of(const Reading& reading, const Figure& figure) {
  // "The mother of three died in Orrin": she had them anywhere.
  if (counts_offspring(reading, figure)) return {};
  std::vector<std::string> inside;
  std::vector<std::string> outside;
  std::vector<std::string> ways;
  if (const Name* described = described_place(reading, figure); described != nullptr)
    return place_chain(reading, *described);
  const bool areas = counts_areas(reading, figure);
  for (const Name& name : reading.names) {
    if (!places_figure(reading, figure, name)) continue;
    if (areas && name.range.first < figure.range.first) continue;
    auto& list = is_destination(reading, figure, name) ? ways
                 : in_clause_of(reading, figure, name) ? inside
                                                       : outside;
    add_new(list, place_chain(reading, name));
  }
  if (inside.empty() && is_of_area(reading, figure, Cue::worldwide)) return {"world"};
  // Which state that is, the reader knows.
  if (inside.empty() && is_of_area(reading, figure, Cue::statewide)) return {"the state"};
  if (inside.empty()) inside = std::move(outside);
  add_new(inside, std::move(ways));
  return inside;
}

std::vector<std::string> places_in(const Reading& reading) {
  std::vector<std::string> places;
  for (const Name& name : reading.names)
    if (is_located(reading, name)) places.push_back(name.id);
  return places;
}

std::vector<std::string> aliases_of(const Reading& reading) {
  std::vector<std::string> aliases;
  const auto& range = reading.parse.range;
  for (auto at = range.first; at < range.last; ++at) {
    const auto length = Cues::english().phrase(reading.tokens(), at, Cue::alias);
    if (length == 0) continue;
    for (const Name& name : reading.names)
      if (name.range.first == at + length) aliases.push_back(name.id);
    at += length - 1;
  }
  return aliases;
}

std::vector<std::string> names_of(const Reading& reading) {
  std::vector<std::string> names;
  for (const Name& name : reading.names) names.push_back(name.id);
  for (auto at = reading.parse.range.first; at < reading.parse.range.last; ++at)
    if (is_person_pronoun(reading, at))
      if (auto person = antecedent_of(reading, at); !person.empty())
        names.push_back(std::move(person));
  sort_unique(names);
  return names;
}

std::vector<std::string> context_of(const Reading& reading, std::uint32_t clause) {
  std::vector<std::string> context;
  if (clause != kNone)
    for (const Range& part : reading.parse.clauses[clause].parts)
      add_context(reading, part, context);
  sort_unique(context);
  if (context.size() > kFewLemmas) return context;
  context.clear();
  add_context(reading, reading.parse.range, context);
  sort_unique(context);
  return context;
}

std::string event_of(const Reading& reading) {
  return reading.events.empty() ? std::string{} : reading.events.front().event->id;
}

std::string event_by_actors(const Reading& reading, std::string_view pack_name,
                            const std::vector<Attribution>& tellers) {
  auto named = names_of(reading);
  std::erase_if(named, [&tellers](const std::string& name) {
    return std::ranges::any_of(
        tellers, [&name](const Attribution& teller) { return teller.name.starts_with(name); });
  });
  std::string only;
  for (const packs::Pack& pack : reading.article.packs.packs()) {
    if (pack.name != pack_name) continue;
    for (const packs::Event& event : pack.events) {
      const bool all = event.actors.size() > 1 &&
                       std::ranges::all_of(event.actors, [&named](const std::string& actor) {
                         return std::ranges::binary_search(named, actor);
                       });
      if (!all) continue;
      if (!only.empty()) return {};
      only = event.id;
    }
  }
  return only;
}

}  // namespace claimcheck::claims
