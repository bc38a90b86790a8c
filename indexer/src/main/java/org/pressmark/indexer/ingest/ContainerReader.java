package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pressmark.indexer.ingest.ReadOutcome.Rejected;
import org.pressmark.indexer.ingest.container.Container;
import org.pressmark.schema.Origin;

/// Reads what lies in archives and compressed files, each member in its own format, to a depth.
final class ContainerReader implements FormatReader {
  private final String format;
  private final Container container;
  private final Predicate<Head> accepts;
  private final Predicate<String> members;

  private ContainerReader(
      String format, Container container, Predicate<Head> accepts, Predicate<String> members) {
    this.format = format;
    this.container = container;
    this.accepts = accepts;
    this.members = members;
  }

  /// Readers of all kinds of containers, in the order in which they are to be asked.
  static List<ContainerReader> all() {
    var all = new ArrayList<ContainerReader>();
    all.add(wacz());
    for (Container container : Container.values()) {
      all.add(
          new ContainerReader(
              container.label(), container, head -> !BinaryRefusal.isPackage(head), _ -> true));
    }
    return all;
  }

  /// Packages of web archives. Their indexes and lists of pages tell of the same pages again.
  private static ContainerReader wacz() {
    return new ContainerReader(
        "wacz",
        Container.ZIP,
        head -> head.extension().equals("wacz") || head.text().contains("\"wacz_version\""),
        name -> name.startsWith("archive/"));
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public boolean isToldByContent() {
    return true;
  }

  @Override
  public boolean accepts(Head head) {
    return Container.of(head::has).filter(container::equals).isPresent() && accepts.test(head);
  }

  @Override
  public void read(Input input, Consumer<ReadOutcome> sink) throws IOException {
    Members inner = input.members();
    int deepest = inner.unpacking().limits().depth();
    if (inner.depth() >= deepest) {
      String reason = "lies in more than %d containers and is not unpacked".formatted(deepest);
      sink.accept(new Rejected(input.origin(), reason));
      return;
    }
    container.open(
        new Container.Bytes(input.bytes(), inner.file()),
        inner.unpacking(),
        new Container.Visitor() {
          @Override
          public void member(Optional<String> name, InputStream bytes) {
            if (name.filter(members.negate()).isPresent()) {
              return;
            }
            Origin origin = name.map(input.origin()::member).orElse(input.origin());
            String called = name.orElseGet(() -> container.packedName(input.head().name()));
            inner.read(origin, called, input.fetched(), bytes, sink);
          }

          @Override
          public void refused(String name, String reason) {
            sink.accept(new Rejected(input.origin().member(name), reason));
          }
        });
  }
}
