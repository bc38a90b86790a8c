package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.pressmark.searcher.cli.Caller;
import org.pressmark.searcher.cli.SearcherCommands;

/// A process that answers short commands for others, which spares each the start of a JVM. It
/// listens at a socket that only its user can open, and answers by the code that a process of its
/// own would run, in a thread for each call. What only that process can do right is left to it:
/// commands that write, serve, or read from standard input or from other files than the index.
final class Resident implements Closeable {
  /// The bytes that the address of a socket may have on all systems.
  static final int LONGEST_PATH = 100;

  private static final Set<String> WITH_FILES =
      Set.of("--queries", "--matrix", "--record", "--replay");
  private static final Set<String> ANSWERED = answered();

  private final Path socket;
  private final String build;
  private final Selector selector;
  private final ServerSocketChannel server;
  private final AtomicInteger busy = new AtomicInteger();

  private Resident(Path socket, String build, Selector selector, ServerSocketChannel server) {
    this.socket = socket;
    this.build = build;
    this.selector = selector;
    this.server = server;
  }

  private static Set<String> answered() {
    var names = new HashSet<>(SearcherCommands.all().keySet());
    names.remove("serve");
    return Set.copyOf(names);
  }

  /// Opens the socket.
  ///
  /// @param build which build of Pressmark this is; callers of another are declined
  /// @throws IOException if another process answers there, or its path is too long
  static Resident open(Path socket, String build) throws IOException {
    if (socket.toString().getBytes(UTF_8).length > LONGEST_PATH) {
      throw new IOException(socket + ": a socket's path may have " + LONGEST_PATH + " bytes");
    }
    if (isAnswered(socket)) {
      throw new IOException(socket + ": a resident process is there already");
    }
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
    server.configureBlocking(false);
    Selector selector = Selector.open();
    server.register(selector, SelectionKey.OP_ACCEPT);
    return new Resident(socket, build, selector, server);
  }

  /// Whether there is more than what a process that was killed has left.
  private static boolean isAnswered(Path socket) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException _) {
      return false;
    }
  }

  /// Answers until it is closed, or nobody has called for so long.
  void serve(Duration idle) throws IOException {
    while (server.isOpen()) {
      boolean called = selector.select(idle.toMillis()) > 0;
      selector.selectedKeys().clear();
      SocketChannel caller = server.isOpen() ? server.accept() : null;
      if (caller != null) {
        busy.incrementAndGet();
        Thread.ofVirtual().start(() -> answer(caller));
      } else if (!called && busy.get() == 0) {
        return;
      }
    }
  }

  /// A caller that goes away, or sends no call, is nobody's fault here.
  private void answer(SocketChannel caller) {
    try (caller) {
      var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(caller)));
      var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller)));
      int code = answer(ResidentCall.read(in), out);
      out.writeByte(ResidentCall.EXIT);
      out.writeInt(code);
      out.flush();
    } catch (IOException | ResultStream.ReaderGoneException _) {
      // it hears of it itself
    } finally {
      busy.decrementAndGet();
    }
  }

  private int answer(ResidentCall call, DataOutputStream out) {
    String[] words = call.arguments().toArray(String[]::new);
    if (!call.build().equals(build) || !isAnswered(words)) {
      return ResidentCall.DECLINED;
    }
    var results = ResultStream.toPipe(new Frames(ResidentCall.OUT, out));
    var session = Session.of(Subcommands.all(), results, new Frames(ResidentCall.ERR, out));
    return caller(call).call(() -> session.run(words));
  }

  private static boolean isAnswered(String... words) {
    if (!ANSWERED.contains(Subcommands.nameIn(words))) {
      return false;
    }
    for (String word : words) {
      if (word.equals("-") || WITH_FILES.contains(word.split("=", 2)[0])) {
        return false;
      }
    }
    return true;
  }

  private static Caller caller(ResidentCall call) {
    Map<String, String> variables = new HashMap<>();
    for (String variable : call.variables()) {
      String[] parts = variable.split("=", 2);
      variables.put(parts[0], parts[1]);
    }
    return new Caller(Path.of(call.directory()), variables, call.onTerminal());
  }

  /// What is written to one of the caller's streams.
  private static final class Frames extends OutputStream {
    private final int kind;
    private final DataOutputStream out;

    Frames(int kind, DataOutputStream out) {
      this.kind = kind;
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.writeByte(kind);
      out.writeInt(length);
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    selector.wakeup();
    Files.deleteIfExists(socket);
  }
}
