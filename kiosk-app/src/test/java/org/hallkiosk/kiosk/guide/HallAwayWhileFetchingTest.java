package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guide comes page by page, from a hall that may go away, or change it, at any page.
final class HallAwayWhileFetchingTest {

  private static final HallAnswer<GuidePage> AWAY = new HallAnswer.Unavailable<>("no route");

  @TempDir private Path folder;
  private GuideBook book;
  private final List<String> asked = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();

  @BeforeEach
  void anOldEdition() {
    book = Books.open(folder.resolve("guide.db"));
    assertEquals(Optional.empty(), book.replace("1", List.of(Books.item("1", "旧版契税"))));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private GuideFetch.Outcome fetched(Map<String, HallAnswer<GuidePage>> pages) {
    return new GuideFetch(hall(pages), book).run();
  }

  private Function<Optional<String>, HallAnswer<GuidePage>> hall(
      Map<String, HallAnswer<GuidePage>> pages) {
    return from -> {
      asked.add(from.orElse("first"));
      return pages.getOrDefault(from.orElse("first"), AWAY);
    };
  }

  private static HallAnswer<GuidePage> page(String edition, String code, String next) {
    return new HallAnswer.Answered<>(
        new GuidePage(
            edition,
            List.of(Books.item(code, "新版契税" + code)),
            Optional.of(next).filter(mark -> !mark.isEmpty())));
  }

  @Test
  void anotherEditionIsFetchedToItsEndAndReplacesTheOldOne() {
    assertEquals(
        new GuideFetch.Outcome.Renewed("2", 2),
        fetched(Map.of("first", page("2", "1", "b"), "b", page("2", "2", ""))));

    assertEquals(List.of("新版契税1", "新版契税2"), Books.names(book.search("契税")));
    assertEquals(Optional.of("2"), book.edition());
  }

  @Test
  void ofTheEditionThatIsThereNothingMoreIsFetched() {
    assertEquals(
        new GuideFetch.Outcome.Unchanged(),
        fetched(Map.of("first", page("1", "1", "b"), "b", page("1", "2", ""))));

    assertEquals(List.of("first"), asked);
    assertOldEditionStays();
  }

  @Test
  void aHallThatGoesAwayBetweenPagesLeavesTheOldEdition() {
    assertFailed(fetched(Map.of("first", page("2", "1", "b"))));
    assertFailed(fetched(Map.of()));
  }

  @Test
  void aHallThatRefusesLeavesTheOldEdition() {
    HallAnswer<GuidePage> refused = new HallAnswer.Refused<>(Refusal.SERVICE_SUSPENDED);

    assertFailed(fetched(Map.of("first", refused)));
    assertFailed(fetched(Map.of("first", page("2", "1", "b"), "b", refused)));
  }

  @Test
  void anEditionThatChangesBetweenPagesIsNotMixed() {
    assertFailed(fetched(Map.of("first", page("2", "1", "b"), "b", page("3", "2", ""))));
  }

  @Test
  void pagesThatGoRoundInACircleAreGivenUp() {
    assertFailed(fetched(Map.of("first", page("2", "1", "b"), "b", page("2", "2", "b"))));
    assertEquals(List.of("first", "b"), asked);
  }

  @Test
  void anEmptyGuideDoesNotReplaceAFullOne() {
    assertFailed(
        fetched(
            Map.of(
                "first",
                new HallAnswer.Answered<>(new GuidePage("2", List.of(), Optional.empty())))));
  }

  @Test
  void aHallThatIsAwayIsAskedMoreAndMoreSeldom() {
    rounds(Map.of(), 9);

    assertEquals(List.of(3, 1, 2, 4, 8, 16, 32, 60, 60, 60), minutes());
    assertEquals(9, asked.size());
  }

  @Test
  void aHallThatIsThereIsAskedAFewTimesADay() {
    rounds(Map.of("first", page("1", "1", "")), 3);

    assertEquals(List.of(3, 240, 240, 240), minutes());
  }

  private void rounds(Map<String, HallAnswer<GuidePage>> pages, int rounds) {
    List<Runnable> waiting = new ArrayList<>();
    GuideUpdate update =
        new GuideUpdate(
            hall(pages),
            book,
            (wait, work) -> {
              waits.add(wait);
              waiting.add(work);
            });
    update.start(Duration.ofMinutes(3));
    for (int round = 0; round < rounds; round++) {
      waiting.removeFirst().run();
    }
  }

  private List<Integer> minutes() {
    return waits.stream().map(wait -> (int) wait.toMinutes()).toList();
  }

  private void assertFailed(GuideFetch.Outcome outcome) {
    assertTrue(!assertInstanceOf(GuideFetch.Outcome.Failed.class, outcome).sentence().isBlank());
    assertOldEditionStays();
  }

  private void assertOldEditionStays() {
    assertEquals(Optional.of("1"), book.edition());
    assertEquals(List.of("旧版契税"), Books.names(book.search("契税")));
  }
}
