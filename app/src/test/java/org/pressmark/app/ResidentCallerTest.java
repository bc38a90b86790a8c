package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the caller makes of an answer, whole or not.
@Timeout(60)
class ResidentCallerTest {
  private static final ResidentCall CALL =
      new ResidentCall(List.of("x"), "/", List.of(), false, List.of("search", "rebels"));
  private static final CommandRun DECLINED = new CommandRun(ResidentCall.DECLINED, "", "");

  @TempDir private Path directory;

  private interface Answering {
    void to(DataOutputStream caller) throws IOException;
  }

  /// What a caller says and ends with whose resident process answers so, and is gone.
  private CommandRun answered(Answering answering) throws Exception {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = answered(answering, out, err);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private int answered(Answering answering, OutputStream out, OutputStream err) throws Exception {
    Path socket = directory.resolve("socket");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread resident = Thread.ofVirtual().start(() -> answer(server, answering));
      int code = ResidentCaller.answered(CALL, socket.toString(), out, err);
      resident.join();
      return code;
    }
  }

  private static void answer(ServerSocketChannel server, Answering answering) {
    try (SocketChannel caller = server.accept()) {
      assertEquals(CALL, ResidentCall.read(new DataInputStream(Channels.newInputStream(caller))));
      answering.to(new DataOutputStream(Channels.newOutputStream(caller)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void frame(DataOutputStream caller, int kind, String text) throws IOException {
    caller.writeByte(kind);
    caller.writeInt(text.length());
    caller.writeBytes(text);
  }

  private static void exit(DataOutputStream caller, int code) throws IOException {
    caller.writeByte(ResidentCall.EXIT);
    caller.writeInt(code);
  }

  @Test
  void handsOnWhatIsSaidWhereAndTheExitCode() throws Exception {
    assertEquals(
        new CommandRun(1, "a result\nanother\n", "a message\n"),
        answered(caller -> {
          frame(caller, ResidentCall.OUT, "a result\n");
          frame(caller, ResidentCall.ERR, "a message\n");
          frame(caller, ResidentCall.OUT, "another\n");
          exit(caller, 1);
        }));
  }

  @Test
  void saysThatAnAnswerIsNotWhole() throws Exception {
    assertEquals(
        brokenOff("a result\n"), answered(caller -> frame(caller, ResidentCall.OUT, "a result\n")));
  }

  @Test
  void saysThatAFrameIsNotWhole() throws Exception {
    assertEquals(
        brokenOff("half"),
        answered(caller -> {
          caller.writeByte(ResidentCall.OUT);
          caller.writeInt(100);
          caller.writeBytes("half");
        }));
  }

  private static CommandRun brokenOff(String out) {
    return new CommandRun(
        ExitCode.FAILED,
        out,
        "pressmark: the resident process ended in the middle of its answer, which is not whole;"
            + " ask again\n");
  }

  @Test
  void leavesToTheCallerWhatEndedBeforeItsFirstWord() throws Exception {
    assertEquals(DECLINED, answered(caller -> {}));
  }

  @Test
  void leavesToTheCallerWhatEndedInItsFirstFrame() throws Exception {
    assertEquals(
        DECLINED,
        answered(caller -> {
          caller.writeByte(ResidentCall.OUT);
          caller.writeInt(100);
        }));
  }

  @Test
  void nobodyThereIsAsGoodAsDeclined() {
    var nothing = OutputStream.nullOutputStream();
    String nowhere = directory.resolve("nowhere").toString();
    assertEquals(ResidentCall.DECLINED, ResidentCaller.answered(CALL, nowhere, nothing, nothing));
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws Exception {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertEquals(
        ExitCode.DONE,
        answered(caller -> frame(caller, ResidentCall.OUT, "a result\n"), closed, closed));
  }
}
