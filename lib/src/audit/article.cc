#include "audit/article.h"

#include "recognize/recognize.h"

namespace claimcheck::auditing {

Passage::Passage(std::string_view read, const Document& document)
    : text(text::analyse(read)),
      mentions(recognition::mentions(text, document.published, document.title)),
      words(text, {}) {}

Article read_article(const Document& document, std::span<const Claim> claims) {
  // A title that the text repeats as its first line is read there.
  const std::string_view title =
      document.text.starts_with(document.title) ? std::string_view() : document.title;
  return {document, claims, Passage(title, document), Passage(document.text, document)};
}

}  // namespace claimcheck::auditing
