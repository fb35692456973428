#pragma once

#include <string_view>

#include "claimcheck/document.h"

namespace claimcheck::testing {

// An article published on a day or at a moment ("2024-05-16", "2024-05-16T08:00:00Z"), or undated.
inline Document article(std::string_view id, std::string_view text,
                        std::string_view published = {}) {
  Document document;
  document.id = id;
  document.text = text;
  document.published = parse_publication(published);
  return document;
}

}  // namespace claimcheck::testing
