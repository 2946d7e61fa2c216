package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class APageAsksForTheUnknownTest {

  private final PaintedScreen screen = new PaintedScreen();
  private final SampleDesk desk = new SampleDesk();
  private final Token token = Token.random();
  private final WorkbenchPage page = Wire.start(desk.bench(screen), token, Limits.USUAL);

  @AfterEach
  void close() {
    page.close();
  }

  private Wire own() {
    return Wire.own(page, token);
  }

  private int act(String panel, String control, String value) throws IOException {
    String body =
        "{\"panel\":\"%s\",\"control\":\"%s\",\"value\":\"%s\"}".formatted(panel, control, value);
    Wire.Reply reply = own().post("/api/actions", body);
    if (reply.status() != 204) {
      assertEquals(2, reply.body().lines().count(), "one sentence in each language");
    }
    return reply.status();
  }

  @Test
  void an_action_on_a_known_control_arrives_as_it_was_meant() throws IOException {
    assertEquals(204, act("id-card", "card", "zhang"));
    assertEquals(204, act("cabinet", "open-door", ""));
    assertEquals(204, act("hall", "online", "false"));
    assertEquals(
        List.of(
            new Action("id-card", "card", "zhang"),
            new Action("cabinet", "open-door", ""),
            new Action("hall", "online", "false")),
        desk.actions);
  }

  @Test
  void an_action_on_an_unknown_control_is_told_so_and_goes_nowhere() throws IOException {
    assertEquals(404, act("toaster", "card", "zhang"));
    assertEquals(404, act("id-card", "toast", "zhang"));
    assertEquals(404, act("id-card", "online", "true"));
    assertEquals(List.of(), desk.actions);
  }

  @Test
  void a_value_that_the_control_does_not_offer_goes_nowhere() throws IOException {
    assertEquals(400, act("id-card", "card", "wang"));
    assertEquals(400, act("hall", "online", "perhaps"));
    assertEquals(400, act("cabinet", "open-door", "wide"));
    assertEquals(List.of(), desk.actions);
  }

  @Test
  void a_device_that_breaks_over_an_action_is_reported_and_the_page_lives_on() throws IOException {
    assertEquals(500, act("cabinet", "break", ""));
    assertEquals(204, act("cabinet", "open-door", ""));
  }

  @Test
  void only_papers_of_a_gallery_are_served() throws IOException {
    desk.print("p1");
    desk.printSlip("s1");
    assertEquals(200, own().get("/api/papers/printer/p1/picture").status());
    assertEquals(200, own().get("/api/papers/printer/p1/document").status());
    assertEquals(404, own().get("/api/papers/slips/s1/document").status());
    assertEquals(404, own().get("/api/papers/printer/s1/picture").status());
    assertEquals(404, own().get("/api/papers/printer/p1/secret").status());
    assertEquals(404, own().get("/api/papers/printer/p1").status());
    assertEquals(404, own().get("/api/papers/").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"x\":1,\"y\":1}",
        "{\"x\":\"1\",\"y\":1,\"width\":1080,\"height\":1920}",
        "{\"x\":null,\"y\":1,\"width\":1080,\"height\":1920}",
        "{\"x\":NaN,\"y\":1,\"width\":1080,\"height\":1920}",
        "{\"x\":1080,\"y\":1,\"width\":1080,\"height\":1920}",
        "{\"x\":1,\"y\":-0.1,\"width\":1080,\"height\":1920}",
        "{\"x\":1,\"y\":1,\"width\":1080,\"height\":1920,\"z\":1}",
        "{\"x\":1,\"y\":1,\"width\":1080,\"height\":1920} {}"
      })
  void a_touch_that_is_none_goes_nowhere(String body) throws IOException {
    assertEquals(400, own().post("/api/tap", body).status());
    assertEquals(List.of(), screen.taps());
  }

  @Test
  void a_touch_aimed_at_the_screen_before_it_turned_goes_nowhere() throws IOException {
    screen.turnTo(1920, 1080);
    String aimed = "{\"x\":1,\"y\":1500,\"width\":1080,\"height\":1920}";
    assertEquals(409, own().post("/api/tap", aimed).status());
    assertEquals(List.of(), screen.taps());
  }

  @Test
  void a_body_over_64_kib_is_refused_and_one_of_64_kib_is_read() throws IOException {
    String deed = "{\"panel\":\"cabinet\",\"control\":\"open-door\",\"value\":\"\"}";
    String full = deed + " ".repeat(64 * 1024 - deed.length());
    assertEquals(204, own().post("/api/actions", full).status());
    assertEquals(413, own().post("/api/actions", full + " ").status());
  }

  @Test
  void a_panel_with_the_same_id_twice_is_a_mistake_of_whoever_made_it() {
    Texts label = new Texts("甲", "A");
    Control twice = new Control.Button("a", label);
    assertThrows(
        IllegalArgumentException.class, () -> new Panel("p", label, List.of(twice, twice)));
    assertThrows(IllegalArgumentException.class, () -> new Control.Button("a/b", label));
    assertThrows(
        IllegalArgumentException.class, () -> new Control.Choice("c", label, List.of(), "none"));
    assertThrows(IllegalArgumentException.class, () -> new Content("text/html", () -> new byte[0]));
  }
}
