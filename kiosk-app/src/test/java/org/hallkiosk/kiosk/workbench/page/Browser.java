package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/// Debian's Chromium without a window. Both programs are named by path, so that nothing is
/// downloaded.
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SHOTS = Path.of("target", "workbench-page");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// Skips the test, and says why, on a machine without Chromium.
  public static Browser start(String language) throws IOException {
    if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
      String reason = "skipped: install chromium and chromium-driver to test the workbench page";
      System.err.println(reason);
      Assumptions.abort(reason);
    }
    Files.createDirectories(SHOTS);
    Path profile = Files.createTempDirectory(SHOTS.toAbsolutePath(), "profile");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=" + language,
        "--accept-lang=" + language,
        "--user-data-dir=" + profile);
    File program = DRIVER.toFile();
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(program).build(), options));
  }

  public ChromeDriver driver() {
    return driver;
  }

  public void open(String address) {
    driver.get(address);
  }

  public void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public boolean has(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  public void await(String what, Predicate<Browser> condition) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      assertTrue(System.nanoTime() < until, () -> "never came: " + what);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private boolean holds(Predicate<Browser> condition) {
    try {
      return condition.test(this);
    } catch (StaleElementReferenceException | JavascriptException changing) {
      return false;
    }
  }

  /// Clicks a part of an element: (0, 0) its upper left corner, (1, 1) its lower right one.
  public void clickAt(String selector, double right, double down) {
    WebElement element = find(selector);
    Dimension size = element.getSize();
    int x = (int) Math.round(size.width * (right - 0.5));
    int y = (int) Math.round(size.height * (down - 0.5));
    new Actions(driver).moveToElement(element, x, y).click().perform();
  }

  /// The colour of a pixel of the live picture, as `r,g,b`.
  String pixel(int x, int y) {
    return String.valueOf(
        driver.executeScript(
            "return [...document.getElementById('screen').getContext('2d')"
                + ".getImageData(arguments[0], arguments[1], 1, 1).data].slice(0, 3).join(',')",
            x,
            y));
  }

  /// Whether an expression of the page's own language is true there.
  boolean isTrue(String expression) {
    return Boolean.TRUE.equals(driver.executeScript("return " + expression));
  }

  public void shot(String name) throws IOException {
    Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
