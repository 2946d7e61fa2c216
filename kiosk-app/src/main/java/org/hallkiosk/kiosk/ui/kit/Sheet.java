package org.hallkiosk.kiosk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The stylesheet for one panel and one brand. In `kiosk.css` lengths are design units (`24u`),
/// letters with a floor (`30t`), targets with a floor (`96f`); here they become pixels.
public final class Sheet {

  private static final Pattern LENGTH =
      Pattern.compile("(?<![\\w#.])(-?\\d+(?:\\.\\d+)?)([utf])\\b");

  private Sheet() {}

  /// A `data:` address, which JavaFX reads like a file's.
  public static String address(Panel panel, Brand brand) {
    String css = brand.colours() + inPixels(panel, template());
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  static String inPixels(Panel panel, String css) {
    return LENGTH
        .matcher(css)
        .replaceAll(length -> Matcher.quoteReplacement(pixels(panel, length)));
  }

  private static String pixels(Panel panel, java.util.regex.MatchResult length) {
    double size = Double.parseDouble(length.group(1));
    double px =
        switch (length.group(2).charAt(0)) {
          case 't' -> panel.text(size);
          case 'f' -> panel.target(size);
          default -> panel.unit(size);
        };
    return String.format(Locale.ROOT, "%.2fpx", px);
  }

  private static String template() {
    try (InputStream in = Sheet.class.getResourceAsStream("kiosk.css")) {
      if (in == null) {
        throw new IllegalStateException("kiosk.css is missing beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
