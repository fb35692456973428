// How fast the stages are, each on the corpus; "bytes_per_second" counts bytes of article text.

#include <benchmark/benchmark.h>

#include <iterator>
#include <string>
#include <vector>

#include "claimcheck/claimcheck.h"

namespace claimcheck {
namespace {

// The corpus so many times over, each copy under ids of its own.
std::vector<Document> corpus(std::size_t copies) {
  const auto once = read_documents({CLAIMCHECK_CORPUS}).documents;
  std::vector<Document> articles;
  for (std::size_t copy = 0; copy < copies; ++copy) {
    for (auto article : once) {
      article.id += '#' + std::to_string(copy);
      articles.push_back(std::move(article));
    }
  }
  return articles;
}

void count_bytes(benchmark::State& state, const std::vector<Document>& articles) {
  std::size_t bytes = 0;
  for (const auto& article : articles) bytes += article.text.size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

void bench_recognize(benchmark::State& state) {
  const auto articles = corpus(1);
  for ([[maybe_unused]] const auto _ : state)
    for (const auto& article : articles) benchmark::DoNotOptimize(recognize(article));
  count_bytes(state, articles);
}
BENCHMARK(bench_recognize)->Unit(benchmark::kMillisecond);

void bench_extract(benchmark::State& state) {
  const auto articles = corpus(1);
  const auto& rules = RulePacks::builtin();
  for ([[maybe_unused]] const auto _ : state)
    for (const auto& article : articles) benchmark::DoNotOptimize(extract(article, rules));
  count_bytes(state, articles);
}
BENCHMARK(bench_extract)->Unit(benchmark::kMillisecond);

void bench_compare(benchmark::State& state) {
  const auto& rules = RulePacks::builtin();
  std::vector<Claim> claims;
  for (const auto& article : corpus(static_cast<std::size_t>(state.range(0))))
    std::ranges::move(extract(article, rules), std::back_inserter(claims));
  for ([[maybe_unused]] const auto _ : state) benchmark::DoNotOptimize(compare(claims, rules));
  state.SetItemsProcessed(static_cast<std::int64_t>(claims.size()) * state.iterations());
}
BENCHMARK(bench_compare)->Arg(1)->Arg(4)->Arg(16)->Unit(benchmark::kMillisecond);

void bench_check(benchmark::State& state) {
  const auto articles = corpus(static_cast<std::size_t>(state.range(0)));
  const auto& rules = RulePacks::builtin();
  for ([[maybe_unused]] const auto _ : state) benchmark::DoNotOptimize(check(articles, rules));
  count_bytes(state, articles);
}
BENCHMARK(bench_check)->Arg(1)->Arg(16)->Unit(benchmark::kMillisecond);

void bench_load_packs(benchmark::State& state) {
  for ([[maybe_unused]] const auto _ : state) benchmark::DoNotOptimize(RulePacks::load({}));
}
BENCHMARK(bench_load_packs)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace claimcheck
