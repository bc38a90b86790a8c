package org.pressmark.app.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A directory of articles in several formats that goes through a sequence of states, each made
/// from the one before by chance: articles come, change and vanish, files are renamed and deleted,
/// stories are copied, one file is broken. The same seed makes the same states.
final class ChangingArchive {

  /// A story as it stands in a file.
  ///
  /// @param id what it calls itself; two may say the same
  private record Story(String id, String headline, LocalDate date, String person, String body) {}

  /// What a file holds, and since when.
  private record Version(String content, FileTime modified) {}

  private static final List<String> FORMATS = List.of("jsonl", "html", "xml", "csv", "md", "json");
  private static final List<String> PEOPLE =
      List.of("Jane Doe", "Ann Archer", "Wilhelm Vogel", "Maria Ortega", "Kofi Mensah", "Li Wen");
  private static final String BROKEN = "broken.json";

  final Path root;
  private final Random random;
  private final List<String> words;
  private final List<SortedMap<String, Version>> states = new ArrayList<>();
  private final SortedMap<String, List<Story>> files = new TreeMap<>();
  private final Map<String, Version> onDisk = new HashMap<>();
  private int made;

  /// @param root where its files are brought
  /// @param states how many there are; at least one
  /// @param files how many files the first state has of each format
  ChangingArchive(Path root, long seed, int states, int files) {
    this.root = root;
    this.random = new Random(seed);
    this.words =
        IntStream.range(0, 3_000).mapToObj(_ -> Integer.toString(random.nextInt(), 36)).toList();
    for (int i = 0; i < files; i++) {
      FORMATS.forEach(this::addFile);
    }
    note(0);
    for (int i = 1; i < states; i++) {
      change();
      note(i);
    }
  }

  int states() {
    return states.size();
  }

  /// How many files of the state before one are not in it.
  int gone(int state) {
    var gone = new HashSet<>(states.get(state - 1).keySet());
    gone.removeAll(states.get(state).keySet());
    return gone.size();
  }

  /// Makes the files on disk those of a state. A file that is the same in it stays untouched.
  void bring(int state) throws IOException {
    Map<String, Version> wanted = states.get(state);
    for (String gone : onDisk.keySet().stream().filter(f -> !wanted.containsKey(f)).toList()) {
      Files.delete(root.resolve(gone));
      onDisk.remove(gone);
    }
    for (var file : wanted.entrySet()) {
      if (!file.getValue().equals(onDisk.put(file.getKey(), file.getValue()))) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue().content());
        Files.setLastModifiedTime(path, file.getValue().modified());
      }
    }
  }

  // ---- what becomes of the articles

  /// Stories are copied as they were in the state before, and as they have become.
  private void change() {
    copyStories();
    for (int i = 0; i < 3; i++) {
      files.remove(anyFile());
      addFile(FORMATS.get(random.nextInt(FORMATS.size())));
      String renamed = anyFile();
      files.put(newName(renamed.substring(renamed.lastIndexOf('.') + 1)), files.remove(renamed));
    }
    for (String file : List.copyOf(files.keySet())) {
      if (random.nextInt(3) == 0) {
        files.put(file, changed(stories(file), isList(file)));
      }
    }
    copyStories();
  }

  private List<Story> changed(List<Story> stories, boolean isList) {
    var changed = new ArrayList<Story>();
    for (Story story : stories) {
      switch (random.nextInt(isList ? 8 : 2)) {
        case 0 -> changed.add(story.equals(stories.getFirst()) ? retold(story) : newStory());
        case 1 -> changed.add(retold(story));
        case 2 -> changed.addAll(List.of(story, newStory()));
        case 3 -> {} // it vanishes
        default -> changed.add(story);
      }
    }
    return changed.isEmpty() ? List.of(newStory()) : changed;
  }

  /// Some stories stand in another file too: as they are, under another name, or under the same
  /// name with other words.
  private void copyStories() {
    for (int i = 0; i < 6; i++) {
      Story story = stories(anyFile()).getFirst();
      String into = anyFile();
      while (!isList(into)) {
        into = anyFile();
      }
      Story copy =
          switch (i % 3) {
            case 0 -> story;
            case 1 -> new Story("c" + made++, story.headline, story.date, story.person, story.body);
            default -> retold(story);
          };
      files.put(into, Stream.concat(stories(into).stream(), Stream.of(copy)).toList());
    }
  }

  private List<Story> stories(String file) {
    return Objects.requireNonNull(files.get(file));
  }

  private void addFile(String format) {
    String name = newName(format);
    files.put(name, Stream.generate(this::newStory).limit(isList(name) ? 12 : 1).toList());
  }

  private String newName(String format) {
    return "%s/%c%03d.%s".formatted(format, 'a' + random.nextInt(26), made++, format);
  }

  private static boolean isList(String file) {
    return file.endsWith(".jsonl") || file.endsWith(".csv");
  }

  private String anyFile() {
    return files.keySet().stream().skip(random.nextInt(files.size())).findFirst().orElseThrow();
  }

  private Story newStory() {
    return new Story(
        "s" + made++,
        text(5),
        LocalDate.of(1987, 1, 1).plusDays(random.nextInt(9_000)),
        PEOPLE.get(random.nextInt(PEOPLE.size())),
        text(60 + random.nextInt(60)));
  }

  private Story retold(Story story) {
    return new Story(
        story.id, story.headline, story.date, story.person, story.body + ' ' + text(4));
  }

  private String text(int length) {
    return Stream.generate(() -> words.get(random.nextInt(words.size())))
        .limit(length)
        .collect(Collectors.joining(" "))
        .replace("-", "");
  }

  // ---- how a file tells them

  private void note(int state) {
    var noted = new TreeMap<String, Version>();
    var former = states.isEmpty() ? new TreeMap<String, Version>() : states.getLast();
    FileTime now = FileTime.fromMillis(1_500_000_000_000L + state * 60_000L);
    files.forEach((file, stories) -> noted.put(file, version(file, written(file, stories), now)));
    noted.put(BROKEN, version(BROKEN, "{\"headline\":\"cut", now));
    former.forEach((file, version) -> {
      Version newer = noted.get(file);
      if (newer != null && newer.content.equals(version.content)) {
        noted.put(file, version);
      }
    });
    states.add(noted);
  }

  private static Version version(String file, String content, FileTime now) {
    return new Version(content, file.equals(BROKEN) ? FileTime.fromMillis(0) : now);
  }

  private static String written(String file, List<Story> stories) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "jsonl", "json" -> lines("", stories, ChangingArchive::json);
      case "csv" ->
          lines(
              "id,title,date,text\n",
              stories,
              s -> "%s,%s,%s,%s".formatted(s.id, s.headline, s.date, s.body));
      case "html" -> lines("", stories, ChangingArchive::html);
      case "xml" -> lines("", stories, ChangingArchive::nitf);
      case "md" -> lines("", stories, ChangingArchive::markdown);
      case String other -> throw new AssertionError(other);
    };
  }

  private static String lines(
      String head, List<Story> stories, java.util.function.Function<Story, String> format) {
    return stories.stream().map(format).collect(Collectors.joining("\n", head, "\n"));
  }

  private static String json(Story s) {
    return """
    {"id":"%s","headline":"%s","datePublished":"%s","persons":["%s"],"articleBody":"%s"}\
    """
        .formatted(s.id, s.headline, s.date, s.person, s.body);
  }

  private static String html(Story s) {
    return """
    <!DOCTYPE html><html><head><title>%2$s</title>
    <link rel="canonical" href="https://paper.example/%1$s">
    <meta property="og:type" content="article"><meta property="og:title" content="%2$s">
    <meta property="article:published_time" content="%3$s"></head>
    <body><article><h1>%2$s</h1><p>%5$s</p></article></body></html>\
    """
        .formatted(s.id, s.headline, s.date, s.person, s.body);
  }

  private static String nitf(Story s) {
    return """
    <nitf><head><title>%2$s</title><docdata><doc-id id-string="%1$s"/><identified-content>
    <person class="indexing_service">%4$s</person></identified-content></docdata>
    <pubdata date.publication="%3$sT000000"/></head>
    <body><body.head><hedline><hl1>%2$s</hl1></hedline></body.head>
    <body.content><block class="full_text"><p>%5$s</p></block></body.content></body></nitf>\
    """
        .formatted(s.id, s.headline, s.date.toString().replace("-", ""), s.person, s.body);
  }

  private static String markdown(Story s) {
    return "---\ntitle: \"%s\"\ndate: %s\nurl: https://paper.example/%s\n---\n\n%s"
        .formatted(s.headline, s.date, s.id, s.body);
  }
}
