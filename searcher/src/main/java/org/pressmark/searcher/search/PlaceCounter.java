package org.pressmark.searcher.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.pressmark.schema.index.Fields;
import org.pressmark.schema.index.Folding;
import org.pressmark.schema.index.LinkedPlace;
import org.pressmark.schema.index.NameField;
import org.pressmark.schema.names.Names;

/// Counts the places on the map by their identifiers: in each segment by ordinals, which are
/// translated to numbers that hold across segments when they are first met. A place whose name a
/// rule drops is not counted. Memory grows with the number of different places.
final class PlaceCounter implements Counter {
  private static final int NOT_MET = 0;
  private static final int NOT_SHOWN = -1;

  private static final Comparator<Sortable> MOST_MENTIONED_FIRST =
      Comparator.comparingLong((Sortable each) -> each.place.articles())
          .reversed()
          .thenComparing(Sortable::folded)
          .thenComparing(each -> each.place.name())
          .thenComparing(each -> each.place.id());

  /// A place with its name folded once: most places are in one article, and go by their names.
  private record Sortable(MappedPlace place, String folded) {
    static Sortable of(MappedPlace place) {
      return new Sortable(place, Folding.fold(place.name()));
    }
  }

  private final Names names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Tally> tallies = new ArrayList<>();
  private long mapped;

  private PlaceCounter(Names names) {
    this.names = names;
  }

  static PlacesOnMap placesOnMap(Corpus corpus, Query query, int limit) throws IOException {
    var counter = new PlaceCounter(corpus.names());
    long total = Pass.over(corpus.searcher(), query, List.of(counter));
    List<MappedPlace> places =
        counter.tallies.stream()
            .map(tally -> Sortable.of(tally.place()))
            .sorted(MOST_MENTIONED_FIRST)
            .limit(limit)
            .map(Sortable::place)
            .toList();
    return new PlacesOnMap(total, counter.mapped, counter.tallies.size(), places);
  }

  @Override
  public OfSegment segment(LeafReaderContext segment) throws IOException {
    return new Ordinals(DocValues.getSortedSet(segment.reader(), Fields.MAPPED_PLACE));
  }

  /// 1 more than the number of the place of a term; {@link #NOT_SHOWN} if a rule drops it.
  private int number(String term) throws IOException {
    LinkedPlace place = LinkedPlace.ofTerm(term);
    Optional<String> shown = names.shown(NameField.PLACE, place.name());
    if (shown.isEmpty()) {
      return NOT_SHOWN;
    }
    int number = numbers.computeIfAbsent(place.id(), _ -> tallies.size());
    if (number == tallies.size()) {
      tallies.add(new Tally(term, place, shown.get()));
    } else {
      tallies.get(number).meet(term, place, shown.get());
    }
    return number + 1;
  }

  /// The articles that mention a place. An index of several makes of gazetteer may have it in
  /// several terms: it goes by the first of them in their order, whichever was met first.
  private static final class Tally {
    private String term;
    private LinkedPlace place;
    private String shown;
    private long articles;
    private int last = -1;

    Tally(String term, LinkedPlace place, String shown) {
      this.term = term;
      this.place = place;
      this.shown = shown;
    }

    void meet(String other, LinkedPlace itsPlace, String itsShown) {
      if (other.compareTo(term) < 0) {
        term = other;
        place = itsPlace;
        shown = itsShown;
      }
    }

    /// Counts an article, once however many terms it has of the place.
    void count(int doc) {
      if (doc != last) {
        articles++;
        last = doc;
      }
    }

    MappedPlace place() {
      return new MappedPlace(
          shown,
          place.id(),
          place.kind(),
          place.latitude(),
          place.longitude(),
          place.country(),
          articles);
    }
  }

  /// The places of one segment.
  private final class Ordinals implements OfSegment {
    private final SortedSetDocValues values;

    /// For each ordinal {@link #NOT_MET}, {@link #NOT_SHOWN}, or 1 more than its number.
    private final int[] numberOf;

    Ordinals(SortedSetDocValues values) {
      this.values = values;
      this.numberOf = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void count(int doc) throws IOException {
      boolean any = false;
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          int ordinal = (int) values.nextOrd();
          if (numberOf[ordinal] == NOT_MET) {
            numberOf[ordinal] = number(values.lookupOrd(ordinal).utf8ToString());
          }
          if (numberOf[ordinal] != NOT_SHOWN) {
            tallies.get(numberOf[ordinal] - 1).count(doc);
            any = true;
          }
        }
      }
      mapped += any ? 1 : 0;
    }

    /// The next segment numbers its articles from 0 again.
    @Override
    public void finish() {
      tallies.forEach(tally -> tally.last = -1);
    }
  }
}
