package org.pressmark.searcher.cli;

import java.time.Duration;
import org.pressmark.searcher.ask.Exclusion;
import org.pressmark.searcher.ask.Inputs;
import org.pressmark.searcher.ask.InvalidInputException;
import org.pressmark.searcher.query.Syntax;
import org.pressmark.searcher.search.Concordance;
import org.pressmark.searcher.search.Facet;
import org.pressmark.searcher.search.FacetOrder;
import org.pressmark.searcher.search.FacetRequest;
import org.pressmark.searcher.search.Grouping;
import org.pressmark.searcher.search.Interval;
import org.pressmark.searcher.search.Order;
import org.pressmark.searcher.search.Share;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of an option as {@link Inputs} does; picocli names the option in a fault.
abstract class OptionValue<T> implements ITypeConverter<T> {
  abstract T read(String text) throws InvalidInputException;

  @Override
  public final T convert(String text) {
    try {
      return read(text);
    } catch (InvalidInputException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  static final class OfCount extends OptionValue<Long> {
    @Override
    Long read(String text) throws InvalidInputException {
      return Inputs.count(text);
    }
  }

  static final class OfTime extends OptionValue<Duration> {
    @Override
    Duration read(String text) throws InvalidInputException {
      return Inputs.time(text);
    }
  }

  static final class OfSyntax extends OptionValue<Syntax> {
    @Override
    Syntax read(String text) throws InvalidInputException {
      return Inputs.syntax(text);
    }
  }

  static final class OfExclusion extends OptionValue<Exclusion> {
    @Override
    Exclusion read(String text) throws InvalidInputException {
      return Exclusion.of(text);
    }
  }

  static final class OfOrder extends OptionValue<Order> {
    @Override
    Order read(String text) throws InvalidInputException {
      return Inputs.order(text);
    }
  }

  static final class OfGrouping extends OptionValue<Grouping> {
    @Override
    Grouping read(String text) throws InvalidInputException {
      return Inputs.grouping(text);
    }
  }

  static final class OfFacet extends OptionValue<Facet> {
    @Override
    Facet read(String text) throws InvalidInputException {
      return Inputs.facet(text);
    }
  }

  static final class OfFacetRequest extends OptionValue<FacetRequest> {
    @Override
    FacetRequest read(String text) throws InvalidInputException {
      return Inputs.facetRequest(text);
    }
  }

  static final class OfFacetOrder extends OptionValue<FacetOrder> {
    @Override
    FacetOrder read(String text) throws InvalidInputException {
      return Inputs.facetOrder(text);
    }
  }

  static final class OfInterval extends OptionValue<Interval> {
    @Override
    Interval read(String text) throws InvalidInputException {
      return Inputs.interval(text);
    }
  }

  static final class OfShare extends OptionValue<Share> {
    @Override
    Share read(String text) throws InvalidInputException {
      return Inputs.share(text);
    }
  }

  static final class OfLineOrder extends OptionValue<Concordance.Order> {
    @Override
    Concordance.Order read(String text) throws InvalidInputException {
      return Inputs.lineOrder(text);
    }
  }
}
