package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads e-mail, as agencies send their wires to small customers: a message a file (RFC 5322), or
/// many in a mailbox (mbox, RFC 4155), each read as it goes by.
final class MailReader implements FormatReader {
  private static final Set<String> EXTENSIONS = Set.of("eml", "emlx", "mbox", "mbx");

  private static final Pattern MAILBOX =
      Pattern.compile("From \\S{1,300} .{0,100}\\d{4}.*\\R(?:[\\w-]+:.*\\R|[ \\t].*\\R)++");

  /// Lines of a header up to one that only mail has: a saved page can begin with `Date:` too.
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:[A-Za-z][\\w-]*:.*\\R(?:[ \\t].*\\R)*+){0,60}?"
              + "(?i:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|X-[\\w-]+):.*");

  private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:[ \\t]*\\S");

  @Override
  public String format() {
    return "mail";
  }

  @Override
  public boolean accepts(Head head) {
    String text = head.text().stripLeading();
    return MAILBOX.matcher(text).lookingAt()
        || (EXTENSIONS.contains(head.extension())
            && (text.startsWith("From ") || FIELD.matcher(text).lookingAt()))
        || HEADER.matcher(text).lookingAt();
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    MailStream mails = new MailStream(input.bytes());
    boolean mailbox = mails.isMailbox();
    while (mails.next()) {
      InputStream mail = mails.message();
      var origin = mailbox ? input.origin().at(String.valueOf(mails.line())) : input.origin();
      sink.accept(new MailMessage(input.options().maxItemChars()).read(mail, origin));
    }
  }
}
