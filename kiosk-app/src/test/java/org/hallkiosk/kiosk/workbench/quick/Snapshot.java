package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;

/// What is left of a world whose terminal loses its power at one moment: the disk's files, the
/// hall's and the channel's books, the bank, and what the citizen holds and was told.
///
/// @param name of the moment, such as `after write 12 PRINT_INTENT`
/// @param entries of the write that the power failed beside
/// @param files by their path below the world's folder
/// @param shelved the hall's papers and materials, by their path below the world's folder
/// @param told the last result that the citizen saw
record Snapshot(
    String name,
    List<Entry> entries,
    Map<String, byte[]> files,
    Set<String> shelved,
    Bank bank,
    List<PrintedDocument> papers,
    List<PrintedSlip> slips,
    Optional<View.Result> told) {

  private static final String HALF_WRITTEN = ".new";

  private static final List<String> DISK = List.of("journal.db", "journal.db-wal");

  /// The hall's books before the channel's, and these before the bank's: so that nobody knows of
  /// money that nobody took. What is under way between them may be there or not, as in life.
  private static final List<String> BOOKS = List.of("hall/books.jsonl", "hall/channel.jsonl");

  /// Read after the books: whatever these name lay there before.
  private static final List<String> SHELVES = List.of("hall/documents", "hall/materials");

  /// How much was there before the visit.
  record Held(int papers, int forms, int screens) {
    static Held in(QuickCabinet cabinet, QuickScreens screens) {
      return new Held(cabinet.papers.all().size(), cabinet.forms.all().size(), screens.count());
    }
  }

  /// @param earlier what is not of this visit
  static Snapshot take(String name, List<Entry> entries, Path world, Life life, Held earlier) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Stream.concat(DISK.stream(), BOOKS.stream()).forEach(file -> read(world, file, files));
    Set<String> shelved = shelved(world);
    Bank bank = life.cabinet().bank.copy();
    List<PrintedDocument> papers = new ArrayList<>();
    papers.addAll(since(life.cabinet().papers.all(), earlier.papers()));
    papers.addAll(since(life.cabinet().forms.all(), earlier.forms()));
    List<Screen> screens = since(life.terminal().screens().all(), earlier.screens());
    return new Snapshot(
        name, entries, files, shelved, bank, papers, life.cabinet().slips.all(), told(screens));
  }

  /// What a killed process left.
  static Snapshot left(String name, Path world, Bank bank, List<PrintedDocument> papers) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Stream.concat(DISK.stream(), BOOKS.stream()).forEach(file -> read(world, file, files));
    return new Snapshot(
        name, List.of(), files, shelved(world), bank, papers, List.of(), Optional.empty());
  }

  private static Set<String> shelved(Path world) {
    Set<String> files = new TreeSet<>();
    for (String shelf : SHELVES) {
      try (Stream<Path> lying = Files.list(world.resolve(shelf))) {
        lying.map(file -> shelf + "/" + file.getFileName()).forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    files.removeIf(file -> file.endsWith(HALF_WRITTEN));
    return files;
  }

  /// What lies on a hall's shelves.
  static Set<String> shelvedNames(Path world) {
    return shelved(world).stream()
        .map(file -> file.substring(file.lastIndexOf('/') + 1))
        .collect(Collectors.toSet());
  }

  /// The same, but that the hall's shelf of papers is empty.
  Snapshot withoutPapers() {
    Set<String> fewer = new TreeSet<>(shelved);
    fewer.removeIf(file -> file.startsWith(SHELVES.getFirst()));
    return new Snapshot(name, entries, files, fewer, bank, papers, slips, told);
  }

  private static void read(Path world, String file, Map<String, byte[]> files) {
    Path path = world.resolve(file);
    try {
      if (Files.exists(path)) {
        files.put(file, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> List<T> since(List<T> all, int earlier) {
    return all.subList(earlier, all.size());
  }

  private static Optional<View.Result> told(List<Screen> screens) {
    return screens.stream()
        .map(Screen::view)
        .filter(View.Result.class::isInstance)
        .map(View.Result.class::cast)
        .reduce((_, last) -> last);
  }

  /// Lays it out as another world.
  ///
  /// @param from the world whose papers and materials it shares, as far as they were there; what
  ///   was left in vain is there no longer
  void layOut(Path from, Path to) throws IOException {
    for (String shelf : SHELVES) {
      Files.createDirectories(to.resolve(shelf));
    }
    for (String file : shelved) {
      if (!Files.exists(to.resolve(file)) && Files.exists(from.resolve(file))) {
        Files.createLink(to.resolve(file), from.resolve(file));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.createDirectories(to.resolve(file.getKey()).getParent());
      Files.write(to.resolve(file.getKey()), file.getValue());
    }
  }

  /// Worlds that are alike need not be lived through twice.
  String likeness() {
    Map<String, Object> all = new TreeMap<>();
    files.forEach(
        (file, bytes) -> all.put(file, java.util.Arrays.hashCode(bytes) + "/" + bytes.length));
    all.put("shelved", shelved);
    all.put("bank", bank.toString());
    all.put("papers", papers.size());
    all.put("slips", slips.size());
    all.put("told", told.isPresent());
    return all.toString();
  }
}
