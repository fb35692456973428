#include "ingest/folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace claimcheck::ingest {
namespace {

namespace fs = std::filesystem;

// To add a reader, give its ending a row.
constexpr std::array kEndings = {
    std::pair{std::string_view(""), InputFormat::txt},
    std::pair{std::string_view(".txt"), InputFormat::txt},
    std::pair{std::string_view(".md"), InputFormat::md},
    std::pair{std::string_view(".jsonl"), InputFormat::jsonl},
};

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool is_article(const fs::path& path) {
  return !is_hidden(path) && path.has_extension() && format_of(path.string()).has_value();
}

void add_failure(std::vector<Diagnostic>& failures, const std::string& folder,
                 std::string message) {
  Diagnostic failure;
  failure.file = folder;
  failure.message = std::move(message);
  failures.push_back(std::move(failure));
}

}  // namespace

std::optional<InputFormat> format_of(std::string_view path) {
  const std::string ending = fs::path(path).extension().string();
  const auto* found =
      std::ranges::find(kEndings, ending, [](const auto& row) { return row.first; });
  if (found == kEndings.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> articles_in(const std::string& folder, std::vector<Diagnostic>& failures) {
  std::vector<std::string> articles;
  std::error_code problem;
  fs::recursive_directory_iterator entry(folder, problem);
  for (const fs::recursive_directory_iterator end; !problem && entry != end;
       entry.increment(problem)) {
    std::error_code ignored;
    if (entry->is_directory(ignored)) {
      if (is_hidden(entry->path())) entry.disable_recursion_pending();
    } else if (is_article(entry->path())) {
      articles.push_back(entry->path().string());
    }
  }
  if (problem) add_failure(failures, folder, "cannot be walked: " + problem.message());
  if (articles.empty() && !problem)
    add_failure(failures, folder, "holds no articles (.txt, .md, .jsonl)");
  std::ranges::sort(articles);
  return articles;
}

}  // namespace claimcheck::ingest
