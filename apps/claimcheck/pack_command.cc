#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "claimcheck/pack_tools.h"
#include "command.h"
#include "pack_corpus.h"
#include "pack_files.h"
#include "pack_lookup.h"
#include "pack_report.h"
#include "session.h"

namespace app {
namespace {

using claimcheck::PackTestOptions;
using claimcheck::RulePacks;

// The packs that a subcommand works on: the built-in ones and those named after it.
struct Work {
  RulePacks packs;
  PackTestOptions options;
};

// Operands are built-in names, files and folders; only their tests are run. Packs of --pack are
// loaded too; their tests are run where there is no operand.
Work work_on(const Settings& settings) {
  const std::vector<std::string> operands(settings.operands.begin() + 1, settings.operands.end());
  const auto& chosen = operands.empty() ? settings.packs : operands;
  PackTestOptions options;
  for (const auto& name : located_packs(chosen)) {
    if (is_builtin(name)) options.packs.push_back(name);
    std::ranges::move(claimcheck::pack_files(name), std::back_inserter(options.packs));
  }
  options.matching = settings.matching;
  options.jobs = Session(settings).jobs();
  // Naming a built-in pack leaves the others out: an operand does so only where --pack did.
  const bool few = std::ranges::any_of(settings.packs, is_builtin);
  auto loaded = located_packs(settings.packs);
  for (auto& name : located_packs(operands))
    if ((few || !is_builtin(name)) && std::ranges::find(loaded, name) == loaded.end())
      loaded.push_back(std::move(name));
  return {loaded.empty() ? RulePacks::builtin() : RulePacks::load_named(loaded), options};
}

int test(const Settings& settings) {
  if (settings.update) return update_packs(settings);
  Session session(settings);
  const Work work = work_on(settings);
  if (settings.coverage) {
    session.print(render_coverage(pack_coverage(work.packs, work.options)));
    return kDone;
  }
  if (settings.mutate) {
    session.print(render_mutants(mutate_packs(work.packs, work.options)));
    return kDone;
  }
  const auto results = test_packs(work.packs, work.options);
  session.print(render_tests(results, settings.pack_format));
  if (results.empty()) std::cerr << "claimcheck: no test was run\n";
  const bool good = std::ranges::all_of(results, [](const auto& each) { return each.passed; });
  return results.empty() || !good ? kFindings : kDone;
}

int lint(const Settings& settings) {
  Session session(settings);
  const Work work = work_on(settings);
  std::string text;
  const auto warnings = lint_packs(work.packs, work.options);
  for (const auto& warning : warnings) text += to_string(warning) + "\n";
  session.print(text);
  return warnings.empty() ? kDone : kFindings;
}

int list(const Settings& settings) {
  Session session(settings);
  session.print(render_packs(list_packs(session.load_any_packs())));
  return kDone;
}

int show(const Settings& settings) {
  Session session(settings);
  if (settings.operands.size() != 2)
    throw UsageError("pack show takes one RULE, such as core/missing-people");
  const auto text = show_rule(session.load_any_packs(), settings.operands[1]);
  if (text.empty())
    throw UsageError("no pack has a rule '" + settings.operands[1] +
                     "'; claimcheck pack list names the packs");
  session.print(text);
  return kDone;
}

int make_new(const Settings& settings) {
  Session session(settings);
  if (settings.operands.size() != 2) throw UsageError("pack new takes one NAME");
  session.print(claimcheck::new_pack(settings.operands[1]));
  return kDone;
}

int schema(const Settings& settings) {
  Session(settings).print(claimcheck::pack_json_schema());
  return kDone;
}

int reference(const Settings& settings) {
  Session(settings).print(claimcheck::pack_reference());
  return kDone;
}

int lock(const Settings& settings) {
  Session session(settings);
  const auto packs = session.load_any_packs();
  if (settings.operands.size() < 2) {
    session.print(pack_lock(packs));
    return kDone;
  }
  std::ifstream in(settings.operands[1], std::ios::binary);
  if (!in) throw UsageError("cannot read " + settings.operands[1]);
  const std::string locked(std::istreambuf_iterator<char>(in), {});
  std::string text;
  for (const auto& line : check_pack_lock(packs, locked)) text += line + "\n";
  session.print(text);
  return text.empty() ? kDone : kFindings;
}

struct Subcommand {
  std::string_view name;
  int (*run)(const Settings& settings);
};
constexpr std::array kSubcommands = {
    Subcommand{"test", test},           Subcommand{"lint", lint},
    Subcommand{"list", list},           Subcommand{"show", show},
    Subcommand{"new", make_new},        Subcommand{"schema", schema},
    Subcommand{"lock", lock},           Subcommand{"diff", diff_packs},
    Subcommand{"case", make_case},      Subcommand{"fmt", format_packs},
    Subcommand{"reference", reference},
};

int run(const Settings& settings) {
  std::string names;
  for (const auto& subcommand : kSubcommands) {
    if (!settings.operands.empty() && settings.operands[0] == subcommand.name)
      return subcommand.run(settings);
    names += (names.empty() ? "" : ", ") + std::string(subcommand.name);
  }
  throw UsageError("pack takes one of " + names);
}

constexpr std::array kFlags = {&flags::coverage, &flags::mutate,       &flags::update,
                               &flags::matching, &flags::pack_format,  &flags::check_only,
                               &flags::pack,     &flags::pack_lock,    &flags::jobs,
                               &flags::date,     &flags::input_format, &flags::output};

}  // namespace

constinit const Command pack_command = {
    "pack",
    "test|lint|fmt|list ...",
    "work on rule packs: run their tests, look at them, start one",
    "  pack test [NAME|FILE...]  run the inline tests; of all packs where none is named\n"
    "  pack lint [NAME|FILE...]  warn about what is hardly meant\n"
    "  pack fmt FILE...          put packs into the canonical layout; --check only names them\n"
    "  pack list                 the packs with their measures, rules and tests\n"
    "  pack show RULE            one rule with every default resolved\n"
    "  pack new NAME             print a commented pack to start from\n"
    "  pack schema               the JSON Schema of a pack, for editors\n"
    "  pack reference            every key, name and code of packs, as Markdown\n"
    "  pack lock [FILE]          names, versions and hashes; compared with FILE where given\n"
    "  pack diff OLD NEW PATH... the findings that a new pack gains and loses on articles\n"
    "  pack case FINDING PATH... an inline test for a finding of check, as YAML",
    kFlags,
    run};

}  // namespace app
