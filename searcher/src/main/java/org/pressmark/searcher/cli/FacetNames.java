package org.pressmark.searcher.cli;

import java.util.Iterator;
import org.pressmark.searcher.search.Facet;

/// The names of all facets, for the shell to complete.
final class FacetNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Facet.all().stream().map(Facet::label).iterator();
  }
}
