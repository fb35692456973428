#include "audit/article.h"

#include "recognize/recognize.h"

namespace claimcheck::auditing {
namespace {

Passage read_passage(std::string_view text, const Document& document) {
  Passage passage{text::analyse(text), {}};
  passage.mentions = recognition::mentions(passage.text, document.published, document.title);
  return passage;
}

}  // namespace

Article read_article(const Document& document, std::span<const Claim> claims) {
  // A title that the text repeats as its first line is read there.
  const std::string_view title =
      document.text.starts_with(document.title) ? std::string_view() : document.title;
  return {document, claims, read_passage(title, document), read_passage(document.text, document)};
}

}  // namespace claimcheck::auditing
