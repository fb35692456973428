#include "claims/figure.h"

#include "claims/cues.h"

namespace claimcheck::claims {
namespace {

// The verb group right after a phrase that says more of it: "12 people killed in the blast".
std::uint32_t postmodifier(const Parse& parse, std::uint32_t phrase) {
  const auto verb = parse.verb_at(parse.phrases[phrase].range.last);
  if (verb == kNone) return kNone;
  const auto& group = parse.verbs[verb];
  return !group.finite && (group.passive || group.gerund) ? verb : kNone;
}

// "killed 12 people hiding in a cellar": what was done to them counts for more than what they did;
// "left 12 people waiting" and "saw 12 people waiting" tell of nothing else.
bool is_deed_to(const Parse& parse, std::uint32_t verb, std::uint32_t phrase, std::uint32_t post) {
  if (verb == kNone || !parse.verbs[post].gerund) return false;
  const auto& group = parse.verbs[verb];
  return !group.passive && group.range.last == parse.phrases[phrase].range.first &&
         !Cues::english().is(group.lemma, Cue::light) &&
         !Cues::english().is(group.lemma, Cue::causative);
}

// "made 8,000 people flee", "forced 300 to leave": the deed of what is made to act.
std::uint32_t caused(const Parse& parse, std::uint32_t cause, std::uint32_t phrase) {
  if (phrase == kNone || !Cues::english().is(parse.verbs[cause].lemma, Cue::causative))
    return kNone;
  const auto verb = parse.verb_at(parse.phrases[phrase].range.last);
  if (verb == kNone || verb == cause) return kNone;
  const auto& group = parse.verbs[verb];
  const bool base = parse.word(group.main).form == VerbForm::base;
  return group.infinitive || base ? verb : kNone;
}

std::uint32_t nearest_verb(const Parse& parse, const Figure& figure, bool& is_subject) {
  if (figure.clause == kNone) return kNone;
  std::uint32_t left = kNone;
  std::uint32_t right = kNone;
  std::uint32_t right_finite = kNone;
  for (const auto v : parse.clauses[figure.clause].verbs) {
    if (parse.verbs[v].range.last <= figure.range.first) left = v;
    if (parse.verbs[v].range.first < figure.range.last) continue;
    if (right == kNone) right = v;
    if (right_finite == kNone && parse.verbs[v].finite) right_finite = v;
  }
  if (figure.phrase != kNone)
    if (const auto post = postmodifier(parse, figure.phrase);
        post != kNone && !is_deed_to(parse, left, figure.phrase, post)) {
      is_subject = true;
      return post;
    }
  // "Of the men sent north, 300 are ...": a participle before does not govern a subject, but "a
  // ship carrying 300 men sank" is told of what it carried.
  const bool leads = figure.phrase != kNone && right_finite != kNone &&
                     parse.verb_at(parse.phrases[figure.phrase].range.last) == right_finite;
  const bool carried = left != kNone && parse.verbs[left].gerund && figure.phrase != kNone &&
                       figure.mention->quantity() != nullptr &&
                       parse.verbs[left].range.last == parse.phrases[figure.phrase].range.first;
  if (left != kNone && !parse.verbs[left].finite && leads && !carried) left = kNone;
  if (left != kNone) {
    const auto deed = caused(parse, left, figure.phrase);
    is_subject = deed != kNone;
    return is_subject ? deed : left;
  }
  is_subject = right != kNone;
  return right_finite != kNone ? right_finite : right;
}

// "a net, 20 balls and the hall was rented": a verb in the singular is not that of a plural before
// "and".
bool verb_has_other_subject(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  if (!figure.is_subject || figure.phrase == kNone || figure.verb == kNone) return false;
  const auto& phrase = parse.phrases[figure.phrase];
  const auto written = [&](std::uint32_t at) {
    return text::folded(reading.article.text.text, reading.tokens()[at]);
  };
  const bool plural = phrase.head != kNone && !parse.word(phrase.head).figure &&
                      written(phrase.head) == parse.word(phrase.head).lemma + 's';
  const auto link = phrase.range.last;
  const auto verb = parse.verbs[figure.verb].range.first;
  return plural && link + 1 < verb && parse.word(link).word_class == WordClass::coordinator &&
         parse.phrase_at(link + 1) != kNone &&
         Cues::english().is(written(verb), Cue::singular_verb);
}

// "for the 18 people who died": what is said of them, not what was done for them.
bool lean_on_relative(const Parse& parse, Figure& figure) {
  if (figure.phrase == kNone || parse.phrases[figure.phrase].preposition == kNone) return false;
  for (std::uint32_t c = 0; c < parse.clauses.size(); ++c) {
    const auto& clause = parse.clauses[c];
    if (clause.kind != ClauseKind::relative || clause.antecedent != figure.phrase ||
        clause.verbs.empty() || clause.opener == kNone ||
        clause.opener != parse.phrases[figure.phrase].range.last)
      continue;
    figure.clause = c;
    figure.verb = clause.verbs.front();
    figure.is_subject = true;
    return true;
  }
  return false;
}

}  // namespace

Figure locate(const Reading& reading, const Mention& mention) {
  Figure figure;
  figure.mention = &mention;
  const auto* quantity = mention.quantity();
  const bool number = quantity != nullptr && !quantity->number.empty();
  figure.range = reading.range_of(number ? quantity->number : mention.span);
  if (figure.range.empty()) return figure;
  for (auto at = figure.range.first; at < figure.range.last && figure.phrase == kNone; ++at)
    figure.phrase = reading.parse.phrase_at(at);
  figure.clause = reading.parse.clause_at(figure.range.first);
  if (quantity != nullptr && lean_on_relative(reading.parse, figure)) return figure;
  figure.verb = nearest_verb(reading.parse, figure, figure.is_subject);
  if (verb_has_other_subject(reading, figure)) {
    figure.verb = kNone;
    figure.is_subject = false;
  }
  if (figure.verb == kNone && figure.clause != kNone) {
    // A clause without a verb of its own leans on the one it hangs from.
    const auto parent = reading.parse.clauses[figure.clause].parent;
    if (parent != kNone && !reading.parse.clauses[parent].verbs.empty())
      figure.verb = reading.parse.clauses[parent].verbs.front();
  }
  return figure;
}

std::uint32_t giving_verb(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  if (figure.verb == kNone || figure.clause == kNone || figure.phrase == kNone) return kNone;
  const auto& nearest = parse.verbs[figure.verb];
  const auto preposition = parse.phrases[figure.phrase].preposition;
  const auto& own = parse.clauses[figure.clause];
  const bool relative = own.kind == ClauseKind::relative && own.parent != kNone;
  if ((nearest.finite && !relative) || nearest.infinitive || preposition == kNone ||
      !Cues::english().is(parse.word(preposition).lemma, Cue::given_at))
    return kNone;
  for (const auto v : (nearest.finite ? parse.clauses[own.parent] : own).verbs) {
    const auto& group = parse.verbs[v];
    if (group.finite && group.range.last <= nearest.range.first &&
        Cues::english().is(group.lemma, Cue::giving))
      return v;
  }
  return kNone;
}

}  // namespace claimcheck::claims
