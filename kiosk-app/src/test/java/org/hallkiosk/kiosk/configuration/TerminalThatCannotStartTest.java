package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalThatCannotStartTest {

  private static final String TERMINAL = "terminal.yaml";
  private static final String ENGLISH = "brand/words/slips.en.yaml";

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = new ConfigurationCopy(folder);
  }

  @Test
  void no_terminal_file() throws IOException {
    copy.without(TERMINAL);
    assertFatal("terminal.yaml: the file is missing; restore it from the package or a backup.");
  }

  @Test
  void a_folder_in_place_of_the_terminal_file() throws IOException {
    copy.without(TERMINAL);
    Files.createDirectory(copy.file(TERMINAL));
    assertFatal("terminal.yaml: this is a folder; put a file in its place.");
  }

  @Test
  void no_configuration_at_all() {
    assertEquals(
        List.of(
            "terminal.yaml: the file is missing; restore it from the package or a backup.",
            "policies.yaml: the file is missing; restore it from the package or a backup.",
            "brand/words: the folder cannot be read; restore it from the package or a backup.",
            "brand/words: there is no file of words in Chinese; restore it from the package or a"
                + " backup.",
            "brand/words: there is no file of words in English; restore it from the package or a"
                + " backup."),
        ((ConfigurationReading.Unusable) new ConfigurationFolder(folder.resolve("no")).read())
            .faults().stream().map(ConfigurationFault::sentence).toList());
  }

  @Test
  void a_device_of_a_kind_that_is_no_word() throws IOException {
    copy.with(TERMINAL, "kind: camera", "kind: Coffee Machine");
    assertFatal(
        "terminal.yaml, line 31, devices[4].kind: the value does not fit; write small letters,"
            + " digits and single dashes.");
  }

  @Test
  void an_address_without_a_scheme() throws IOException {
    copy.with(TERMINAL, "address: sim:camera", "address: /dev/video0");
    assertFatal(
        "terminal.yaml, line 33, devices[4].address: the value does not fit; write a scheme, a"
            + " colon and the rest on one line, such as serial:/dev/ttyS0?baud=115200.");
  }

  @Test
  void two_devices_at_one_address() throws IOException {
    copy.with(TERMINAL, "address: sim:camera", "address: sim:id-card-reader");
    assertFatal(
        "terminal.yaml, line 33, devices[4].address: another device has the same address; give each"
            + " device its own.");
  }

  @Test
  void a_panel_that_hangs_the_other_way() throws IOException {
    copy.with(TERMINAL, "orientation: portrait", "orientation: landscape");
    assertFatal(
        "terminal.yaml, line 12, panel.orientation: the orientation contradicts width-px and"
            + " height-px; write portrait where the panel is higher than wide, else landscape.");
  }

  @Test
  void a_panel_measured_the_other_way() throws IOException {
    copy.with(TERMINAL, "width-mm: 398", "width-mm: 1398");
    assertFatal(
        "terminal.yaml, line 10, panel.width-mm: the millimetres contradict the pixels; measure the"
            + " panel as it hangs.");
  }

  @Test
  void a_hall_of_a_shape_that_nobody_knows() throws IOException {
    copy.with("terminal.yaml", "  signer: hmac-sha256", "  shape: soap");
    assertFatal(
        "terminal.yaml, line 16, hall.shape: the value is not in the list; write one of contract,"
            + " gateway.");
  }

  @Test
  void a_gateway_that_is_signed_for_otherwise() throws IOException {
    copy.with("terminal.yaml", "  signer: hmac-sha256", "  shape: gateway\n  signer: sm2");
    assertFatal(
        "terminal.yaml, line 17, hall.signer: the value does not fit; write hmac-sm3, or leave it"
            + " out: a gateway knows its terminals by nothing else.");
  }

  @Test
  void a_policy_against_the_law() throws IOException {
    copy.with("policies.yaml", "idle-extensions: 10", "idle-extensions: 3");
    assertFatal(
        "policies.yaml, line 5, idle-extensions: the value is too small; write at least 10.");
  }

  @Test
  void a_policy_in_words() throws IOException {
    copy.with("policies.yaml", "idle-seconds: 60", "idle-seconds: one minute");
    assertFatal("policies.yaml, line 3, idle-seconds: this is a text; write a whole number.");
  }

  @Test
  void a_mask_that_would_show_the_birth_date() throws IOException {
    copy.with("policies.yaml", "number-tail: 4", "number-tail: 12");
    assertFatal(
        "policies.yaml, line 25, masking.number-tail: the value is too large; write at most 5.");
  }

  @Test
  void a_text_that_one_language_lacks() throws IOException {
    copy.with(ENGLISH, "  service: Service\n", "");
    assertFatal(
        "brand/words/slips.zh.yaml, line 7, slip.service: the text is missing in English; add it to"
            + " a file that ends with en.yaml.");
  }

  @Test
  void a_text_that_only_one_language_has() throws IOException {
    copy.with(ENGLISH, "  service: Service\n", "  service: Service\n  extra: Extra\n");
    assertFatal(
        "brand/words/slips.en.yaml, line 8, slip.extra: the text is missing in Chinese; add it to a"
            + " file that ends with zh.yaml.");
  }

  @Test
  void a_text_that_fills_in_something_else() throws IOException {
    copy.with(ENGLISH, "pages-value: \"\\{0}\"".replace("\\", ""), "pages-value: \"{1}\"");
    assertFatal(
        "brand/words/slips.en.yaml, line 13, slip.pages-value: the text fills in [{1}] where the"
            + " other language has [{0}]; use the same places in both.");
  }

  @Test
  void a_number_in_place_of_a_text() throws IOException {
    copy.with(ENGLISH, "hotline-number: \"12345\"", "hotline-number: 12345");
    assertFatal(
        "brand/words/slips.en.yaml, line 53, slip.hotline-number: this is no text; write one, in"
            + " quotes if need be.");
  }

  @Test
  void one_key_in_two_files_of_a_language() throws IOException {
    copy.with("brand/words/zz.zh.yaml", "slip: {title: 甲, service: 乙}\n");
    copy.with("brand/words/zz.en.yaml", "slip.title: A\n");
    assertFatal(
        "brand/words/zz.zh.yaml, line 1, slip.service: another file has a text of this key; keep"
            + " one of the two.");
  }

  @Test
  void words_in_a_language_that_nobody_knows() throws IOException {
    copy.with("brand/words/slips.fr.yaml", "slip.title: A\n");
    assertFatal(
        "brand/words/slips.fr.yaml: the name does not end with a language; let it end with .zh.yaml"
            + " or .en.yaml.");
  }

  private void assertFatal(String sentence) {
    assertEquals(List.of(sentence), copy.fatal());
  }
}
