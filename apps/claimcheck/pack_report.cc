#include "pack_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace app {
namespace {

using claimcheck::PackTestResult;

std::string escaped(std::string_view text, bool json) {
  std::string result;
  for (const char c : text) {
    if (json && (c == '"' || c == '\\'))
      result += std::string("\\") + c;
    else if (json && static_cast<unsigned char>(c) < 0x20)
      result += fmt::format("\\u{:04x}", static_cast<int>(c));
    else if (!json && c == '<')
      result += "&lt;";
    else if (!json && c == '&')
      result += "&amp;";
    else if (!json && c == '"')
      result += "&quot;";
    else
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
  std::vector<std::string> records;
  for (const auto& result : results) {
    std::vector<std::string> differences;
    for (const auto& difference : result.differences)
      differences.push_back(fmt::format(
          R"({{"field": "{}", "expected": "{}", "actual": "{}"}})", escaped(difference.field, true),
          escaped(difference.expected, true), escaped(difference.actual, true)));
    records.push_back(fmt::format(
        R"({{"type": "pack-test", "rule": "{}", "name": "{}", "variant": "{}", "passed": {}, )"
        R"("file": "{}", "line": {}, "differences": [{}]}})",
        result.rule, escaped(result.name, true), result.variant, result.passed,
        escaped(result.file, true), result.line, fmt::join(differences, ", ")));
  }
  return fmt::format("[{}]\n", fmt::join(records, ",\n "));
}

std::string as_junit(const std::vector<PackTestResult>& results) {
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuite name=\"packs\" tests=\"{}\" failures=\"{}\">\n",
      results.size(), failed(results));
  for (const auto& result : results) {
    text += fmt::format(R"(  <testcase classname="{}" name="{}" file="{}" line="{}")",
                        escaped(result.rule, false), escaped(title_of(result), false),
                        escaped(result.file, false), result.line);
    if (result.passed)
      text += "/>\n";
    else
      text += fmt::format("><failure>{}</failure></testcase>\n",
                          escaped(differences_of(result), false));
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
