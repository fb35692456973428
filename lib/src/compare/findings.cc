#include "compare/findings.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "base/replace.h"
#include "base/stable_hash.h"
#include "claimcheck/check.h"
#include "claimcheck/report.h"
#include "compare/severity.h"
#include "compare/told_again.h"
#include "compare/voices.h"
#include "compare/wording.h"

namespace claimcheck::comparison {
namespace {

std::string content_hash(const std::set<std::string>& parts) {
  auto hash = stable_hash({});
  for (const auto& part : parts) hash = stable_hash(part + '\n', hash);
  return hex(hash);
}

// Whether two sources stand against each other over the fact and none of them against itself: then
// an article that repeats one figure without its source adds no conflict.
bool between_sources(const Fact& fact, std::span<const Statement> statements) {
  const auto shares_source = [&](const Edge* edge) {
    return !disjoint(statements[edge->a].digest.sources, statements[edge->b].digest.sources);
  };
  const auto disputed = [](const Edge* edge) { return edge->ruling.verdict == Verdict::disputed; };
  return fact.positions.size() == 2 && std::ranges::any_of(fact.clashes, disputed) &&
         std::ranges::none_of(fact.clashes, shares_source);
}

Verdict verdict_of(const Fact& fact, std::span<const Statement> statements) {
  if (between_sources(fact, statements)) return Verdict::disputed;
  Verdict strongest = Verdict::not_comparable;
  for (const auto* edge : fact.clashes) {
    const bool inside = share_an_article(statements[edge->a], statements[edge->b]);
    const bool clash =
        edge->ruling.verdict == Verdict::conflict || edge->ruling.verdict == Verdict::regression;
    strongest = std::max(strongest, inside && clash ? Verdict::inconsistent : edge->ruling.verdict);
  }
  return strongest;
}

Position make_position(const std::vector<std::uint32_t>& group,
                       std::span<const Statement> statements, Finding& finding) {
  Position position;
  std::vector<const Claim*> claims;
  for (const auto member : group)
    for (const auto* claim : statements[member].claims) {
      position.claims.push_back(finding.claims.size());
      finding.claims.push_back(*claim);
      claims.push_back(claim);
    }
  position.in_words = in_words(*claims.front());
  position.voices = count_voices(claims);
  return position;
}

std::string positions_in_words(const Finding& finding) {
  std::string text;
  for (const auto& position : finding.positions) {
    if (!text.empty()) text += " against ";
    text += position.in_words;
  }
  return text;
}

std::string first_or(const std::vector<std::string>& values, const std::string& other) {
  return values.empty() ? other : values.front();
}

std::string entity_name(const std::string& id, const packs::PackSet& packs) {
  const auto* entity = packs.entity(id);
  return entity == nullptr || entity->names.empty() ? id : entity->names.front();
}

// "North Korean troops": an entity that narrows a noun goes by its adjective, where it has one.
std::string entity_adjective(const std::string& id, const packs::PackSet& packs) {
  const auto* entity = packs.entity(id);
  return entity == nullptr || entity->adjectives.empty() ? entity_name(id, packs)
                                                         : entity->adjectives.front();
}

std::string event_name(const std::string& id, const packs::PackSet& packs) {
  const auto* event = packs.event(id);
  return event == nullptr || event->names.empty() ? id : event->names.front();
}

// A name with the capitals that a quote gives it; as it is where the quote calls it otherwise.
std::string as_written(const std::string& name, std::string_view quote) {
  const auto same_letter = [](char written, char folded) {
    return written == folded || (written >= 'A' && written <= 'Z' && written - 'A' + 'a' == folded);
  };
  const auto found = std::search(quote.begin(), quote.end(), name.begin(), name.end(), same_letter);
  if (found == quote.end()) return name;
  return std::string(quote.substr(static_cast<std::size_t>(found - quote.begin()), name.size()));
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

std::string title_of(const Finding& finding, const Claim& claim, const packs::PackSet& packs) {
  const auto* rule = packs.rule(finding.rule);
  // A message about somebody says nothing where nobody is known.
  const bool fits =
      rule != nullptr && !rule->message.empty() &&
      (!finding.subject.empty() || rule->message.find("%{subject}") == std::string::npos);
  if (fits) {
    std::string title = rule->message;
    replace_all(title, "%{subject}", entity_adjective(first_or(finding.subject, {}), packs));
    replace_all(title, "%{place}", entity_name(first_or(claim.place, "the same place"), packs));
    replace_all(title, "%{event}", event_name(finding.event, packs));
    replace_all(title, "%{positions}", positions_in_words(finding));
    return capitalised(std::move(title));
  }
  std::string about = claim.noun.empty() ? first_or(finding.subject, claim.predicate) : claim.noun;
  if (about.empty()) return positions_in_words(finding);
  const auto* entity = packs.entity(about);
  about = entity == nullptr ? as_written(about, claim.quote) : entity_name(about, packs);
  return capitalised(std::move(about)) + ": " + positions_in_words(finding);
}

std::string voices_in_words(const Finding& finding) {
  std::string text;
  for (const auto& position : finding.positions) {
    std::set<std::string> articles;
    for (const auto at : position.claims)
      if (finding.claims[at].provenance) articles.insert(finding.claims[at].provenance->document);
    if (articles.size() <= position.voices) continue;
    text += " " + std::to_string(articles.size()) + " articles with \"" +
            finding.claims[position.claims.front()].figure_text + "\", " +
            std::to_string(position.voices) + (position.voices == 1 ? " origin." : " origins.");
  }
  return text;
}

}  // namespace

Finding make_finding(const Fact& fact, std::span<const Statement> statements,
                     const packs::PackSet& packs) {
  Finding finding;
  const Edge& strongest = *fact.clashes.front();
  const auto& a = statements[strongest.a].digest;
  const auto& b = statements[strongest.b].digest;
  finding.verdict = verdict_of(fact, statements);
  finding.measure = a.claim->measure;
  finding.subject = a.claim->subject.empty() ? b.claim->subject : a.claim->subject;
  finding.event = a.claim->event.empty() ? b.claim->event : a.claim->event;
  finding.rule = a.claim->rule;
  for (const auto& group : fact.positions)
    finding.positions.push_back(make_position(group, statements, finding));
  const auto judgement = put_in_words(strongest.ruling, a, b);
  finding.slip = judgement.slip;
  finding.explanation = judgement.explanation + voices_in_words(finding);
  for (const auto& assumption : judgement.assumptions)
    finding.explanation += " Assumed: " + assumption + ".";
  finding.title = title_of(finding, *a.claim, packs);
  finding.severity_parts = severity_parts(finding, strongest.ruling, a, b);
  finding.severity = total(finding.severity_parts);
  std::set<std::string> ids;
  for (const auto& claim : finding.claims) ids.insert(claim.id);
  finding.id = content_hash(ids);
  return finding;
}

void sort_by_severity(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    return a.id < b.id;
  });
}

CompareResult compare_claims(std::span<const Claim> claims, const packs::PackSet& packs,
                             unsigned jobs) {
  const auto statements = gather_statements(claims, packs);
  auto rulings = rule_on_pairs(statements, candidate_pairs(statements), packs, jobs);
  CompareResult result;
  result.compared = rulings.compared;
  result.agreeing = rulings.agreeing;
  result.not_compared = rulings.not_compared;
  note_told_again(rulings.edges, statements);
  drop_other_occasions(rulings.edges, statements);
  drop_explained(rulings.edges, statements);
  for (const auto& fact : find_facts(statements, rulings.edges))
    result.findings.push_back(make_finding(fact, statements, packs));
  sort_by_severity(result.findings);
  return result;
}

}  // namespace claimcheck::comparison

namespace claimcheck {

std::vector<Finding> compare(std::span<const Claim> claims, const RulePacks& rules) {
  return comparison::compare_claims(claims, rules.set(), 1).findings;
}

}  // namespace claimcheck
