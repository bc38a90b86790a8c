package org.pressmark.searcher.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.searcher.web.Limits;
import org.pressmark.searcher.web.ReadingRoom;
import org.pressmark.searcher.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `pressmark serve`.
@Command(
    name = "serve",
    description = {
      "Opens the archive in the browser, and to programs at /api/v1.",
      "It answers on this machine only, unless --bind says otherwise; Ctrl-C ends it."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pressmark serve",
      "  PRESSMARK_TOKEN=... pressmark serve --bind 0.0.0.0 --host archive.example.org"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 8484;
  private static final int LAST_PORT = 65_535;

  /// Shorter tokens can be guessed.
  private static final int LONG_TOKEN = 16;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "The address to listen at; default: 127.0.0.1, which only this machine reaches.")
  private String bind = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; default: " + PORT + "; 0 for any that is free.")
  private int port = PORT;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A name by which browsers may call it, beside localhost and numeric addresses; may be"
              + " repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "Let in only who knows it. Better in $PRESSMARK_TOKEN: other users see what a command is"
              + " called with.")
  private @Nullable String token;

  @Option(
      names = "--check",
      description = "Open it, ask it for its first page, and end: whether it would run.")
  private boolean check;

  @Mixin private final IndexOption index = new IndexOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<String> secret = secret();
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: " + port + " is no port; they go from 0 to " + LAST_PORT);
    }
    InetAddress address = address();
    PrintWriter err = spec.commandLine().getErr();
    if (!address.isLoopbackAddress()) {
      err.println("pressmark: " + warning(secret.isPresent()));
    }
    if (secret.filter(known -> known.length() < LONG_TOKEN).isPresent()) {
      err.println(
          "pressmark: a token of fewer than %d characters may be guessed".formatted(LONG_TOKEN));
    }
    var settings =
        new Settings(
            index.path(),
            new InetSocketAddress(address, port),
            names(),
            secret,
            Limits.ofMachine());
    try (ReadingRoom room = open(settings, err)) {
      if (check) {
        return firstPage(room, secret);
      }
      if (!closesAtEnd(room, err)) {
        return ExitCodes.FOUND;
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println("Pressmark is at " + room.uri());
      out.flush();
      Thread.ofPlatform().daemon().start(() -> warmUp(room, secret, err));
      room.join();
    }
    return ExitCodes.FOUND;
  }

  /// Sees to it that the end of the process closes the room; not if that has begun.
  private static boolean closesAtEnd(ReadingRoom room, PrintWriter err) {
    try {
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(room, err)));
      return true;
    } catch (IllegalStateException _) {
      return false;
    }
  }

  /// Has the first page made before anyone asks for it, so that nobody waits for what is loaded and
  /// counted with it.
  private static void warmUp(ReadingRoom room, Optional<String> secret, PrintWriter err) {
    try {
      firstPage(room, secret);
    } catch (IOException e) {
      report(e, err);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// A page needs everything that there is: index, templates, counts.
  private static int firstPage(ReadingRoom room, Optional<String> secret)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(room.uri()).timeout(PATIENCE);
    secret.ifPresent(known -> request.header("Authorization", "Bearer " + known));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> page =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (page.statusCode() >= 500) {
        throw new IOException("the first page has status " + page.statusCode());
      }
      return ExitCodes.FOUND;
    }
  }

  private ReadingRoom open(Settings settings, PrintWriter err) throws IOException {
    try {
      return ReadingRoom.open(settings, bug -> report(bug, err));
    } catch (NoSuchFileException e) {
      throw index.missing(e);
    } catch (IOException e) {
      if (e.getCause() instanceof BindException taken) {
        throw new IOException(
            "cannot listen at %s, port %d: %s; choose another --port"
                .formatted(bind, port, taken.getMessage()),
            e);
      }
      throw e;
    }
  }

  private static void report(Throwable bug, PrintWriter err) {
    err.println("pressmark: internal error: " + bug);
    bug.printStackTrace(err);
    err.flush();
  }

  private static void close(ReadingRoom room, PrintWriter err) {
    try {
      room.close();
    } catch (IOException e) {
      report(e, err);
    }
  }

  private Optional<String> secret() {
    Optional<String> secret =
        Optional.ofNullable(token).or(() -> Optional.ofNullable(System.getenv("PRESSMARK_TOKEN")));
    if (secret.filter(String::isBlank).isPresent()) {
      throw new ParameterException(spec.commandLine(), "the token is blank");
    }
    return secret;
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new ParameterException(spec.commandLine(), "--bind: no address '" + bind + "'", e);
    }
  }

  private Set<String> names() {
    var names = new HashSet<String>();
    hosts.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  private String warning(boolean hasToken) {
    return hasToken
        ? "%s reaches beyond this machine, and what is sent there can be read on the way; put a proxy with TLS before it"
            .formatted(bind)
        : "%s reaches beyond this machine: whoever can connect can read the whole archive; set --token, or put a proxy that asks who they are before it"
            .formatted(bind);
  }
}
