#include <algorithm>

#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

class DeedReader {
 public:
  DeedReader(const Reading& reading, std::uint32_t clause, std::uint32_t verb,
             std::uint32_t subject = kNone)
      : reading_(reading), parse_(reading.parse), clause_(clause), verb_(verb), subject_(subject) {}

  // "the sale of the yard by its owners", "Corva's arrest".
  Frame run_on_noun(std::uint32_t phrase) {
    const auto& named = parse_.phrases[phrase];
    const auto after = reading_.phrase_after(named.range.last);
    const bool of = after != kNone && parse_.phrases[after].preposition != kNone &&
                    reading_.word(parse_.phrases[after].preposition).lemma == "of";
    if (of) take_noun(after);
    for (const Name* name : reading_.names_in({named.range.first, named.head}))
      if (!name->adjective) add(of ? frame_.agent : frame_.subject, name->id);
    const auto doer = of ? reading_.phrase_after(parse_.phrases[after].range.last) : after;
    if (doer != kNone && parse_.phrases[doer].preposition != kNone && !parse_.phrases[doer].time &&
        reading_.word(parse_.phrases[doer].preposition).lemma == "by")
      add_agent(doer);
    return std::move(frame_);
  }

  Frame run() {
    if (verb_ == kNone) return std::move(frame_);
    const auto& group = parse_.verbs[verb_];
    frame_.predicate = predicate_of(reading_, verb_);
    if (frame_.predicate.empty() && take_state()) return std::move(frame_);
    if (bears_another()) return bear_another();
    frame_.verbs = {group.lemma};
    if (!frame_.predicate.empty()) frame_.verbs.push_back(frame_.predicate);
    const auto subject = subject_phrase();
    const auto object = group.passive ? kNone : object_phrase();
    if (object != kNone && subject != kNone && object != subject) {
      take_noun(object);
      add_agent(subject);
      const bool bereaved = Cues::english().is(frame_.predicate, Cue::losing) &&
                            Cues::english().is(frame_.raw_noun, Cue::kin);
      if (bereaved) frame_.predicate = Lexicon::english().canonical_verb("die");
    } else if (subject != kNone) {
      take_noun(subject);
    } else if (object != kNone) {
      take_noun(object);
    }
    if (group.passive) add_agent(by_phrase());
    if (frame_.subject.empty() && subject != kNone && !group.finite) name_what_it_is(subject);
    return std::move(frame_);
  }

 private:
  // "gave birth to a daughter": born is who stands behind it, not the subject.
  [[nodiscard]] bool bears_another() const {
    return !parse_.verbs[verb_].passive && frame_.predicate == "bear" &&
           phrasal_verb(reading_, verb_).end != kNone;
  }
  Frame bear_another() {
    const auto child = reading_.phrase_after(phrasal_verb(reading_, verb_).end);
    const bool named = child != kNone && parse_.phrases[child].preposition != kNone &&
                       reading_.word(parse_.phrases[child].preposition).lemma == "to";
    if (!named) return {};
    take_noun(child);
    add_agent(subject_phrase());
    frame_.verbs = {frame_.predicate};
    return std::move(frame_);
  }
  // "Velm Foods is a company founded in 1994": the company has a name.
  void name_what_it_is(std::uint32_t complement) {
    if (clause_ == kNone) return;
    const auto subject = parse_.subject_of(clause_);
    if (subject == kNone || subject >= complement) return;
    const bool is = std::ranges::any_of(parse_.clauses[clause_].verbs, [&](std::uint32_t verb) {
      return parse_.verbs[verb].lemma == "be" &&
             parse_.verbs[verb].range.last <= parse_.phrases[complement].range.first;
    });
    if (!is) return;
    for (const Name* name : reading_.names_in(parse_.phrases[subject].range))
      add(frame_.subject, name->id);
  }
  [[nodiscard]] std::uint32_t subject_phrase() const {
    if (subject_ != kNone) return subject_;
    const auto& group = parse_.verbs[verb_];
    if (const auto name = born_before_bracket(group.range.first); name != kNone) return name;
    if (!group.finite) {
      // A participle says its deed of the phrase before it: "the works, founded in 1924".
      auto at = group.range.first;
      const auto limit = at > parse_.range.first + 3 ? at - 3 : parse_.range.first;
      while (at > limit)
        if (const auto phrase = parse_.phrase_at(--at);
            phrase != kNone && !parse_.phrases[phrase].time)
          return top_host(phrase);
    }
    return clause_ == kNone ? kNone : parse_.subject_of(clause_);
  }
  // "married to Ada Holm (born 1972)", "has a son (born 2009)": what a bracket opens with is said
  // of the name or the child before it.
  [[nodiscard]] std::uint32_t born_before_bracket(std::uint32_t at) const {
    if (at < parse_.range.first + 2 || !reading_.tokens()[at - 1].is('(')) return kNone;
    const auto phrase = parse_.phrase_at(at - 2);
    if (phrase == kNone) return kNone;
    const auto& noun = reading_.word(parse_.phrases[phrase].head).lemma;
    const bool born = parse_.phrases[phrase].name || Cues::english().is(noun, Cue::kin) ||
                      Cues::english().is(noun, Cue::offspring);
    return born ? phrase : kNone;
  }
  // "the museum in Vendeuil": the phrase that the last one hangs on.
  [[nodiscard]] std::uint32_t top_host(std::uint32_t phrase) const {
    for (int depth = 0; depth < 4 && parse_.phrases[phrase].host != kNone; ++depth)
      phrase = parse_.phrases[phrase].host;
    return phrase;
  }
  [[nodiscard]] std::uint32_t object_phrase() const {
    auto at = parse_.verbs[verb_].range.last;
    if (const auto phrasal = phrasal_verb(reading_, verb_); phrasal.end != kNone) at = phrasal.end;
    while (at < parse_.range.last && reading_.word(at).word_class == WordClass::adverb) ++at;
    // "break out", "vote on the bill": a particle or preposition may stand between.
    auto phrase = parse_.phrase_at(at);
    if (phrase == kNone && parse_.verbs[verb_].lemma == "vote") phrase = parse_.phrase_at(at + 1);
    if (phrase == kNone || parse_.phrases[phrase].time) return kNone;
    return phrase;
  }
  [[nodiscard]] std::uint32_t by_phrase() const {
    for (std::uint32_t p = 0; p < parse_.phrases.size(); ++p) {
      const auto& phrase = parse_.phrases[p];
      if (phrase.preposition != kNone && !phrase.time &&
          reading_.word(phrase.preposition).lemma == "by" &&
          phrase.range.first >= parse_.verbs[verb_].range.last &&
          parse_.clause_at(phrase.head) == clause_)
        return p;
    }
    return kNone;
  }

  // "were on strike for 16 days": a state that lasts.
  bool take_state() {
    const auto at = parse_.verbs[verb_].range.last;
    const auto phrase = at + 1 < parse_.range.last ? parse_.phrase_at(at + 1) : kNone;
    if (phrase == kNone || parse_.phrases[phrase].preposition != at) return false;
    if (!Cues::english().is(reading_.word(parse_.phrases[phrase].head).lemma, Cue::event_noun))
      return false;
    take_noun(phrase);
    frame_.predicate = "last";
    if (clause_ != kNone) add_agent(parse_.subject_of(clause_));
    return true;
  }

  void take_noun(std::uint32_t phrase) {
    const auto& lexicon = Lexicon::english();
    const auto& p = parse_.phrases[phrase];
    const Word& head = reading_.word(p.head);
    frame_.noun_phrase = phrase;
    const bool kin = Cues::english().is(head.lemma, Cue::kin);
    for (const Name* name : reading_.names_in(p.range))
      if (!name->adjective || name->range.last > p.head)
        add(frame_.subject, kin ? name->id + "'s " + head.lemma : name->id);
    if (head.word_class == WordClass::pronoun || head.name || head.figure) return;
    // "construction of the dam started": the start of construction; "the start of the war".
    frame_.raw_noun = head.lemma;
    frame_.noun = lexicon.canonical_noun(head.lemma);
    frame_.noun_kind = lexicon.kind(head.lemma);
    for (auto at = p.range.first; at < p.head; ++at) {
      const Word& w = reading_.word(at);
      if (w.name || w.figure || w.time) continue;
      if (w.word_class == WordClass::noun || w.word_class == WordClass::adjective)
        add(frame_.qualifiers, std::string(lexicon.canonical_noun(w.lemma)));
    }
    const auto after = reading_.phrase_after(p.range.last);
    if (after != kNone && parse_.phrases[after].preposition != kNone &&
        reading_.word(parse_.phrases[after].preposition).lemma == "of")
      for (const Name* name : reading_.names_in(parse_.phrases[after].range))
        add(frame_.subject, kin ? name->id + "'s " + head.lemma : name->id);
    std::sort(frame_.qualifiers.begin(), frame_.qualifiers.end());
  }
  void add_agent(std::uint32_t phrase) {
    if (phrase == kNone) return;
    const auto head_at = parse_.phrases[phrase].head;
    auto names = reading_.names_in(parse_.phrases[phrase].range);
    std::erase_if(names,
                  [&](const Name* name) { return name->adjective && name->range.last <= head_at; });
    for (const Name* name : names) add(frame_.agent, name->id);
    const Word& head = reading_.word(head_at);
    if (names.empty() && head.word_class == WordClass::noun)
      add(frame_.agent, std::string(Lexicon::english().canonical_noun(head.lemma)));
  }
  static void add(std::vector<std::string>& list, std::string value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
  }

  const Reading& reading_;
  const Parse& parse_;
  std::uint32_t clause_;
  std::uint32_t verb_;
  std::uint32_t subject_;  // where it is known to be another than the clause's
  Frame frame_;
};

}  // namespace

Frame deed_named_by(const Reading& reading, std::uint32_t phrase) {
  return DeedReader(reading, kNone, kNone).run_on_noun(phrase);
}

Frame deed_of(const Reading& reading, std::uint32_t clause, std::uint32_t verb,
              std::uint32_t subject) {
  return DeedReader(reading, clause, verb, subject).run();
}

}  // namespace claimcheck::claims
