#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>

#include "claim_finder.h"
#include "command.h"
#include "session.h"

namespace app {
namespace {

// The articles given after the two claims, and the files in which claims are named by place: of
// "batch.jsonl#id" the part before the '#', unless there is a file of the whole name.
std::vector<std::string> paths_of(const Settings& settings) {
  std::vector<std::string> paths(settings.operands.begin() + 2, settings.operands.end());
  for (std::size_t i = 0; i < 2; ++i) {
    const auto file = file_of(settings.operands[i]);
    if (!file) continue;
    const auto container = file->substr(0, file->rfind('#'));
    const auto& path = std::filesystem::exists(*file) ? *file : container;
    if (std::ranges::find(paths, path) == paths.end()) paths.push_back(path);
  }
  return paths;
}

int run(const Settings& settings) {
  if (settings.operands.size() < 2)
    throw UsageError("why takes two claims, each an id or file:line; see claimcheck why --help");
  const auto paths = paths_of(settings);
  if (paths.empty())
    throw UsageError("name the articles of the claims after them: why ID ID PATH...");
  Session session(settings);
  const auto articles = session.read_articles(paths);
  const auto rules = session.load_packs();
  session.begin("extracting");
  std::vector<claimcheck::Claim> claims;
  for (const auto& article : articles)
    std::ranges::move(extract(article, rules), std::back_inserter(claims));
  const auto& a = find_claim(claims, settings.operands[0]);
  const auto& b = find_claim(claims, settings.operands[1]);
  auto [steps, judgement] = claimcheck::explain_pair(a, b, claims, rules);
  const claimcheck::PairReport report{a, b, std::move(steps), std::move(judgement)};
  session.print(render(report, session.report_options()));
  return session.exit_code({});
}

constexpr std::array kFlags = {&flags::pack, &flags::pack_lock,    &flags::format, &flags::output,
                               &flags::date, &flags::input_format, &flags::color,  &flags::quiet};

}  // namespace

constinit const Command why_command = {
    "why",
    "CLAIM CLAIM [PATH...]",
    "why two claims were, or were not, compared",
    "A CLAIM is an id (or how it begins) from extract or check, or a place: file:line or "
    "file:line:column.\nThe articles of claims named by id are given as PATHs, and so is the rest "
    "of "
    "the batch, which the answer may depend on.",
    kFlags,
    run};

}  // namespace app
