#include "pack_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "claimcheck/pack_tools.h"
#include "command.h"
#include "pack_lookup.h"
#include "pack_report.h"
#include "session.h"

namespace app {
namespace {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw UsageError("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Into a new file beside the old one, which it then replaces: never half a pack. A link stays one,
// and permissions stay as they are.
void write_file(const std::string& path, const std::string& text) {
  std::error_code problem;
  const auto target = std::filesystem::canonical(path, problem);
  if (problem) throw UsageError("cannot write " + path + ": " + problem.message());
  const auto fresh = target.string() + ".new";
  {
    std::ofstream out(fresh, std::ios::binary);
    out << text;
    if (!out.flush()) throw UsageError("cannot write " + fresh);
  }
  const auto permissions = std::filesystem::status(target, problem).permissions();
  if (!problem) std::filesystem::permissions(fresh, permissions, problem);
  if (!problem) std::filesystem::rename(fresh, target, problem);
  std::error_code gone;
  std::filesystem::remove(fresh, gone);  // what could not take its place
  if (problem) throw UsageError("cannot write " + path + ": " + problem.message());
}

// The files that the operands after the subcommand stand for.
std::vector<std::string> files_of(const Settings& settings, std::string_view usage) {
  const std::vector<std::string> names(settings.operands.begin() + 1, settings.operands.end());
  if (names.empty()) throw UsageError(std::string(usage));
  std::vector<std::string> files;
  for (const auto& name : located_packs(names)) {
    const auto found = claimcheck::pack_files(name);
    if (found.empty()) throw UsageError("'" + name + "' is no file or folder of packs");
    files.insert(files.end(), found.begin(), found.end());
  }
  return files;
}

}  // namespace

int format_packs(const Settings& settings) {
  Session session(settings);
  std::string changed;
  for (const auto& file : files_of(settings, "pack fmt takes files or folders of packs")) {
    const auto text = read_file(file);
    const auto formatted = claimcheck::format_pack(file, text);
    if (formatted == text) continue;
    changed += file + "\n";
    if (!settings.check_only) write_file(file, formatted);
  }
  session.print(changed);
  return settings.check_only && !changed.empty() ? kFindings : kDone;
}

int update_packs(const Settings& settings) {
  Session session(settings);
  std::string text;
  std::vector<claimcheck::PackTestResult> left;
  std::size_t updated = 0;
  const auto files = files_of(settings, "pack test --update takes files or folders of packs");
  auto loaded = located_packs(settings.packs);
  for (const auto& file : files)
    if (std::ranges::find(loaded, file) == loaded.end()) loaded.push_back(file);
  const auto packs = claimcheck::RulePacks::load_named(loaded);
  claimcheck::PackTestOptions options;
  options.matching = settings.matching;
  for (const auto& file : files) {
    const auto yaml = read_file(file);
    auto result = update_pack_tests(file, yaml, packs, options);
    if (result.yaml != yaml) write_file(file, result.yaml);
    updated += result.updated;
    left.insert(left.end(), result.left.begin(), result.left.end());
  }
  session.print(counted(updated, "test") + " updated\n" +
                (left.empty() ? "" : "left for you:\n" + render_tests(left, PackFormat::text)));
  return left.empty() ? kDone : kFindings;
}

}  // namespace app
