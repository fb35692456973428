#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "claimcheck/claimcheck.h"

namespace app {

// Wrong use of the command line; `what` says what is wrong and how to mend it.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

enum class When { automatic, always, never };

// Which records `extract` prints.
enum class Level { mentions, claims, all };

// How `pack test` prints its results.
enum class PackFormat { text, json, junit };

// Everything the command line can say; each command uses what its flags set.
struct Settings {
  std::vector<std::string> operands;  // PATH..., or what the command takes
  claimcheck::IngestOptions ingest;
  claimcheck::ReportOptions report;
  std::vector<std::string> packs;  // names and files; empty = the built-in ones
  std::string output;              // a file; empty = standard output
  std::string pairs;               // a file of pairs, "-" = standard input; empty = none
  claimcheck::Verdict fail_on = claimcheck::Verdict::disputed;
  Level level = Level::all;
  std::string matching;  // a part of the names of the pack tests to run
  PackFormat pack_format = PackFormat::text;
  bool coverage = false;
  bool mutate = false;
  bool update = false;      // of failing pack tests
  bool check_only = false;  // of pack fmt: change no file
  std::string pack_lock;    // a file; empty = that of the project, if there is one
  When color = When::automatic;
  When progress = When::automatic;
  unsigned jobs = 0;  // 0 = one for each processor
  bool quiet = false;
  bool timings = false;
};

}  // namespace app
