package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/// The files of a distribution that are made from the program itself: manual pages, completion, and
/// the number of the build. The build of the distribution calls it.
final class GeneratedFiles {
  private GeneratedFiles() {}

  /// Takes the directory of the jars, and the one that is to have the files, each where it lies in
  /// a distribution.
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  static void write(Path jars, Path directory) throws IOException {
    CommandLine root = Pressmark.commandLine();
    Path manual = directory.resolve("share/man/man1");
    writeText(manual, root);
    for (CommandLine command : root.getSubcommands().values()) {
      writeText(manual, command);
    }
    Path completion = directory.resolve("share/bash-completion/completions/pressmark");
    writeText(completion, Completion.script(root));
    writeText(directory.resolve("lib/built"), checksum(jars) + "\n");
  }

  private static void writeText(Path manual, CommandLine command) throws IOException {
    var spec = command.getCommandSpec();
    writeText(manual.resolve(ManualPage.fileName(spec)), ManualPage.of(spec, Version.number()));
  }

  private static void writeText(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  /// The SHA-256 of all jars one after the other, in the order of their names. By it the launcher
  /// knows for which build it has made AOT caches: jars in a zip have no times of their own.
  private static String checksum(Path jars) throws IOException {
    MessageDigest digest = sha256();
    for (Path jar : sorted(jars)) {
      digest.update(Files.readAllBytes(jar));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> sorted(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
