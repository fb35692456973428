#include "claimcheck/ingest.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>
#include <utility>
#include <variant>

#include "ingest/content.h"
#include "ingest/folder.h"
#include "ingest/front_matter.h"
#include "ingest/json_lines.h"
#include "ingest/metadata.h"

namespace claimcheck {
namespace {

namespace fs = std::filesystem;
using ingest::failure;

void append(Batch& batch, Batch&& more) {
  std::ranges::move(more.documents, std::back_inserter(batch.documents));
  std::ranges::move(more.failures, std::back_inserter(batch.failures));
}

// Sets what the front matter says; returns what is wrong with it.
std::vector<Diagnostic> apply(const ingest::FrontMatter& front_matter, std::string_view path,
                              Document& document) {
  std::vector<Diagnostic> failures;
  nlohmann::ordered_json extra = nlohmann::ordered_json::object();
  for (const auto& entry : front_matter.entries) {
    if (ingest::classify_key(entry.key) == ingest::MetadataKey::unknown) {
      extra[std::string(entry.key)] = entry.value;
      continue;
    }
    const auto problem = ingest::set_field(document, entry.key, entry.value);
    if (problem.empty()) continue;
    failures.push_back(failure(path, problem));
    failures.back().line = entry.line;
  }
  if (!extra.empty()) document.extra = extra.dump();
  return failures;
}

Batch read_article(std::string_view content, std::string_view path) {
  Batch batch;
  if (auto bad = ingest::find_bad_encoding(content, path)) {
    batch.failures.push_back(std::move(*bad));
    return batch;
  }
  Document document;
  document.id = path;
  document.path = path;
  if (const auto front_matter = ingest::read_front_matter(content)) {
    batch.failures = apply(*front_matter, path, document);
    if (!batch.failures.empty()) return batch;
    content.remove_prefix(front_matter->size);
    document.first_line += front_matter->lines;
  }
  document.text = content;
  batch.documents.push_back(std::move(document));
  return batch;
}

Batch read_file(const std::string& path, InputFormat format, const IngestOptions& options) {
  auto content = ingest::read_content(path);
  if (auto* problem = std::get_if<Diagnostic>(&content)) return {{}, {std::move(*problem)}};
  return read_text(std::get<std::string>(content), path, format, options);
}

// One file to read, and how.
struct Input {
  std::string path;
  InputFormat format = InputFormat::automatic;
};

bool same_file(const std::string& a, const std::string& b) {
  std::error_code ignored;
  return !b.empty() && fs::equivalent(a, b, ignored);
}

// The files that a path stands for: itself, or the articles of a folder, which are read by their
// endings.
std::vector<Input> inputs_of(const std::string& path, const IngestOptions& options,
                             std::vector<Diagnostic>& failures) {
  const auto format = options.format;
  if (path == ingest::kStandardInput)
    return {{path, format == InputFormat::automatic ? InputFormat::txt : format}};
  std::error_code problem;
  const auto status = fs::status(path, problem);
  if (status.type() == fs::file_type::not_found) {
    failures.push_back(failure(path, "no such file or folder"));
    return {};
  }
  if (!fs::is_directory(status)) return {{path, format}};
  std::vector<Input> inputs;
  for (auto& article : ingest::articles_in(path, failures))
    if (!same_file(article, options.left_out))
      inputs.push_back({std::move(article), InputFormat::automatic});
  return inputs;
}

// Ids name documents in the results, so no two may share one: equal ids of several files are told
// apart by their paths, and those of one path by a number: "a.txt#2".
void make_ids_unique(std::vector<Document>& documents) {
  std::set<std::string> taken;
  for (auto& document : documents) {
    auto id = document.id;
    for (int number = 1; !taken.insert(id).second; ++number)
      id = number == 1 ? document.path : document.path + '#' + std::to_string(number);
    document.id = std::move(id);
  }
}

}  // namespace

Batch read_text(std::string_view content, std::string_view name, InputFormat format,
                const IngestOptions& options) {
  if (auto unreadable = ingest::find_unreadable(content, name)) return {{}, {*unreadable}};
  if (format == InputFormat::automatic) {
    const auto known = ingest::format_of(name);
    if (!known)
      return {{},
              {failure(name, "is of a kind that cannot be read",
                       "rename it to .txt, .md or .jsonl, or say --input-format")}};
    format = *known;
  }
  auto batch = format == InputFormat::jsonl
                   ? ingest::read_json_lines(content, name)
                   : read_article(ingest::without_byte_order_mark(content), name);
  for (auto& document : batch.documents)
    if (!document.published) document.published = options.default_published;
  return batch;
}

Batch read_documents(const std::vector<std::string>& paths, const IngestOptions& options) {
  Batch batch;
  std::set<std::string> seen;
  for (const auto& path : paths) {
    for (const auto& input : inputs_of(path, options, batch.failures)) {
      if (seen.insert(fs::path(input.path).lexically_normal().string()).second)
        append(batch, read_file(input.path, input.format, options));
    }
  }
  make_ids_unique(batch.documents);
  return batch;
}

PairBatch read_pairs(const std::string& path, const IngestOptions& options) {
  auto content = ingest::read_content(path);
  if (auto* problem = std::get_if<Diagnostic>(&content)) return {{}, {std::move(*problem)}};
  const auto& text = std::get<std::string>(content);
  if (auto unreadable = ingest::find_unreadable(text, path)) return {{}, {*unreadable}};
  auto batch = ingest::read_json_pairs(text, path);
  for (auto& pair : batch.pairs) {
    if (!pair.a.published) pair.a.published = options.default_published;
    if (!pair.b.published) pair.b.published = options.default_published;
  }
  return batch;
}

}  // namespace claimcheck
