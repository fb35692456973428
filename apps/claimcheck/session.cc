#include "session.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <system_error>
#include <thread>

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

}  // namespace

Session::Session(const Settings& settings) : settings_(settings), steps_(settings) {
  if (settings.output.empty()) return;
  errno = 0;
  file_.open(settings.output, std::ios::binary);
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
  begin("loading rule packs");
  if (settings_.packs.empty()) return claimcheck::RulePacks::builtin();
  return claimcheck::RulePacks::load_named(located_packs(settings_.packs));
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
  std::ostream& out = settings_.output.empty() ? std::cout : file_;
  out.write(results.data(), static_cast<std::streamsize>(results.size()));
  out.flush();
  if (!out)
    throw UsageError("the results could not be written: " + std::generic_category().message(errno));
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
