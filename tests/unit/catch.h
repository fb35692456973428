#pragma once

// The one place that includes Catch2, whose versions 2 and 3 differ in it.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
