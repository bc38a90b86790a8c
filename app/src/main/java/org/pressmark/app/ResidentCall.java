package org.pressmark.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A call of a command that is sent to a {@link Resident}, and what is sent back: frames, each a
/// kind, a number and so many bytes. An exit code, which is a number alone, ends them.
///
/// @param surroundings what the caller's process answers by, as {@link #surroundings(String)} says
/// @param directory where it was called
/// @param variables `NAME=value` each
/// @param onTerminal whether its standard input and output are a terminal
/// @param arguments subcommand and all that follows
record ResidentCall(
    List<String> surroundings,
    String directory,
    List<String> variables,
    boolean onTerminal,
    List<String> arguments) {
  /// The exit code by which a call is left to the caller.
  static final int DECLINED = 254;

  static final int OUT = 1;
  static final int ERR = 2;
  static final int EXIT = 0;

  /// Longer calls are declined.
  private static final int MOST_WORDS = 1_000;

  /// The variables by which Java and the system choose language, encoding, time zone and options.
  private static final List<String> CHOOSING =
      List.of(
          "TZ",
          "LANG",
          "LANGUAGE",
          "LC_ALL",
          "LC_CTYPE",
          "LC_MESSAGES",
          "JAVA_TOOL_OPTIONS",
          "JDK_JAVA_OPTIONS",
          "_JAVA_OPTIONS");

  private static final Path SYSTEM_ZONE = Path.of("/etc/localtime");

  ResidentCall {
    surroundings = List.copyOf(surroundings);
    variables = List.copyOf(variables);
    arguments = List.copyOf(arguments);
  }

  /// What this process answers by besides a call. A process in other surroundings might say
  /// something else.
  ///
  /// @param build which build of Pressmark it runs
  static List<String> surroundings(String build) {
    var surroundings = new ArrayList<String>();
    surroundings.add(build);
    surroundings.add(System.getProperty("java.runtime.version"));
    surroundings.add(systemZone());
    for (String name : CHOOSING) {
      surroundings.add(name + "=" + System.getenv(name));
    }
    return surroundings;
  }

  /// The time zone of the machine, which a traveller changes; empty where it is no link.
  private static String systemZone() {
    try {
      return Files.readSymbolicLink(SYSTEM_ZONE).toString();
    } catch (IOException | UnsupportedOperationException _) {
      return "";
    }
  }

  /// @throws IOException if there are too many words, or one has more than 65,535 bytes
  void write(DataOutputStream out) throws IOException {
    write(surroundings, out);
    out.writeUTF(directory);
    out.writeBoolean(onTerminal);
    write(variables, out);
    write(arguments, out);
    out.flush();
  }

  private static void write(List<String> words, DataOutputStream out) throws IOException {
    if (words.size() > MOST_WORDS) {
      throw new IOException(words.size() + " words are too many");
    }
    out.writeShort(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }

  /// @throws IOException if what comes is no call
  static ResidentCall read(DataInputStream in) throws IOException {
    List<String> surroundings = words(in);
    String directory = in.readUTF();
    boolean onTerminal = in.readBoolean();
    return new ResidentCall(surroundings, directory, words(in), onTerminal, words(in));
  }

  private static List<String> words(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    if (size > MOST_WORDS) {
      throw new IOException(size + " words are too many");
    }
    var words = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readUTF();
    }
    return List.of(words);
  }
}
