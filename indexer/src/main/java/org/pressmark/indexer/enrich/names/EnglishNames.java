package org.pressmark.indexer.enrich.names;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pressmark.indexer.enrich.EntityRecognizer;
import org.pressmark.schema.Mention;

/// The recogniser that comes with Pressmark: people, places and organisations in English news. How
/// well it does, and what it was trained on, is in `MODEL-CARD.md` beside it. The model is read
/// when the first text asks for it. Thread-safe.
public final class EnglishNames implements EntityRecognizer {
  /// Between headline and body, which are read as one text.
  private static final String BREAK = "\n\n";

  private static final String MODEL = "english-names.model";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final class Loaded {
    static final NameModel MODEL = load();
  }

  /// Made by the service loader.
  public EnglishNames() {}

  @Override
  public String name() {
    return "english";
  }

  /// English; where the language is not known, the text is taken for it.
  @Override
  public boolean reads(String language) {
    return language.equals("en") || language.startsWith("en-") || language.equals("und");
  }

  @Override
  public List<Mention> recognize(String headline, String body) {
    String text = headline + BREAK + body;
    int bodyStart = headline.length() + BREAK.length();
    var tokens = Tokens.of(text);
    var mentions = new ArrayList<Mention>();
    for (Span span : Names.in(tokens, Loaded.MODEL)) {
      if (isSignOff(span, tokens)) {
        continue;
      }
      int start = tokens.start(span.from());
      int shift = start < bodyStart ? 0 : bodyStart;
      String written = text.substring(start, tokens.end(span.to() - 1));
      mentions.add(
          new Mention(
              span.type(),
              written,
              BLANKS.matcher(written).replaceAll(" "),
              shift == 0 ? Mention.Part.HEADLINE : Mention.Part.BODY,
              start - shift,
              tokens.end(span.to() - 1) - shift,
              Optional.empty()));
    }
    return mentions;
  }

  /// The agency's or writer's name that is the whole last paragraph, and not in the story.
  private static boolean isSignOff(Span span, Tokens tokens) {
    return span.to() == tokens.size() && tokens.startsParagraph(span.from()) && span.from() > 0;
  }

  private static NameModel load() {
    try (InputStream in = EnglishNames.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + MODEL);
      }
      return NameModel.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
