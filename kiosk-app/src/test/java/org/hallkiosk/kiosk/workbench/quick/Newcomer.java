package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// The thirty-seventh service, of which `config/README.md` tells how to write it: beside the
/// portrait it is the one whose paper is given out only once it is paid, so that its money can go
/// back.
final class Newcomer {

  static final ServiceId SERVICE = new ServiceId("summer-course");

  private static final Path SHIPPED = Ground.CONFIG.toAbsolutePath().normalize();

  private Newcomer() {}

  /// What ships, and the newcomer.
  static Configuration configuration(Path folder) throws IOException {
    Path catalog = Files.createDirectories(folder.resolve("catalog"));
    link(SHIPPED, folder);
    link(SHIPPED.resolve("catalog"), catalog);
    write("/org/hallkiosk/kiosk/configuration/summer-course.yaml", catalog, "summer-course.yaml");
    return switch (new ConfigurationFolder(folder).read(folder.resolve("terminal.yaml"))) {
      case ConfigurationReading.Usable usable -> usable.configuration();
      case ConfigurationReading.Unusable unusable ->
          throw new AssertionError(unusable.faults().toString());
    };
  }

  private static void link(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(it -> !it.endsWith("catalog")).toList()) {
        Files.createSymbolicLink(to.resolve(file.getFileName()), file);
      }
    }
  }

  /// Where the hall knows it too.
  static Path world(Ground ground) throws IOException {
    Path world = ground.newWorld();
    Path items = Files.createDirectories(world.resolve("hall").resolve("items"));
    for (String file : List.of("summer-course.yaml", "registers.yaml")) {
      write("/org/hallkiosk/kiosk/workbench/newcomer/" + file, items, file);
    }
    return world;
  }

  private static void write(String resource, Path folder, String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(Newcomer.class.getResourceAsStream(resource), resource)) {
      Files.writeString(
          folder.resolve(name), new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The course is called off while it is being paid.
  static Script courseCalledOff() {
    return new Script(
        "course-called-off",
        SERVICE,
        Citizens.CHILD,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.GuardianCard(Citizens.ORDINARY),
            new Move.ShowFace(),
            new Move.Pick("SWIM-1", List.of("游泳初级班", "180.00")),
            new Move.Choose("alone"),
            new Move.UseHeld("卫生健康委员会"),
            new Move.Scan(1),
            new Move.Review(List.of("张*样", "游泳初级班", "180.00")),
            new Move.Meanwhile(
                View.Pay.class::isInstance,
                hands -> hands.hall().situation().withdrawResults(SERVICE.value())),
            new Move.Pay(PayWay.PHONE_CODE, 18000),
            new Move.Result(View.ResultKind.REFUNDED, List.of())),
        new Expected(
            Citizens.CHILD.person().number().value(),
            Map.of("course", "SWIM-1", "payable", "yes", "way-home", "alone"),
            List.of("birth-certificate", "way-home-consent"),
            18000,
            List.of(),
            Optional.of(List.of("张*样")),
            0));
  }
}
