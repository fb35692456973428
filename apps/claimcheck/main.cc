#include <algorithm>
#include <array>
#include <exception>
#include <iostream>

#include "command.h"
#include "command_line.h"

namespace {

using app::Command;

// The commands, in the order of the help.
constexpr std::array kCommands = {&app::check_command, &app::extract_command, &app::compare_command,
                                  &app::why_command,   &app::explain_command, &app::pack_command};

int fail(int code, const std::string& message) {
  std::cerr << "claimcheck: " << message << '\n';
  return code;
}

bool asks_for_help(const std::vector<std::string>& arguments) {
  return std::ranges::find(arguments, "--help") != arguments.end();
}

int run(const Command& command, const std::vector<std::string>& arguments) {
  if (asks_for_help(arguments)) {
    std::cout << app::help(command);
    return app::kDone;
  }
  return command.run(app::parse(command, arguments));
}

int run_named(const std::string& name, const std::vector<std::string>& arguments) {
  if (name == "--help" || name == "help") {
    std::cout << app::help(kCommands);
    return app::kDone;
  }
  if (name == "--version") {
    std::cout << "claimcheck " << claimcheck::version << '\n';
    return app::kDone;
  }
  const auto* const found =
      std::ranges::find(kCommands, name, [](const Command* each) { return each->name; });
  if (found != kCommands.end()) return run(**found, arguments);
  const auto nearest = app::nearest_command(kCommands, name);
  return fail(app::kUsage, "'" + name + "' is no command" +
                               (nearest.empty() ? "; claimcheck --help lists them"
                                                : "; did you mean " + std::string(nearest) + "?"));
}

}  // namespace

int main(int argc, char* argv[]) {
  try {
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    if (arguments.empty()) {
      std::cerr << app::help(kCommands);
      return app::kUsage;
    }
    return run_named(arguments.front(), {arguments.begin() + 1, arguments.end()});
  } catch (const app::UsageError& error) {
    return fail(app::kUsage, error.what());
  } catch (const claimcheck::Error& error) {
    return fail(app::kUsage, error.what());
  } catch (const std::exception& error) {
    return fail(app::kUsage, std::string("failed: ") + error.what());
  }
}
