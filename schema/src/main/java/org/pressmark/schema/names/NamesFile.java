package org.pressmark.schema.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.pressmark.schema.index.Fingerprint;
import org.pressmark.schema.index.NameField;

/// The file beside the segments that holds the {@link NameGroups} of an archive. Its name is made
/// from its content and stands in the commit's user data, so that a commit and its names are
/// replaced as one, and the same names make the same file.
///
/// ```
/// header | for each field: offset of its table, offset of its doubts | tables | doubts | checksum
/// ```
public final class NamesFile {
  /// The fields whose values are people, places and organisations.
  public static final List<NameField> FIELDS =
      List.of(NameField.PERSON, NameField.PLACE, NameField.ORG);

  /// Where a commit's user data names its file.
  private static final String KEY = "pressmark.names";

  /// Stands there while articles were committed since the file was made.
  private static final String BEHIND = "pressmark.names.behind";

  private static final String CODEC = "PressmarkNames";
  private static final int VERSION = 1;
  private static final Pattern NAME = Pattern.compile("names-[0-9a-f]{16}\\.pmn");

  private NamesFile() {}

  /// The name of the file that belongs to a commit; empty if none does.
  ///
  /// @param userData of the commit
  public static String of(Map<String, String> userData) {
    return userData.getOrDefault(KEY, "");
  }

  /// What a commit's user data must hold for a file to belong to it.
  ///
  /// @param file empty for none yet
  /// @param current whether it was made of the articles of the commit, not of an earlier one
  public static Map<String, String> commitData(String file, boolean current) {
    var data = new HashMap<String, String>();
    if (!file.isEmpty()) {
      data.put(KEY, file);
    }
    if (!current) {
      data.put(BEHIND, "true");
    }
    return data;
  }

  /// Whether a commit has no file, or one that was made for an earlier commit.
  public static boolean isBehind(Map<String, String> userData) {
    return of(userData).isEmpty() || userData.containsKey(BEHIND);
  }

  /// Whether a file beside the segments is one of these.
  public static boolean isOne(String file) {
    return NAME.matcher(file).matches();
  }

  /// Writes the groups of each field and makes them durable. Fields that are not there have none.
  ///
  /// @param used files of commits, which are left alone
  /// @return the name of the file
  public static String write(
      Directory directory, Map<NameField, NameGroups> groups, Set<String> used) throws IOException {
    var tables = new ByteBuffersDataOutput();
    var doubts = new ByteBuffersDataOutput();
    var offsets = new ArrayList<Long>();
    for (NameField field : FIELDS) {
      NameGroups ofField = groups.getOrDefault(field, NameGroups.none());
      offsets.add(tables.size());
      offsets.add(doubts.size());
      NameTable.write(ofField, tables);
      writeDoubts(ofField.doubts(), doubts);
    }
    var content = new ByteBuffersDataOutput();
    for (int i = 0; i < offsets.size(); i++) {
      content.writeLong(offsets.get(i) + (i % 2 == 0 ? 0 : tables.size()));
    }
    tables.copyTo(content);
    doubts.copyTo(content);
    String name =
        String.format(Locale.ROOT, "names-%016x.pmn", Fingerprint.of(content.toArrayCopy()));
    if (!used.contains(name)) {
      write(directory, name, content);
    }
    return name;
  }

  private static void write(Directory directory, String name, ByteBuffersDataOutput content)
      throws IOException {
    if (List.of(directory.listAll()).contains(name)) {
      // Left by a run that ended between writing and committing, perhaps in parts.
      directory.deleteFile(name);
    }
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      content.copyTo(out);
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(name));
    directory.syncMetaData();
  }

  private static void writeDoubts(List<NameGroups.Doubt> doubts, ByteBuffersDataOutput out)
      throws IOException {
    out.writeVInt(doubts.size());
    for (NameGroups.Doubt doubt : doubts) {
      out.writeString(doubt.one());
      out.writeString(doubt.other());
      out.writeString(doubt.why());
    }
  }

  /// Deletes the files that no commit in use has.
  ///
  /// @param used those of the last commits: a reader may be about to open the one before the last
  public static void deleteOthers(Directory directory, Set<String> used) throws IOException {
    for (String file : directory.listAll()) {
      if (isOne(file) && !used.contains(file)) {
        directory.deleteFile(file);
      }
    }
  }

  /// Reads the table of a field.
  static NameTable readTable(IndexInput file, NameField field) throws IOException {
    return NameTable.read(at(file, 2 * FIELDS.indexOf(field)));
  }

  /// Reads the doubts of a field.
  static List<NameGroups.Doubt> readDoubts(IndexInput file, NameField field) throws IOException {
    DataInput in = at(file, 2 * FIELDS.indexOf(field) + 1);
    var doubts = new ArrayList<NameGroups.Doubt>();
    for (int left = in.readVInt(); left > 0; left--) {
      doubts.add(new NameGroups.Doubt(in.readString(), in.readString(), in.readString()));
    }
    return doubts;
  }

  /// @param part which of the offsets
  private static DataInput at(IndexInput file, int part) throws IOException {
    IndexInput in = file.clone();
    in.seek(0);
    CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
    long offsets = in.getFilePointer();
    in.seek(offsets + (long) part * Long.BYTES);
    in.seek(offsets + 2L * FIELDS.size() * Long.BYTES + in.readLong());
    return in;
  }
}
