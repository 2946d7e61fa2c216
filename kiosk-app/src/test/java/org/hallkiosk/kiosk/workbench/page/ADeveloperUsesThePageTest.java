package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/// The page in a real browser, over the real wire, with a screen that paints itself. Longer than
/// most files, since each thing that a developer does there is a test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ADeveloperUsesThePageTest {

  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(2),
          Duration.ofMillis(80),
          Duration.ofSeconds(2),
          Duration.ofSeconds(30),
          48);

  private Browser browser;
  private PaintedScreen screen;
  private SampleDesk desk;
  private Token token;
  private WorkbenchPage page;

  @BeforeAll
  void startBrowser() throws IOException {
    browser = Browser.start("zh-CN");
  }

  @AfterAll
  void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void startPage() {
    screen = new PaintedScreen();
    desk = new SampleDesk();
    token = Token.random();
    page = Wire.start(desk.bench(screen), token, LIMITS);
    browser.resize(1500, 950);
    open();
  }

  @AfterEach
  void stopPage() {
    screen.goOn();
    page.close();
  }

  private void open() {
    browser.open(page.address().toString());
    browser.await("live", b -> b.has("#state[data-state=live]"));
    browser.await("live picture", b -> "1080".equals(b.find("#screen").getDomProperty("width")));
  }

  private void awaitPixel(int x, int y, String colour) {
    browser.await("pixel " + x + "," + y, b -> b.pixel(x, y).equals(colour));
  }

  /// Clicks and compares, in pixels of the screen; the browser's own pixels are coarser.
  private void assertClickArrives(double right, double down) {
    int before = screen.taps().size();
    browser.clickAt("#screen", right, down);
    browser.await("touch", _ -> screen.taps().size() > before);
    Point2D.Double tap = screen.taps().getLast();
    double coarse = screen.height() / (double) browser.find("#screen").getSize().height + 1;
    assertEquals(right * screen.width(), tap.x, coarse);
    assertEquals(down * screen.height(), tap.y, coarse);
    awaitPixel((int) tap.x, (int) tap.y, "224,48,144");
  }

  @Test
  void the_live_picture_appears_and_the_token_leaves_the_address_bar() throws IOException {
    awaitPixel(5, 5, "27,79,114");
    assertEquals("http://127.0.0.1:" + page.port() + "/", browser.driver().getCurrentUrl());
    browser.driver().navigate().refresh();
    browser.await("live again", b -> b.has("#state[data-state=live]"));
  }

  @Test
  void a_click_arrives_at_its_pixel_in_both_orientations_and_after_resizing() {
    assertClickArrives(0.25, 0.125);
    assertClickArrives(0.9, 0.95);
    browser.resize(1000, 700);
    assertClickArrives(0.75, 0.5);
    browser.resize(700, 900);
    assertClickArrives(0.2, 0.2);
    browser.resize(1500, 950);
    screen.turnTo(1920, 1080);
    browser.await("landscape", b -> "1920".equals(b.find("#screen").getDomProperty("width")));
    assertClickArrives(0.1, 0.9);
    browser.resize(1100, 650);
    assertClickArrives(0.6, 0.3);
  }

  @Test
  void the_screen_keeps_its_shape_and_fits_the_window() {
    for (int[] size : new int[][] {{1500, 950}, {1000, 600}, {1900, 1000}}) {
      browser.resize(size[0], size[1]);
      browser.await(
          "fits",
          b -> {
            var box = b.find("#screen").getRect();
            return Math.abs(box.width / (double) box.height - 0.5625) < 0.01
                && b.isTrue("scrollY === 0 && innerHeight > " + (box.y + box.height));
          });
    }
  }

  @Test
  void the_keyboard_alone_touches_the_screen() {
    browser.find("#screen").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
    browser.await("touch", _ -> screen.taps().size() == 1);
    assertEquals(0.52 * 1080, screen.taps().getFirst().x, 0.001);
    assertEquals(960, screen.taps().getFirst().y, 0.001);
  }

  @Test
  void a_button_a_choice_and_a_switch_arrive_and_the_page_shows_what_came_of_them() {
    browser.find("[data-control=open-door] button").click();
    browser.await("button", _ -> desk.actions.contains(new Action("cabinet", "open-door", "")));
    browser.await("log line", b -> b.find("#lines").getText().contains("按下 open-door"));
    browser.find("[data-control=card] option[value=zhang]").click();
    browser.await("choice", _ -> desk.actions.contains(new Action("id-card", "card", "zhang")));
    browser.find("[data-control=online] button").sendKeys(Keys.SPACE);
    browser.await("switch", _ -> desk.actions.contains(new Action("hall", "online", "false")));
    browser.await("off", b -> b.has("[data-control=online] [aria-checked=false]"));
  }

  @Test
  void what_may_happen_to_a_device_is_chosen_and_given_its_word() {
    browser.find("[data-control=happens] button").click();
    browser.await("deed", _ -> desk.actions.contains(new Action("cabinet", "happens", "tamper")));
    browser.find("[data-control=happens] option[value=drip]").click();
    browser.find("[data-control=happens] input").sendKeys("250");
    browser.find("[data-control=happens] button").click();
    browser.await(
        "deed with a word",
        _ -> desk.actions.contains(new Action("cabinet", "happens", "drip 250")));
  }

  @Test
  void a_device_that_breaks_is_told_in_a_sentence() {
    browser.find("[data-control=break] button").click();
    browser.await("sentence", b -> b.find("#toast").getText().contains("出错"));
    assertTrue(browser.has("#state[data-state=live]"));
  }

  @Test
  void a_printed_paper_appears_is_enlarged_and_opens_as_a_document() throws IOException {
    desk.print("p1");
    desk.printSlip("s1");
    browser.await("paper", b -> loaded("[data-paper=p1] img") && loaded("[data-paper=s1] img"));
    browser.find("[data-paper=p1]").click();
    browser.await("enlarged", b -> b.has("#viewer[open]") && loaded("#viewer-picture"));
    browser.shot("viewer");
    String document = browser.find("#viewer-document").getDomProperty("href");
    assertEquals("http://127.0.0.1:" + page.port() + "/api/papers/printer/p1/document", document);
    Object kind =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[1];"
                    + "fetch(arguments[0]).then(a => done(a.headers.get('Content-Type')))",
                document);
    assertEquals("application/pdf", kind);
    String tab = browser.driver().getWindowHandle();
    browser.find("#viewer-document").click();
    browser.await("tab", b -> b.driver().getWindowHandles().size() == 2);
    browser.driver().getWindowHandles().stream()
        .filter(other -> !other.equals(tab))
        .forEach(other -> browser.driver().switchTo().window(other));
    browser.await("document", b -> String.valueOf(b.driver().getCurrentUrl()).equals(document));
    browser.driver().close();
    browser.driver().switchTo().window(tab);
    browser.find("#viewer-close").click();
    browser.await("closed", b -> !b.has("#viewer[open]"));
  }

  private boolean loaded(String image) {
    return browser.has(image)
        && !"0".equals(browser.find(image).getDomProperty("naturalWidth"))
        && "true".equals(browser.find(image).getDomProperty("complete"));
  }

  /// The box that stands for a missing letter is much narrower than a Chinese letter.
  @Test
  void chinese_is_legible_everywhere() {
    browser.await(
        "letters as wide as they are high",
        b ->
            b.isTrue(
                """
                [...document.querySelectorAll("body *")]
                  .flatMap((element) => [...element.childNodes].map((node) => [element, node]))
                  .filter(([element, node]) => node.nodeType === 3 && element.offsetParent
                      && !element.closest("select") && /^[\\u4e00-\\u9fff]+$/.test(node.data))
                  .every(([element, node]) => {
                    const range = document.createRange();
                    range.selectNode(node);
                    const size = parseFloat(getComputedStyle(element).fontSize);
                    const boxes = [...range.getClientRects()];
                    const width = boxes.reduce((sum, box) => sum + box.width, 0);
                    return width > 0.95 * size * node.data.length;
                  })
                """));
  }

  @Test
  void the_log_is_filtered_by_kind() {
    desk.happen(Happening.Kind.PHONE, "验证码 204816", "Code 204816");
    desk.happen(Happening.Kind.HALL, "大厅签发", "Issued");
    browser.await("lines", b -> b.find("#lines").getText().contains("大厅签发"));
    browser.find("#filters [value=PHONE]").click();
    assertTrue(browser.find("#lines").getText().contains("204816"));
    assertFalse(browser.find("#lines").getText().contains("大厅签发"));
  }

  @Test
  void the_page_speaks_english_when_asked() {
    assertEquals("身份证阅读器", browser.find("[data-panel=id-card] h2").getText());
    browser.find("#language").click();
    assertEquals("ID-card reader", browser.find("[data-panel=id-card] h2").getText());
    assertEquals("en-GB", browser.find("html").getDomAttribute("lang"));
    browser.find("#language").click();
    assertEquals("身份证阅读器", browser.find("[data-panel=id-card] h2").getText());
  }

  @Test
  void a_terminal_that_stops_is_announced_and_found_again_when_it_restarts() throws IOException {
    int port = page.port();
    page.close();
    browser.await("banner", b -> b.find("#banner").isDisplayed());
    assertTrue(browser.find("#banner").getText().contains("终端没有响应"));
    browser.shot("stopped");
    desk = new SampleDesk();
    desk.happen(Happening.Kind.TERMINAL, "终端已重新启动", "The terminal restarted");
    screen = new PaintedScreen();
    screen.tap(100, 100);
    page =
        assertInstanceOf(
                StartOutcome.Started.class,
                WorkbenchPage.start(desk.bench(screen), port, token, LIMITS))
            .page();
    browser.await("no banner", b -> !b.find("#banner").isDisplayed());
    awaitPixel(100, 100, "224,48,144");
    browser.await("new log", b -> b.find("#lines").getText().contains("终端已重新启动"));
    assertClickArrives(0.5, 0.5);
  }

  @Test
  void a_terminal_that_hangs_is_announced_and_goes_on_by_itself() {
    screen.hang();
    browser.clickAt("#screen", 0.5, 0.5);
    browser.await("banner", b -> b.find("#banner").isDisplayed());
    screen.goOn();
    browser.await("no banner", b -> !b.find("#banner").isDisplayed());
    browser.await("touch", _ -> screen.taps().size() == 1);
  }

  @Test
  void a_terminal_with_another_token_asks_for_the_new_address() {
    int port = page.port();
    page.close();
    page =
        assertInstanceOf(
                StartOutcome.Started.class,
                WorkbenchPage.start(desk.bench(screen), port, Token.random(), LIMITS))
            .page();
    browser.await("banner", b -> b.find("#banner").getText().contains("此地址已失效"));
    open();
  }

  @Test
  void two_pages_see_the_same_screen() {
    String first = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.WINDOW);
    browser.resize(1500, 950);
    open();
    assertClickArrives(0.5, 0.25);
    browser.driver().close();
    browser.driver().switchTo().window(first);
    awaitPixel(540, 480, "224,48,144");
  }

  @Test
  void a_browser_without_the_token_sees_one_sentence() {
    browser.driver().manage().deleteAllCookies();
    browser.open("http://127.0.0.1:" + page.port() + "/");
    assertTrue(browser.find("body").getText().contains("请打开终端启动时显示的完整地址"));
  }

  @Test
  void the_browser_has_nothing_to_complain_about() {
    desk.print("p1");
    browser.await("paper", b -> loaded("[data-paper=p1] img"));
    assertClickArrives(0.5, 0.5);
    List<String> complaints =
        Stream.of(browser.driver().manage().logs().get("browser").getAll())
            .flatMap(List::stream)
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .filter(entry -> entry.getMessage().contains(":" + page.port()))
            .map(entry -> entry.getMessage())
            .toList();
    assertEquals(List.of(), complaints);
  }

  @Test
  void pictures_for_whoever_judges_its_looks() throws IOException {
    desk.print("p1");
    desk.printSlip("s1");
    desk.happen(
        Happening.Kind.PHONE,
        "【政务大厅】您的验证码是 204816，5 分钟内有效。",
        "[Hall] Your code is 204816, valid for 5 minutes.");
    desk.happen(Happening.Kind.DEVICE, "证件已放上阅读器", "A card was laid on the reader");
    desk.happen(Happening.Kind.HALL, "大厅签发了《无房证明》", "The hall issued “No-property certificate”");
    desk.happen(Happening.Kind.TERMINAL, "会话结束，已清除个人信息", "The session ended and was wiped");
    browser.await("papers", b -> loaded("[data-paper=p1] img") && loaded("[data-paper=s1] img"));
    browser.await("log", b -> b.find("#lines").getText().contains("已清除个人信息"));
    browser.await("font", b -> b.isTrue("document.fonts.status === 'loaded'"));
    browser.shot("portrait");
    browser.resize(700, 1400);
    browser.shot("narrow");
    browser.resize(1700, 950);
    screen.turnTo(1920, 1080);
    browser.await("landscape", b -> "1920".equals(b.find("#screen").getDomProperty("width")));
    browser.find("#language").click();
    browser.shot("landscape-english");
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    browser.shot("dark");
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of());
    browser.find("#language").click();
    assertEquals(1, browser.driver().findElements(By.id("screen")).size());
  }
}
