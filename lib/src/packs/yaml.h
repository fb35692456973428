#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/span.h"
#include "packs/problems.h"

// The YAML that packs are written in: block and flow mappings and sequences of scalars. What
// changes a meaning behind the reader's back (anchors, tags, merge keys, several documents,
// duplicate keys, tabs) is refused; every scalar stays the text that was written.
namespace claimcheck::packs::yaml {

inline constexpr std::size_t largest_file = std::size_t{4} * 1024 * 1024;
inline constexpr std::size_t deepest = 16;
inline constexpr std::size_t most_nodes = 100'000;  // keys, texts, lists and mappings

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // may begin a file

enum class Style { plain, single_quoted, double_quoted, literal, folded };

struct Node {
  enum class Kind { scalar, sequence, mapping };
  struct Entry;

  Kind kind = Kind::scalar;
  Style style = Style::plain;
  bool in_brackets = false;    // a collection in flow style
  std::string text;            // scalar: its value
  std::vector<Node> items;     // sequence
  std::vector<Entry> entries;  // mapping, in the order written; no key twice
  Problems::Where where;       // of the scalar, or of the first character of a collection
  Span span;  // bytes of the file, with quotes, brackets and the header of a block text; ends after
              // the last character that is no line break

  // The value under a key of a mapping; null where it is not there.
  [[nodiscard]] const Node* find(std::string_view key) const;
  // Whether it is a text in block style: a header, then lines.
  [[nodiscard]] bool is_block_text() const;
};

struct Node::Entry {
  Node key;  // a scalar
  Node value;
};

// The one document of `text`; nullopt when no tree can be made. Everything wrong is added to
// `problems`, whether there is a tree or not. O(bytes), and never more than O(largest_file).
[[nodiscard]] std::optional<Node> parse(const std::string& file, std::string_view text,
                                        Problems& problems);

// Whether two trees say the same: kinds, keys and texts, in their order. Styles and places may
// differ.
[[nodiscard]] bool same_content(const Node& a, const Node& b);

}  // namespace claimcheck::packs::yaml
