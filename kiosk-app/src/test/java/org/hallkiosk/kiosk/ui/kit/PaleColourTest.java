package org.hallkiosk.kiosk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An administrator chooses colours that cannot be read. Text is measured where it is drawn; here,
/// what is neither text nor icon: edges and arcs that tell something.
class PaleColourTest {

  private static final Pattern ROLE = Pattern.compile("(-[a-z-]+): #([0-9a-f]{6});");
  private static final String[][] CONTROLS = {
    {"-edge", "-paper"},
    {"-edge", "-surface"},
    {"-brand", "-paper"},
    {"-brand", "-surface"},
    {"-brand-line", "-brand-deep"},
    {"-surface", "-brand-night"},
    {"-ink", "-surface"}
  };

  @Test
  void edges_and_arcs_keep_three_to_one() {
    assertEquals(List.of(), pale(new Brand(Path.of("../config/brand")).colours()));
  }

  @Test
  void a_pale_edge_is_caught() {
    String colours = new Brand(Path.of("../config/brand")).colours();
    String planted = colours.replaceAll("-edge: #[0-9a-f]{6}", "-edge: #d0d0d0");
    assertEquals(List.of("-edge on -paper", "-edge on -surface"), pale(planted));
  }

  private static List<String> pale(String colours) {
    Map<String, Integer> roles = new HashMap<>();
    Matcher role = ROLE.matcher(colours);
    while (role.find()) {
      roles.put(role.group(1), Integer.parseInt(role.group(2), 16));
    }
    List<String> pale = new ArrayList<>();
    for (String[] pair : CONTROLS) {
      if (contrast(
              Objects.requireNonNull(roles.get(pair[0])),
              Objects.requireNonNull(roles.get(pair[1])))
          < 3) {
        pale.add(pair[0] + " on " + pair[1]);
      }
    }
    return pale;
  }

  private static double contrast(int one, int two) {
    double lighter = Math.max(luminance(one), luminance(two));
    return (lighter + 0.05) / (Math.min(luminance(one), luminance(two)) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
