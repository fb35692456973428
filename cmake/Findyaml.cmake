# libyaml, through pkg-config. Defines yaml::yaml.
find_package(PkgConfig QUIET REQUIRED)
pkg_check_modules(YAML QUIET IMPORTED_TARGET GLOBAL yaml-0.1)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(yaml REQUIRED_VARS YAML_FOUND)
if(yaml_FOUND AND NOT TARGET yaml::yaml)
  add_library(yaml::yaml INTERFACE IMPORTED)
  target_link_libraries(yaml::yaml INTERFACE PkgConfig::YAML)
endif()
