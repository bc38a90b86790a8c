package org.pressmark.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.pressmark.searcher.cli.Caller;
import org.pressmark.searcher.cli.SearcherCommands;

/// A process that answers short commands for others, which spares each the start of a JVM. It
/// listens at a socket in a directory that only its user can enter, and answers by the code that a
/// process of the caller's own would run, in a thread for each call. What only that process can do
/// right is left to it: commands that write, serve, or read from standard input or from other files
/// than the index, the help, which picocli colours by its own process, and all that is asked in
/// other {@linkplain ResidentCall#surroundings surroundings}.
final class Resident implements Closeable {
  private static final Set<String> FILES_AND_HELP =
      Set.of("--queries", "--matrix", "--record", "--replay", "--help", "--version");
  private static final Set<String> ANSWERED = answered();

  private final PrivateSocket socket;
  private final List<String> surroundings;
  private final Selector selector;
  private final AtomicInteger busy = new AtomicInteger();

  private Resident(PrivateSocket socket, String build) throws IOException {
    this.socket = socket;
    this.surroundings = ResidentCall.surroundings(build);
    this.selector = Selector.open();
    socket.server().configureBlocking(false);
    socket.server().register(selector, SelectionKey.OP_ACCEPT);
  }

  private static Set<String> answered() {
    var names = new HashSet<>(SearcherCommands.all().keySet());
    names.remove("serve");
    return Set.copyOf(names);
  }

  /// Opens the socket in its directory.
  ///
  /// @param build which build of Pressmark this is; callers of another are declined
  /// @throws IOException if another process answers there, or this user cannot have it alone
  static Resident open(Path directory, String build) throws IOException {
    return new Resident(PrivateSocket.open(directory), build);
  }

  /// Where it listens.
  Path path() {
    return socket.path();
  }

  /// Answers until it is closed, or nobody has called for so long.
  void serve(Duration idle) throws IOException {
    ServerSocketChannel server = socket.server();
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
    if (!call.surroundings().equals(surroundings) || !isAnswered(words)) {
      return ResidentCall.DECLINED;
    }
    var results = ResultStream.toPipe(new Frames(ResidentCall.OUT, out));
    var session = Session.of(Subcommands.all(), results, new Frames(ResidentCall.ERR, out));
    return caller(call).call(() -> session.run(words));
  }

  private static boolean isAnswered(String... words) {
    return ANSWERED.contains(Subcommands.nameIn(words))
        && Arrays.stream(words).noneMatch(Resident::isForCaller);
  }

  /// Whether only the caller's process does right by the word.
  private static boolean isForCaller(String word) {
    return word.equals("-")
        || word.startsWith("-h")
        || word.startsWith("-V")
        || FILES_AND_HELP.contains(word.split("=", 2)[0]);
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
    socket.close();
    selector.wakeup();
  }
}
