package org.pressmark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.searcher.cli.Caller;

/// Has a {@link Resident} answer instead of this process, which loads nothing but this. The
/// launcher starts it where there is one, and starts the command itself if this one ends with
/// {@link ResidentCall#DECLINED}.
final class ResidentCaller {
  private static final String BROKEN_OFF =
      "pressmark: the resident process ended in the middle of its answer, which is not whole;"
          + " ask again\n";

  private ResidentCaller() {}

  /// Takes the socket, the build, `yes` if the caller sits at a terminal, and the words of the
  /// command.
  public static void main(String[] args) {
    var call =
        new ResidentCall(
            ResidentCall.surroundings(args[1]),
            System.getProperty("user.dir"),
            variables(),
            args[2].equals("yes"),
            Arrays.asList(args).subList(3, args.length));
    Runtime.getRuntime()
        .halt(
            answered(
                call,
                args[0],
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
  }

  private static List<String> variables() {
    var variables = new ArrayList<String>();
    for (String name : Caller.VARIABLES) {
      String value = System.getenv(name);
      if (value != null) {
        variables.add(name + "=" + value);
      }
    }
    return variables;
  }

  /// The exit code of the command. One that ends before it has said anything has declined.
  static int answered(ResidentCall call, String socket, OutputStream out, OutputStream err) {
    boolean begun = false;
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      var words = new ByteArrayOutputStream();
      call.write(new DataOutputStream(words));
      channel.write(ByteBuffer.wrap(words.toByteArray()));
      var frames = new DataInputStream(Channels.newInputStream(channel));
      while (true) {
        int kind = frames.readUnsignedByte();
        int number = frames.readInt();
        if (kind == ResidentCall.EXIT) {
          return number;
        }
        byte[] bytes = frames.readNBytes(number);
        begun |= bytes.length > 0;
        if (!written(bytes, kind == ResidentCall.OUT ? out : err)) {
          return ExitCode.DONE;
        }
      }
    } catch (IOException _) {
      return begun ? brokenOff(err) : ResidentCall.DECLINED;
    }
  }

  /// Whether there is somebody who reads it.
  private static boolean written(byte[] bytes, OutputStream to) {
    try {
      to.write(bytes);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// What is printed cannot be taken back, so that the command itself can no longer be run instead.
  private static int brokenOff(OutputStream err) {
    written(BROKEN_OFF.getBytes(UTF_8), err);
    return ExitCode.FAILED;
  }
}
