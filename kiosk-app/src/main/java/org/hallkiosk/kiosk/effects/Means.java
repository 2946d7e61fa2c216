package org.hallkiosk.kiosk.effects;

import java.util.function.Consumer;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Event;

/// What effects are carried out with.
///
/// @param inbox takes the events, from any thread
record Means(
    Scheduler scheduler,
    Asking asking,
    Devices devices,
    Hall hall,
    Vault vault,
    Waits waits,
    Consumer<Event> inbox) {

  static Means of(Scheduler scheduler, Devices devices, Hall hall, Consumer<Event> inbox) {
    return new Means(
        scheduler, new Asking(scheduler, inbox), devices, hall, new Vault(), new Waits(), inbox);
  }

  void tell(Event event) {
    inbox.accept(event);
  }
}
