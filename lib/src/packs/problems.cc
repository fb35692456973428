#include "packs/problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "text/utf8.h"

namespace claimcheck::packs {
namespace {

constexpr std::size_t longest_excerpt = 160;  // bytes
constexpr std::size_t longest_message = 300;  // bytes
constexpr std::size_t most_names = 5000;      // that a suggestion is looked for among
constexpr std::size_t longest_name = 64;      // bytes

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (const char letter : a) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (letter == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

// A long name in a message, cut: what is quoted may be the work of a hostile author.
std::string cut(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

// The part of a line that shows a column; sets where the part begins.
std::string excerpt_of(std::string_view line, std::size_t column, std::size_t& from) {
  from = 1;
  if (line.size() <= longest_excerpt) return std::string(line);
  std::size_t begin = 0;
  if (column > longest_excerpt / 2) {
    from = column - longest_excerpt / 4;
    for (std::size_t skipped = 1; skipped < from && begin < line.size(); ++skipped)
      begin += text::decode(line, begin).length;
  }
  return cut(std::string(line.substr(begin, longest_excerpt + 4)), longest_excerpt);
}

}  // namespace

std::string to_string(Code code) { return fmt::format("P{:03}", static_cast<int>(code)); }

std::string_view Problems::line(const std::string& file, std::size_t number) const {
  const auto found = files_.find(file);
  return found == files_.end() ? std::string_view() : found->second.line(number);
}

void Problems::add(Code code, const Where& where, std::string message, std::string hint) {
  if (full()) return;
  Diagnostic problem;
  problem.code = to_string(code);
  problem.file = where.place.file;
  problem.line = where.place.line;
  problem.column = where.place.column;
  problem.message = cut(std::move(message), longest_message);
  problem.excerpt = excerpt_of(line(where.place.file, where.place.line), where.place.column,
                               problem.excerpt_from);
  const std::size_t end = problem.excerpt_from + text::count_code_points(problem.excerpt);
  const std::size_t room = end > where.place.column ? end - where.place.column : 1;
  problem.length = std::min(where.length, std::max<std::size_t>(room, 1));
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
  if (!full()) return result;
  Diagnostic rest;
  rest.code = to_string(Code::too_much);
  rest.file = result.back().file;
  rest.message = fmt::format("these are the first {} problems; there may be more", most);
  result.push_back(std::move(rest));
  return result;
}

std::string_view closest(std::string_view word, const std::vector<std::string_view>& known) {
  if (known.size() > most_names || word.size() > longest_name) return {};
  std::string_view best;
  std::size_t least = std::max<std::size_t>(1, (word.size() + 1) / 3) + 1;
  for (const auto candidate : known) {
    const auto longer = std::max(word.size(), candidate.size());
    if (longer - std::min(word.size(), candidate.size()) >= least) continue;
    const auto distance = edit_distance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& known) {
  const auto best = closest(word, known);
  if (!best.empty()) return fmt::format("did you mean '{}'?", best);
  constexpr std::size_t most_listed = 30;
  if (known.empty() || known.size() > most_listed) return {};
  return fmt::format("one of: {}", fmt::join(known, ", "));
}

}  // namespace claimcheck::packs
