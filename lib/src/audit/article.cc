#include "audit/article.h"

#include "recognize/recognize.h"

namespace claimcheck::auditing {
namespace {

Passage read_passage(std::string_view text, const std::optional<Publication>& published) {
  Passage passage{text::analyse(text), {}};
  passage.mentions = recognition::mentions(passage.text, published);
  return passage;
}

}  // namespace

Article read_article(const Document& document, std::span<const Claim> claims) {
  return {document, claims, read_passage(document.title, document.published),
          read_passage(document.text, document.published)};
}

}  // namespace claimcheck::auditing
