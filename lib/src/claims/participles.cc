// Past forms that tell no clause: "the man killed in the attack was buried".

#include "claims/clause_bounds.h"
#include "claims/cues.h"
#include "claims/grammar.h"

namespace claimcheck::claims {
namespace {

class ParticipleResolver {
 public:
  ParticipleResolver(const text::TokenizedText& text, Parse& parse)
      : text_(text), parse_(parse), bounds_(text, parse), cues_(Cues::english()) {}

  // Of two past forms without a boundary between them only one is the clause's verb: "the man
  // killed in the attack was buried".
  void run() {
    for (std::size_t v = 0; v + 1 < parse_.verbs.size(); ++v) {
      auto& group = parse_.verbs[v];
      const auto& next = parse_.verbs[v + 1];
      if (!bare_past(group) || !next.finite || follows_pronoun(group) ||
          boundary_between(group.range.last, next.range.first))
        continue;
      if (cues_.is(group.lemma, Cue::speech)) continue;
      // "spoke of nine people killed"
      if (cues_.is(group.lemma, Cue::figure_speech) && bare_past(next)) continue;
      const bool passive_next =
          next.passive || word(next.range.first).word_class != WordClass::verb;
      if (passive_next || !object_follows(group)) mark_reduced(group);
    }
    for (auto& group : parse_.verbs)
      if (bare_past(group) && !object_follows(group) &&
          (lacks_subject(group) || is_apposed(group) || opens_sentence(group)))
        mark_reduced(group);
    for (std::size_t v = 1; v < parse_.verbs.size(); ++v) {
      auto& group = parse_.verbs[v];
      const auto& previous = parse_.verbs[v - 1];
      if (bare_past(group) && previous.finite && !object_follows(group) &&
          !boundary_between(previous.range.last, group.range.first) &&
          !cues_.is(previous.lemma, Cue::speech))
        mark_reduced(group);
    }
  }

 private:
  [[nodiscard]] const Word& word(std::uint32_t at) const { return parse_.word(at); }

  // "the hoard that he found holds 40 coins": he found it.
  [[nodiscard]] bool follows_pronoun(const VerbGroup& group) const {
    return group.range.first > parse_.range.first &&
           word(group.range.first - 1).word_class == WordClass::pronoun;
  }
  // A bare past form in a stretch that has no free subject before it: "Under the package signed in
  // May, ...".
  [[nodiscard]] bool lacks_subject(const VerbGroup& group) const {
    bool prepositional = false;
    for (auto at = group.range.first; at > parse_.range.first; --at) {
      if (bounds_.is_mark(at - 1)) return prepositional;
      const auto phrase = parse_.phrase_at(at - 1);
      if (phrase == kNone) continue;
      prepositional = true;
      if (parse_.phrases[phrase].preposition == kNone && !parse_.phrases[phrase].time) return false;
      if (parse_.phrases[phrase].preposition == parse_.range.first) return true;
    }
    return false;
  }
  // "Built in 1911, the mill employs ...": before the comma behind which its subject stands.
  [[nodiscard]] bool opens_sentence(const VerbGroup& group) const {
    if (group.range.first != parse_.range.first) return false;
    auto at = group.range.last;
    while (at < parse_.range.last && !bounds_.is_mark(at)) ++at;
    return at < parse_.range.last && text_.tokens[at].is(',') && bounds_.finite_ahead(at + 1);
  }
  // "The firm, founded in 1923, employs ...": between a noun and the commas before its verb.
  [[nodiscard]] bool is_apposed(const VerbGroup& group) const {
    const auto first = group.range.first;
    if (first < parse_.range.first + 2 || !text_.tokens[first - 1].is(',') ||
        parse_.phrase_at(first - 2) == kNone)
      return false;
    if (names_doer(group.range.last)) return true;
    auto at = group.range.last;
    while (at < parse_.range.last && !bounds_.is_mark(at)) ++at;
    return at < parse_.range.last && text_.tokens[at].is(',') && bounds_.verb_starts(at + 1);
  }
  // "the organ in the hall, destroyed by fire"; but "output, down for years, rose by 12%".
  [[nodiscard]] bool names_doer(std::uint32_t at) const {
    if (at + 1 >= parse_.range.last || word(at).lemma != "by") return false;
    const auto doer = parse_.phrase_at(at + 1);
    return doer != kNone && !parse_.phrases[doer].time &&
           !word(parse_.phrases[doer].range.first).figure;
  }
  static void mark_reduced(VerbGroup& group) {
    group.finite = false;
    group.passive = true;
  }
  // What nothing can be done to has no participle that says so: "escaped" is no "freed".
  [[nodiscard]] bool bare_past(const VerbGroup& group) const {
    return group.finite && group.range.last - group.range.first == 1 &&
           word(group.main).form == VerbForm::past && !cues_.is(group.lemma, Cue::intransitive);
  }
  [[nodiscard]] bool object_follows(const VerbGroup& group) const {
    const auto phrase = parse_.phrase_at(group.range.last);
    return phrase != kNone && !parse_.phrases[phrase].time;
  }
  [[nodiscard]] bool boundary_between(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at < last; ++at)
      if (bounds_.is_mark(at) || word(at).word_class == WordClass::coordinator ||
          word(at).word_class == WordClass::subordinator ||
          word(at).word_class == WordClass::relative)
        return true;
    return false;
  }

  const text::TokenizedText& text_;
  Parse& parse_;
  ClauseBounds bounds_;
  const Cues& cues_;
};

}  // namespace

void resolve_participles(const text::TokenizedText& text, Parse& parse) {
  ParticipleResolver(text, parse).run();
}

}  // namespace claimcheck::claims
