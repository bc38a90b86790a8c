package org.pressmark.searcher.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.search.Sample;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whether a random sample of the hits is asked for.
final class SampleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "A random sample of N hits; the same ones with the same --seed.",
      converter = OptionValue.OfCount.class)
  private @Nullable Long size;

  @Option(names = "--seed", paramLabel = "S", description = "Draws another sample; default: 0.")
  private long seed;

  /// The sample; empty if all hits are asked for.
  ///
  /// @throws ParameterException if it is too large
  Optional<Sample> sample() {
    if (size == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Inputs.sample(size, seed));
    } catch (InvalidInputException e) {
      throw new ParameterException(spec.commandLine(), "--sample: " + e.getMessage());
    }
  }
}
