package org.pressmark.searcher.cli;

import java.util.Locale;
import org.pressmark.searcher.search.Order;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `--sort`.
final class OrderOption implements ITypeConverter<Order> {
  @Override
  public Order convert(String text) {
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
        return order;
      }
    }
    throw new TypeConversionException(
        "no order '" + text + "'; there are: relevance, newest, oldest");
  }
}
