package org.pressmark.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.pressmark.indexer.enrich.places.PlaceKey;
import org.pressmark.indexer.enrich.places.Standing;

/// Lays out the gazetteer's file, deflated. Numbers are of seven bits a byte, lowest first; texts
/// are UTF-8 after their length. In this order: a magic number; the codes of countries, the first
/// empty; how many places there are, and how many have a text as identifier: these come first. Then
/// column by column: texts of identifiers; the other identifiers as zigzag differences; standings,
/// a byte each; positions of countries; numbers of regions plus one; latitudes plus 90 and
/// longitudes plus 180, in ten-thousandths of a degree, three bytes each; populations; numbers of
/// languages, a byte each; lengths of names, and the names. Last the keys under which places are
/// found, sorted by their bytes: how many; their lengths; the keys; how many places each means;
/// these places, four times their number, plus 2 for a name of the past and 1 for another than the
/// usual one, the most prominent first. Before a key that is only an abbreviation stands a comma.
final class GazetteerFile {
  private static final int MAGIC = 0x706d02;
  private static final int PAST = 2;
  private static final int OTHER = 1;

  private final List<Entry> entries;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> countries = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private GazetteerFile(Collection<Entry> unsorted) {
    entries =
        unsorted.stream()
            .sorted(
                Comparator.comparing(GazetteerFile::isNumbered)
                    .thenComparing(entry -> entry.country)
                    .thenComparing(entry -> entry.region)
                    .thenComparingInt(entry -> entry.id.length())
                    .thenComparing(entry -> entry.id))
            .toList();
    entries.forEach(entry -> numbers.put(entry.id, numbers.size()));
    var codes = new TreeSet<String>(List.of(""));
    entries.forEach(entry -> codes.add(entry.country));
    countries.addAll(codes);
  }

  static byte[] bytes(Collection<Entry> entries) throws IOException {
    return new GazetteerFile(entries).bytes();
  }

  /// Of no place, -1.
  private int numberOf(String id) {
    return numbers.getOrDefault(id, -1);
  }

  private static boolean isNumbered(Entry entry) {
    return Character.isDigit(entry.id.charAt(0));
  }

  private byte[] bytes() throws IOException {
    three(MAGIC);
    number(countries.size());
    countries.forEach(this::text);
    number(entries.size());
    ids();
    entries.forEach(entry -> out.write(entry.standing.code()));
    entries.forEach(entry -> number(countries.indexOf(entry.country)));
    entries.forEach(entry -> number(numberOf(entry.region) + 1));
    entries.forEach(entry -> degrees(entry.point.latitude() + 90));
    entries.forEach(entry -> degrees(entry.point.longitude() + 180));
    entries.forEach(entry -> number((int) Math.min(entry.population, Integer.MAX_VALUE)));
    entries.forEach(entry -> out.write(entry.languages));
    texts(entries.stream().map(entry -> entry.name).toList());
    keys();
    var deflated = new ByteArrayOutputStream();
    try (var deflating =
        new DeflaterOutputStream(deflated, new Deflater(Deflater.BEST_COMPRESSION))) {
      out.writeTo(deflating);
    }
    return deflated.toByteArray();
  }

  private void ids() {
    List<Entry> coded = entries.stream().filter(entry -> !isNumbered(entry)).toList();
    number(coded.size());
    coded.forEach(entry -> text(entry.id));
    int before = 0;
    for (Entry entry : entries.subList(coded.size(), entries.size())) {
      int id = Integer.parseInt(entry.id);
      int step = id - before;
      number((step << 1) ^ (step >> 31));
      before = id;
    }
  }

  // ---- keys

  private void keys() {
    Map<String, Map<Entry, Integer>> meanings = new TreeMap<>(GazetteerFile::compareBytes);
    for (Entry entry : entries) {
      add(meanings, PlaceKey.of(entry.name), entry, 0);
      entry.others.forEach(name -> add(meanings, PlaceKey.of(name), entry, OTHER));
      entry.past.forEach(name -> add(meanings, PlaceKey.of(name), entry, PAST));
      entry.abbreviations.forEach(name -> add(meanings, "," + PlaceKey.of(name), entry, OTHER));
    }
    number(meanings.size());
    texts(meanings.keySet());
    meanings.values().forEach(places -> number(places.size()));
    meanings.values().forEach(this::places);
  }

  private static int compareBytes(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static void add(
      Map<String, Map<Entry, Integer>> meanings, String key, Entry entry, int mark) {
    if (!key.isEmpty()) {
      meanings.computeIfAbsent(key, _ -> new LinkedHashMap<>()).merge(entry, mark, Math::min);
    }
  }

  private void places(Map<Entry, Integer> meaning) {
    meaning.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Entry, Integer> place) -> -rank(place, meaning))
                .thenComparing(place -> place.getKey().id))
        .forEach(place -> number((numberOf(place.getKey().id) << 2) | place.getValue()));
  }

  /// How prominent a place is under a name. A region that shares its name with a town in it stands
  /// behind the town: `New York`, `Aleppo`.
  private static double rank(Map.Entry<Entry, Integer> place, Map<Entry, Integer> meaning) {
    Entry entry = place.getKey();
    double rank = marked(entry.prominence(), place.getValue());
    if (entry.standing == Standing.REGION) {
      for (var other : meaning.entrySet()) {
        if (other.getKey().region.equals(entry.id) && other.getValue() != OTHER) {
          rank = Math.min(rank, 0.99 * marked(other.getKey().prominence(), other.getValue()));
        }
      }
    }
    return rank;
  }

  private static double marked(double prominence, int mark) {
    return switch (mark) {
      case PAST -> prominence / 100;
      case OTHER -> prominence / 2;
      default -> prominence;
    };
  }

  // ---- parts

  private void number(int value) {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private void three(int value) {
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }

  private void degrees(double degrees) {
    three((int) Math.round(degrees * 10_000));
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private void texts(Collection<String> texts) {
    texts.forEach(text -> number(text.getBytes(UTF_8).length));
    texts.forEach(text -> out.writeBytes(text.getBytes(UTF_8)));
  }
}
