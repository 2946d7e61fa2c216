package org.hallkiosk.hardware.transport.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.conformance.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Programs of this machine, as wires.
@Timeout(60)
class ARealProgramRunsTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final Program shell = new InstalledProgram("sh", Map.of("GREETING", "hello"));

  @Test
  void its_words_its_complaints_and_its_end_are_heard() throws IOException {
    List<Said> heard = hear("echo $GREETING; printf 'one\\rtwo\\n' >&2; exit 7");
    assertTrue(heard.contains(new Said.Output("hello")), heard::toString);
    assertTrue(heard.contains(new Said.Complaint("one")), heard::toString);
    assertTrue(heard.contains(new Said.Complaint("two")), heard::toString);
    assertEquals(new Said.Ended(7), heard.getLast());
  }

  @Test
  void it_speaks_english_and_is_answered_nothing() throws IOException {
    List<Said> heard = hear("echo $LC_ALL; read answer; echo \"[$answer]\"");
    assertEquals(List.of(new Said.Output("C"), new Said.Output("[]"), new Said.Ended(0)), heard);
  }

  @Test
  void a_line_without_an_end_is_cut() throws IOException {
    List<Said> heard = hear("head -c 100000 /dev/zero | tr '\\0' x; echo; echo after");
    assertEquals(new Said.Output("x".repeat(LineSplitter.LONGEST)), heard.getFirst());
    assertEquals(new Said.Output("after"), heard.get(1));
  }

  @Test
  void a_program_that_does_not_exist_is_told_apart() {
    assertThrows(
        NotInstalledException.class,
        () -> new InstalledProgram("no-such-program-here", Map.of()).start(List.of()));
  }

  @Test
  void stopping_lets_it_end_in_good_order() throws IOException {
    try (ProgramRun run =
        start("trap 'echo bye; exit 3' TERM; echo up; while :; do sleep 0.1; done")) {
      assertEquals(Optional.of(new Said.Output("up")), run.next(LONG));
      run.stop();
      assertEquals(Optional.of(new Said.Output("bye")), run.next(LONG));
      assertEquals(Optional.of(new Said.Ended(3)), run.next(LONG));
    }
  }

  @Test
  void closing_ends_a_listener_and_kills_what_babbles_without_end() throws Exception {
    ProgramRun run = start("trap '' TERM; while :; do echo y; done");
    assertEquals(Optional.of(new Said.Output("y")), run.next(LONG));
    Background<Boolean> listener = Background.of(() -> ends(run));
    run.close();
    run.close();
    assertEquals(Optional.of(true), listener.result(LONG));
    assertThrows(IOException.class, () -> run.next(LONG));
  }

  private static boolean ends(ProgramRun run) {
    try {
      while (true) {
        run.next(LONG);
      }
    } catch (IOException closed) {
      return true;
    }
  }

  private List<Said> hear(String script) throws IOException {
    List<Said> heard = new ArrayList<>();
    try (ProgramRun run = start(script)) {
      while (heard.isEmpty() || !(heard.getLast() instanceof Said.Ended)) {
        heard.add(run.next(LONG).orElseThrow());
      }
    }
    return heard;
  }

  private ProgramRun start(String script) throws IOException {
    return shell.start(List.of("-c", script));
  }
}
