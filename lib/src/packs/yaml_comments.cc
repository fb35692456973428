#include "packs/yaml_comments.h"

#include <algorithm>

namespace claimcheck::packs::yaml {
namespace {

// The stretches in which a '#' is no comment. The header of a block text is none of them.
void add_scalars(std::string_view text, const Node& node, std::vector<Span>& scalars) {
  if (node.is_block_text())
    scalars.push_back({std::min(text.find('\n', node.span.begin), node.span.end), node.span.end});
  else if (node.kind == Node::Kind::scalar)
    scalars.push_back(node.span);
  for (const auto& item : node.items) add_scalars(text, item, scalars);
  for (const auto& entry : node.entries) {
    scalars.push_back(entry.key.span);
    add_scalars(text, entry.value, scalars);
  }
}

bool only_spaces_before(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  return at == 0 || text[at - 1] == '\n' || text.substr(0, at) == byte_order_mark;
}

}  // namespace

std::vector<Comment> comments_of(std::string_view text, const Node& root) {
  std::vector<Span> scalars;
  add_scalars(text, root, scalars);
  std::vector<Comment> comments;
  auto scalar = scalars.begin();
  for (std::size_t at = text.find('#'); at < text.size(); at = text.find('#', at)) {
    while (scalar != scalars.end() && scalar->end <= at) ++scalar;
    const bool inside = scalar != scalars.end() && scalar->begin <= at;
    const bool begins =
        text[std::max<std::size_t>(at, 1) - 1] == ' ' || only_spaces_before(text, at);
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
