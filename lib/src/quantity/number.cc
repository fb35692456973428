#include "quantity/number.h"

namespace claimcheck::quantity {

std::vector<Number> read_numbers(const text::TokenizedText& /*text*/) { return {}; }

}  // namespace claimcheck::quantity
