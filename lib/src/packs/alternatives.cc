#include "packs/alternatives.h"

#include <algorithm>

namespace claimcheck::packs {
namespace {

struct Group {
  std::size_t begin = 0;            // of its content
  std::vector<std::size_t> bars{};  // where its alternatives part
};

// Where the content of the group that opens at `open` begins: after "(?:", "(?P<name>", "(?i:".
std::size_t content_of(std::string_view pattern, std::size_t open) {
  if (pattern.substr(open + 1, 1) != "?") return open + 1;
  const auto end = pattern.find_first_of(pattern.substr(open + 2, 2) == "P<" ? ">" : ":)", open);
  if (end == std::string_view::npos) return pattern.size();
  return pattern[end] == ')' ? end : end + 1;
}

std::size_t end_of_class(std::string_view pattern, std::size_t open) {
  std::size_t at = open + 1;
  if (at < pattern.size() && pattern[at] == '^') ++at;
  if (at < pattern.size() && pattern[at] == ']') ++at;
  while (at < pattern.size() && pattern[at] != ']')
    at += pattern[at] == '\\' ? std::size_t{2} : std::size_t{1};
  return std::min(at, pattern.size());
}

void close(const Group& group, std::size_t end, std::vector<Alternative>& found) {
  if (group.bars.empty()) return;
  std::size_t begin = group.begin;
  for (const auto bar : group.bars) {
    found.push_back({{begin, bar}, {group.begin, end}});
    begin = bar + 1;
  }
  found.push_back({{begin, end}, {group.begin, end}});
}

}  // namespace

std::vector<Alternative> alternatives_of(std::string_view pattern) {
  std::vector<Alternative> found;
  std::vector<Group> open = {Group{}};
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      ++at;
    } else if (c == '[') {
      at = end_of_class(pattern, at);
    } else if (c == '(') {
      open.push_back({content_of(pattern, at)});
      at = std::max(at, open.back().begin - 1);
    } else if (c == ')' && open.size() > 1) {
      close(open.back(), at, found);
      open.pop_back();
    } else if (c == '|') {
      open.back().bars.push_back(at);
    }
  }
  close(open.front(), pattern.size(), found);
  return found;
}

std::string without(std::string_view pattern, const Alternative& alternative) {
  const bool first = alternative.own.begin == alternative.all.begin;
  const std::size_t begin = first ? alternative.own.begin : alternative.own.begin - 1;
  const std::size_t end = first ? alternative.own.end + 1 : alternative.own.end;
  return std::string(pattern.substr(0, begin)) + std::string(pattern.substr(end));
}

std::string only(std::string_view pattern, const Alternative& alternative) {
  return std::string(pattern.substr(0, alternative.all.begin)) +
         std::string(pattern.substr(alternative.own.begin, alternative.own.size())) +
         std::string(pattern.substr(alternative.all.end));
}

}  // namespace claimcheck::packs
