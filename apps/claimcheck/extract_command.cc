#include <array>

#include "claimcheck/parallel.h"
#include "command.h"
#include "session.h"

namespace app {
namespace {

using claimcheck::Extraction;

int run(const Settings& settings) {
  Session session(settings);
  const auto articles = session.read_articles();
  const auto rules = session.load_packs();
  session.begin("extracting");
  std::vector<Extraction> extractions(articles.size());
  claimcheck::for_each_index(articles.size(), session.jobs(), [&](std::size_t i) {
    auto& extraction = extractions[i];
    extraction.document = &articles[i];
    if (settings.level != Level::claims) extraction.mentions = recognize(articles[i]);
    if (settings.level != Level::mentions) extraction.claims = extract(articles[i], rules);
  });
  session.print(render(extractions, session.report_options()));
  return session.exit_code({});
}

constexpr std::array kFlags = {&flags::level,        &flags::pack,     &flags::pack_lock,
                               &flags::format,       &flags::output,   &flags::date,
                               &flags::input_format, &flags::jobs,     &flags::color,
                               &flags::quiet,        &flags::progress, &flags::timings};

}  // namespace

constinit const Command extract_command = {
    "extract",
    "PATH...",
    "print the figures, dates and claims of articles",
    "A mention is a figure or time expression with its place; a claim says what it is a figure of.",
    kFlags,
    run};

}  // namespace app
