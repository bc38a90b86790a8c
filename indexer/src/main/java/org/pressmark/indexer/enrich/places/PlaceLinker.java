package org.pressmark.indexer.enrich.places;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.pressmark.schema.EntityType;
import org.pressmark.schema.Mention;

/// Finds out which place of the gazetteer each place name of an article means: Paris the city or
/// Paris in Texas, Georgia the country or the state. Decided by what stands after the name
/// (`Moscow, Idaho`), by where the story was filed, by the publisher's country, by the other places
/// and the nationalities of the article, and by how prominent each candidate is; one name means one
/// place throughout an article, unless the text says otherwise at the name itself.
///
/// A place under several names gets one: the English one of today. Of several places of the same
/// name the most prominent bears it alone, so that the name does not depend on the archive; the
/// others bear their region's or country's, too: `Paris, Texas`. A name that the gazetteer does not
/// know, or only as that of a hamlet which nothing else points to, stays as it is, without a
/// location. Thread-safe.
public final class PlaceLinker {
  private final Supplier<Gazetteer> gazetteer;

  private PlaceLinker(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The linker with the gazetteer of the jar, which is loaded when the first place is to be
  /// linked.
  public static PlaceLinker instance() {
    return new PlaceLinker(Gazetteer::instance);
  }

  /// A linker with another gazetteer.
  ///
  /// @param file as the module `gazetteer` writes it
  public static PlaceLinker reading(InputStream file) throws IOException {
    Gazetteer gazetteer = Gazetteer.read(file);
    return new PlaceLinker(() -> gazetteer);
  }

  /// The mentions, places among them with their canonical name and, where they are known, their
  /// location; all else is as before.
  ///
  /// @param mentions in any order
  /// @param article what the mentions stand in
  public List<Mention> link(List<Mention> mentions, PlaceContext article) {
    return mentions.stream().anyMatch(mention -> mention.type() == EntityType.PLACE)
        ? new ArticleLinking(gazetteer.get(), article).link(mentions)
        : mentions;
  }
}
