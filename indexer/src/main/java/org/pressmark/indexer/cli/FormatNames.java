package org.pressmark.indexer.cli;

import java.util.Iterator;
import java.util.List;
import org.pressmark.indexer.ingest.ArticleSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The values of `--format`: for the help, and to refuse any other.
final class FormatNames implements Iterable<String>, ITypeConverter<String> {

  @Override
  public Iterator<String> iterator() {
    return formats().iterator();
  }

  @Override
  public String convert(String name) {
    if (!formats().contains(name)) {
      throw new TypeConversionException(
          "no format '" + name + "'; there are: " + String.join(", ", formats()));
    }
    return name;
  }

  private static List<String> formats() {
    return ArticleSource.of(ArticleSource.Options.defaults()).formats();
  }
}
