#include <array>

#include "command.h"
#include "session.h"

namespace app {
namespace {

std::vector<claimcheck::Verdict> verdicts_of(const claimcheck::CheckResult& result) {
  std::vector<claimcheck::Verdict> verdicts;
  for (const auto& finding : result.findings) verdicts.push_back(finding.verdict);
  for (const auto& [verdict, count] : result.summary.verdicts)
    if (count > 0) verdicts.push_back(verdict);
  return verdicts;
}

int run(const Settings& settings) {
  Session session(settings);
  const auto articles = session.read_articles();
  const auto rules = session.load_packs();
  session.begin("checking");
  auto result = claimcheck::check(articles, rules, session.jobs());
  result.summary.skipped = session.failures();
  session.begin("reporting");
  session.print(render(result, session.report_options()));
  session.print_timings(articles, rules);
  return session.exit_code(verdicts_of(result));
}

constexpr std::array kFlags = {&flags::show,   &flags::fail_on, &flags::pack,  &flags::pack_lock,
                               &flags::format, &flags::output,  &flags::date,  &flags::input_format,
                               &flags::jobs,   &flags::color,   &flags::quiet, &flags::progress,
                               &flags::timings};

}  // namespace

constinit const Command check_command = {
    "check",
    "PATH...",
    "compare the articles, report what contradicts what",
    "A PATH is a file, a folder (walked), or - for standard input: .txt and .md, both with "
    "optional "
    "front matter,\nand .jsonl. Findings go to standard output, the strongest first.",
    kFlags,
    run};

}  // namespace app
