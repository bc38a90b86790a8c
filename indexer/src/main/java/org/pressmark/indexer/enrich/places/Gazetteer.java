package org.pressmark.indexer.enrich.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.pressmark.schema.Mention.Kind;

/// The places of the world and their names, in arrays: some 140,000 places take about 12 MB. Made
/// by the module `gazetteer`, whose `GazetteerFile` says how the file is laid out. Immutable.
final class Gazetteer {
  /// What the file begins with.
  static final int MAGIC = 0x706d02;

  private static final double DEGREE = 10_000;

  /// A name of the past means its place less often.
  private static final double PAST = -2;

  /// Nor does another name than the usual one mean it as often.
  private static final double OTHER = -0.3;

  private final byte[] bytes;
  private final String[] countries;
  private final String[] codes;
  private final int[] ids;
  private final Standing[] standings;
  private final int[] country;
  private final int[] region;
  private final int[] latitude;
  private final int[] longitude;
  private final int[] population;
  private final byte[] languages;
  private final int[] nameEnds;
  private final int namesAt;
  private final int[] keyEnds;
  private final int keysAt;
  private final int[] meaningEnds;
  private final int[] meanings;

  /// Loaded on first use.
  private static final class Loaded {
    static final Gazetteer OF_THE_JAR = load("gazetteer.bin");
  }

  private Gazetteer(byte[] bytes) {
    this.bytes = bytes;
    var in = new PackedBytes(bytes);
    if (in.threeBytes() != MAGIC) {
      throw new IllegalStateException("not a gazetteer of this version");
    }
    countries = texts(in, in.number());
    int size = in.number();
    codes = texts(in, in.number());
    ids = ids(in, size - codes.length);
    standings = standings(in, size);
    country = in.numbers(size);
    region = in.numbers(size);
    latitude = degrees(in, size);
    longitude = degrees(in, size);
    population = in.numbers(size);
    languages = in.bytes(size);
    nameEnds = in.sums(size);
    namesAt = in.position();
    in.skip(nameEnds[size]);
    int names = in.number();
    keyEnds = in.sums(names);
    keysAt = in.position();
    in.skip(keyEnds[names]);
    meaningEnds = in.sums(names);
    meanings = in.numbers(meaningEnds[names]);
  }

  /// The gazetteer in the jar.
  static Gazetteer instance() {
    return Loaded.OF_THE_JAR;
  }

  private static Gazetteer load(String resource) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /// The gazetteer of a file.
  static Gazetteer read(InputStream in) throws IOException {
    return new Gazetteer(new InflaterInputStream(in).readAllBytes());
  }

  private static String[] texts(PackedBytes in, int count) {
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = in.text();
    }
    return texts;
  }

  private static int[] ids(PackedBytes in, int count) {
    int[] ids = new int[count];
    int id = 0;
    for (int i = 0; i < count; i++) {
      int step = in.number();
      id += (step >>> 1) ^ -(step & 1);
      ids[i] = id;
    }
    return ids;
  }

  private static Standing[] standings(PackedBytes in, int count) {
    Standing[] standings = new Standing[count];
    for (int i = 0; i < count; i++) {
      standings[i] = Standing.of(in.oneByte());
    }
    return standings;
  }

  private static int[] degrees(PackedBytes in, int count) {
    int[] degrees = new int[count];
    for (int i = 0; i < count; i++) {
      degrees[i] = in.threeBytes();
    }
    return degrees;
  }

  /// The place of a {@link Place#number()}.
  Place place(int number) {
    return new Place(
        number,
        number < codes.length ? codes[number] : Integer.toString(ids[number - codes.length]),
        standings[number],
        new String(
            bytes, namesAt + nameEnds[number], nameEnds[number + 1] - nameEnds[number], UTF_8),
        (latitude[number] - 90 * DEGREE) / DEGREE,
        (longitude[number] - 180 * DEGREE) / DEGREE,
        Optional.of(countries[country[number]]).filter(code -> !code.isEmpty()),
        region[number] - 1,
        population[number]);
  }

  /// The places that a name can mean, the most prominent first; empty if it is unknown.
  List<Candidate> candidates(String name) {
    return ofKey(PlaceKey.of(name));
  }

  /// The countries and divisions that a name or abbreviation can mean after the name of a town:
  /// `Texas`, `Tex.`, `TX`.
  List<Candidate> areas(String name) {
    String key = PlaceKey.of(name);
    var areas = new ArrayList<>(ofKey("," + key));
    for (Candidate candidate : ofKey(key)) {
      if (candidate.place().kind() != Kind.CITY) {
        areas.add(candidate);
      }
    }
    return areas;
  }

  private List<Candidate> ofKey(String text) {
    byte[] key = text.getBytes(UTF_8);
    int found = find(key);
    if (found < 0) {
      return List.of();
    }
    var candidates = new ArrayList<Candidate>();
    double least = Double.POSITIVE_INFINITY;
    for (int i = meaningEnds[found]; i < meaningEnds[found + 1]; i++) {
      Candidate next = candidate(meanings[i], least);
      candidates.add(next);
      least = next.weight();
    }
    return candidates;
  }

  /// @param meaning a place's number, and in the two lowest bits whether the name is one of the
  ///   past, and whether it is another than the usual one
  /// @param most the weight of the place before, which is no less prominent
  private Candidate candidate(int meaning, double most) {
    Place place = place(meaning >> 2);
    double weight =
        Math.log10(
            place
                .standing()
                .prominence(
                    place.population(), place.country().orElse(""), languages[place.number()]));
    weight += (meaning & 2) == 0 ? 0 : PAST;
    weight += (meaning & 1) == 0 ? 0 : OTHER;
    return new Candidate(place, Math.min(weight, most));
  }

  private int find(byte[] key) {
    int low = 0;
    int high = keyEnds.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              bytes, keysAt + keyEnds[middle], keysAt + keyEnds[middle + 1], key, 0, key.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// How many places there are.
  int size() {
    return standings.length;
  }
}
