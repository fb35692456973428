#include <array>

#include "claimcheck/parallel.h"
#include "command.h"
#include "session.h"

namespace app {
namespace {

using claimcheck::Comparison;
using claimcheck::Document;

// The one article that a path stands for.
Document only_article(Session& session, const std::string& path) {
  auto articles = session.read_articles({path});
  if (articles.size() > 1)
    throw UsageError(path + " holds " + std::to_string(articles.size()) +
                     " articles; compare takes two articles (check compares many)");
  return articles.empty() ? Document() : std::move(articles.front());
}

std::vector<claimcheck::DocumentPair> pairs_to_compare(Session& session, const Settings& settings) {
  if (!settings.pairs.empty()) {
    if (!settings.operands.empty()) throw UsageError("compare takes A and B, or --pairs FILE");
    return session.read_pairs();
  }
  if (settings.operands.size() != 2)
    throw UsageError("compare takes two articles, or --pairs FILE; see claimcheck compare --help");
  auto a = only_article(session, settings.operands[0]);
  auto b = only_article(session, settings.operands[1]);
  if (session.failures() > 0) return {};
  auto id = a.id + " " + b.id;
  return {{std::move(id), std::move(a), std::move(b)}};
}

int run(const Settings& settings) {
  Session session(settings);
  const auto pairs = pairs_to_compare(session, settings);
  const auto rules = session.load_packs();
  session.begin("comparing");
  std::vector<Comparison> comparisons(pairs.size());
  claimcheck::for_each_index(pairs.size(), session.jobs(), [&](std::size_t i) {
    comparisons[i] = claimcheck::compare(pairs[i].a, pairs[i].b, rules);
    comparisons[i].id = pairs[i].id;
  });
  session.print(render(comparisons, session.report_options()));
  std::vector<claimcheck::Verdict> verdicts;
  verdicts.reserve(comparisons.size());
  for (const auto& comparison : comparisons) verdicts.push_back(comparison.judgement.verdict);
  return session.exit_code(verdicts);
}

constexpr std::array kFlags = {&flags::pairs,  &flags::fail_on, &flags::pack,  &flags::pack_lock,
                               &flags::format, &flags::output,  &flags::date,  &flags::input_format,
                               &flags::jobs,   &flags::color,   &flags::quiet, &flags::progress,
                               &flags::timings};

}  // namespace

constinit const Command compare_command = {
    "compare",
    "A B",
    "the verdict between two articles",
    "The strongest verdict among the claims of two articles, which are taken as about the same "
    "story.\nWith --pairs, many pairs: one JSON object a line, {\"id\", \"a\": document, \"b\": "
    "document}, where the\ndocuments need only \"text\".",
    kFlags,
    run};

}  // namespace app
