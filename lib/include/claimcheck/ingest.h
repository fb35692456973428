#pragma once

#include <filesystem>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/error.h"

namespace claimcheck {

enum class InputFormat { automatic, txt, md, jsonl };

struct IngestOptions {
  InputFormat format =
      InputFormat::automatic;  // automatic: by the file's ending; standard input is txt
  std::optional<Publication> default_published;  // for articles without a date
  std::string left_out;  // a file that is no article wherever a folder holds it; may be empty
};

// Documents read, and what could not be read. One bad file or line never loses the rest.
struct Batch {
  std::vector<Document> documents;
  std::vector<Diagnostic> failures;
};

// Reads files and folders (walked in sorted order, each file by its ending, hidden ones left out);
// "-" is standard input. A file named twice is read once. Never throws for bad input: it becomes a
// failure.
[[nodiscard]] Batch read_documents(const std::vector<std::string>& paths,
                                   const IngestOptions& options = {});

// One document, or many for jsonl, from text already in memory. `name` is used as path, id and in
// messages.
[[nodiscard]] Batch read_text(std::string_view content, std::string_view name, InputFormat format,
                              const IngestOptions& options = {});

// One line of `compare --pairs`: {"id", "a": document, "b": document}.
struct DocumentPair {
  std::string id;
  Document a;
  Document b;
};
struct PairBatch {
  std::vector<DocumentPair> pairs;
  std::vector<Diagnostic> failures;
};
[[nodiscard]] PairBatch read_pairs(const std::string& path, const IngestOptions& options = {});

}  // namespace claimcheck
