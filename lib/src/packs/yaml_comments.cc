#include "packs/yaml_comments.h"

#include <algorithm>

namespace claimcheck::packs::yaml {
namespace {

void add_scalars(const Node& node, std::vector<Span>& scalars) {
  if (node.kind == Node::Kind::scalar) scalars.push_back(node.span);
  for (const auto& item : node.items) add_scalars(item, scalars);
  for (const auto& entry : node.entries) {
    scalars.push_back(entry.key.span);
    add_scalars(entry.value, scalars);
  }
}

bool only_spaces_before(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '\n';
}

}  // namespace

std::vector<Comment> comments_of(std::string_view text, const Node& root) {
  std::vector<Span> scalars;
  add_scalars(root, scalars);
  std::vector<Comment> comments;
  auto scalar = scalars.begin();
  for (std::size_t at = text.find('#'); at < text.size(); at = text.find('#', at)) {
    while (scalar != scalars.end() && scalar->end <= at) ++scalar;
    const bool inside = scalar != scalars.end() && scalar->begin <= at;
    const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
    if (inside || !begins) {
      ++at;
      continue;
    }
    std::size_t end = std::min(text.find('\n', at), text.size());
    const std::size_t next = end;
    while (end > at && (text[end - 1] == ' ' || text[end - 1] == '\r')) --end;
    comments.push_back({{at, end}, only_spaces_before(text, at)});
    at = next;
  }
  return comments;
}

}  // namespace claimcheck::packs::yaml
