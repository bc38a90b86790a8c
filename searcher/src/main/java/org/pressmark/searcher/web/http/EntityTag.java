package org.pressmark.searcher.web.http;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/// Entity tags (RFC 9110, section 8.8.3), known before the answer is made: an answer follows from
/// the address, the state of the index, the program and, through words like `last30d`, the day.
/// They are weak, since an answer also says how long it took.
final class EntityTag {
  private static final Pattern TAG = Pattern.compile("W/\"[^\"]*\"");

  /// Tells this run of the program from others.
  private final String run = HexFormat.of().toHexDigits(new SecureRandom().nextInt());

  /// The tag of an answer.
  ///
  /// @param commit of the index
  String of(Request request, String commit) {
    int question =
        Objects.hash(request.getHttpURI().getPathQuery(), LocalDate.now(ZoneId.systemDefault()));
    return "W/\"%s-%s-%08x\"".formatted(run, commit, question);
  }

  /// Whether the client has the answer already. What is no tag counts as none.
  static boolean isKnown(String tag, Request request) {
    return request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).stream()
        .flatMap(value -> TAG.matcher(value).results())
        .anyMatch(known -> uncompressed(known.group()).equals(tag));
  }

  /// Compression adds to a tag.
  private static String uncompressed(String tag) {
    return tag.replace("--gzip\"", "\"");
  }
}
