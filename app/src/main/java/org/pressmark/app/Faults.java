package org.pressmark.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line on stderr what went wrong, and answers with the exit code for it.
final class Faults {
  private Faults() {}

  /// The command line could not be understood.
  static int misused(ParameterException fault, String[] args) {
    var command = fault.getCommandLine();
    var err = command.getErr();
    err.println("pressmark: " + describe(fault));
    err.printf("see '%s --help'%n", command.getCommandSpec().qualifiedName());
    return ExitCode.FAILED;
  }

  /// A command ended with an exception.
  static int failed(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof ResultStream.ReaderGoneException) {
      return ExitCode.DONE;
    }
    return report(fault, parsed.expandedArgs().contains(CommonOptions.VERBOSE), command.getErr());
  }

  static int report(Throwable fault, boolean verbose, PrintWriter err) {
    err.println("pressmark: " + describe(fault));
    if (verbose) {
      fault.printStackTrace(err);
    }
    err.flush();
    return ExitCode.FAILED;
  }

  private static String describe(ParameterException fault) {
    return fault instanceof UnmatchedArgumentException unmatched
        ? describe(unmatched)
        : uncapitalized(message(fault));
  }

  private static String describe(UnmatchedArgumentException fault) {
    var spec = fault.getCommandLine().getCommandSpec();
    var word = fault.getUnmatched().getFirst();
    if (word.startsWith("-")) {
      return "unknown option '%s'%s".formatted(word, hint(word, spec.optionsMap().keySet()));
    }
    return spec.subcommands().isEmpty()
        ? "'%s' is one argument too many; put quotes around words with blanks".formatted(word)
        : "unknown command '%s'%s".formatted(word, hint(word, spec.subcommands().keySet()));
  }

  private static String hint(String word, Collection<String> names) {
    return Nearest.to(word, names).map("; did you mean '%s'?"::formatted).orElse("");
  }

  private static String describe(Throwable fault) {
    return switch (fault) {
      case NoSuchFileException e -> e.getFile() + ": no such file or directory";
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case FileAlreadyExistsException e -> e.getFile() + ": exists already";
      case NotDirectoryException e -> e.getFile() + ": not a directory";
      case DirectoryNotEmptyException e -> e.getFile() + ": directory is not empty";
      case UncheckedIOException e when e.getCause() != null -> describe(e.getCause());
      case IOException e -> message(e);
      case OutOfMemoryError _ -> "out of memory; give it more by PRESSMARK_JAVA_OPTS=-Xmx4g";
      default -> "internal error: %s (%s shows where)".formatted(fault, CommonOptions.VERBOSE);
    };
  }

  private static String message(Throwable fault) {
    return Objects.requireNonNullElseGet(fault.getMessage(), fault::toString);
  }

  private static String uncapitalized(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
