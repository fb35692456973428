#pragma once

#include "recognized.h"

namespace claimcheck::quantity {

// What the figures of an article are about, in order.
inline Lines concepts(const std::string& article) {
  Lines found;
  for (const auto& figure : recognized(article)) found.push_back(figure.quantity.concept_text);
  return found;
}

}  // namespace claimcheck::quantity
