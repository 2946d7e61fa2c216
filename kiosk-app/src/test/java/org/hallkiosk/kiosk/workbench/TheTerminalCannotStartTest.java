package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Each accident ends the process with one sentence, and leaves nothing behind that a mended start
/// would stumble over. Longer than most files, since each accident is a test.
@Timeout(180)
class TheTerminalCannotStartTest {

  @TempDir Path folder;
  private OwnConfiguration own;
  private Path data;

  @BeforeEach
  void copy() throws IOException {
    own = new OwnConfiguration(folder.resolve("config"));
    data = folder.resolve("data");
  }

  @Test
  void there_is_no_jdk_25() throws IOException, InterruptedException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    ProcessBuilder run = new ProcessBuilder("../scripts/run", "--journey", "all");
    run.environment()
        .putAll(
            Map.of(
                "HALLKIOSK_JDK",
                "",
                "JAVA_HOME",
                "",
                "HALLKIOSK_JDKS",
                empty.toString(),
                "HOME",
                empty.toString()));
    try (ChildTerminal child = ChildTerminal.started(run)) {
      child.mustRefuse(
          "No JDK 25 was found, and the terminal is built with it; install one (for example Temurin"
              + " 25) under "
              + empty
              + ", or set HALLKIOSK_JDK to its folder.");
    }
  }

  @Test
  void the_page_s_port_is_taken() throws IOException, InterruptedException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      String port = String.valueOf(other.getLocalPort());
      refuses(
          "Port "
              + port
              + " is used by another program, so the workbench page cannot open; end that program"
              + " or choose another port.",
          "--port",
          port);
    }
    serves();
  }

  @Test
  void there_is_no_such_port() throws IOException, InterruptedException {
    refuses(
        "There is no port 99999; choose one up to 65535, or 0 for any that is free.",
        "--port",
        "99999");
    assertNothingBegun();
  }

  @Test
  void the_terminal_file_is_corrupt() throws IOException, InterruptedException {
    Files.writeString(own.file("terminal.yaml"), "%%%{\n");
    refuses(
        "terminal.yaml, line 1: the text is not YAML here; check the indentation, the quotes and"
            + " the space behind each colon in this line and the one above.");
    assertNothingBegun();
  }

  @Test
  void the_policies_are_corrupt() throws IOException, InterruptedException {
    Files.writeString(own.file("policies.yaml"), ": [\n");
    refuses(
        "policies.yaml, line 1: the text is not YAML here; check the indentation, the quotes and"
            + " the space behind each colon in this line and the one above.");
    assertNothingBegun();
  }

  @Test
  void the_words_lack_a_text() throws IOException, InterruptedException {
    own.change("brand/words/slips.en.yaml", "  service: Service\n", "");
    refuses(
        "brand/words/slips.zh.yaml, line 7, slip.service: the text is missing in English; add it to"
            + " a file that ends with en.yaml.");
    assertNothingBegun();
  }

  @Test
  void nobody_walks_such_a_journey() throws IOException, InterruptedException {
    refuses(
        "There is no journey to-the-moon; choose all, the id of a service, or one of phone-code,"
            + " interrupted, found-card, house-owner, lost-answer, came-back.",
        "--journey",
        "to-the-moon");
    assertNothingBegun();
  }

  @Test
  void an_option_is_not_known() throws IOException, InterruptedException {
    refuses(
        "Unknown option: '--coffee'; scripts/run --help lists what can be asked for.", "--coffee");
    assertNothingBegun();
  }

  @Test
  void nobody_speaks_such_a_language() throws IOException, InterruptedException {
    refuses(
        "Invalid value for option '--language': expected one of [ZH, EN] (case-insensitive) but was"
            + " 'fr'; scripts/run --help lists what can be asked for.",
        "--journey",
        "all",
        "--language",
        "fr");
    assertNothingBegun();
  }

  @Test
  void a_file_stands_where_the_data_folder_should_be() throws IOException, InterruptedException {
    Files.writeString(data, "not a folder");
    refuses(
        "The embedded hall cannot start in "
            + data.resolve("hall")
            + " ("
            + data.resolve("hall")
            + ": Not a directory); make the folder writable, or choose another folder with"
            + " --data.");
    assertEquals("not a folder", Files.readString(data));
    Files.delete(data);
    serves();
  }

  @Test
  void the_journal_is_garbage() throws IOException, InterruptedException {
    Path journal = Files.createDirectory(data).resolve("journal.db");
    String garbage = "garbage".repeat(1000);
    Files.writeString(journal, garbage);
    refuses(
        "The journal "
            + journal
            + " cannot be opened because the file is damaged or is no database: keep the file for"
            + " the audit, move it away and check the disk, then start the terminal again.");
    assertEquals(garbage, Files.readString(journal), "the audit wants it as it was");
    Files.move(journal, data.resolve("journal.kept"));
    serves();
  }

  @Test
  void somebody_else_holds_the_journal() throws IOException, InterruptedException {
    Path file = Files.createDirectory(data).resolve("journal.db");
    JournalOpening opening = JournalFile.open(file, InstantSource.system());
    try (Journal held = assertInstanceOf(JournalOpening.Opened.class, opening).journal()) {
      refuses(
          "The journal "
              + file
              + " cannot be opened because another program holds it open: stop the other terminal"
              + " process that uses the data folder, then start the terminal again.");
      assertEquals(List.of(), held.open());
    }
    serves();
  }

  @Test
  void another_terminal_runs_on_the_same_data() throws IOException, InterruptedException {
    try (ChildTerminal first = ChildTerminal.start(own.folder(), data)) {
      first.mustServe();
      refuses(
          "The embedded hall cannot start in "
              + data.resolve("hall")
              + " (another hall has the books open: "
              + data.resolve("hall/books.jsonl")
              + "); stop the other terminal that uses it, or choose another folder with --data.");
      assertTrue(first.process().isAlive(), "the first goes on");
    }
    serves();
  }

  @Test
  void the_hall_s_books_are_corrupt_in_the_middle() throws IOException, InterruptedException {
    Path books = Files.createDirectories(data.resolve("hall")).resolve("books.jsonl");
    String closed =
        "{\"event\":\"key-closed\",\"at\":\"2026-01-01T00:00:00Z\","
            + "\"key\":{\"terminal\":\"t-01\",\"value\":\"%s\"}}\n";
    Files.writeString(books, closed.formatted("a") + "gar{bage\n" + closed.formatted("b"));
    String before = Files.readString(books);
    refuses(
        "The embedded hall cannot start in "
            + data.resolve("hall")
            + " (line 2 of the books cannot be read: "
            + books
            + "); mend or move away what cannot be read, or choose another folder with --data.");
    assertEquals(before, Files.readString(books));
    Files.writeString(books, closed.formatted("a") + closed.formatted("b"));
    serves();
  }

  @Test
  void the_brand_s_font_is_missing() throws IOException, InterruptedException {
    Path font = own.file("brand/fonts/NotoSansSC_700Bold.ttf");
    Path aside = folder.resolve("aside.ttf");
    Files.move(font, aside);
    refuses(
        "The brand's file "
            + font
            + " is missing or cannot be read; restore it from the package or a backup.");
    Files.writeString(font, "no font");
    refuses(
        "The brand's file " + font + " is not a TrueType font; put the right file in its place.");
    assertNothingBegun();
    Files.delete(font);
    Files.move(aside, font);
    serves();
  }

  @Test
  void the_brand_s_emblem_breaks_off_in_the_middle() throws IOException, InterruptedException {
    Path emblem = own.file("brand/emblem.png");
    byte[] whole = Files.readAllBytes(emblem);
    Files.write(emblem, java.util.Arrays.copyOf(whole, 20));
    refuses(
        "The terminal's window cannot open (the brand's emblem cannot be read: "
            + emblem
            + "); restore the brand's files from the package and check the display.");
    Files.write(emblem, whole);
    serves();
  }

  private void refuses(String sentence, String... arguments)
      throws IOException, InterruptedException {
    try (ChildTerminal child = ChildTerminal.start(own.folder(), data, arguments)) {
      child.mustRefuse(sentence);
    }
  }

  private void assertNothingBegun() {
    assertFalse(Files.exists(data), "it began before it had looked");
  }

  /// After mending: the page answers.
  private void serves() throws IOException {
    try (ChildTerminal mended = ChildTerminal.start(own.folder(), data)) {
      assertTrue(mended.mustServe().startsWith("http://127.0.0.1:"));
    }
  }
}
