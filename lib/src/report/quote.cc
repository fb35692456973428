#include "report/quote.h"

#include <algorithm>

#include "text/utf8.h"

namespace claimcheck::report {
namespace {

constexpr std::size_t kNarrowest = 20;        // columns of text, whatever the indent
constexpr std::size_t kLongestPassage = 800;  // bytes, before it is cut
constexpr std::size_t kSurroundings = 200;    // bytes kept on each side of the marks

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Runs of bytes for one line each, without the spaces between them.
std::vector<Span> break_lines(std::string_view text, std::size_t columns) {
  std::vector<Span> lines;
  Span line;
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    const std::size_t word = text::count_code_points(text.substr(at, end - at));
    const std::size_t gap = line.empty() ? 0 : at - line.end;
    if (!line.empty() && length + gap + word > columns) {
      lines.push_back(line);
      line = {};
    }
    length = line.empty() ? word : length + gap + word;
    line = line.empty() ? Span{at, end} : Span{line.begin, end};
    at = end;
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

// A mark under each character of the line that lies in a span.
std::string underline(std::string_view text, const Span& line, std::span<const Span> marks) {
  std::string row;
  for (std::size_t at = line.begin; at < line.end;) {
    const auto marked = [at](const Span& mark) { return mark.begin <= at && at < mark.end; };
    row += std::ranges::any_of(marks, marked) ? '~' : ' ';
    at += text::decode(text, at).length;
  }
  const auto last = row.find_last_not_of(' ');
  return last == std::string::npos ? std::string() : row.substr(0, last + 1);
}

std::string one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(line, is_space, ' ');
  return line;
}

std::size_t columns_of(const Layout& layout) {
  const std::size_t indent = text::count_code_points(layout.indent);
  return layout.width > indent + kNarrowest ? layout.width - indent : kNarrowest;
}

// Not inside a character.
std::size_t whole_character(std::string_view text, std::size_t at) {
  while (at < text.size() && at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
    --at;
  return at;
}

// The part of a long passage that is shown.
Span excerpt(std::string_view passage, std::span<const Span> marks) {
  if (passage.size() <= kLongestPassage || marks.empty())
    return {0, whole_character(passage, std::min(passage.size(), kLongestPassage))};
  const std::size_t begin = marks.front().begin;
  const std::size_t end = std::min(marks.back().end, begin + kLongestPassage);
  return {whole_character(passage, begin - std::min(begin, kSurroundings)),
          whole_character(passage, std::min(passage.size(), end + kSurroundings))};
}

}  // namespace

std::string wrapped(std::string_view prose, const Layout& layout, std::string_view first) {
  std::string out;
  for (const auto& line : break_lines(prose, columns_of(layout))) {
    out += out.empty() && !first.empty() ? std::string(first) : layout.indent;
    out += one_line(prose.substr(line.begin, line.size())) + '\n';
  }
  return out;
}

std::string quoted(std::string_view passage, std::span<const Span> marks, const Layout& layout) {
  const Span shown = excerpt(passage, marks);
  std::string out;
  for (auto line :
       break_lines(passage.substr(0, shown.end).substr(shown.begin), columns_of(layout))) {
    line = {line.begin + shown.begin, line.end + shown.begin};
    out += layout.indent + one_line(passage.substr(line.begin, line.size()));
    out += line.end == shown.end && shown.end < passage.size() ? " ...\n" : "\n";
    const auto row = underline(passage, line, marks);
    if (!row.empty()) out += layout.indent + layout.style(Ink::green, row) + '\n';
  }
  return out;
}

}  // namespace claimcheck::report
