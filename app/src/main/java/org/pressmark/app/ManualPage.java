package org.pressmark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The manual page of a command, in the `man` macros of roff (man-pages(7), groff_man(7)), made
/// from what `--help` shows. picocli's own generator makes AsciiDoc, for which the build would need
/// Ruby.
final class ManualPage {
  private static final String SECTION = "1";

  private final CommandSpec command;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(CommandSpec command) {
    this.command = command;
  }

  /// The name of its file: `pressmark-search.1`.
  static String fileName(CommandSpec command) {
    return title(command) + "." + SECTION;
  }

  /// The page of a command.
  ///
  /// @param version of Pressmark
  static String of(CommandSpec command, String version) {
    return new ManualPage(command).write(version);
  }

  private static String title(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String write(String version) {
    line(
        ".TH %s %s \"\" \"Pressmark %s\" \"Pressmark Manual\""
            .formatted(escaped(title(command).toUpperCase(Locale.ROOT)), SECTION, version));
    // No hyphenation, ragged right: lines are to be copied.
    line(".nh");
    line(".ad l");
    section("NAME");
    List<String> description = description(command);
    text(title(command) + " - " + withoutFullStop(description.getFirst()));
    section("SYNOPSIS");
    synopsis();
    if (description.size() > 1) {
      section("DESCRIPTION");
      description.subList(1, description.size()).forEach(this::text);
    }
    arguments();
    subcommands();
    footer();
    exitStatus();
    environment();
    seeAlso();
    return page.toString();
  }

  private static List<String> description(CommandSpec command) {
    var usage = command.usageMessage();
    String[] lines = usage.header().length > 0 ? usage.header() : usage.description();
    return List.of(lines).stream().map(ManualPage::plain).toList();
  }

  private void synopsis() {
    var words = new ArrayList<String>();
    words.add(bold(command.qualifiedName(" ")));
    if (!command.options().isEmpty()) {
      words.add("[" + italic("OPTION") + "]...");
    }
    command.positionalParameters().forEach(parameter -> words.add(italic(label(parameter))));
    if (isRoot()) {
      words.add(italic("COMMAND"));
    }
    line(String.join(" ", words));
  }

  private void arguments() {
    if (!command.positionalParameters().isEmpty()) {
      section("ARGUMENTS");
      command
          .positionalParameters()
          .forEach(parameter -> entry(italic(label(parameter)), parameter.description()));
    }
    section("OPTIONS");
    command.options().forEach(option -> entry(names(option), option.description()));
  }

  private static String names(OptionSpec option) {
    String names =
        List.of(option.names()).stream().map(ManualPage::bold).collect(Collectors.joining(", "));
    String value = label(option);
    return value.startsWith("=") ? names + "=" + italic(value.substring(1)) : names + value;
  }

  /// How the help writes its value: `=DIR`, `[QUERY]`; empty if it takes none.
  private static String label(ArgSpec argument) {
    return new Help(argument.command(), Help.defaultColorScheme(Ansi.OFF))
        .parameterLabelRenderer()
        .renderParameterLabel(argument, Ansi.OFF, List.of())
        .plainString();
  }

  private void subcommands() {
    if (isRoot()) {
      section("COMMANDS");
      command
          .subcommands()
          .forEach((name, subcommand) ->
              entry(bold(name), description(subcommand.getCommandSpec()).getFirst()));
    }
  }

  /// What the help ends with, after a blank line. Lines that are indented are typed or printed like
  /// that.
  private void footer() {
    List<String> lines =
        List.of(command.usageMessage().footer()).stream()
            .map(ManualPage::plain)
            .filter(line -> !line.isBlank())
            .toList();
    if (!lines.isEmpty()) {
      boolean examples = lines.getFirst().matches("Examples?:");
      section(examples ? "EXAMPLES" : "NOTES");
      line(".nf");
      lines.stream().skip(examples ? 1 : 0).forEach(line -> line(escapedLine(line)));
      line(".fi");
    }
  }

  private void exitStatus() {
    section("EXIT STATUS");
    entry(bold("0"), "All was done; a search found something.");
    entry(
        bold("1"),
        "A search found nothing; some inputs of index were rejected; check or doctor found a fault.");
    entry(bold("2"), "The command was misused, or it failed.");
  }

  private void environment() {
    section("ENVIRONMENT");
    entry(bold("PRESSMARK_INDEX"), "The index, where -i is not given.");
    entry(bold("PRESSMARK_JAVA_HOME"), "The JDK to run on, before JAVA_HOME and all others.");
    entry(bold("PRESSMARK_JAVA_OPTS"), "Options for the Java virtual machine: -Xmx4g.");
    entry(bold("NO_COLOR"), "If it is set to anything, there are no colours.");
  }

  private void seeAlso() {
    section("SEE ALSO");
    line(
        others().stream()
            .map(other -> bold(title(other)) + "(" + SECTION + ")")
            .collect(Collectors.joining(", ")));
  }

  private List<CommandSpec> others() {
    return isRoot()
        ? command.subcommands().values().stream().map(CommandLine::getCommandSpec).toList()
        : List.of(command.root());
  }

  private boolean isRoot() {
    return command.parent() == null;
  }

  private void section(String name) {
    line(".SH " + name);
  }

  private void entry(String tag, String... paragraphs) {
    line(".TP");
    line(tag);
    for (String paragraph : paragraphs) {
      line(escapedLine(plain(paragraph)));
    }
  }

  private void text(String paragraph) {
    line(escapedLine(paragraph));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  private static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /// What stands in an annotation is a format string.
  private static String plain(String annotated) {
    return annotated.replace("%n", " ").replace("%%", "%").stripTrailing();
  }

  private static String withoutFullStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /// A line of text: a dot or an apostrophe at its beginning would be a request.
  private static String escapedLine(String text) {
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + escaped(text) : escaped(text);
  }

  /// Characters that are to be copied: hyphens are minus signs, quotes and accents stay what they
  /// are.
  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }
}
