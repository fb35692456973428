#include <array>

#include "command.h"
#include "parallel.h"
#include "session.h"

namespace app {
namespace {

using claimcheck::Extraction;

int run(const Settings& settings) {
  Session session(settings);
  const auto articles = session.read_articles();
  std::vector<Extraction> extractions(articles.size());
  for_each_index(articles.size(), session.jobs(), [&](std::size_t i) {
    extractions[i].document = &articles[i];
    if (settings.level != Level::claims) extractions[i].mentions = recognize(articles[i]);
  });
  session.print(render(extractions, session.report_options()));
  return session.exit_code({});
}

constexpr std::array kFlags = {&flags::level,  &flags::pack,  &flags::format,
                               &flags::output, &flags::date,  &flags::input_format,
                               &flags::jobs,   &flags::color, &flags::quiet};

}  // namespace

constinit const Command extract_command = {
    "extract",
    "PATH...",
    "print the figures, dates and claims of articles",
    "A mention is a figure or time expression with its place; a claim says what it is a figure of.",
    kFlags,
    run};

}  // namespace app
