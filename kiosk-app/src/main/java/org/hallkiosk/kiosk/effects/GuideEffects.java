package org.hallkiosk.kiosk.effects;

import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.view.View;

/// Looks things up in the guide, without the hall.
final class GuideEffects {

  private final Asking asking;
  private final Guide guide;

  GuideEffects(Means means, Guide guide) {
    this.asking = means.asking();
    this.guide = guide;
  }

  void search(Effect.SearchGuide effect) {
    asking.ask(
        Lane.GUIDE,
        () ->
            new Event.GuideFound(
                effect.ticket(),
                guide.search(effect.typed()).stream().map(GuideEffects::hit).toList()));
  }

  private static View.GuideHit hit(GuideItem item) {
    return new View.GuideHit(item.code(), item.name(), item.department());
  }

  void open(Effect.OpenGuideEntry effect) {
    asking.ask(
        Lane.GUIDE, () -> new Event.GuideOpened(effect.ticket(), guide.entry(effect.code())));
  }
}
