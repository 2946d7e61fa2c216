package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/// "Are you still there?": covers the whole screen, one large way to go on, and the seconds left.
/// Lies in the scene, since windows of their own close at once in a kiosk session.
public final class StillThere extends StackPane {

  private final BigButton button;
  private final Label why = Lettering.label("", "body", "soft", "centred");
  private final Label seconds = Lettering.label("", "countdown-seconds");
  private final Kit kit;
  private final Arc left;
  private int most = 1;

  public StillThere(Kit kit, Runnable stay) {
    setId("still-there");
    getStyleClass().add("scrim");
    double radius = kit.u(130);
    left = new Arc(0, 0, radius, radius, 90, 360);
    left.getStyleClass().add("countdown-left");
    button = button(kit, stay);
    this.kit = kit;
    getChildren().add(sheet(clock(radius)));
  }

  private VBox sheet(StackPane clock) {
    Label title = Lettering.title(kit.say("still-there.title"));
    VBox sheet = new VBox(clock, title, why, button);
    sheet.getStyleClass().add("sheet");
    sheet.setAlignment(Pos.CENTER);
    sheet.setMaxWidth(kit.u(860));
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    return sheet;
  }

  private static BigButton button(Kit kit, Runnable stay) {
    String text = kit.say("still-there.stay");
    BigButton button =
        new BigButton(kit, "stay-here", BigButton.Weight.MAIN, text, Optional.empty());
    button.getStyleClass().add("stay");
    return button.stretched().does(stay);
  }

  /// @param mayStay whether there is a way to go on; else the words say that the session ends
  public void show(int secondsLeft, boolean mayStay) {
    why.setText(kit.say(mayStay ? "still-there.why" : "still-there.last"));
    button.setVisible(mayStay);
    button.setManaged(mayStay);
    most = Math.max(most, secondsLeft);
    seconds.setText(String.valueOf(secondsLeft));
    left.setLength(360.0 * secondsLeft / most);
  }

  private StackPane clock(double radius) {
    Circle track = new Circle(radius);
    track.getStyleClass().add("countdown-track");
    return new StackPane(new Group(track, left), seconds);
  }
}
