#include <array>

#include "claim_finder.h"
#include "command.h"
#include "session.h"

namespace app {
namespace {

int run(const Settings& settings) {
  if (settings.operands.size() < 2)
    throw UsageError("explain takes the id of a finding, then the articles that were checked");
  Session session(settings);
  const auto articles =
      session.read_articles({settings.operands.begin() + 1, settings.operands.end()});
  const auto rules = session.load_packs();
  session.begin("checking");
  const auto result = claimcheck::check(articles, rules, session.jobs());
  const auto& finding = find_finding(result.findings, settings.operands.front());
  session.print(render(finding, session.report_options()));
  return session.exit_code({});
}

constexpr std::array kFlags = {&flags::pack,   &flags::pack_lock, &flags::format,
                               &flags::output, &flags::date,      &flags::input_format,
                               &flags::jobs,   &flags::color,     &flags::quiet};

}  // namespace

constinit const Command explain_command = {
    "explain",
    "FINDING PATH...",
    "one finding with every number behind it",
    "FINDING is the id (or how it begins) that check printed for the same PATHs.",
    kFlags,
    run};

}  // namespace app
