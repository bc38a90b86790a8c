package org.pressmark.schema.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// The {@link NameGroups} of a field as they are looked up. Immutable.
final class NameTable {
  private static final int UNDECIDED = -1;

  /// The canonical names of the groups.
  private final NameList canonical;

  /// Every other name.
  private final NameList others;

  /// For each of the others its place among the canonical ones, or {@link #UNDECIDED}.
  private final int[] targets;

  private NameTable(NameList canonical, NameList others, int[] targets) {
    this.canonical = canonical;
    this.others = others;
    this.targets = targets;
  }

  static NameTable none() {
    return new NameTable(NameList.none(), NameList.none(), new int[0]);
  }

  static void write(NameGroups groups, DataOutput out) throws IOException {
    byte[][] canonical = NameList.sorted(groups.aliases().keySet());
    NameList.write(canonical, out);
    Map<String, String> targets = new HashMap<>();
    groups.aliases().forEach((name, aliases) -> aliases.forEach(alias -> targets.put(alias, name)));
    List<String> others = new ArrayList<>(targets.keySet());
    others.addAll(groups.undecided());
    byte[][] sorted = NameList.sorted(others);
    NameList.write(sorted, out);
    for (byte[] name : sorted) {
      String target = targets.get(new String(name, UTF_8));
      out.writeVInt(
          target == null
              ? 0
              : 1 + Arrays.binarySearch(canonical, bytes(target), Arrays::compareUnsigned));
    }
  }

  private static byte[] bytes(String name) {
    return name.getBytes(UTF_8);
  }

  static NameTable read(DataInput in) throws IOException {
    NameList canonical = NameList.read(in);
    NameList others = NameList.read(in);
    int[] targets = new int[others.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = in.readVInt() - 1;
      if (targets[i] >= canonical.size()) {
        throw new IOException("the index is damaged: a name stands for none");
      }
    }
    return new NameTable(canonical, others, targets);
  }

  /// Every name in it.
  Stream<String> names() {
    return Stream.of(canonical, others)
        .flatMap(list -> IntStream.range(0, list.size()).mapToObj(list::get));
  }

  /// The canonical name of a name: itself, if it is not in the table or undecided.
  String canonicalOf(String name) {
    return decided(name).orElse(name);
  }

  /// The canonical name of a name; empty if it is undecided.
  Optional<String> decided(String name) {
    int place = others.indexOf(name);
    if (place < 0) {
      return Optional.of(name);
    }
    return targets[place] == UNDECIDED
        ? Optional.empty()
        : Optional.of(canonical.get(targets[place]));
  }

  boolean isUndecided(String name) {
    int place = others.indexOf(name);
    return place >= 0 && targets[place] == UNDECIDED;
  }
}
