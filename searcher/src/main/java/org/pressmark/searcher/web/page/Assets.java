package org.pressmark.searcher.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pressmark.searcher.web.http.Call;
import org.pressmark.searcher.web.http.Problem;
import org.pressmark.searcher.web.http.ProblemException;
import org.pressmark.searcher.web.http.Reply;

/// The files that pages load: styles, scripts, pictures. Their addresses hold a digest of them all,
/// so that a browser keeps them for good. Read once; thread-safe.
public final class Assets {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final SequencedMap<String, ByteBuffer> files = new LinkedHashMap<>();
  private final String digest;

  /// @param names of files in the folder `assets` beside this class, and of outlines of the world
  Assets(List<String> names) {
    MessageDigest all = sha256();
    for (String name : names) {
      byte[] content = read(name);
      all.update(content);
      files.put(name, ByteBuffer.wrap(content).asReadOnlyBuffer());
    }
    digest = HexFormat.of().formatHex(all.digest(), 0, 6);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] read(String name) {
    try (InputStream file = open(name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Stream.of("assets/" + name, "/org/pressmark/searcher/web/map/" + name)
        .map(Assets.class::getResourceAsStream)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no asset " + name));
  }

  /// Where a file is.
  public String path(String name) {
    if (!files.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + digest + "/" + name;
  }

  /// Where all files of a kind are, in the order of their names' list.
  ///
  /// @param ending of their names: `.css`
  public List<String> paths(String ending) {
    return files.keySet().stream().filter(name -> name.endsWith(ending)).map(this::path).toList();
  }

  /// The file that an address names. That of another version is not given: scripts and styles of
  /// one page belong together.
  Reply reply(Call call) throws ProblemException {
    String name = call.name("file");
    ByteBuffer content =
        Optional.ofNullable(files.get(name))
            .filter(_ -> call.name("digest").equals(digest))
            .orElseThrow(() -> Problem.notFound("there is no such file").exception());
    String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("no media type for " + name);
    }
    return new Reply.Whole(
        200, type, Map.of("Cache-Control", "public, max-age=31536000, immutable"), content);
  }
}
