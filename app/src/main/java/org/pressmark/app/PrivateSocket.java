package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A Unix socket in a directory of its own, which only this user can enter: a socket itself can be
/// closed to others only after they may have called.
final class PrivateSocket implements Closeable {
  /// The bytes that the address of a socket may have on all systems.
  private static final int LONGEST_PATH = 100;

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path path;
  private final ServerSocketChannel server;

  /// Tells this socket from another of the same path.
  private final Object key;

  private PrivateSocket(Path path, ServerSocketChannel server) throws IOException {
    this.path = path;
    this.server = server;
    this.key = key(path);
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  /// Makes the directory anew, and the socket in it. What a process that was killed has left there
  /// goes.
  ///
  /// @throws IOException if another process answers there, the path is too long, or this user
  ///   cannot have the directory alone
  static PrivateSocket open(Path directory) throws IOException {
    Path path = directory.resolve("socket");
    if (path.toString().getBytes(UTF_8).length > LONGEST_PATH) {
      throw new IOException(
          "%s: a socket's path may have %d bytes; a shorter XDG_CACHE_HOME makes it so"
              .formatted(path, LONGEST_PATH));
    }
    if (isAnswered(path)) {
      throw new IOException(path + ": a resident process is there already");
    }
    makeAnew(directory, path);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(path));
    return new PrivateSocket(path, server);
  }

  private static boolean isAnswered(Path path) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(path));
    } catch (IOException _) {
      return false;
    }
  }

  /// A new directory belongs to this user alone from its first moment, whatever was there before.
  private static void makeAnew(Path directory, Path path) throws IOException {
    try {
      Files.createDirectories(directory.toAbsolutePath().getParent());
      Files.deleteIfExists(path);
      Files.deleteIfExists(directory);
      Files.createDirectory(directory, OWNER_ONLY);
    } catch (AccessDeniedException e) {
      throw new IOException(
          "%s: permission denied; %s must be this user's own".formatted(e.getFile(), directory), e);
    }
  }

  Path path() {
    return path;
  }

  ServerSocketChannel server() {
    return server;
  }

  @Override
  public void close() throws IOException {
    if (server.isOpen() && isOurs()) {
      Files.deleteIfExists(path);
    }
    server.close();
  }

  /// Whether the socket there is this one: a process that began at the same moment may have put its
  /// own in its place.
  private boolean isOurs() throws IOException {
    try {
      return key.equals(key(path));
    } catch (NoSuchFileException _) {
      return false;
    }
  }
}
