package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.ui.Sight;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.page.Browser;
import org.hallkiosk.kiosk.workbench.page.WorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The page of a real terminal in a real browser: what the developer does there happens at the
/// terminal, and what the terminal shows is seen there.
@Timeout(120)
class ADeveloperUsesTheWorkbenchTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// The browser's picture is compared with the window's at this size.
  private static final int WIDTH = 54;

  private static final int HEIGHT = 96;
  private static final int CELL = 1080 / WIDTH;

  /// Of 255 a colour, on average: two scalers of one picture differ by less, two screens by more.
  private static final double ALIKE = 4;

  @TempDir Path folder;

  @Test
  void a_card_is_laid_down_and_taken_back_and_the_service_is_clicked_in_the_picture()
      throws Exception {
    Configuration configuration =
        new OwnConfiguration(folder.resolve("config")).read(folder.resolve("data"));
    Arguments arguments = new Arguments();
    arguments.port = 0;
    Glass glass = Glass.of(configuration, arguments);
    try (Browser browser = Browser.start("zh-CN");
        Workbench workbench =
            new Workbench(
                configuration, glass.placement(() -> {}), InstantSource.system(), () -> {});
        WorkbenchPage page = DeveloperPage.open(0, configuration, workbench, glass)) {
      workbench.start();
      browser.resize(1500, 950);
      browser.open(page.address().toString());
      walk(browser, workbench);
      cutMains(browser);
      weldRelay(browser, workbench);
      browser.resize(1500, 2000);
      browser.shot("workbench-zh");
    }
  }

  private static void cutMains(Browser browser) {
    choose(browser, "power", "cut-mains");
    browser.find("[data-panel=power] [data-control=happens] button").click();
    browser.await("the deed", page -> page.find("[data-panel=power]").getText().contains("市电中断"));
  }

  /// A hand at the page reaches the relay board, at the far end of its wire.
  private static void weldRelay(Browser browser, Workbench workbench) {
    choose(browser, "cabinet", "welded-relay");
    browser.find("[data-panel=cabinet] [data-control=happens] input").sendKeys("3");
    browser.find("[data-panel=cabinet] [data-control=happens] button").click();
    browser.await(
        "the welded relay",
        page ->
            workbench.cabinet().premises().drawnRelays().equals(List.of(3))
                && page.find("[data-panel=cabinet]").getText().contains("继电器触点粘连 3"));
  }

  private static void choose(Browser browser, String panel, String deed) {
    browser
        .find("[data-panel=" + panel + "] [data-control=happens] option[value=" + deed + "]")
        .click();
  }

  private static void walk(Browser browser, Workbench workbench) throws InterruptedException {
    Citizen citizen = Citizens.ORDINARY;
    String option = "citizen-" + (Citizens.all().indexOf(citizen) + 1);
    seen(browser, workbench, View.Attract.class);
    click(browser, workbench, "wake-up");
    seen(browser, workbench, View.SignIn.class);
    choose(browser, option);
    View.TakeCard greeting = seen(browser, workbench, View.TakeCard.class);
    assertEquals(Masking.DEFAULT.name(citizen.person().name()), greeting.maskedName());
    choose(browser, "nobody");
    seen(browser, workbench, View.Home.class);
    click(browser, workbench, "category-real-estate");
    browser.await(
        "the service",
        _ -> workbench.runtime().window().look().touchable("service-no-house-certificate"));
    seen(browser, workbench, View.Home.class);
    click(browser, workbench, "service-no-house-certificate");
    seen(browser, workbench, View.FaceCheck.class);
  }

  private static void choose(Browser browser, String option) {
    browser
        .find("[data-panel=id-card-reader] [data-control=card] option[value=" + option + "]")
        .click();
  }

  private static void click(Browser browser, Workbench workbench, String id) {
    Sight.Seen node = workbench.runtime().window().look().find(id).orElseThrow();
    browser.clickAt(
        "#screen", (node.x() + node.width() / 2) / 1080, (node.y() + node.height() / 2) / 1920);
  }

  /// The terminal comes to the view, and the browser's picture is the window's.
  private static <V extends View> V seen(Browser browser, Workbench workbench, Class<V> view)
      throws InterruptedException {
    var shown = workbench.screens().await(one -> view.isInstance(one.view()), PATIENCE);
    assertTrue(shown.isPresent(), () -> view + " never came: " + workbench.screens().newest());
    browser.await(
        "picture of " + view.getSimpleName(),
        _ -> difference(inBrowser(browser), onGlass(workbench)) < ALIKE);
    return view.cast(shown.get().view());
  }

  private static double difference(int[] one, int[] other) {
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return sum / (double) one.length;
  }

  private static int[] inBrowser(Browser browser) {
    Object answer =
        browser
            .driver()
            .executeScript(
                """
                const small = document.createElement("canvas");
                [small.width, small.height] = arguments;
                const pen = small.getContext("2d");
                pen.imageSmoothingQuality = "high";
                pen.drawImage(document.getElementById("screen"), 0, 0, ...arguments);
                return [...pen.getImageData(0, 0, ...arguments).data]
                    .filter((_, i) => i % 4 !== 3);
                """,
                WIDTH, HEIGHT);
    List<?> bands = assertInstanceOf(List.class, answer);
    return bands.stream().mapToInt(band -> ((Number) band).intValue()).toArray();
  }

  private static int[] onGlass(Workbench workbench) {
    BufferedImage glass = workbench.runtime().window().snapshot();
    int[] bands = new int[WIDTH * HEIGHT * 3];
    for (int i = 0; i < bands.length; i++) {
      int cell = i / 3;
      bands[i] = average(glass, cell % WIDTH * CELL, cell / WIDTH * CELL, 16 - 8 * (i % 3));
    }
    return bands;
  }

  private static int average(BufferedImage picture, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < top + CELL; y++) {
      for (int x = left; x < left + CELL; x++) {
        sum += picture.getRGB(x, y) >> shift & 0xFF;
      }
    }
    return sum / (CELL * CELL);
  }
}
