#include "command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <numeric>
#include <sstream>

namespace app {
namespace {

namespace po = boost::program_options;

constexpr unsigned kHelpWidth = 120;
constexpr std::size_t kFarthest = 2;  // edits between a misspelt name and the one meant

po::options_description describe(const Command& command) {
  po::options_description description("Options", kHelpWidth);
  for (const auto* flag : command.flags) {
    std::string name(flag->name);
    if (flag->letter != '\0') name += std::string(",") + flag->letter;
    const std::string text(flag->help);
    if (flag->argument.empty()) {
      description.add_options()(name.c_str(), text.c_str());
    } else {
      auto* value = po::value<std::vector<std::string>>()->value_name(std::string(flag->argument));
      description.add_options()(name.c_str(), value, text.c_str());
    }
  }
  description.add_options()("help", "print this help");
  return description;
}

po::parsed_options parse_options(const po::options_description& description,
                                 const std::vector<std::string>& arguments) {
  po::options_description all;
  all.add(description).add_options()("operand", po::value<std::vector<std::string>>());
  po::positional_options_description operands;
  operands.add("operand", -1);
  return po::command_line_parser(arguments).options(all).positional(operands).run();
}

// Boost's messages name options well; they only need the way out.
std::string explained(const po::error& error, const Command& command) {
  return fmt::format("{}; see claimcheck {} --help", error.what(), command.name);
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t kept = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({kept, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

Settings parse(const Command& command, const std::vector<std::string>& arguments) {
  Settings settings;
  try {
    const auto parsed = parse_options(describe(command), arguments);
    for (const auto& option : parsed.options) {
      const auto flag = std::ranges::find(command.flags, option.string_key,
                                          [](const Flag* each) { return each->name; });
      if (option.string_key == "operand") {
        settings.operands.push_back(option.value.at(0));
      } else if (flag != command.flags.end()) {
        (*flag)->set(settings, option.value.empty() ? std::string() : option.value.at(0));
      }
    }
  } catch (const po::error& error) {
    throw UsageError(explained(error, command));
  }
  return settings;
}

std::string help(std::span<const Command* const> commands) {
  std::string text =
      "claimcheck finds figures and dates that contradict each other in news articles.\n\n"
      "usage: claimcheck COMMAND [OPTION...] ...\n\n";
  for (const auto* command : commands)
    text += fmt::format("  {:<8} {:<22} {}\n", command->name, command->operands, command->summary);
  text +=
      "\nclaimcheck COMMAND --help lists the options of a command; claimcheck --version prints the "
      "version.\n"
      "Exit codes: 0 done, 1 findings, 2 wrong usage or a wrong rule pack, 3 an input could not be "
      "read.\n";
  return text;
}

std::string help(const Command& command) {
  std::ostringstream options;
  options << describe(command);
  return fmt::format("{}\n\nusage: claimcheck {} {} [OPTION...]\n\n{}\n\n{}", command.summary,
                     command.name, command.operands, command.details, options.str());
}

std::string_view nearest_command(std::span<const Command* const> commands,
                                 std::string_view misspelt) {
  std::string_view nearest;
  std::size_t least = kFarthest + 1;
  for (const auto* command : commands) {
    const auto distance = edit_distance(misspelt, command->name);
    if (distance >= least) continue;
    least = distance;
    nearest = command->name;
  }
  return nearest;
}

}  // namespace app
