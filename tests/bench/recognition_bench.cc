// recognition-bench FILE: how many megabytes of the text in FILE are recognised in a second on one
// core, stage by stage, next to counting its words as `wc -w` does. Each stage is run until a
// second has passed; the best pass counts.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "claimcheck/mention.h"
#include "quantity/number.h"
#include "quantity/recognizer.h"
#include "text/sentence.h"
#include "time/tagger.h"

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kLeastBytes = 4'000'000;  // short files are repeated up to this
constexpr std::size_t kArticle = 4'000;         // bytes of one document

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

template <class Pass>
void measure(const char* name, std::size_t bytes, Pass pass) {
  double best = 1e9;
  std::size_t result = 0;
  const auto begin = Clock::now();
  while (Clock::now() - begin < std::chrono::seconds(1)) {
    const std::clock_t start = std::clock();
    result = pass();
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  std::printf("%-24s %8.1f MB/s  (%zu)\n", name, static_cast<double>(bytes) / 1e6 / best, result);
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
  measure("quantities and times", text.size(), over_all([](const Document& document) {
            return claimcheck::recognize(document).size();
          }));
  return 0;
}
