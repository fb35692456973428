// recognition-bench FILE: how many megabytes of the text in FILE are recognised in a second on one
// core, stage by stage. Each stage is run until a second has passed; the best pass counts. At the
// end, the speed of the whole as a share of that of the program `wc -w` on a file of the same
// bytes.

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "claimcheck/mention.h"
#include "quantity/number.h"
#include "quantity/recognizer.h"
#include "text/sentence.h"
#include "time/tagger.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kLeastBytes = 16'000'000;  // short files are repeated up to this
constexpr std::size_t kArticle = 4'000;          // bytes of one document

// The text cut into articles at line ends, as long as news articles are.
std::vector<claimcheck::Document> articles(const std::string& text) {
  std::vector<claimcheck::Document> found;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end =
        std::min(text.find('\n', std::min(begin + kArticle, text.size())), text.size());
    found.emplace_back();
    found.back().text = text.substr(begin, end - begin);
    begin = end + 1;
  }
  return found;
}

// Processor time of the pass that took least, in seconds.
template <class Pass>
double measure(const char* name, std::size_t bytes, Pass pass) {
  double best = 1e9;
  std::size_t result = 0;
  const auto begin = Clock::now();
  while (Clock::now() - begin < std::chrono::seconds(1)) {
    const std::clock_t start = std::clock();
    result = pass();
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  std::printf("%-24s %8.1f MB/s  (%zu)\n", name, static_cast<double>(bytes) / 1e6 / best, result);
  return best;
}

// Processor time of the programs that this one has started and that have ended.
double time_of_programs() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// The same for `wc -w` on a file of the text; nothing where there is no such program.
std::optional<double> measure_wc(const std::string& text) {
  const auto path = std::filesystem::temp_directory_path() / "recognition-bench.txt";
  std::ofstream(path, std::ios::binary) << text;
  const std::string command = "wc -w '" + path.string() + "' > /dev/null";
  double best = 1e9;
  bool ran = true;
  for (int pass = 0; pass < 10 && ran; ++pass) {
    const double start = time_of_programs();
    ran = std::system(command.c_str()) == 0;
    best = std::min(best, time_of_programs() - start);
  }
  std::filesystem::remove(path);
  if (!ran || best <= 0) return std::nullopt;
  std::printf("%-24s %8.1f MB/s\n", "wc -w", static_cast<double>(text.size()) / 1e6 / best);
  return best;
}

std::size_t count_words(const std::string& text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || (c >= '\t' && c <= '\r');
    words += static_cast<std::size_t>(!space && !inside);
    inside = !space;
  }
  return words;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: recognition-bench FILE\n";
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  const std::string once{std::istreambuf_iterator<char>(file), {}};
  if (once.empty()) {
    std::cerr << argv[1] << ": nothing to read\n";
    return 3;
  }
  std::string text;
  while (text.size() < kLeastBytes) text += once + "\n\n";
  const auto documents = articles(text);

  const auto over_all = [&](auto one) {
    return [&documents, one] {
      std::size_t total = 0;
      for (const auto& document : documents) total += one(document);
      return total;
    };
  };
  using claimcheck::Document;
  measure("words", text.size(), [&] { return count_words(text); });
  measure("tokens and sentences", text.size(), over_all([](const Document& document) {
            return claimcheck::text::analyse(document.text).tokens.size();
          }));
  measure("numbers", text.size(), over_all([](const Document& document) {
            const auto analysed = claimcheck::text::analyse(document.text);
            return claimcheck::quantity::read_numbers(analysed).size();
          }));
  measure("quantities", text.size(), over_all([](const Document& document) {
            const auto analysed = claimcheck::text::analyse(document.text);
            const auto numbers = claimcheck::quantity::read_numbers(analysed);
            return claimcheck::quantity::recognize(analysed, numbers, {}).size();
          }));
  measure("times", text.size(), over_all([](const Document& document) {
            const auto analysed = claimcheck::text::analyse(document.text);
            const auto numbers = claimcheck::quantity::read_numbers(analysed);
            return claimcheck::time::tag(analysed, numbers, document.published).size();
          }));
  const double whole = measure(
      "quantities and times", text.size(),
      over_all([](const Document& document) { return claimcheck::recognize(document).size(); }));
  if (const auto wc = measure_wc(text))
    std::printf("%-24s %8.2f of the speed of wc -w\n", "quantities and times", *wc / whole);
  return 0;
}
