package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Panel;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A citizen cannot read or reach what is on the screen. Every screen, in every language, upright
/// and wide, on a large and on a smaller panel; their pictures lie in target/screens.
class UnreadableScreenTest {

  private static final Path PICTURES = Path.of("target/screens");

  static Stream<Arguments> panels() {
    return Stream.of(
        Arguments.of("portrait", OpenKiosk.UPRIGHT, Language.ZH, true),
        Arguments.of("portrait", OpenKiosk.UPRIGHT, Language.EN, false),
        Arguments.of("landscape", OpenKiosk.WIDE, Language.ZH, false),
        Arguments.of("landscape", OpenKiosk.WIDE, Language.EN, false),
        Arguments.of("portrait-21", Panel.ofDiagonal(1080, 1920, 21.5), Language.ZH, false),
        Arguments.of("portrait-21", Panel.ofDiagonal(1080, 1920, 21.5), Language.EN, false));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("panels")
  void every_screen_can_be_read_and_reached(
      String name, Panel panel, Language language, boolean photographed) throws IOException {
    Map<String, List<String>> defects = new TreeMap<>();
    Files.createDirectories(PICTURES);
    Frame face = SampleFace.frame();
    try (OpenKiosk kiosk = new OpenKiosk(panel, () -> Optional.of(face))) {
      for (Gallery.Exhibit exhibit : Gallery.all()) {
        kiosk.show(exhibit, language);
        if (exhibit.view() instanceof View.FaceCheck) {
          kiosk.awaitPreview();
        }
        if (showsPhotograph(exhibit.view())) {
          kiosk.awaitPhotograph();
        }
        defects.put(exhibit.name(), inspect(kiosk, panel));
        if (photographed) {
          photograph(kiosk, exhibit.name() + "." + language + "." + name);
        }
      }
    }
    defects.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), defects);
  }

  private static boolean showsPhotograph(View view) {
    return switch (view) {
      case View.ScanMaterial it -> it.state() == ScanState.SHOWING;
      case View.TakePhoto it -> it.picture().isPresent();
      default -> false;
    };
  }

  private static void photograph(OpenKiosk kiosk, String name) throws IOException {
    ImageIO.write(kiosk.window.snapshot(), "png", PICTURES.resolve(name + ".png").toFile());
  }

  private static List<String> inspect(OpenKiosk kiosk, Panel panel) {
    return Toolkit.ask(() -> new Inspection(kiosk.window.scene(), panel).defects());
  }

  @Test
  void a_label_that_is_cut_off_is_caught() {
    assertCaught("text cut off", page -> shrink(page, 120));
  }

  @Test
  void a_word_that_is_broken_is_caught() {
    assertCaught(
        "word broken",
        page -> {
          Label label = new Label("Incomprehensibilities");
          label.setWrapText(true);
          page.getChildren().add(label);
          label.setMaxWidth(90);
        });
  }

  @Test
  void a_pale_text_is_caught() {
    assertCaught("text too pale", page -> labels(page).forEach(it -> it.setTextFill(Color.SILVER)));
  }

  @Test
  void a_small_button_is_caught() {
    assertCaught(
        "too small",
        page -> {
          Button small = new Button();
          small.setId("planted");
          small.setMaxSize(30, 30);
          page.getChildren().add(small);
        });
  }

  @Test
  void a_node_that_hangs_out_is_caught() {
    assertCaught("outside", page -> page.setTranslateY(900));
  }

  @Test
  void a_picture_that_hangs_out_is_caught() {
    assertCaught(
        "picture outside",
        page -> {
          ImageView picture = new ImageView(new WritableImage(400, 400));
          picture.setManaged(false);
          picture.setY(1_500);
          page.getChildren().add(picture);
        });
  }

  @Test
  void two_buttons_on_top_of_each_other_are_caught() {
    assertCaught(
        "lies over",
        page -> {
          Button over = new Button();
          over.setId("planted");
          over.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
          page.getChildren().add(over);
        });
  }

  private static void assertCaught(String defect, Consumer<Pane> planting) {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("home"), Language.EN);
      assertEquals(List.of(), inspect(kiosk, OpenKiosk.UPRIGHT));
      Toolkit.run(() -> planting.accept((Pane) kiosk.window.scene().lookup("#screen-home")));
      kiosk.window.awaitDrawn();
      List<String> found = inspect(kiosk, OpenKiosk.UPRIGHT);
      assertTrue(found.stream().anyMatch(it -> it.startsWith(defect)), found::toString);
    }
  }

  private static void shrink(Pane page, double width) {
    for (Label label : labels(page)) {
      label.setWrapText(false);
      label.setMaxWidth(width);
    }
  }

  private static List<Label> labels(Pane page) {
    List<Label> labels = new ArrayList<>();
    for (Node node : page.lookupAll(".label")) {
      labels.add((Label) node);
    }
    return labels;
  }
}
