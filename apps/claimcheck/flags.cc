#include "flags.h"

#include <array>
#include <charconv>
#include <utility>

namespace app {
namespace {

using claimcheck::InputFormat;
using claimcheck::ReportFormat;
using claimcheck::Verdict;

template <class Value>
using Choice = std::pair<std::string_view, Value>;

// The value of the word among the choices.
template <class Value, std::size_t N>
Value chosen(std::string_view flag, const std::array<Choice<Value>, N>& choices,
             const std::string& word) {
  std::string names;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  throw UsageError("--" + std::string(flag) + " takes one of " + names + "; not '" + word + "'");
}

constexpr std::array kWhen = {Choice<When>{"auto", When::automatic},
                              Choice<When>{"always", When::always},
                              Choice<When>{"never", When::never}};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// All of them, the strongest first: "conflict, inconsistent, ... or not-comparable".
std::string verdict_names() {
  std::string names;
  for (int verdict = static_cast<int>(Verdict::conflict); verdict >= 0; --verdict) {
    if (!names.empty()) names += verdict == 0 ? " or " : ", ";
    names += to_string(static_cast<Verdict>(verdict));
  }
  return names;
}

Verdict verdict_named(std::string_view flag, const std::string& word) {
  const auto verdict = claimcheck::parse_verdict(word);
  if (!verdict)
    throw UsageError("--" + std::string(flag) + " takes " + verdict_names() + "; not '" + word +
                     "'");
  return *verdict;
}

void set_format(Settings& settings, const std::string& word) {
  constexpr std::array choices = {Choice<ReportFormat>{"text", ReportFormat::text},
                                  Choice<ReportFormat>{"json", ReportFormat::json},
                                  Choice<ReportFormat>{"jsonl", ReportFormat::jsonl}};
  settings.report.format = chosen("format", choices, word);
}

void set_input_format(Settings& settings, const std::string& word) {
  constexpr std::array choices = {Choice<InputFormat>{"auto", InputFormat::automatic},
                                  Choice<InputFormat>{"txt", InputFormat::txt},
                                  Choice<InputFormat>{"md", InputFormat::md},
                                  Choice<InputFormat>{"jsonl", InputFormat::jsonl}};
  settings.ingest.format = chosen("input-format", choices, word);
}

void set_level(Settings& settings, const std::string& word) {
  constexpr std::array choices = {Choice<Level>{"mentions", Level::mentions},
                                  Choice<Level>{"claims", Level::claims},
                                  Choice<Level>{"all", Level::all}};
  settings.level = chosen("level", choices, word);
}

void set_show(Settings& settings, const std::string& words) {
  settings.report.show.clear();
  for (const auto& word : split(words, ',')) {
    if (word == "all") {
      for (int verdict = 0; verdict <= static_cast<int>(Verdict::conflict); ++verdict)
        settings.report.show.insert(static_cast<Verdict>(verdict));
    } else {
      settings.report.show.insert(verdict_named("show", word));
    }
  }
}

void set_date(Settings& settings, const std::string& word) {
  settings.ingest.default_published = claimcheck::parse_publication(word);
  if (!settings.ingest.default_published)
    throw UsageError("--date takes a day as YYYY-MM-DD; not '" + word + "'");
}

void set_jobs(Settings& settings, const std::string& word) {
  constexpr unsigned most = 1024;
  const auto [end, problem] =
      std::from_chars(word.data(), word.data() + word.size(), settings.jobs);
  const bool whole = problem == std::errc() && end == word.data() + word.size();
  if (!whole || settings.jobs == 0 || settings.jobs > most)
    throw UsageError("--jobs takes a number from 1 to 1024; not '" + word + "'");
}

}  // namespace

namespace flags {

constinit const Flag check_only = {
    "check", "", "change no file, only name those that would change",
    [](Settings& settings, const std::string&) { settings.check_only = true; }};

constinit const Flag color = {"color", "auto|always|never",
                              "colour in the text report (NO_COLOR is honoured)",
                              [](Settings& settings, const std::string& word) {
                                settings.color = chosen("color", kWhen, word);
                              }};

constinit const Flag coverage = {
    "coverage", "", "list what no test of the packs exercises",
    [](Settings& settings, const std::string&) { settings.coverage = true; }};

constinit const Flag date = {"date", "YYYY-MM-DD", "publication date of articles that have none",
                             set_date};

constinit const Flag fail_on = {
    "fail-on", "VERDICT", "exit with 1 for this verdict and stronger ones (default: disputed)",
    [](Settings& settings, const std::string& word) {
      settings.fail_on = verdict_named("fail-on", word);
    }};

constinit const Flag format = {"format", "text|json|jsonl",
                               "how to print the results (default: text)", set_format};

constinit const Flag input_format = {"input-format", "auto|txt|md|jsonl",
                                     "how to read the inputs (default: by their endings)",
                                     set_input_format};

constinit const Flag jobs = {"jobs", "N", "threads (default: one for each processor)", set_jobs};

constinit const Flag level = {"level", "mentions|claims|all", "what to print (default: all)",
                              set_level};

constinit const Flag matching = {
    "matching", "TEXT", "only the tests with TEXT in their name or rule",
    [](Settings& settings, const std::string& word) { settings.matching = word; }, 'k'};

constinit const Flag mutate = {
    "mutate", "", "edit the packs and list the edits that no test notices",
    [](Settings& settings, const std::string&) { settings.mutate = true; }};

constinit const Flag output = {"output", "FILE", "write the results to FILE",
                               [](Settings& settings, const std::string& word) {
                                 settings.output = word;
                                 settings.ingest.left_out = word;
                               }};

constinit const Flag pack = {
    "pack", "NAME|PATH",
    "a built-in rule pack to use instead of all, or a file, a folder or the name of a pack to add; "
    "may be repeated",
    [](Settings& settings, const std::string& word) { settings.packs.push_back(word); }};

constinit const Flag pack_format = {
    "format", "text|json|junit", "how to print the outcome of tests (default: text)",
    [](Settings& settings, const std::string& word) {
      constexpr std::array choices = {Choice<PackFormat>{"text", PackFormat::text},
                                      Choice<PackFormat>{"json", PackFormat::json},
                                      Choice<PackFormat>{"junit", PackFormat::junit}};
      settings.pack_format = chosen("format", choices, word);
    }};

constinit const Flag pack_lock = {
    "pack-lock", "FILE", "refuse to run with other rule packs than FILE lists",
    [](Settings& settings, const std::string& word) { settings.pack_lock = word; }};

constinit const Flag pairs = {
    "pairs", "FILE", "compare the pairs of a JSON Lines file (- = standard input)",
    [](Settings& settings, const std::string& word) { settings.pairs = word; }};

constinit const Flag progress = {"progress", "auto|always|never",
                                 "tell on standard error how far it is",
                                 [](Settings& settings, const std::string& word) {
                                   settings.progress = chosen("progress", kWhen, word);
                                 }};

constinit const Flag quiet = {
    "quiet", "", "say nothing on standard error but errors",
    [](Settings& settings, const std::string&) { settings.quiet = true; }};

constinit const Flag show = {
    "show", "VERDICT[,...]|all",
    "the verdicts to show (default: conflict,inconsistent,disputed,regression)", set_show};

constinit const Flag timings = {
    "timings", "", "print the time of each step, and for check of each rule, to standard error",
    [](Settings& settings, const std::string&) { settings.timings = true; }};

constinit const Flag update = {
    "update", "", "rewrite what the failing tests of a pack expect, in its file",
    [](Settings& settings, const std::string&) { settings.update = true; }};

}  // namespace flags

}  // namespace app
