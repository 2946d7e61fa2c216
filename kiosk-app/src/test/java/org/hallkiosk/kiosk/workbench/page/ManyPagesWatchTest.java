package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManyPagesWatchTest {

  private static final Limits NEVER_STALE =
      new Limits(
          Duration.ofMillis(200),
          Duration.ofMillis(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          48);

  private final PaintedScreen screen = new PaintedScreen();
  private final SampleDesk desk = new SampleDesk();
  private final Token token = Token.random();
  private final WorkbenchPage page = Wire.start(desk.bench(screen), token, NEVER_STALE);

  @AfterEach
  void close() {
    page.close();
  }

  private Wire own() {
    return Wire.own(page, token);
  }

  private JsonNode changes(String query) throws IOException {
    return Json.MAPPER.readTree(own().get("/api/changes" + query).body());
  }

  private static String seen(JsonNode news) {
    return "?run=%s&version=%s&panels=%s&log=%s"
        .formatted(
            news.path("run").asText(),
            news.path("version").asText(),
            news.path("revision").asText(),
            news.path("log").asText());
  }

  @Test
  void a_page_that_has_nothing_gets_everything_at_once() throws IOException {
    desk.happen(Happening.Kind.PHONE, "验证码 123456", "Code 123456");
    JsonNode news = changes("");
    assertEquals("1", news.path("version").asText());
    assertEquals(6, news.path("panels").size());
    assertEquals("验证码 123456", news.path("lines").path(0).path("zh").asText());
    assertEquals("PHONE", news.path("lines").path(0).path("kind").asText());
  }

  @Test
  void a_page_that_has_everything_gets_nothing_again() throws IOException {
    desk.happen(Happening.Kind.HALL, "甲", "a");
    JsonNode later = changes(seen(changes("")));
    assertFalse(later.has("panels"));
    assertEquals(0, later.path("lines").size());
  }

  @Test
  void a_page_gets_only_what_is_new() throws IOException {
    JsonNode first = changes("");
    desk.happen(Happening.Kind.HALL, "甲", "a");
    desk.print("p1");
    screen.tap(1, 1);
    JsonNode second = changes(seen(first));
    assertEquals("2", second.path("version").asText());
    assertEquals(2, second.path("lines").size());
    assertEquals("p1", second.path("panels").findPath("papers").path(0).path("id").asText());
  }

  @Test
  void a_page_of_an_earlier_run_gets_everything_again() throws IOException {
    desk.happen(Happening.Kind.HALL, "甲", "a");
    JsonNode news = changes("?run=earlier&version=1&panels=1&log=99");
    assertEquals(1, news.path("lines").size());
    assertTrue(news.has("panels"));
  }

  @Test
  void the_oldest_lines_are_forgotten_and_counting_goes_on() throws IOException {
    for (int i = 0; i < Happenings.MOST + 7; i++) {
      desk.happen(Happening.Kind.HALL, "第" + i, "n" + i);
    }
    JsonNode news = changes("");
    assertEquals(Happenings.MOST, news.path("lines").size());
    assertEquals("n7", news.path("lines").path(0).path("en").asText());
    assertEquals(Happenings.MOST + 7, news.path("log").asInt());
  }

  @Test
  void one_picture_serves_all_pages() throws Exception {
    Frames frames = new Frames(screen, Duration.ZERO, new Turn(Duration.ofSeconds(20)));
    List<Callable<Answer>> pages = Collections.nCopies(30, frames::picture);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(pages)) {
        assertEquals("1", answer.get().headers().get("Screen-Version"));
      }
    }
    assertEquals(1, screen.drawn.get());
  }

  @Test
  void a_screen_that_changes_all_the_time_is_drawn_no_faster_than_the_limit() throws Exception {
    Duration between = Duration.ofMillis(500);
    Frames frames = new Frames(screen, between, new Turn(Duration.ofSeconds(20)));
    long begun = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      screen.tap(i, i);
      assertEquals(200, frames.picture().status());
    }
    long most = (System.nanoTime() - begun) / between.toNanos() + 1;
    assertTrue(screen.drawn.get() <= most, screen.drawn + " pictures, at most " + most);
  }

  @Test
  void nothing_is_asked_of_the_terminal_while_no_page_watches() throws Exception {
    assertEquals(0, screen.lookedAt.get());
    changes(seen(changes("")));
    int after = screen.lookedAt.get();
    assertTrue(after > 2, "it was looked at while a page watched");
    Thread.sleep(200);
    assertEquals(after, screen.lookedAt.get());
    assertEquals(0, screen.drawn.get());
  }
}
