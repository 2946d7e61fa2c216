package org.hallkiosk.hardware.driver.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.device.WhoActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Literal words of `scanimage` 1.1.1, as it was heard to speak with SANE's `test` backend.
class ScanimageWordsTest {

  private static final List<String> TEST_BACKEND =
      """
      All options specific to device `test':
        Scan Mode:
          --mode Gray|Color [Gray]
              Selects the scan mode (e.g., lineart, monochrome, or color).
          --depth 1|8|16 [8]
              Number of bits per sample, typical values are 1 for "line-art" and 8
          --hand-scanner[=(yes|no)] [no]
          --three-pass-order RGB|RBG|GBR|GRB|BRG|BGR [inactive]
          --resolution 1..1200dpi (in steps of 1) [50]
              Sets the resolution of the scanned image.
          --source Flatbed|Automatic Document Feeder [Flatbed]
              If Automatic Document Feeder is selected, the feeder will be 'empty'
        Geometry:
          -x 0..200mm (in steps of 1) [80]
              Width of scan-area.
          -y 0..200mm (in steps of 1) [100]
              Height of scan-area.
      """
          .lines()
          .toList();

  @Test
  void options_become_arguments_with_the_source_first() {
    SaneOptions options = SaneOptions.of(TEST_BACKEND);
    assertEquals(EnumSet.of(ScanSource.FLATBED, ScanSource.FEEDER), options.sources());
    assertEquals(List.of(75, 100, 150, 200, 300, 400, 600, 1200), options.resolutions());
    assertEquals(
        List.of(
            "--source",
            "Automatic Document Feeder",
            "--mode",
            "Color",
            "--resolution",
            "200",
            "-x",
            "200.0",
            "-y",
            "200.0"),
        options.arguments(new ScanRequest(ScanSource.FEEDER, 210, true, 5), 210, 297));
  }

  @Test
  void other_backends_use_other_words() {
    SaneOptions options =
        SaneOptions.of(
            List.of(
                "    --mode 24bit Color[Fast]|Black & White|True Gray [24bit Color[Fast]]",
                "    --source FlatBed|ADF Front|ADF Duplex [FlatBed]",
                "    --resolution 300|75|150dpi [75]",
                "    -x 0..215.9mm (in steps of 0.0999908) [215.88]"));
    assertEquals(List.of(75, 150, 300), options.resolutions());
    assertEquals(
        List.of(
            "--source", "ADF Front", "--mode", "True Gray", "--resolution", "300", "-x", "210.0"),
        options.arguments(new ScanRequest(ScanSource.FEEDER, 1200, false, 1), 210, 297));
    assertEquals(EnumSet.of(ScanSource.FLATBED), SaneOptions.of(List.of()).sources());
  }

  @ParameterizedTest
  @CsvSource({
    "1, scanimage: sane_read: Operation not supported, FORMAT_NOT_SUPPORTED, ADMINISTRATOR",
    "2, scanimage: sane_read: Operation was canceled, DEVICE_ERROR, TECHNICIAN",
    "3, scanimage: sane_read: Device busy, DEVICE_ERROR, TECHNICIAN",
    "6, scanimage: sane_read: Document feeder jammed, PAPER_JAM, ATTENDANT",
    "8, scanimage: sane_read: Scanner cover is open, COVER_OPEN, ATTENDANT",
    "9, scanimage: sane_read: Error during device I/O, NO_ANSWER, TECHNICIAN",
    "10, scanimage: sane_read: Out of memory, DEVICE_ERROR, TECHNICIAN",
    "11, scanimage: sane_read: Access to resource has been denied, NOT_AUTHORISED, TECHNICIAN",
    "1, scanimage: open of device nosuch failed: Invalid argument, NOT_CONNECTED, TECHNICIAN",
    "1, scanimage: open of device test failed: Device busy, DEVICE_ERROR, TECHNICIAN",
    "1, scanimage: no SANE devices found, NOT_CONNECTED, TECHNICIAN",
    "1, scanimage: setting of option --source failed (Invalid argument), "
        + "FORMAT_NOT_SUPPORTED, ADMINISTRATOR",
    "1, scanimage: unrecognized option '--nosuchoption', FORMAT_NOT_SUPPORTED, ADMINISTRATOR",
    "1, Application transferred too few scanlines, GARBLED_ANSWER, TECHNICIAN",
    "139, Scanning page 1, DEVICE_ERROR, TECHNICIAN",
  })
  void every_complaint_has_somebody_who_acts(
      int exit, String words, FaultCode code, WhoActs whoActs) {
    Fault fault = SaneFaults.of(exit, List.of("Scanning page 1", words, "Batch terminated"));
    assertEquals(code, fault.code());
    assertEquals(whoActs, fault.whoActs());
    assertTrue(
        !fault.detail().isBlank() && !fault.detail().startsWith("scanimage: "), fault::detail);
  }

  @Test
  void a_model_is_found_by_its_name_or_its_backend() {
    List<String> listed = List.of("test:0|Noname frontend-tester", "test:1|Noname other");
    assertEquals(Optional.of("Noname other"), ModelList.named("test:1", listed));
    assertEquals(Optional.of("Noname frontend-tester"), ModelList.named("test", listed));
    assertEquals(Optional.empty(), ModelList.named("tes", listed));
  }

  @Test
  void an_address_names_the_scanner_and_its_extra_arguments() {
    SaneSettings settings =
        SaneSettings.of("sane:genesys:libusb:001:004", Map.of("extra", "--swcrop=yes  --lamp off"))
            .orElseThrow();
    assertEquals("genesys:libusb:001:004", settings.device());
    assertEquals(List.of("--swcrop=yes", "--lamp", "off"), settings.extra());
    assertEquals(Optional.empty(), SaneSettings.of("sane:", Map.of()));
    assertEquals(Optional.empty(), SaneSettings.of("sane:--help", Map.of()));
    assertEquals(Optional.empty(), SaneSettings.of("video:/dev/video0", Map.of()));
  }

  @Test
  void whatever_is_listed_reading_it_never_fails() {
    Random random = new Random(17);
    String alphabet = "    --abcdpim-xy 0123456789..|[]()=\u4F60";
    for (int round = 0; round < 5000; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        StringBuilder line =
            new StringBuilder(random.nextBoolean() ? "    --resolution " : "    -x ");
        random
            .ints(random.nextInt(40), 0, alphabet.length())
            .forEach(at -> line.append(alphabet.charAt(at)));
        lines.add(line + " [0]");
      }
      SaneOptions options = SaneOptions.of(lines);
      options.arguments(new ScanRequest(ScanSource.FEEDER, 300, true, 1), 210, 297);
      assertTrue(options.resolutions().size() < 100);
    }
  }
}
