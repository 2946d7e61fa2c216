package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.page.Control;

/// A choice among the invented citizens, or nobody.
final class CitizenChoice {

  private static final String NOBODY = "nobody";

  private CitizenChoice() {}

  static Control of(String name, Texts label, Texts nobody, Optional<Citizen> current) {
    List<Control.Option> options = new ArrayList<>();
    options.add(new Control.Option(NOBODY, nobody));
    List<Citizen> all = Citizens.all();
    for (Citizen citizen : all) {
      options.add(new Control.Option(id(citizen), label(citizen)));
    }
    return new Control.Choice(name, label, options, current.map(CitizenChoice::id).orElse(NOBODY));
  }

  /// The citizen of an option; empty for nobody.
  static Optional<Citizen> chosen(String option) {
    return Citizens.all().stream().filter(citizen -> id(citizen).equals(option)).findFirst();
  }

  private static String id(Citizen citizen) {
    return "citizen-" + (Citizens.all().indexOf(citizen) + 1);
  }

  private static Texts label(Citizen citizen) {
    String name = citizen.person().name();
    return switch (citizen.standing()) {
      case ORDINARY -> new Texts(name, name);
      case OWNS_PROPERTY -> new Texts(name + "（名下有房）", name + " (owns property)");
      case CARD_LOST -> new Texts(name + "（证件挂失）", name + " (card reported lost)");
    };
  }
}
