#include "time/tagger.h"

namespace claimcheck::time {

std::vector<Mention> tag(const text::TokenizedText& /*text*/,
                         std::span<const quantity::Number> /*numbers*/,
                         const std::optional<Publication>& /*published*/) {
  return {};
}

}  // namespace claimcheck::time
