#include "claims/attribution.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "claims/cues.h"
#include "claims/protagonist.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

std::string head_of(const Reading& reading, std::uint32_t phrase) {
  const auto head = reading.parse.phrases[phrase].head;
  return head == kNone ? std::string{} : reading.word(head).lemma;
}

std::string preposition_of(const Reading& reading, std::uint32_t phrase) {
  const auto at = reading.parse.phrases[phrase].preposition;
  return at == kNone ? std::string{} : reading.word(at).lemma;
}

// "a spokesman for the company", "a poll by the institute": the phrase that he speaks for or that
// made it; else the phrase itself.
std::uint32_t principal(const Reading& reading, std::uint32_t phrase) {
  const auto head = head_of(reading, phrase);
  const bool spokes = Cues::english().is(head, Cue::spokes);
  if (!spokes && !Cues::english().is(head, Cue::vague_source)) return phrase;
  const auto next = reading.phrase_after(reading.parse.phrases[phrase].range.last);
  if (next == kNone) return phrase;
  const auto link = preposition_of(reading, next);
  const bool speaks = spokes && (link == "for" || link == "of");
  const bool made = !spokes && (link == "by" || link == "from");
  return speaks || made ? next : phrase;
}

std::string without_spokes(std::string label) {
  const auto space = label.find_last_of(' ');
  const auto last = space == std::string::npos ? label : label.substr(space + 1);
  if (!Cues::english().is(last, Cue::spokes)) return label;
  return space == std::string::npos ? std::string{} : label.substr(0, space);
}

// A person or an institution by its own name, without titles around it.
const Name* own_name(const Reading& reading, std::uint32_t phrase) {
  const auto names = reading.names_in(reading.parse.phrases[phrase].range);
  for (const Name* name : names)
    if (name->range.holds(reading.parse.phrases[phrase].head)) return name;
  return nullptr;
}

// "they", "it": the last phrase before that can speak, but not what the speaker speaks of.
std::uint32_t resolved(const Reading& reading, std::uint32_t phrase) {
  const auto& parse = reading.parse;
  if (reading.word(parse.phrases[phrase].head).word_class != WordClass::pronoun) return phrase;
  for (auto p = phrase; p > 0; --p) {
    const auto& candidate = parse.phrases[p - 1];
    if (candidate.time || reading.word(candidate.range.first).quoted) continue;
    const auto head = head_of(reading, p - 1);
    if (candidate.name || Cues::english().is(head, Cue::role)) return p - 1;
  }
  return phrase;
}

Attribution source_of(const Reading& reading, std::uint32_t phrase);

// The institution that the sentence before quotes, or is about: "The ministry counted again. By
// Friday 84 people had died, it said."
std::optional<Attribution> institution_before(const Reading& reading) {
  if (reading.previous == nullptr || reading.previous->kind != text::SentenceKind::body) return {};
  const Reading before = read(reading.article, *reading.previous, {});
  if (before.parse.clauses.empty()) return {};
  for (auto& speech : speeches_of(before))
    if (speech.source.named) return std::move(speech.source);
  const auto subject = before.parse.subject_of(0);
  if (subject == kNone || before.parse.phrases[subject].head == kNone) return {};
  const auto& cues = Cues::english();
  // "Norland's general staff admitted losses."
  const bool institution = !before.names_in(before.parse.phrases[subject].range).empty() ||
                           cues.is(head_of(before, subject), Cue::role) ||
                           cues.is(before.label(subject), Cue::role);
  if (!institution) return {};
  auto source = source_of(before, subject);
  return source.named ? std::optional(std::move(source)) : std::nullopt;
}

// "the agency" where the article has spoken of "the agency Fyrnett": the name it bears there.
std::string name_borne_before(const Reading& reading, std::uint32_t phrase) {
  const auto head = reading.parse.phrases[phrase].head;
  const auto& article = reading.article;
  const auto& tokens = reading.tokens();
  const auto names = [&](std::uint32_t at) {
    return tokens[at].capitalised && article.facts.names.contains(tokens[at].hash);
  };
  constexpr std::uint32_t kReach = 1000;  // tokens
  const auto last = reading.parse.range.first;
  for (auto at = last; at > 1 && last - at < kReach;) {
    --at;
    if (tokens[at - 1].hash != tokens[head].hash || !names(at)) continue;
    std::string name;
    for (; at < last && names(at); ++at)
      name += (name.empty() ? "" : " ") + text::folded(article.text.text, tokens[at]);
    return name;
  }
  return {};
}

Attribution source_of(const Reading& reading, std::uint32_t phrase) {
  const auto& cues = Cues::english();
  const auto& speaker = reading.word(reading.parse.phrases[phrase].head);
  const bool it =
      speaker.word_class == WordClass::pronoun && cues.is(speaker.lemma, Cue::institution_pronoun);
  // "A spokeswoman said": of whom the sentence before told.
  const bool spokes = cues.is(speaker.lemma, Cue::spokes) && principal(reading, phrase) == phrase &&
                      reading.names_in(reading.parse.phrases[phrase].range).empty() &&
                      without_spokes(reading.label(phrase)).empty();
  if (it || spokes)
    if (auto told = institution_before(reading)) return std::move(*told);
  if (const auto head = reading.parse.phrases[phrase].head; is_person_pronoun(reading, head))
    if (auto person = antecedent_of(reading, head); !person.empty()) return {person, true};
  phrase = resolved(reading, phrase);
  phrase = principal(reading, phrase);
  if (const Name* name = own_name(reading, phrase); name != nullptr) return {name->id, true};
  const auto names = reading.names_in(reading.parse.phrases[phrase].range);
  std::string label = without_spokes(reading.label(phrase));
  const auto head = label.substr(label.find_last_of(' ') + 1);
  if (label == reading.word(reading.parse.phrases[phrase].head).lemma && cues.is(label, Cue::role))
    if (auto name = name_borne_before(reading, phrase); !name.empty()) return {name, true};
  if (cues.is(head, Cue::vague_source))
    return names.empty() ? Attribution{label, false} : Attribution{names.front()->id, true};
  const auto after = reading.phrase_after(reading.parse.phrases[phrase].range.last);
  if (after != kNone && preposition_of(reading, after) == "of" && cues.is(head, Cue::role))
    for (const Name* name : reading.names_in(reading.parse.phrases[after].range))
      label += ' ' + name->id;
  const bool named = !names.empty() || cues.is(head, Cue::role) || cues.is(label, Cue::role);
  return {label, named && !label.empty()};
}

// The end of what a clause without ";" covers, from `at`.
std::uint32_t stretch_end(const Reading& reading, std::uint32_t at) {
  while (at < reading.parse.range.last && !reading.tokens()[at].is(';')) ++at;
  return at;
}
std::uint32_t stretch_begin(const Reading& reading, std::uint32_t at) {
  while (at > reading.parse.range.first && !reading.tokens()[at - 1].is(';')) --at;
  return at;
}

bool has_complement(const Reading& reading, std::uint32_t clause) {
  const auto& clauses = reading.parse.clauses;
  return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& candidate) {
    return candidate.kind == ClauseKind::complement && candidate.parent == clause;
  });
}

// "denied having dismissed 900 pilots"
bool gerund_follows(const Reading& reading, const VerbGroup& group) {
  const auto next = reading.parse.verb_at(group.range.last);
  return next != kNone && reading.parse.verbs[next].gerund;
}

// "said the governor": the speaker after the verb.
std::uint32_t inverted_speaker(const Reading& reading, const VerbGroup& group) {
  const auto phrase = reading.parse.phrase_at(group.range.last);
  if (phrase == kNone || reading.parse.phrases[phrase].time) return kNone;
  const auto head = reading.parse.phrases[phrase].head;
  return head == kNone || reading.word(head).figure ? kNone : phrase;
}

// The phrase that ends right before a comma at `comma`; kNone for none, and for a time.
std::uint32_t phrase_before_comma(const Reading& reading, std::uint32_t comma) {
  if (comma <= reading.parse.range.first || !reading.tokens()[comma].is(',')) return kNone;
  const auto phrase = reading.parse.phrase_at(comma - 1);
  const bool ends = phrase != kNone && reading.parse.phrases[phrase].range.last == comma &&
                    reading.parse.phrases[phrase].preposition == kNone;
  return ends && !reading.parse.phrases[phrase].time ? phrase : kNone;
}

// ", Ada Lind, a lawyer, said", ", the lawyer, Ada Lind, said": the first of two phrases that tell
// of one speaker behind what is said. kNone elsewhere.
std::uint32_t apposed_speaker(const Reading& reading, const VerbGroup& group) {
  const auto first = reading.parse.range.first;
  if (group.range.first <= first) return kNone;
  const auto second = phrase_before_comma(reading, group.range.first - 1);
  if (second == kNone || reading.parse.phrases[second].range.first <= first) return kNone;
  const auto speaker = phrase_before_comma(reading, reading.parse.phrases[second].range.first - 1);
  if (speaker == kNone || reading.parse.phrases[speaker].range.first <= first) return kNone;
  const bool one_named =
      (own_name(reading, speaker) != nullptr) != (own_name(reading, second) != nullptr);
  const bool apart =
      reading.word(reading.parse.phrases[speaker].range.first - 1).word_class == WordClass::mark;
  return one_named && apart ? speaker : kNone;
}

void add_verb_speech(const Reading& reading, std::uint32_t verb, std::vector<Speech>& speeches) {
  const auto& parse = reading.parse;
  const auto& group = parse.verbs[verb];
  const auto clause = parse.clause_at(group.main);
  if (clause == kNone || group.negated || group.infinitive) return;
  // "claimed 61 lives"
  if (!phrasal_verb(reading, verb).predicate.empty()) return;
  auto speaker = group.passive ? kNone : parse.subject_of(clause);
  const bool complement = has_complement(reading, clause) || gerund_follows(reading, group);
  if (!complement && !group.passive && group.range.first > parse.range.first) {
    // A subject before a mark belongs to what is said, not to who says it.
    const bool fresh = reading.word(group.range.first - 1).word_class == WordClass::mark;
    if (const auto inverted = inverted_speaker(reading, group); fresh && inverted != kNone)
      speaker = inverted;
  }
  if (const auto apposed = apposed_speaker(reading, group); !complement && apposed != kNone)
    speaker = apposed;
  // "21 fell ill and 12 found shelter": who is counted speaks of nothing.
  if (speaker == kNone || reading.word(parse.phrases[speaker].head).figure) return;
  Speech speech;
  speech.source = source_of(reading, speaker);
  speech.verb = verb;
  if (complement) {
    speech.covers = {group.range.last, stretch_end(reading, group.range.last)};
  } else {
    const auto start = std::min(group.range.first, parse.phrases[speaker].range.first);
    speech.covers = {stretch_begin(reading, start), start};
  }
  if (!speech.covers.empty()) speeches.push_back(std::move(speech));
}

// "The mayor rejected the report that ...": what follows is denied by the subject.
void add_denial(const Reading& reading, std::uint32_t verb, std::vector<Speech>& speeches) {
  const auto& group = reading.parse.verbs[verb];
  const auto clause = reading.parse.clause_at(group.main);
  const auto speaker = group.passive || clause == kNone ? kNone : reading.parse.subject_of(clause);
  if (speaker == kNone || reading.parse.phrases[speaker].range.first >= group.range.first) return;
  speeches.push_back({source_of(reading, speaker),
                      verb,
                      {group.range.last, stretch_end(reading, group.range.last)}});
}

void add_according_to(const Reading& reading, std::vector<Speech>& speeches) {
  const auto& cues = Cues::english();
  const auto& range = reading.parse.range;
  for (auto at = range.first; at < range.last; ++at) {
    const auto length = cues.phrase(reading.tokens(), at, Cue::source_preposition);
    if (length == 0) continue;
    const auto phrase = reading.parse.phrase_at(at + length);
    if (phrase == kNone) continue;
    speeches.push_back({source_of(reading, phrase),
                        kNone,
                        {stretch_begin(reading, at), stretch_end(reading, at)}});
  }
}

// "Police counted 18,000", "the army spoke of nine", "officials put the dead at 112".
std::vector<Attribution> giver_of(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone || figure.clause == kNone) return {};
  if (figure.is_subject && reading.parse.verbs[figure.verb].finite) return {};
  // "expects the economy to grow 3%": the verb that the infinitive hangs on.
  // "spoke of nine people killed": the verb before the participle.
  auto verb = figure.verb;
  if (figure.is_subject && verb > 0) --verb;
  while (verb > 0 && reading.parse.verbs[verb].infinitive) --verb;
  const auto giver = giving_verb(reading, figure);
  if (giver != kNone) verb = giver;
  const auto clause = reading.parse.clause_at(reading.parse.verbs[verb].main);
  if (reading.parse.verbs[verb].range.first >= figure.range.first || clause == kNone ||
      (giver == kNone && clause != figure.clause))
    return {};
  const auto& group = reading.parse.verbs[verb];
  const auto& cues = Cues::english();
  // "put 13 of them in hospital", not "put their number at 13".
  if (cues.is(group.lemma, Cue::placing) &&
      !cues.is(preposition_before(reading, figure.range), Cue::given_at))
    return {};
  if (group.passive || !cues.is(group.lemma, Cue::figure_speech) ||
      !phrasal_verb(reading, verb).predicate.empty())
    return {};
  const auto subject = reading.parse.subject_of(clause);
  if (subject == kNone || subject == figure.phrase) return {};
  if (reading.word(reading.parse.phrases[subject].head).figure) return {};
  Attribution source = source_of(reading, subject);
  const auto head = head_of(reading, subject);
  if (!cues.is(head, Cue::role) && !cues.is(head, Cue::vague_source) &&
      !cues.is(source.name, Cue::role) && !cues.is(group.lemma, Cue::speech) &&
      verb == figure.verb && !cues.is(group.lemma, Cue::giving))
    return {};
  return {source};
}

}  // namespace

std::vector<Speech> speeches_of(const Reading& reading) {
  std::vector<Speech> speeches;
  for (std::uint32_t v = 0; v < reading.parse.verbs.size(); ++v)
    if (Cues::english().is(reading.parse.verbs[v].lemma, Cue::speech))
      add_verb_speech(reading, v, speeches);
    else if (Cues::english().is(reading.parse.verbs[v].lemma, Cue::denial))
      add_denial(reading, v, speeches);
  add_according_to(reading, speeches);
  return speeches;
}

std::vector<Attribution> attribution_of(const Reading& reading, const std::vector<Speech>& speeches,
                                        const Figure& figure) {
  std::vector<Attribution> sources = giver_of(reading, figure);
  for (const Speech& speech : speeches) {
    if (!speech.covers.holds(figure.range.first) || speech.source.name.empty()) continue;
    if (std::find(sources.begin(), sources.end(), speech.source) == sources.end())
      sources.push_back(speech.source);
  }
  return sources;
}

}  // namespace claimcheck::claims
