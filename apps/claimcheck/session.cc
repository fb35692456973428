#include "session.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <system_error>
#include <thread>

#include "claimcheck/pack_tools.h"
#include "command.h"
#include "pack_lookup.h"

namespace app {
namespace {

constexpr std::size_t kNarrowest = 60;
constexpr std::size_t kWidest = 160;

bool no_color() {
  const char* value = std::getenv("NO_COLOR");
  return value != nullptr && *value != '\0';
}

// Of the terminal on standard output.
std::size_t terminal_width(std::size_t otherwise) {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return otherwise;
  return std::clamp<std::size_t>(size.ws_col, kNarrowest, kWidest);
}

// A word of a command line for a shell.
std::string in_shell(const std::string& word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted;
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return "'" + quoted + "'";
}

// Throws UsageError where the packs, which `names` asked for, are not those of a lock; an empty
// file name is no lock.
void check_lock(const claimcheck::RulePacks& packs, const std::vector<std::string>& names,
                const std::string& file) {
  if (file.empty()) return;
  std::ifstream in(file, std::ios::binary);
  if (!in) throw UsageError("cannot read " + file);
  const std::string locked(std::istreambuf_iterator<char>(in), {});
  std::string changes;
  for (const auto& line : check_pack_lock(packs, locked)) changes += "\n  " + line;
  if (changes.empty()) return;
  std::string command = "claimcheck pack lock";
  for (const auto& name : names) command += " --pack " + in_shell(name);
  throw UsageError("the rule packs are not those of " + file + ":" + changes + "\n" + command +
                   " > " + in_shell(file) + " accepts them");
}

}  // namespace

Session::Session(const Settings& settings) : settings_(settings), steps_(settings) {
  if (settings.output.empty()) return;
  for (const auto& operand : settings.operands) {
    std::error_code missing;
    if (std::filesystem::equivalent(operand, settings.output, missing))
      throw UsageError("--output would overwrite " + operand + ", which is to be read");
  }
  // Nothing is lost before there are results to write.
  errno = 0;
  file_.open(settings.output, std::ios::binary | std::ios::app);
  if (!file_)
    throw UsageError("cannot write " + settings.output + ": " +
                     std::generic_category().message(errno));
}

std::vector<claimcheck::Document> Session::read_articles() {
  return read_articles(settings_.operands);
}

std::vector<claimcheck::Document> Session::read_articles(const std::vector<std::string>& paths) {
  if (paths.empty())
    throw UsageError("no PATH given: name files, folders, or - for standard input");
  begin("reading articles");
  auto batch = claimcheck::read_documents(paths, settings_.ingest);
  name_failures(batch.failures);
  return std::move(batch.documents);
}

std::vector<claimcheck::DocumentPair> Session::read_pairs() {
  begin("reading pairs");
  auto batch = claimcheck::read_pairs(settings_.pairs, settings_.ingest);
  name_failures(batch.failures);
  return std::move(batch.pairs);
}

claimcheck::RulePacks Session::load_packs() {
  auto packs = load_any_packs();
  check_lock(packs, settings_.packs,
             settings_.pack_lock.empty() ? project_lock() : settings_.pack_lock);
  return packs;
}

claimcheck::RulePacks Session::load_any_packs() {
  begin("loading rule packs");
  return settings_.packs.empty()
             ? claimcheck::RulePacks::builtin()
             : claimcheck::RulePacks::load_named(located_packs(settings_.packs));
}

claimcheck::ReportOptions Session::report_options() const {
  auto options = settings_.report;
  const bool terminal = settings_.output.empty() && isatty(STDOUT_FILENO) == 1;
  options.color = settings_.color == When::always ||
                  (settings_.color == When::automatic && terminal && !no_color());
  if (terminal) options.width = terminal_width(options.width);
  return options;
}

unsigned Session::jobs() const {
  return settings_.jobs > 0 ? settings_.jobs : std::max(1U, std::thread::hardware_concurrency());
}

void Session::print(std::string_view results) {
  begin("writing");
  std::error_code no_file;  // a pipe has no size
  if (!settings_.output.empty()) std::filesystem::resize_file(settings_.output, 0, no_file);
  std::ostream& out = settings_.output.empty() ? std::cout : file_;
  out.write(results.data(), static_cast<std::streamsize>(results.size()));
  out.flush();
  if (!out)
    throw UsageError("the results could not be written: " + std::generic_category().message(errno));
}

void Session::print_timings(const std::vector<claimcheck::Document>& articles,
                            const claimcheck::RulePacks& rules) const {
  if (!settings_.timings) return;
  std::cerr << "claimcheck: pattern ms, sentences tried, matches, claims of each rule\n";
  for (const auto& timing : time_rules(articles, rules))
    std::cerr << fmt::format("claimcheck: {:8.1f} {:8} {:8} {:8}  {}\n", timing.milliseconds,
                             timing.tried, timing.matched, timing.claims, timing.rule);
}

int Session::exit_code(const std::vector<claimcheck::Verdict>& verdicts) const {
  if (failures_ > 0) return kInputError;
  const bool found = std::ranges::any_of(
      verdicts, [this](claimcheck::Verdict verdict) { return verdict >= settings_.fail_on; });
  return found ? kFindings : kDone;
}

void Session::name_failures(const std::vector<claimcheck::Diagnostic>& failures) {
  for (const auto& failure : failures) std::cerr << "claimcheck: " << to_string(failure) << '\n';
  failures_ += failures.size();
}

}  // namespace app
