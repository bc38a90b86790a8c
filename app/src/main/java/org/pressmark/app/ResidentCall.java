package org.pressmark.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.util.List;

/// A call of a command that is sent to a {@link Resident}, and what is sent back: frames, each a
/// kind, a number and so many bytes. An exit code, which is a number alone, ends them.
///
/// @param build which build of Pressmark the caller has; another one leaves the call to it
/// @param directory where it was called
/// @param variables `NAME=value` each
/// @param onTerminal whether its standard input and output are a terminal
/// @param arguments subcommand and all that follows
record ResidentCall(
    String build,
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

  ResidentCall {
    variables = List.copyOf(variables);
    arguments = List.copyOf(arguments);
  }

  /// @throws UTFDataFormatException if a word has more than 65,535 bytes
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(build);
    out.writeUTF(directory);
    out.writeBoolean(onTerminal);
    write(variables, out);
    write(arguments, out);
    out.flush();
  }

  private static void write(List<String> words, DataOutputStream out) throws IOException {
    out.writeShort(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }

  /// @throws IOException if what comes is no call
  static ResidentCall read(DataInputStream in) throws IOException {
    String build = in.readUTF();
    String directory = in.readUTF();
    boolean onTerminal = in.readBoolean();
    return new ResidentCall(build, directory, words(in), onTerminal, words(in));
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
