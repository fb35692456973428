#pragma once

#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "settings.h"
#include "steps.h"

namespace app {

// What every command shares: standard error, the output, the exit code.
class Session {
 public:
  // Opens the output file, so that a wrong one is known before the work; throws UsageError.
  explicit Session(const Settings& settings);

  // Reads the articles of the operands and names what could not be read.
  [[nodiscard]] std::vector<claimcheck::Document> read_articles();
  [[nodiscard]] std::vector<claimcheck::Document> read_articles(
      const std::vector<std::string>& paths);
  [[nodiscard]] std::vector<claimcheck::DocumentPair> read_pairs();
  // The packs asked for, else the built-in ones. Throws claimcheck::Error; UsageError where they
  // are not those of the lock.
  [[nodiscard]] claimcheck::RulePacks load_packs();
  // The same without a look at the lock: to show packs, not to judge with them.
  [[nodiscard]] claimcheck::RulePacks load_any_packs();

  // The report options with colour and width settled.
  [[nodiscard]] claimcheck::ReportOptions report_options() const;
  [[nodiscard]] unsigned jobs() const;
  [[nodiscard]] std::size_t failures() const { return failures_; }

  // Tells that the next step of the work begins.
  void begin(std::string_view step) { steps_.begin(step); }
  void print(std::string_view results);
  // Tells on standard error, where timings are wanted, what each rule cost and found.
  void print_timings(const std::vector<claimcheck::Document>& articles,
                     const claimcheck::RulePacks& rules) const;
  // The exit code for the strongest verdict that was found.
  [[nodiscard]] int exit_code(const std::vector<claimcheck::Verdict>& verdicts) const;

 private:
  void name_failures(const std::vector<claimcheck::Diagnostic>& failures);

  const Settings& settings_;
  Steps steps_;
  std::ofstream file_;
  std::size_t failures_ = 0;
};

}  // namespace app
