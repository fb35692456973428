#include "packs/problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace claimcheck::packs {
namespace {

constexpr std::size_t longest_excerpt = 200;  // bytes

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string excerpt_of(std::string_view line) {
  if (line.size() <= longest_excerpt) return std::string(line);
  std::size_t end = longest_excerpt;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
  return std::string(line.substr(0, end)) + "...";
}

}  // namespace

std::string to_string(Code code) { return fmt::format("P{:03}", static_cast<int>(code)); }

std::string_view Problems::line(const std::string& file, std::size_t number) const {
  const auto found = files_.find(file);
  return found == files_.end() ? std::string_view() : found->second.line(number);
}

void Problems::add(Code code, const Where& where, std::string message, std::string hint) {
  Diagnostic problem;
  problem.code = to_string(code);
  problem.file = where.place.file;
  problem.line = where.place.line;
  problem.column = where.place.column;
  problem.length = where.length;
  problem.message = std::move(message);
  problem.excerpt = excerpt_of(line(where.place.file, where.place.line));
  problem.hint = std::move(hint);
  found_.push_back(std::move(problem));
}

std::vector<Diagnostic> Problems::sorted() const {
  std::vector<Diagnostic> result = found_;
  const auto key = [](const Diagnostic& problem) {
    return std::tie(problem.file, problem.line, problem.column, problem.code, problem.message);
  };
  std::stable_sort(result.begin(), result.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& known) {
  std::string_view best;
  std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (const auto candidate : known) {
    const auto distance = edit_distance(word.substr(0, 64), candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  if (!best.empty()) return fmt::format("did you mean '{}'?", best);
  if (known.empty() || known.size() > 30) return {};
  return fmt::format("one of: {}", fmt::join(known, ", "));
}

}  // namespace claimcheck::packs
