package org.pressmark.indexer.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.pressmark.indexer.ingest.ArticleSource.Options;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
final class MailReaderTest {
  private static final String MAIL =
      """
      Received: by mx.example with SMTP id x;
              Wed, 18 Feb 2015 22:18:43 -0800 (PST)
      Date: Thu, 19 Feb 2015 17:18:40 +1100
      Message-ID: <42@wire.example>
      Subject: =?utf-8?Q?F=C3=A4hre?= runs
       aground
      From: "Ada Example" <ada@wire.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=out

      --out
      Content-Type: multipart/alternative; boundary=in

      --in
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      PIRAEUS (XW) =96 Nobody was hurt.

      Two caf=E9s closed.
      --=20
      The desk

      --in
      Content-Type: text/html; charset=utf-8

      <p>PIRAEUS (XW) – Nobody was hurt.</p>
      --in--
      --out
      Content-Type: text/plain
      Content-Disposition: attachment; filename="a.txt"

      An attachment.
      --out--
      """;

  private static final String FIELDS =
      """
        identifier: 42@wire.example
        headline: Fähre runs aground
        datePublished: Thu, 19 Feb 2015 17:18:40 +1100
        byline: Ada Example
        articleBody: PIRAEUS (XW) – Nobody was hurt. ¶ Two cafés closed.
      """;

  @Test
  void readsAMail() {
    assertEquals("a.eml\n" + FIELDS, Transcript.of("a.eml", MAIL));
    assertEquals("a.txt\n" + FIELDS, Transcript.of("a.txt", "  \n" + MAIL.replace("\n", "\r\n")));
  }

  @Test
  void readsAMailbox() {
    String second =
        "From x@y Fri Jan  2 00:00:00 2015\nFrom: desk@wire.example\nSubject: B\nMIME-Version: 1.0\n\nOne.\n\n>From here on\nit rained.\n\n";
    assertEquals(
        "a.mbox:1\n"
            + FIELDS
            + "a.mbox:37\n  headline: B\n  publisher: wire.example\n  articleBody: One. ¶ From here on ¶ it rained.\n",
        Transcript.of("a.mbox", "From x@y Thu Jan  1 00:00:00 2015\n" + MAIL + "\n" + second));
  }

  @Test
  void aSentenceThatBeginsWithFromIsNoNewMail() {
    assertEquals(
        """
        a.mbox:1
          headline: Road opens
          datePublished: Fri, 7 May 2021 10:00:00 +0000
          articleBody: The works are over. ¶ From now on it is open.
        """,
        Transcript.of(
            "a.mbox",
            """
            From 1699@xxx Fri May 07 10:00:00 +0000 2021
            Date: Fri, 7 May 2021 10:00:00 +0000
            Subject: Road opens

            The works are over.

            From now on it is open.
            """));
  }

  @Test
  void takesHtmlWhereThereIsNoOtherText() {
    assertEquals(
        "a.eml\n  headline: A\n  articleBody: One. ¶ Two.\n",
        Transcript.of(
            "a.eml",
            "Subject: A\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><head><title>T</title></head><body><p>One.</p><p>Two.</p></body></html>\n"));
  }

  @Test
  void readsHeadersInRawBytes() {
    assertEquals(
        "a.eml\n  headline: Café\n  articleBody: Déjà vu\n",
        Transcript.of(
            "a.eml",
            "Subject: Café\nMIME-Version: 1.0\nContent-Type: text/plain; charset=x-unknown\n\nDéjà vu\n"
                .getBytes(ISO_8859_1)));
  }

  @Test
  void leavesPagesThatBeginWithALabelAlone() {
    assertEquals(
        "a.txt\n  articleBody: Date: 1 May 1990 ⏎ From: Rome ¶ Text ⏎ \n",
        Transcript.of("a.txt", "Date: 1 May 1990\nFrom: Rome\n\nText\n"));
  }

  @Test
  void rejectsAMailThatIsTooLongAndReadsTheNext() {
    String header = "From x@y Thu Jan  1 00:00:00 2015\nSubject: %s\nMIME-Version: 1.0\n\n";
    String box =
        header.formatted("A") + "word ".repeat(1000) + "\n\n" + header.formatted("B") + "One.\n";
    assertEquals(
        "a.mbox:1: mail is longer than 1000 characters\na.mbox:7\n  headline: B\n  articleBody: One.\n",
        Transcript.of(
            "a.mbox", new ByteArrayInputStream(box.getBytes(UTF_8)), new Options(Map.of(), 1000)));
  }

  @Test
  void readsALargeMailboxMailByMail() {
    byte[] mail =
        ("From x@y Thu Jan  1 00:00:00 2015\nSubject: A\nMIME-Version: 1.0\n\n"
                + "Fifty words of text stand in this line. ".repeat(50)
                + "\n\n")
            .getBytes(UTF_8);
    List<InputStream> mails =
        IntStream.range(0, 10_000)
            .<InputStream>mapToObj(_ -> new ByteArrayInputStream(mail))
            .toList();
    long[] accepted = {0};
    ArticleSource.of(Options.defaults())
        .read(
            "a.mbox",
            new SequenceInputStream(Collections.enumeration(mails)),
            outcome -> accepted[0] += outcome instanceof ReadOutcome.Accepted ? 1 : 0);
    assertEquals(10_000, accepted[0]);
  }
}
