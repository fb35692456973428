#include <algorithm>

#include "claims/cues.h"
#include "claims/figure.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

void add_unique(std::vector<std::string>& list, std::string value) {
  if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end())
    list.push_back(std::move(value));
}

class FrameFinder {
 public:
  FrameFinder(const Reading& reading, const Figure& figure)
      : reading_(reading),
        parse_(reading.parse),
        figure_(figure),
        quantity_(*figure.mention->quantity()),
        lexicon_(Lexicon::english()),
        cues_(Cues::english()) {}

  Frame run() {
    find_noun();
    find_predicate();
    if (frame_.noun.empty() && is_count() && cues_.is(frame_.predicate, Cue::of_people))
      set_people();
    find_agent();
    find_qualifiers();
    find_subject();
    find_verbs();
    return std::move(frame_);
  }

 private:
  [[nodiscard]] const NounPhrase* phrase(std::uint32_t index) const {
    return index == kNone ? nullptr : &parse_.phrases[index];
  }
  [[nodiscard]] std::string preposition(std::uint32_t index) const {
    const auto* p = phrase(index);
    return p == nullptr || p->preposition == kNone ? std::string{}
                                                   : reading_.word(p->preposition).lemma;
  }
  [[nodiscard]] std::string head_lemma(std::uint32_t index) const {
    const auto* p = phrase(index);
    if (p == nullptr || p->head == kNone) return {};
    const Word& head = reading_.word(p->head);
    if (head.word_class == WordClass::pronoun || head.figure || head.time) return {};
    return head.lemma;
  }
  [[nodiscard]] bool is_count() const { return quantity_.dimension == Dimension::count; }

  void find_noun() {
    const bool counted = is_count() && !quantity_.unit.empty();
    if (counted) {
      frame_.noun_phrase = figure_.phrase;
      if (quantity_.unit == "person" && !quantity_.unit_text.empty())
        set_noun(lexicon_.noun_lemma(last_word(quantity_.unit_text)));
      else
        set_noun(quantity_.unit);
      return;
    }
    const auto measured = measured_phrase();
    frame_.noun_phrase = measured;
    if (measured != kNone && !parse_.phrases[measured].name) set_noun(head_lemma(measured));
  }
  // "12 killed": people, as the deed tells.
  void set_people() {
    frame_.noun = "person";
    frame_.noun_kind = "person";
    if (frame_.raw_noun.empty()) frame_.raw_noun = "person";
  }
  static std::string last_word(std::string_view text) {
    std::string word(text.substr(text.find_last_of(' ') + 1));
    for (char& c : word)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return word;
  }

  void set_noun(std::string lemma) {
    frame_.raw_noun = lemma;
    if (const auto* known = lexicon_.noun_predicate(lemma); known != nullptr) {
      frame_.predicate = known->predicate;
      if (!known->noun.empty()) lemma = known->noun;
    }
    frame_.noun_kind = lexicon_.kind(lemma);
    frame_.noun = lexicon_.canonical_noun(lemma);
    if (frame_.noun_kind.empty()) frame_.noun_kind = lexicon_.kind(frame_.noun);
  }

  // What a figure without a counted noun measures.
  [[nodiscard]] std::uint32_t measured_phrase() {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr) return subject_phrase();
    // "the 7.6 magnitude quake", "an $80 million contract"
    if (own->head != kNone && own->head >= figure_.range.last &&
        !head_lemma(figure_.phrase).empty() && !is_unit(own->head))
      return figure_.phrase;
    const auto after = reading_.phrase_after(own->range.last);
    if (after != kNone && preposition(after) == "of" && !head_lemma(after).empty()) {
      if (quantity_.dimension == Dimension::percent || quantity_.dimension == Dimension::ratio)
        frame_.base = lexicon_.canonical_noun(head_lemma(after));
      else
        return after;
    }
    // "sales of 3.2 billion", "a crowd of 52,317"
    if (own->host != kNone && preposition(figure_.phrase) == "of" && !head_lemma(own->host).empty())
      return own->host;
    if (after != kNone && preposition(after) == "in" && quantity_.dimension == Dimension::money &&
        !phrase(after)->name && !phrase(after)->time && !head_lemma(after).empty())
      return after;
    return subject_phrase();
  }
  [[nodiscard]] bool is_unit(std::uint32_t at) const {
    const auto& token = reading_.tokens()[at];
    return figure_.mention->span.begin <= token.begin && token.end <= figure_.mention->span.end;
  }

  // "turnout was 61%", "put the number of soldiers at 12,000"
  [[nodiscard]] std::uint32_t subject_phrase() const {
    if (figure_.clause == kNone || figure_.verb == kNone) return kNone;
    const auto& verb = parse_.verbs[figure_.verb];
    const auto at = preposition(figure_.phrase);
    std::uint32_t found = kNone;
    if ((at == "at" || at == "to") && !figure_.is_subject) found = object_before_figure(verb);
    const bool says_size = cues_.is(verb.lemma, Cue::size_verb);
    if (found == kNone && !figure_.is_subject && says_size)
      found = parse_.subject_of(figure_.clause);
    if (found == figure_.phrase || found == kNone) return kNone;
    const auto lemma = head_lemma(found);
    if (lemma == "number" || lemma == "amount" || lemma == "total" || lemma == "figure" ||
        lemma == "cost" || lemma == "level") {
      const auto of = reading_.phrase_after(parse_.phrases[found].range.last);
      if (of != kNone && preposition(of) == "of") return of;
    }
    return found;
  }
  [[nodiscard]] std::uint32_t object_before_figure(const VerbGroup& verb) const {
    const auto object = parse_.phrase_at(verb.range.last);
    if (object == kNone || object == figure_.phrase || parse_.phrases[object].time) return kNone;
    return object;
  }

  void find_predicate() {
    if (!frame_.predicate.empty()) {
      join_missing();
      return;
    }
    if (auto state = state_after(); !state.empty()) {
      frame_.predicate = std::move(state);
      return;
    }
    if (auto deed = deed_of_host(); !deed.empty()) {
      frame_.predicate = std::move(deed);
      return;
    }
    frame_.predicate = predicate_of(reading_, figure_.verb);
    if (frame_.predicate.empty()) predicate_from_subject();
    if (frame_.predicate.empty()) predicate_from_relatives();
    if (frame_.predicate.empty()) read_what_follows();
  }
  // "Attendance was 61,400 fans"
  void predicate_from_subject() {
    if (figure_.clause == kNone || figure_.is_subject || figure_.verb == kNone) return;
    const auto subject = parse_.subject_of(figure_.clause);
    if (subject == kNone || subject == figure_.phrase) return;
    const auto* known = lexicon_.noun_predicate(head_lemma(subject));
    if (known != nullptr) frame_.predicate = known->predicate;
  }
  // "Forty-three: that is how many passengers were hurt"
  void read_what_follows() {
    auto at =
        figure_.phrase == kNone ? figure_.range.last : parse_.phrases[figure_.phrase].range.last;
    if (at >= parse_.range.last || !reading_.tokens()[at].is(':')) return;
    for (; at < parse_.range.last; ++at) {
      if (const auto verb = parse_.verb_at(at); verb != kNone && frame_.predicate.empty())
        frame_.predicate = predicate_of(reading_, verb);
      const auto phrase = parse_.phrase_at(at);
      const bool counted = at > 0 && phrase != kNone && reading_.word(at - 1).lemma == "how";
      if (counted && frame_.noun.empty()) set_noun(head_lemma(phrase));
    }
  }
  // "150 people dead or missing"
  void join_missing() {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr || own->range.last + 1 >= parse_.range.last) return;
    if (reading_.word(own->range.last).lemma != "or") return;
    const auto* other = lexicon_.noun_predicate(reading_.word(own->range.last + 1).lemma);
    if (other != nullptr && !other->predicate.empty() && other->predicate != frame_.predicate)
      frame_.predicate += "-or-" + std::string(other->predicate);
  }
  // "left 150 people dead", "12 are missing"
  [[nodiscard]] std::string state_after() const {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr) return {};
    auto at = own->range.last;
    const auto verb = parse_.verb_at(at);
    if (verb != kNone && cues_.is(parse_.verbs[verb].lemma, Cue::light))
      at = parse_.verbs[verb].range.last;
    while (at < parse_.range.last && reading_.word(at).word_class == WordClass::adverb) ++at;
    // A state may also close the phrase itself: "150 people dead".
    for (const auto i : {at, own->range.last - 1}) {
      if (i >= parse_.range.last || i < figure_.range.last) continue;
      const auto* state = lexicon_.noun_predicate(reading_.word(i).lemma);
      if (state == nullptr || state->predicate.empty()) continue;
      const Word& w = reading_.word(i);
      if (w.word_class != WordClass::adjective && w.word_class != WordClass::noun) continue;
      if (i == at && verb == kNone && at != own->range.last) continue;
      std::string predicate(state->predicate);
      if (i + 2 < parse_.range.last && reading_.word(i + 1).lemma == "or")
        if (const auto* other = lexicon_.noun_predicate(reading_.word(i + 2).lemma);
            other != nullptr && !other->predicate.empty())
          predicate += "-or-" + std::string(other->predicate);
      return predicate;
    }
    return {};
  }
  // "the deployment of 3,400 peacekeepers"
  [[nodiscard]] std::string deed_of_host() const {
    const auto* own = phrase(figure_.phrase);
    if (own == nullptr || own->host == kNone || preposition(figure_.phrase) != "of") return {};
    return std::string(lexicon_.nominal_predicate(head_lemma(own->host)));
  }
  // "the mayor thanked the hundreds of volunteers who filled sandbags"; "there are 12 who ..."
  void predicate_from_relatives() {
    for (std::uint32_t c = 0; c < parse_.clauses.size(); ++c) {
      const auto& clause = parse_.clauses[c];
      if (clause.kind != ClauseKind::relative || clause.antecedent != figure_.phrase) continue;
      if (!clause.verbs.empty()) frame_.predicate = predicate_of(reading_, clause.verbs.front());
    }
  }

  void find_agent() {
    if (figure_.verb == kNone) return;
    const auto& verb = parse_.verbs[figure_.verb];
    if (verb.passive) {
      for (std::uint32_t p = 0; p < parse_.phrases.size(); ++p)
        if (preposition(p) == "by" && !parse_.phrases[p].time && p != figure_.phrase &&
            parse_.phrases[p].range.first >= verb.range.last &&
            parse_.clause_at(parse_.phrases[p].head) == figure_.clause)
          add_agent(p);
      return;
    }
    if (figure_.is_subject || figure_.clause == kNone) return;
    const auto subject = parse_.subject_of(figure_.clause);
    if (subject != kNone && subject != figure_.phrase) add_agent(subject);
  }
  void add_agent(std::uint32_t index) {
    bool named = false;
    for (const Name* name : reading_.names_in(parse_.phrases[index].range)) {
      add_unique(frame_.agent, name->id);
      named = true;
    }
    const auto lemma = head_lemma(index);
    if (!named && !lemma.empty())
      add_unique(frame_.agent, std::string(lexicon_.canonical_noun(lemma)));
  }

  void find_qualifiers() {
    const auto* counted = phrase(frame_.noun_phrase);
    if (counted == nullptr) return;
    for (auto at = counted->range.first; at < counted->range.last; ++at) {
      const Word& w = reading_.word(at);
      if (at == counted->head || w.figure || w.name || w.time) continue;
      if (w.word_class != WordClass::noun && w.word_class != WordClass::adjective) continue;
      if (w.lemma == frame_.raw_noun || lexicon_.noun_predicate(w.lemma) != nullptr) continue;
      add_unique(frame_.qualifiers, std::string(lexicon_.canonical_noun(w.lemma)));
    }
    std::sort(frame_.qualifiers.begin(), frame_.qualifiers.end());
  }

  void find_subject() {
    for (const auto index : {frame_.noun_phrase, figure_.phrase}) {
      if (index == kNone) continue;
      for (const Name* name : reading_.names_in(parse_.phrases[index].range))
        add_unique(frame_.subject, name->id);
      const auto after = reading_.phrase_after(parse_.phrases[index].range.last);
      const auto link = preposition(after);
      if (after != kNone && (link == "of" || link == "from"))
        for (const Name* name : reading_.names_in(parse_.phrases[after].range))
          add_unique(frame_.subject, name->id);
    }
  }

  void find_verbs() {
    if (figure_.clause == kNone) return;
    for (const auto v : parse_.clauses[figure_.clause].verbs) {
      add_unique(frame_.verbs, parse_.verbs[v].lemma);
      add_unique(frame_.verbs, predicate_of(reading_, v));
    }
    if (figure_.verb != kNone) add_unique(frame_.verbs, parse_.verbs[figure_.verb].lemma);
    add_unique(frame_.verbs, frame_.predicate);
  }

  const Reading& reading_;
  const Parse& parse_;
  const Figure& figure_;
  const Quantity& quantity_;
  const Lexicon& lexicon_;
  const Cues& cues_;
  Frame frame_;
};

}  // namespace

Frame frame_of(const Reading& reading, const Figure& figure) {
  return FrameFinder(reading, figure).run();
}

}  // namespace claimcheck::claims
