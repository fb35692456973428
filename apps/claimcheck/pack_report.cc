#include "pack_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace app {
namespace {

using claimcheck::PackTestResult;

using Json = nlohmann::ordered_json;

// As XML 1.0 takes it: of the control characters it knows only tabs and line ends.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '<')
      result += "&lt;";
    else if (c == '&')
      result += "&amp;";
    else if (c == '"')
      result += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r')
      result += c;
  }
  return result;
}

std::string title_of(const PackTestResult& result) {
  return result.variant.empty() ? result.name : fmt::format("{} ({})", result.name, result.variant);
}

std::string differences_of(const PackTestResult& result) {
  std::string text;
  for (const auto& difference : result.differences)
    text += fmt::format("    {}: expected {}, got {}\n", difference.field, difference.expected,
                        difference.actual.empty() ? "nothing" : difference.actual);
  if (!result.gates.empty())
    text += fmt::format("    stopped by: {}\n", fmt::join(result.gates, ", "));
  return text;
}

std::size_t failed(const std::vector<PackTestResult>& results) {
  return static_cast<std::size_t>(std::count_if(
      results.begin(), results.end(), [](const PackTestResult& result) { return !result.passed; }));
}

std::string as_text(const std::vector<PackTestResult>& results) {
  std::string text;
  for (const auto& result : results)
    if (!result.passed)
      text += fmt::format("{}:{}: {}: {}\n{}", result.file, result.line, result.rule,
                          title_of(result), differences_of(result));
  return text + fmt::format("{}, {} failed\n", counted(results.size(), "test"), failed(results));
}

std::string as_json(const std::vector<PackTestResult>& results) {
  auto records = Json::array();
  for (const auto& result : results) {
    auto differences = Json::array();
    for (const auto& difference : result.differences)
      differences.push_back({{"field", difference.field},
                             {"expected", difference.expected},
                             {"actual", difference.actual}});
    records.push_back({{"type", "pack-test"},
                       {"rule", result.rule},
                       {"name", result.name},
                       {"variant", result.variant},
                       {"passed", result.passed},
                       {"file", result.file},
                       {"line", result.line},
                       {"differences", std::move(differences)}});
  }
  return records.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string as_junit(const std::vector<PackTestResult>& results) {
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuite name=\"packs\" tests=\"{}\" failures=\"{}\">\n",
      results.size(), failed(results));
  for (const auto& result : results) {
    text += fmt::format(R"(  <testcase classname="{}" name="{}" file="{}" line="{}")",
                        escaped(result.rule), escaped(title_of(result)), escaped(result.file),
                        result.line);
    if (result.passed)
      text += "/>\n";
    else
      text += fmt::format("><failure>{}</failure></testcase>\n", escaped(differences_of(result)));
  }
  return text + "</testsuite>\n";
}

}  // namespace

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string render_tests(const std::vector<PackTestResult>& results, PackFormat format) {
  switch (format) {
    case PackFormat::json:
      return as_json(results);
    case PackFormat::junit:
      return as_junit(results);
    default:
      return as_text(results);
  }
}

std::string render_coverage(const std::vector<claimcheck::CoveredItem>& items) {
  std::map<std::string, std::pair<std::size_t, std::size_t>> counts;
  std::string text;
  for (const auto& item : items) {
    auto& [covered, all] = counts[item.kind];
    ++all;
    if (item.covered)
      ++covered;
    else
      text += fmt::format("{}:{}: {}: no test exercises {} '{}'\n", item.file, item.line, item.rule,
                          item.kind, item.item);
  }
  for (const auto& [kind, count] : counts)
    text += fmt::format("{}: {} of {} ({}%)\n", kind, count.first, count.second,
                        count.first * 100 / count.second);
  return text;
}

std::string render_mutants(const std::vector<claimcheck::PackMutant>& mutants) {
  std::string text;
  std::size_t noticed = 0;
  for (const auto& mutant : mutants) {
    if (mutant.noticed)
      ++noticed;
    else
      text += fmt::format("{}:{}: {}: no test notices it {}\n", mutant.file, mutant.line,
                          mutant.rule, mutant.edit);
  }
  return text + fmt::format("{} of {} edits noticed ({}%)\n", noticed, mutants.size(),
                            mutants.empty() ? 100 : noticed * 100 / mutants.size());
}

std::string render_packs(const std::vector<claimcheck::PackSummary>& packs) {
  std::string text;
  for (const auto& pack : packs)
    text += fmt::format("{:<16} {:<8} {:>3} measures {:>3} rules {:>4} tests  {}\n", pack.name,
                        pack.version, pack.measures, pack.rules, pack.tests, pack.description);
  return text;
}

}  // namespace app
