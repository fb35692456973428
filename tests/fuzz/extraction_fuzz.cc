#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  const auto broken = claimcheck::properties::broken_by_extraction(text);
  if (broken.empty()) return 0;
  std::cerr << broken << '\n';
  std::abort();
}
