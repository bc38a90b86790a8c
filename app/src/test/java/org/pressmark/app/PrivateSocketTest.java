package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Who can call, and who comes first.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its launcher asks no resident process")
class PrivateSocketTest {
  @TempDir private Path temporary;
  private Path directory;

  @BeforeEach
  void name() {
    directory = temporary.resolve("cache/resident");
  }

  @Test
  void isWhereOnlyItsUserCanGo() throws IOException {
    try (var socket = PrivateSocket.open(directory)) {
      assertEquals(directory.resolve("socket"), socket.path());
      assertTrue(Files.exists(socket.path()));
      assertEquals("rwx------", permissions(directory));
    }
    assertFalse(Files.exists(directory.resolve("socket")));
  }

  @Test
  void closesADirectoryThatWasOpenToOthers() throws IOException {
    Files.createDirectories(directory);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));

    PrivateSocket.open(directory).close();

    assertEquals("rwx------", permissions(directory));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void doesNotFollowALink() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.createDirectory(temporary.resolve("cache"));
    Files.createSymbolicLink(directory, elsewhere);

    try (var _ = PrivateSocket.open(directory)) {
      assertFalse(Files.isSymbolicLink(directory));
      assertFalse(Files.exists(elsewhere.resolve("socket")));
    }
  }

  @Test
  void leavesOtherThingsAlone() throws IOException {
    Path thing = Files.createDirectories(directory.resolve("thing"));

    assertThrows(DirectoryNotEmptyException.class, () -> PrivateSocket.open(directory));

    assertTrue(Files.exists(thing));
  }

  @Test
  void refusesWhereItsUserCannotHaveADirectory() throws IOException {
    Path closed = Files.createDirectory(temporary.resolve("cache"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
    assumeFalse(Files.isWritable(closed), "nothing is closed to this user");

    assertEquals(
        "%1$s: permission denied; %1$s must be this user's own".formatted(directory), refusal());
  }

  @Test
  void refusesAPathThatIsTooLong() {
    directory = temporary.resolve("d".repeat(100));
    assertEquals(
        directory
            + "/socket: a socket's path may have 100 bytes; a shorter XDG_CACHE_HOME makes it so",
        refusal());
  }

  @Test
  void isThereOnce() throws IOException {
    try (var socket = PrivateSocket.open(directory)) {
      assertEquals(socket.path() + ": a resident process is there already", refusal());
    }
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(IOException.class, () -> PrivateSocket.open(directory)).getMessage());
  }

  @Test
  void takesThePlaceOfOneThatWasKilled() throws IOException {
    Path left = Files.createDirectories(directory).resolve("socket");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(left));
    }
    assertTrue(Files.exists(left));

    PrivateSocket.open(directory).close();

    assertFalse(Files.exists(left));
  }

  @Test
  void leavesTheSocketThatTookItsPlace() throws IOException {
    var first = PrivateSocket.open(directory);
    Files.delete(first.path());
    try (var second = PrivateSocket.open(directory)) {
      first.close();
      assertTrue(Files.exists(second.path()));
    }
    assertFalse(Files.exists(first.path()));
  }
}
