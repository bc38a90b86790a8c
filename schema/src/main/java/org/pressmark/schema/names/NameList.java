package org.pressmark.schema.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// Names in the order of their UTF-8 bytes, looked up in the bytes they were read as: tens of
/// thousands are there without any being made a string. Immutable.
final class NameList {
  private final byte[] names;
  private final int[] ends;

  private NameList(byte[] names, int[] ends) {
    this.names = names;
    this.ends = ends;
  }

  static NameList none() {
    return new NameList(new byte[0], new int[0]);
  }

  /// The names in the order in which a list has them.
  static byte[][] sorted(Collection<String> names) {
    byte[][] sorted = names.stream().map(name -> name.getBytes(UTF_8)).toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    return sorted;
  }

  /// Writes what {@link #read} reads.
  ///
  /// @param sorted as by {@link #sorted}
  static void write(byte[][] sorted, DataOutput out) throws IOException {
    out.writeVInt(sorted.length);
    for (byte[] name : sorted) {
      out.writeVInt(name.length);
    }
    for (byte[] name : sorted) {
      out.writeBytes(name, name.length);
    }
  }

  static NameList read(DataInput in) throws IOException {
    int[] ends = new int[in.readVInt()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.addExact(end, in.readVInt());
      ends[i] = end;
    }
    byte[] names = new byte[end];
    in.readBytes(names, 0, end);
    return new NameList(names, ends);
  }

  int size() {
    return ends.length;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  String get(int index) {
    return new String(names, start(index), ends[index] - start(index), UTF_8);
  }

  /// Where a name stands; negative if it does not.
  int indexOf(String name) {
    byte[] wanted = name.getBytes(UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(names, start(middle), ends[middle], wanted, 0, wanted.length);
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
}
