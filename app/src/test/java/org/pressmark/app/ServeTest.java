package org.pressmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `pressmark serve` as a process of its own.
@Timeout(120)
class ServeTest {
  private static final int TERMINATED = 143;

  @Test
  void servesUntilItIsTerminated(@TempDir Path directory) throws Exception {
    Path articles = Files.createDirectory(directory.resolve("articles"));
    Files.writeString(
        articles.resolve("a.jsonl"),
        "{\"headline\":\"Rebels lose ground\",\"articleBody\":\"Rebels lost ground, a monitor said.\"}\n");
    Path index = directory.resolve("index");
    assertEquals(0, CommandRun.of("index", articles, "-i", index).code());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Pressmark.class.getName(),
                "serve",
                "-i",
                index.toString(),
                "--port",
                "0")
            .redirectError(directory.resolve("err").toFile())
            .start();
    try (BufferedReader out = process.inputReader();
        HttpClient client = HttpClient.newHttpClient()) {
      String line = String.valueOf(out.readLine());
      assertTrue(line.startsWith("Pressmark is at http://"), line);
      URI room = URI.create(line.substring("Pressmark is at ".length()));
      HttpResponse<String> found = get(client, room.resolve("/api/v1/search?query=rebels"));
      assertEquals(200, found.statusCode());
      assertTrue(found.body().contains("\"total\":1"), found.body());
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
      assertEquals(TERMINATED, process.exitValue());
      String err = Files.readString(directory.resolve("err"));
      assertFalse(err.contains("pressmark:") || err.contains("Exception"), err);
      assertThrows(IOException.class, () -> get(client, room));
    } finally {
      process.destroyForcibly();
    }
  }

  private static HttpResponse<String> get(HttpClient client, URI uri) throws Exception {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
