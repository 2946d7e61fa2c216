package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnotherSiteReachesForThePageTest {

  private static final String TAP = "{\"x\":1,\"y\":2,\"width\":1080,\"height\":1920}";

  private final PaintedScreen screen = new PaintedScreen();
  private final SampleDesk desk = new SampleDesk();
  private final Token token = Token.random();
  private final WorkbenchPage page = Wire.start(desk.bench(screen), token, Limits.USUAL);
  private final String host = "127.0.0.1:" + page.port();

  @AfterEach
  void close() {
    page.close();
  }

  private Wire cookieless() {
    return new Wire(page).header("Host: " + host);
  }

  private Wire own() {
    return Wire.own(page, token);
  }

  @Test
  void the_page_itself_is_let_in() throws IOException {
    assertEquals(200, own().get("/").status());
    assertEquals(204, own().header("Origin: http://" + host).post("/api/tap", TAP).status());
    assertEquals(1, screen.taps().size());
  }

  @Test
  void the_address_of_the_page_sets_the_cookie_that_lets_the_page_in() throws IOException {
    Wire.Reply first = cookieless().get("/?token=" + token.text());
    assertEquals(200, first.status());
    String cookie = "hallkiosk-" + page.port() + "=" + token.text();
    assertTrue(
        first
            .head()
            .lines()
            .anyMatch(
                line ->
                    line.equalsIgnoreCase(
                        "Set-Cookie: " + cookie + "; Path=/; HttpOnly; SameSite=Strict")),
        first.head());
    assertEquals(200, cookieless().header("Cookie: a=b; " + cookie).get("/main.js").status());
  }

  @Test
  void a_script_of_the_developer_is_let_in_by_its_header() throws IOException {
    Wire script = cookieless().header("Hallkiosk-Token: " + token.text());
    assertEquals(200, script.get("/api/screen").status());
  }

  @Test
  void localhost_is_this_machine_too() throws IOException {
    Wire wire =
        new Wire(page)
            .header("Host: localhost:" + page.port())
            .header("Origin: http://localhost:" + page.port())
            .header("Hallkiosk-Token: " + token.text());
    assertEquals(204, wire.post("/api/tap", TAP).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/main.js",
        "/frame.css",
        "/api/screen",
        "/api/changes",
        "/api/papers/printer/p1/picture",
        "/nowhere"
      })
  void nothing_is_served_without_the_token(String path) throws IOException {
    assertRefused(cookieless().get(path));
    assertRefused(cookieless().get(path + "?token=" + Token.random().text()));
    assertRefused(cookieless().header("Cookie: hallkiosk-1=" + token.text()).get(path));
  }

  @Test
  void a_part_of_the_token_or_more_than_it_opens_nothing() throws IOException {
    String whole = token.text();
    for (String near : List.of("", whole.substring(0, 1), whole.substring(0, 42), whole + "x")) {
      assertRefused(cookieless().get("/?token=" + near));
      assertRefused(cookieless().header("Hallkiosk-Token: " + near).get("/"));
      assertRefused(cookieless().header("Cookie: hallkiosk-" + page.port() + "=" + near).get("/"));
    }
  }

  @Test
  void the_token_in_an_address_opens_only_the_page_itself() throws IOException {
    assertRefused(cookieless().get("/api/screen?token=" + token.text()));
  }

  @Test
  void a_name_that_was_rebound_to_this_machine_is_refused_even_with_the_token() throws IOException {
    for (String rebound :
        List.of("evil.example", "evil.example:" + page.port(), "127.0.0.1", "127.0.0.1:1", "")) {
      Wire wire =
          new Wire(page)
              .header("Host: " + rebound)
              .header("Cookie: hallkiosk-" + page.port() + "=" + token.text());
      assertRefused(wire.get("/api/screen"));
    }
  }

  @Test
  void two_hosts_are_refused() throws IOException {
    assertRefused(own().header("Host: evil.example").get("/api/screen"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1", ""})
  void a_post_from_another_site_is_refused_even_with_the_cookie(String origin) throws IOException {
    assertRefused(own().header("Origin: " + origin).post("/api/tap", TAP));
    assertEquals(List.of(), screen.taps());
  }

  @Test
  void a_form_cannot_post_a_touch() throws IOException {
    Wire form = own().header("Content-Type: text/plain");
    assertEquals(415, form.send("POST", "/api/tap", TAP).status());
    assertEquals(List.of(), screen.taps());
  }

  @Test
  void a_preflight_gets_no_permission() throws IOException {
    Wire.Reply reply = own().send("OPTIONS", "/api/tap", "");
    assertEquals(405, reply.status());
    assertFalse(reply.head().toLowerCase(Locale.ROOT).contains("access-control"));
  }

  @Test
  void each_address_has_one_method() throws IOException {
    assertEquals(405, own().get("/api/tap").status());
    assertEquals(405, own().get("/api/actions").status());
    assertEquals(405, own().post("/api/screen", "{}").status());
    assertEquals(405, own().post("/", "{}").status());
    assertEquals(405, own().send("PUT", "/api/tap", TAP).status());
    assertEquals(405, own().send("DELETE", "/main.js", "").status());
  }

  @Test
  void every_answer_forbids_framing_storing_and_foreign_script() throws IOException {
    for (Wire.Reply reply : List.of(own().get("/"), cookieless().get("/"), own().get("/no"))) {
      List<String> head = reply.head().toLowerCase(Locale.ROOT).lines().toList();
      assertTrue(head.contains("x-frame-options: deny"), reply.head());
      assertTrue(head.contains("cache-control: no-store"), reply.head());
      assertTrue(head.contains("x-content-type-options: nosniff"), reply.head());
      assertTrue(
          head.stream()
              .anyMatch(line -> line.startsWith("content-security-policy: default-src 'self'")));
    }
  }

  @Test
  void files_that_are_not_of_the_page_are_not_served() throws IOException {
    for (String path :
        List.of(
            "/WorkbenchPage.class", "/../Main.class", "/%2e%2e/x", "//etc/passwd", "/page.html/")) {
      assertEquals(404, own().get(path).status(), path);
    }
  }

  @Test
  void another_machine_cannot_even_connect() throws IOException {
    InetAddress outside =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
            .findFirst()
            .orElse(InetAddress.ofLiteral("127.0.0.2"));
    assertThrows(IOException.class, () -> new Socket(outside, page.port()).close());
  }

  private static void assertRefused(Wire.Reply reply) {
    assertEquals(403, reply.status());
    assertEquals(2, reply.body().lines().count(), "one sentence in each language");
  }
}
