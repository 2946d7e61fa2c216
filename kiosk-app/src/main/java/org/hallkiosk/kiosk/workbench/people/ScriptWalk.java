package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// One script from the attract screen to the next one. In the end papers, slip, the hall's books
/// and the payment channel's must agree with what the script says of its citizen.
public final class ScriptWalk {

  private final Script script;
  private final Glass glass;
  private final Hands hands;
  private final Language language;

  public ScriptWalk(Script script, Glass glass, Hands hands, Language language) {
    this.script = script;
    this.glass = glass;
    this.hands = hands;
    this.language = language;
  }

  /// Blocks for as long as the terminal takes.
  public void walk() throws JourneyFailed, InterruptedException {
    Before before = Before.of(script, hands);
    comeAndGo();
    before.checkAfter();
  }

  /// The visit alone.
  public void comeAndGo() throws JourneyFailed, InterruptedException {
    if (script.met(Move.Collect.class).isPresent()) {
      new Meanwhile(script, hands.hall()).pass();
    }
    wakeUp();
    switch (script.arrival()) {
      case ID_CARD -> {
        hands.layCard(script.citizen());
        greeted();
        hands.liftCard();
        open();
      }
      case SOCIAL_CARD -> {
        hands.insertSocialCard();
        greeted();
        hands.takeChipCard();
        open();
      }
      case SERVICE_CARD -> {
        hands.insertServiceCard();
        greeted();
        hands.takeChipCard();
        open();
      }
      case PHONE_CODE -> {
        hands.showCode(hands.hall().signInCode(script.citizen()));
        glass.see("the code signs in", View.Home.class);
        hands.takeCodeAway();
        open();
      }
      case NOBODY -> openWithoutCard();
    }
    new Walker(script.citizen(), glass, hands).make(script.moves());
    glass.see("goodbye", View.Goodbye.class);
    glass.see("the terminal is ready for the next", View.Attract.class);
  }

  private void wakeUp() throws JourneyFailed, InterruptedException {
    glass.see("the terminal waits for somebody", View.Attract.class);
    glass.touch(new Intent.WakeUp());
    glass.see("the card is asked for", View.SignIn.class);
    if (language == Language.EN) {
      glass.touch(new Intent.Speak(language));
    }
  }

  private void greeted() throws JourneyFailed, InterruptedException {
    glass.see("the card is to be taken back", View.TakeCard.class);
  }

  private void open() throws JourneyFailed, InterruptedException {
    if (script.comesBack() || script.continuesDraft()) {
      glass.see("something waits", View.Home.class, View.Home::somethingWaits);
      glass.touch(new Intent.SeeWaiting());
      return;
    }
    if (service().equals(Script.SERVICE_CARD)) {
      glass.see("the card can be minded", View.Home.class, View.Home::serviceCard);
      glass.touch(new Intent.MindServiceCard());
      return;
    }
    View.Home home = glass.see(whatCanBeDone(), View.Home.class, it -> isReady(it.services()));
    if (start(home.services())) {
      return;
    }
    for (Category category : others(home)) {
      glass.touch(new Intent.OpenCategory(category.id()));
      View.Home open =
          glass.see(
              whatCanBeDone(),
              View.Home.class,
              it -> it.open().equals(category.id()) && isReady(it.services()));
      if (start(open.services())) {
        return;
      }
    }
    throw new JourneyFailed(service().value() + " is not offered");
  }

  private String whatCanBeDone() {
    return "what can be done here, and nothing in the way of " + service();
  }

  /// A device that has not answered for a moment is waited for.
  private boolean isReady(List<View.ServiceTile> tiles) {
    return tiles.stream()
        .filter(tile -> tile.id().equals(service()))
        .allMatch(tile -> tile.unavailable().isEmpty());
  }

  private static List<Category> others(View.Home home) {
    return home.categories().stream().filter(it -> !it.id().equals(home.open())).toList();
  }

  private void openWithoutCard() throws JourneyFailed, InterruptedException {
    View.SignIn open = glass.see(whatCanBeDone(), View.SignIn.class, it -> isReady(it.open()));
    if (!start(open.open())) {
      throw new JourneyFailed(service().value() + " is not offered to whoever has no card");
    }
  }

  private boolean start(List<View.ServiceTile> tiles) throws JourneyFailed, InterruptedException {
    for (View.ServiceTile tile : tiles) {
      if (tile.id().equals(service())) {
        glass.touch(new Intent.StartService(service()));
        return true;
      }
    }
    return false;
  }

  private ServiceId service() {
    return script.service();
  }
}
