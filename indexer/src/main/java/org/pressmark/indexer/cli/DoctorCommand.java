package org.pressmark.indexer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pressmark.indexer.doctor.Doctor;
import org.pressmark.indexer.doctor.Finding;
import org.pressmark.indexer.doctor.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `pressmark doctor`.
@Command(
    name = "doctor",
    description = "Says whether Pressmark has here what it needs; it changes nothing.",
    sortOptions = false,
    footer = {"", "Exit code: 0 no faults, though perhaps warnings, 1 something is at fault."})
final class DoctorCommand implements Callable<Integer> {
  static final int WELL = 0;
  static final int AT_FAULT = 1;

  /// In which form findings are told.
  enum Form {
    TEXT,
    JSON;

    /// The name in options.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Reads `--format`.
    static final class Reader implements ITypeConverter<Form> {
      @Override
      public Form convert(String text) {
        return Arrays.stream(values())
            .filter(form -> form.toString().equals(text))
            .findFirst()
            .orElseThrow(() ->
                new TypeConversionException("no format '" + text + "'; there are text and json"));
      }
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final IndexOption index = new IndexOption();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text or json; default: text.",
      converter = Form.Reader.class)
  private Form form = Form.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    List<Finding> findings = Doctor.findings(index.path(), index.isNamed());
    PrintWriter out = spec.commandLine().getOut();
    if (json || form == Form.JSON) {
      DoctorJson.write(findings, out);
    } else {
      DoctorText.print(findings, out);
    }
    out.flush();
    return DoctorText.worst(findings) == Verdict.FAULT ? AT_FAULT : WELL;
  }
}
