#pragma once

#include <optional>

#include "claimcheck/document.h"

namespace claimcheck::recognition {

// A document with its day of publication: the one that is known, else the one that the head of its
// text tells ("KYIV, Oct. 30, 2024 (Reuters) -", "Published: 3 May 2012"), else none. Copies the
// document only where the text tells the day. `document` must outlive it.
class DatedDocument {
 public:
  explicit DatedDocument(const Document& document);

  [[nodiscard]] const Document& get() const { return dated_ ? *dated_ : document_; }

 private:
  const Document& document_;
  std::optional<Document> dated_;
};

}  // namespace claimcheck::recognition
