#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "properties.h"

// The input is two texts with a NUL between them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string texts(data, data + size);
  const auto middle = texts.find('\0');
  if (middle == std::string::npos) return 0;
  const auto broken = claimcheck::properties::broken_by_comparison(texts.substr(0, middle),
                                                                   texts.substr(middle + 1));
  if (broken.empty()) return 0;
  std::cerr << broken << '\n';
  std::abort();
}
