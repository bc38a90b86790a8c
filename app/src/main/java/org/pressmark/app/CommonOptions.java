package org.pressmark.app;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The options that every command has: `--help` and `--verbose`. A command that declares one of
/// them itself keeps its own.
final class CommonOptions {
  static final String VERBOSE = "--verbose";

  private CommonOptions() {}

  static void addTo(CommandLine command) {
    var spec = command.getCommandSpec();
    addMissing(
        spec,
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    addMissing(
        spec,
        OptionSpec.builder(VERBOSE)
            .type(boolean.class)
            .description("On a failure show its stack trace, too.")
            .build());
    if (spec.parent() == null) {
      addMissing(
          spec,
          OptionSpec.builder("-V", "--version")
              .versionHelp(true)
              .description("Show the version of Pressmark and of Java and exit.")
              .build());
    }
  }

  private static void addMissing(CommandSpec spec, OptionSpec option) {
    if (!spec.optionsMap().containsKey(option.longestName())) {
      spec.addOption(option);
    }
  }
}
