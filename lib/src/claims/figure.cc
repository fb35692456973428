#include "claims/figure.h"

namespace claimcheck::claims {
namespace {

// The verb group right after a phrase that says more of it: "12 people killed in the blast".
std::uint32_t postmodifier(const Parse& parse, std::uint32_t phrase) {
  const auto verb = parse.verb_at(parse.phrases[phrase].range.last);
  if (verb == kNone) return kNone;
  const auto& group = parse.verbs[verb];
  return !group.finite && (group.passive || group.gerund) ? verb : kNone;
}

std::uint32_t nearest_verb(const Parse& parse, const Figure& figure, bool& is_subject) {
  if (figure.clause == kNone) return kNone;
  std::uint32_t left = kNone;
  std::uint32_t right = kNone;
  for (const auto v : parse.clauses[figure.clause].verbs) {
    if (parse.verbs[v].range.last <= figure.range.first) left = v;
    if (right == kNone && parse.verbs[v].range.first >= figure.range.last) right = v;
  }
  if (figure.phrase != kNone)
    if (const auto post = postmodifier(parse, figure.phrase); post != kNone) {
      is_subject = true;
      return post;
    }
  if (left != kNone) return left;
  is_subject = right != kNone;
  return right;
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
  figure.verb = nearest_verb(reading.parse, figure, figure.is_subject);
  if (figure.verb == kNone && figure.clause != kNone) {
    // A clause without a verb of its own leans on the one it hangs from.
    const auto parent = reading.parse.clauses[figure.clause].parent;
    if (parent != kNone && !reading.parse.clauses[parent].verbs.empty())
      figure.verb = reading.parse.clauses[parent].verbs.front();
  }
  return figure;
}

}  // namespace claimcheck::claims
