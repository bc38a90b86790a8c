package org.pressmark.indexer.enrich.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Reads numbers and texts out of the gazetteer's file, one after the other.
final class PackedBytes {
  private final byte[] bytes;
  private int position;

  PackedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int position() {
    return position;
  }

  void skip(int count) {
    position += count;
  }

  int oneByte() {
    return bytes[position++];
  }

  byte[] bytes(int count) {
    position += count;
    return Arrays.copyOfRange(bytes, position - count, position);
  }

  /// Three bytes, the highest first, unsigned.
  int threeBytes() {
    int value =
        (bytes[position] & 0xff) << 16
            | (bytes[position + 1] & 0xff) << 8
            | (bytes[position + 2] & 0xff);
    position += 3;
    return value;
  }

  /// Seven bits a byte, the lowest first; the top bit says that more follow.
  int number() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[position++];
      value |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  /// The next `count` numbers, each added to the sum of those before it: where things of these
  /// lengths begin, and at last where they end.
  int[] sums(int count) {
    int[] sums = new int[count + 1];
    for (int i = 0; i < count; i++) {
      sums[i + 1] = sums[i] + number();
    }
    return sums;
  }

  int[] numbers(int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  String text() {
    int length = number();
    position += length;
    return new String(bytes, position - length, length, UTF_8);
  }
}
