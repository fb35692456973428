#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace claimcheck {

// One thing that is wrong with an input that is loaded (a pack, a file, an option), told so that it
// can be mended.
struct Diagnostic {
  std::string code;              // "P012"; empty where the kind of input has no codes
  std::string file;              // as it was given; empty for standard input
  std::size_t line = 0;          // 1-based; 0 = the whole file
  std::size_t column = 0;        // 1-based, in code points; 0 = the whole line
  std::size_t length = 0;        // code points to underline
  std::string message;           // what is wrong
  std::string excerpt;           // the source line, without its newline; of a long one, a part
  std::size_t excerpt_from = 1;  // the column at which the excerpt begins
  std::string hint;              // how to mend it; may be empty

  bool operator==(const Diagnostic&) const = default;
};

// "file:line:column: message", then the excerpt with the place underlined and the hint, each on
// lines of its own.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

// Thrown by loading (packs, files), never by extraction or comparison. Holds every problem found,
// at least one.
class Error : public std::runtime_error {
 public:
  explicit Error(Diagnostic diagnostic);
  explicit Error(std::vector<Diagnostic> diagnostics);

  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

 private:
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace claimcheck
