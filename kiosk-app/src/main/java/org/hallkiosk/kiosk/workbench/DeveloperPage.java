package org.hallkiosk.kiosk.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.workbench.desk.Desk;
import org.hallkiosk.kiosk.workbench.desk.Desks;
import org.hallkiosk.kiosk.workbench.desk.DeviceDesks;
import org.hallkiosk.kiosk.workbench.desk.HallDesk;
import org.hallkiosk.kiosk.workbench.page.Bench;
import org.hallkiosk.kiosk.workbench.page.StartOutcome;
import org.hallkiosk.kiosk.workbench.page.TokenFile;
import org.hallkiosk.kiosk.workbench.page.WorkbenchPage;

/// The workbench's page: live screen, a panel for every device and the hall.
final class DeveloperPage {
  /// What nearly every citizen uses, and so every developer.
  private static final Set<DeviceKind> FIRST =
      EnumSet.of(
          DeviceKind.ID_CARD_READER,
          DeviceKind.CAMERA,
          DeviceKind.DOCUMENT_PRINTER,
          DeviceKind.RECEIPT_PRINTER);

  private DeveloperPage() {}

  static WorkbenchPage open(int port, Configuration configuration, Workbench workbench, Glass glass)
      throws CannotStart {
    Desks desks = desks(workbench);
    Bench bench =
        new Bench(
            new WindowScreen(
                workbench.runtime().window(),
                workbench.screens(),
                glass.panel().widthPx(),
                glass.panel().heightPx()),
            desks::panels,
            desks::act,
            workbench.happenings(),
            Optional.of(configuration.brand().fonts().resolve("NotoSansSC_400Regular.ttf")));
    Path token = configuration.terminal().data().resolve("workbench.token");
    return switch (WorkbenchPage.start(bench, port, TokenFile.keptIn(token))) {
      case StartOutcome.Started started -> started.page();
      case StartOutcome.PortTaken taken -> throw new CannotStart(taken.sentence().en());
      case StartOutcome.Refused refused -> throw new CannotStart(refused.sentence().en());
    };
  }

  private static Desks desks(Workbench workbench) {
    DeviceDesks devices = new DeviceDesks(workbench.cabinet());
    List<Desk> all = new ArrayList<>();
    FIRST.forEach(kind -> all.add(devices.of(kind)));
    all.add(new HallDesk(workbench.hall()));
    EnumSet.complementOf(EnumSet.copyOf(FIRST)).forEach(kind -> all.add(devices.of(kind)));
    return new Desks(all);
  }
}
