package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.schema.Origin;

/// One mail: its header is metadata, its text parts are the story, attachments are left out. Where
/// the same text comes plain and as HTML the plain one is taken, unless it is empty.
final class MailMessage {
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int LONGEST_ADDRESS = 500;
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*\"?([^\"<>]*?)\"?\\s*<?([^\\s<>@]+@([^\\s<>]+?))?>?\\s*");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

  private final int limit;
  private final FieldValues values = new FieldValues();
  private final List<String> plain = new ArrayList<>();
  private final List<String> html = new ArrayList<>();
  private long chars;

  MailMessage(int limit) {
    this.limit = limit;
  }

  ReadOutcome read(InputStream mail, Origin origin) throws IOException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(-1)
            .setMaxContentLen(-1)
            .build();
    try {
      MimeTokenStream tokens = new MimeTokenStream(config);
      tokens.parse(mail);
      parts(tokens);
    } catch (MimeException | MimeIOException e) {
      return new Rejected(
          origin, "broken mail: " + CleanText.oneLine(String.valueOf(e.getMessage())));
    }
    if (chars > limit) {
      return new Rejected(origin, "mail is longer than " + limit + " characters");
    }
    List<String> text = plain.stream().allMatch(String::isBlank) ? html : plain;
    values.addText(NewsField.ARTICLE_BODY, String.join("\n\n", text));
    return values.toOutcome(origin, "mail has no subject and no text");
  }

  private void parts(MimeTokenStream tokens) throws IOException, MimeException {
    int depth = 0;
    boolean attached = false;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MESSAGE, T_START_BODYPART -> {
          depth++;
          attached = false;
        }
        case T_END_MESSAGE, T_END_BODYPART -> depth--;
        case T_FIELD -> {
          attached |= isAttachment(tokens.getField());
          if (depth == 1) {
            field(tokens.getField());
          }
        }
        case T_BODY -> {
          if (!attached) {
            body(tokens);
          }
        }
        case T_RAW_ENTITY,
            T_START_HEADER,
            T_END_HEADER,
            T_START_MULTIPART,
            T_END_MULTIPART,
            T_PREAMBLE,
            T_EPILOGUE,
            T_END_OF_STREAM -> {}
      }
    }
  }

  private static boolean isAttachment(Field field) throws IOException {
    return field.getNameLowerCase().equals("content-disposition")
        && text(field).toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  private void field(Field field) throws IOException {
    String text = text(field);
    switch (field.getNameLowerCase()) {
      case "subject" -> values.addIfAbsent(NewsField.HEADLINE, text);
      case "date" -> values.addIfAbsent(NewsField.DATE_PUBLISHED, text);
      case "message-id" -> values.addIfAbsent(NewsField.IDENTIFIER, text.replaceAll("^<|>$", ""));
      case "from" -> sender(text);
      case "organization", "organisation" -> values.addIfAbsent(NewsField.PUBLISHER, text);
      case "keywords" -> values.add(NewsField.KEYWORD, text);
      case "content-language" -> values.addIfAbsent(NewsField.IN_LANGUAGE, text);
      case "archived-at", "content-location" ->
          values.addIfAbsent(NewsField.URL, text.replaceAll("^<|>$", ""));
      case String _ -> {}
    }
  }

  /// The sender's name; of an address without one the domain, as the publisher.
  private void sender(String from) {
    Matcher address = ADDRESS.matcher(from);
    if (from.length() <= LONGEST_ADDRESS && address.matches()) {
      values.addIfAbsent(NewsField.BYLINE, address.group(1));
      if (!values.has(NewsField.BYLINE) && address.group(3) != null) {
        values.addIfAbsent(NewsField.PUBLISHER, address.group(3));
      }
    }
  }

  /// A field's text: unfolded, its encoded words decoded, bytes beyond ASCII in whatever encoding
  /// they are.
  private static String text(Field field) throws IOException {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    String line =
        raw.length == 0 ? field.getName() + ":" + field.getBody() : Encoding.of(raw).text(raw);
    String value = line.substring(line.indexOf(':') + 1).replaceAll("\\R(?=[ \\t])", "");
    return CleanText.oneLine(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT));
  }

  private void body(MimeTokenStream tokens) throws IOException {
    BodyDescriptor part = tokens.getBodyDescriptor();
    if (!part.getMediaType().equalsIgnoreCase("text") || chars > limit) {
      return;
    }
    byte[] bytes = tokens.getDecodedInputStream().readNBytes((int) Math.min(4L * limit, 1 << 27));
    String charset = part.getCharset() == null ? "" : part.getCharset();
    String text = Encoding.of(bytes, charset).text(bytes);
    chars += text.length();
    if (part.getSubType().equalsIgnoreCase("html")) {
      html.add(HtmlText.of(Jsoup.parse(text).body()));
    } else if (part.getSubType().equalsIgnoreCase("plain")) {
      Matcher signature = SIGNATURE.matcher(text);
      String story = signature.find() ? text.substring(0, signature.start()) : text;
      plain.add(Paragraphs.of(CleanText.of(story)));
    }
  }
}
