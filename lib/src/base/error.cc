#include "claimcheck/error.h"

#include <utility>

namespace claimcheck {
namespace {

std::string all_of(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const auto& diagnostic : diagnostics)
    text += (text.empty() ? "" : "\n") + to_string(diagnostic);
  return text;
}

}  // namespace

std::string to_string(const Diagnostic& diagnostic) {
  std::string text = diagnostic.file.empty() ? "standard input" : diagnostic.file;
  if (diagnostic.line > 0) text += ":" + std::to_string(diagnostic.line);
  if (diagnostic.line > 0 && diagnostic.column > 0) text += ":" + std::to_string(diagnostic.column);
  text += ": " + diagnostic.message;
  if (!diagnostic.code.empty()) text += " [" + diagnostic.code + "]";
  if (!diagnostic.excerpt.empty()) {
    text += "\n    " + diagnostic.excerpt;
    if (diagnostic.column >= diagnostic.excerpt_from && diagnostic.column > 0)
      text += "\n    " + std::string(diagnostic.column - diagnostic.excerpt_from, ' ') +
              std::string(diagnostic.length > 0 ? diagnostic.length : 1, '^');
  }
  if (!diagnostic.hint.empty()) text += "\n  help: " + diagnostic.hint;
  return text;
}

Error::Error(Diagnostic diagnostic) : Error(std::vector{std::move(diagnostic)}) {}

Error::Error(std::vector<Diagnostic> diagnostics)
    : std::runtime_error(all_of(diagnostics)), diagnostics_(std::move(diagnostics)) {}

}  // namespace claimcheck
