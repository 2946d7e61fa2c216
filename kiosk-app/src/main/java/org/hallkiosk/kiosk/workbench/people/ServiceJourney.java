package org.hallkiosk.kiosk.workbench.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// A service as its citizens use it: a visit for each way through it that has steps of its own.
public record ServiceJourney(String name, List<Script> scripts) implements Journey {

  public ServiceJourney {
    scripts = List.copyOf(scripts);
  }

  @Override
  public Citizen citizen() {
    return scripts.getFirst().citizen();
  }

  @Override
  public void walk(Visit visit) throws JourneyFailed, InterruptedException {
    Hands hands = new CabinetHands(visit);
    List<Path> before = trays(hands);
    for (Script script : scripts) {
      new ScriptWalk(script, new TouchedGlass(visit), hands, visit.language()).walk();
    }
    trays(hands).stream().filter(paper -> !before.contains(paper)).forEach(visit::takeHome);
  }

  private static List<Path> trays(Hands hands) {
    return Stream.of(
            hands.papers().stream().map(PrintedDocument::file),
            hands.forms().stream().map(PrintedDocument::file),
            hands.slips().stream().map(PrintedSlip::file))
        .flatMap(files -> files)
        .flatMap(Optional::stream)
        .toList();
  }
}
