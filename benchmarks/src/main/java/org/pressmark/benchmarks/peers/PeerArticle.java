package org.pressmark.benchmarks.peers;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;

/// An article of the file that every engine is given, as `benchmarks/peers/articles.py` writes it.
///
/// @param number from 1
/// @param day of publication, `20161206`; 0 if it has none
/// @param seconds since 1970; 0 if it has no date
/// @param persons names
/// @param places names
public record PeerArticle(
    int number,
    int day,
    long seconds,
    List<String> persons,
    List<String> places,
    String headline,
    String body) {
  private static final int AT_A_TIME = 200;
  private static final int WAITING = 2;

  /// Takes some articles.
  public interface Consumer {
    void accept(List<PeerArticle> articles) throws Exception;
  }

  public PeerArticle {
    persons = List.copyOf(persons);
    places = List.copyOf(places);
  }

  /// Hands over all articles of a file, some at a time, on two threads: this one, which reads,
  /// works while the other has enough to do.
  public static void forEach(Path file, Consumer consumer) throws Exception {
    var done = new ArrayList<Future<?>>();
    var whenBusy = new ThreadPoolExecutor.CallerRunsPolicy();
    try (var other =
            new ThreadPoolExecutor(1, 1, 0, SECONDS, new ArrayBlockingQueue<>(WAITING), whenBusy);
        BufferedReader lines = Files.newBufferedReader(file)) {
      for (List<String> some = some(lines); !some.isEmpty(); some = some(lines)) {
        List<String> these = some;
        done.add(
            other.submit(() -> {
              consumer.accept(these.stream().map(PeerArticle::parse).toList());
              return null;
            }));
      }
    }
    for (Future<?> work : done) {
      work.get();
    }
  }

  private static List<String> some(BufferedReader lines) throws IOException {
    var some = new ArrayList<String>();
    String line;
    while (some.size() < AT_A_TIME && (line = lines.readLine()) != null) {
      some.add(line);
    }
    return some;
  }

  static PeerArticle parse(String line) {
    String[] values = line.split("\t", -1);
    return new PeerArticle(
        Integer.parseInt(values[0]),
        Integer.parseInt(values[1]),
        Long.parseLong(values[2]),
        names(values[3]),
        names(values[4]),
        plain(values[5]),
        plain(values[6]));
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(plain(joined).split("\u001f"));
  }

  private static String plain(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        c = text.charAt(i);
        plain.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
