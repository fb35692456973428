#include "pack_corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "claim_finder.h"
#include "claimcheck/pack_tools.h"
#include "command.h"
#include "pack_lookup.h"
#include "pack_report.h"
#include "session.h"

namespace app {
namespace {

using claimcheck::Finding;
using claimcheck::RulePacks;

// The findings of both packs by id: their claims, whatever the rule that made them.
std::map<std::string, const Finding*> by_id(const std::vector<Finding>& findings) {
  std::map<std::string, const Finding*> found;
  for (const auto& finding : findings) found.emplace(finding.id, &finding);
  return found;
}

std::string line_of(char sign, const Finding& finding) {
  return fmt::format("{} {} {} {}\n", sign, finding.id, to_string(finding.verdict), finding.title);
}

}  // namespace

int diff_packs(const Settings& settings) {
  constexpr std::size_t first_path = 3;
  if (settings.operands.size() <= first_path)
    throw UsageError("pack diff takes an OLD and a NEW pack, then articles");
  Session session(settings);
  const auto articles =
      session.read_articles({settings.operands.begin() + first_path, settings.operands.end()});
  const auto run = [&](const std::string& pack) {
    return check(articles, RulePacks::load_named(located_packs({pack})), session.jobs());
  };
  const auto old_result = run(settings.operands[1]);
  const auto new_result = run(settings.operands[2]);
  const auto before = by_id(old_result.findings);
  const auto after = by_id(new_result.findings);
  std::string text;
  std::size_t lost = 0;
  std::size_t gained = 0;
  for (const auto& [id, finding] : before)
    if (!after.contains(id) && ++lost > 0) text += line_of('-', *finding);
  for (const auto& [id, finding] : after)
    if (!before.contains(id) && ++gained > 0) text += line_of('+', *finding);
  text += fmt::format("{} lost, {} gained: a {} version\n", counted(lost, "finding"), gained,
                      lost > 0     ? "major"
                      : gained > 0 ? "minor"
                                   : "patch");
  session.print(text);
  return lost + gained > 0 ? kFindings : kDone;
}

int make_case(const Settings& settings) {
  constexpr std::size_t first_path = 2;
  if (settings.operands.size() <= first_path)
    throw UsageError("pack case takes the id of a finding, then the articles that were checked");
  Session session(settings);
  const auto articles =
      session.read_articles({settings.operands.begin() + first_path, settings.operands.end()});
  const auto packs = session.load_packs();
  const auto result = check(articles, packs, session.jobs());
  const auto& finding = find_finding(result.findings, settings.operands[1]);
  const auto test = test_for(finding, articles, packs);
  if (test.empty())
    throw UsageError("finding '" + finding.id +
                     "' needs more than two articles: no test can hold it");
  session.print(test);
  return kDone;
}

}  // namespace app
