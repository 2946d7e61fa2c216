package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.card.PassportContent;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedChip;
import org.junit.jupiter.api.Test;

/// The simulated chip against the worked example of ICAO Doc 9303-11, appendix D: basic access
/// control with fixed nonces, then EF.COM under protection.
class PassportVectorsTest {
  private static final String COM = "60145F0104303130365F36063034303030305C026175";

  private static byte[] random(int count) {
    return HexFormat.of()
        .parseHex(count == 8 ? "4608F91988702212" : "0B4F80323EB3191CB04970CB4052790B");
  }

  @Test
  void basic_access_control_and_protected_reading_match_the_standard() {
    SimulatedChip chip =
        SampleCards.passport(
            new PassportContent(
                "L898902C<369080619406236",
                Optional.empty(),
                Map.of(0x011E, HexFormat.of().parseHex(COM))),
            PassportVectorsTest::random);
    assertSays("9000", chip, "00A4040C07A0000002471001");
    assertSays("4608F919887022129000", chip, "0084000008");
    assertSays(
        "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000",
        chip,
        "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A7"
            + "28");
    assertSays(
        "990290008E08FA855A5D4C50A8ED9000",
        chip,
        "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800");
    assertSays(
        "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000",
        chip,
        "0CB000000D9701048E08ED6705417E96BA5500");
    assertSays(
        "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000",
        chip,
        "0CB000040D9701128E082EA28A70F3C7B53500");
  }

  private static void assertSays(String answer, SimulatedChip chip, String command) {
    assertEquals(
        answer,
        HexFormat.of().withUpperCase().formatHex(chip.exchange(HexFormat.of().parseHex(command))));
  }
}
