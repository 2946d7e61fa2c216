package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.HallLink;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the workbench's configuration chooses how its requests are signed.
class TheTerminalIsEnrolledTest {

  @TempDir Path folder;

  @Test
  void each_signer_of_the_configuration_is_enrolled_read_and_known() throws Exception {
    OwnConfiguration own = new OwnConfiguration(folder.resolve("config"));
    try (EmbeddedHall hall = hall()) {
      assertKnownTwice(hall, own, "HMAC-SHA256");
      own.change("terminal.yaml", "signer: hmac-sha256", "signer: sm2");
      assertKnownTwice(hall, own, "SM2");
      own.change("terminal.yaml", "signer: sm2", "signer: hmac-sm3");
      assertKnownTwice(hall, own, "HMAC-SM3");
    }
  }

  private void assertKnownTwice(EmbeddedHall hall, OwnConfiguration own, String algorithm)
      throws IOException, CannotStart {
    Terminal terminal = own.read(folder.resolve("data")).terminal();
    assertKnown(hall, terminal, algorithm);
    assertKnown(hall, terminal, algorithm);
  }

  private EmbeddedHall hall() throws IOException {
    return EmbeddedHall.start(
        EmbeddedHall.Options.in(folder.resolve("hall"), HallBench.FONTS, InstantSource.system())
            .withFallbackFonts(List.of()));
  }

  private static void assertKnown(EmbeddedHall hall, Terminal terminal, String algorithm)
      throws IOException, CannotStart {
    Path key = EnrolledTerminal.at(hall, terminal);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    HallLink link =
        new HallLink(
            terminal.hall().shape(),
            new HallAddress(hall.address(), terminal.id()),
            HallLink.signer(terminal.hall().signer(), key),
            HallTls.SYSTEM);
    assertEquals(algorithm, link.signer().algorithm());
    try (CarriedHall client = link.open(InstantSource.system())) {
      HallBench.answered(client.signIn(HallBench.card(Citizens.ORDINARY)));
    }
  }
}
