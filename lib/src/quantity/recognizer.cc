#include "quantity/recognizer.h"

namespace claimcheck::quantity {

std::vector<Mention> recognize(const text::TokenizedText& /*text*/,
                               std::span<const Number> /*numbers*/,
                               std::span<const Span> /*taken*/) {
  return {};
}

}  // namespace claimcheck::quantity
