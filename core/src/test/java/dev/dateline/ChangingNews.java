package dev.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** A directory of articles that changes from round to round: files come, change and go. */
final class ChangingNews {
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
  private static final List<String> SUBJECTS =
      List.of("Envoys", "Miners", "Farmers", "Doctors", "Sailors", "Teachers");
  private static final List<String> PLACES =
      List.of("Geneva", "Lagos", "Rawalpindi", "Leeds", "Quito", "Perth");

  private final Path directory;
  private final Random random;
  private int round;

  ChangingNews(Path directory, long seed) throws IOException {
    this.directory = Files.createDirectories(directory);
    this.random = new Random(seed);
  }

  /** Adds, changes and removes files. */
  void nextRound() throws IOException {
    round++;
    for (Path file : files()) {
      switch (random.nextInt(6)) {
        case 0 -> Files.delete(file);
        case 1 -> write(file);
        default -> {}
      }
    }
    for (int i = 0; i < 12; i++) {
      write(directory.resolve("desk-" + random.nextInt(4)).resolve(round + "-" + i + ".jsonl"));
    }
  }

  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
  }

  private void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    StringBuilder lines = new StringBuilder();
    int articles = 1 + random.nextInt(40);
    for (int i = 0; i < articles; i++) {
      lines.append(line(file.getFileName() + "-" + i));
    }
    Files.write(file, lines.toString().getBytes(UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(round)));
  }

  private String line(String id) {
    String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    String place = PLACES.get(random.nextInt(PLACES.size()));
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"title\":\"%s in %s\",\"date\":\"19%02d-03-04\",\"body\":\"%s met in %s, %d in number.\"}\n",
        id,
        subject,
        place,
        random.nextInt(100),
        subject,
        place,
        random.nextInt(999));
  }
}
