package org.hallkiosk.kiosk.configuration;

import static org.hallkiosk.kiosk.configuration.ConfigurationCopy.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every accident stands in a service of its own, beside one that is without fault and stays.
class FaultyServiceTest {

  private static final String PLANTED = "catalog/planted.yaml";

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void a_second_service() throws IOException {
    copy = new ConfigurationCopy(folder);
    String text = Files.readString(copy.file(SERVICE));
    copy.with(PLANTED, text.replace("id: no-house-certificate", "id: planted"));
    assertEquals(2, copy.usable().configuration().catalog().services().size());
  }

  @Test
  void a_missing_field() throws IOException {
    copy.with(PLANTED, "category: real-estate\n", "");
    assertLeftOut("catalog/planted.yaml, line 4, category: the field is missing; add it.");
  }

  @Test
  void a_misspelt_field() throws IOException {
    copy.with(PLANTED, "assurance:", "assurence:");
    assertLeftOut(
        "catalog/planted.yaml, line 4, assurance: the field is missing; add it.",
        "catalog/planted.yaml, line 9, assurence: there is no such field here; remove it or correct"
            + " its spelling.");
  }

  @Test
  void a_text_without_English() throws IOException {
    copy.with(PLANTED, "name: {zh: 无房证明, en: No-house certificate}", "name: {zh: 无房证明}");
    assertLeftOut("catalog/planted.yaml, line 7, name.en: the field is missing; add it.");
  }

  @Test
  void an_empty_text() throws IOException {
    copy.with(PLANTED, "en: No-house certificate}", "en: }");
    assertLeftOut("catalog/planted.yaml, line 7, name.en: this is nothing; write a text.");
  }

  @Test
  void a_blank_text() throws IOException {
    copy.with(PLANTED, "en: No-house certificate}", "en: \" \"}");
    assertLeftOut(
        "catalog/planted.yaml, line 7, name.en: the value does not fit; write one line of 1 to 40"
            + " characters.");
  }

  @Test
  void a_list_where_a_text_belongs() throws IOException {
    copy.with(PLANTED, "item-code: SAMPLE-REAL-ESTATE-0001", "item-code: [a, b]");
    assertLeftOut("catalog/planted.yaml, line 5, item-code: this is a list; write a text.");
  }

  @Test
  void an_unknown_assurance() throws IOException {
    copy.with(PLANTED, "card-and-person-check", "card-and-face");
    assertLeftOut(
        "catalog/planted.yaml, line 9, assurance: the value is not in the list; write one of card,"
            + " card-and-person-check.");
  }

  @Test
  void an_unknown_step() throws IOException {
    copy.with(PLANTED, "step: rate", "step: pay");
    assertLeftOut(
        "catalog/planted.yaml, line 40, steps[8].step: the value is not in the list; write one of"
            + " identify, check-person, choose, review, submit, print, receipt, rate.");
  }

  @Test
  void a_field_that_another_step_has() throws IOException {
    copy.with(PLANTED, "step: submit", "step: submit\n    document: {zh: 甲, en: A}");
    assertLeftOut(
        "catalog/planted.yaml, line 37, steps[5].document: there is no such field here; remove it"
            + " or correct its spelling.");
  }

  @Test
  void a_choice_without_options() throws IOException {
    String text = Files.readString(copy.file(PLANTED));
    int from = text.indexOf("    options:");
    copy.with(PLANTED, text.substring(0, from) + text.substring(text.indexOf("  - step: review")));
    assertLeftOut("catalog/planted.yaml, line 14, steps[3].options: the field is missing; add it.");
  }

  @Test
  void a_category_that_does_not_exist() throws IOException {
    copy.with(PLANTED, "category: real-estate", "category: realestate");
    assertLeftOut(
        "catalog/planted.yaml, line 6, category: there is no category \"realestate\"; choose one of"
            + " catalog/categories.yaml or add it there.");
  }

  @Test
  void a_copy_that_kept_its_id() throws IOException {
    copy.with(PLANTED, "id: planted", "id: no-house-certificate");
    assertLeftOut(
        "catalog/planted.yaml, line 4, id: the id \"no-house-certificate\" is not the name of the"
            + " file; name the file no-house-certificate.yaml or correct the id.");
  }

  @Test
  void two_options_with_one_value() throws IOException {
    copy.with(PLANTED, "value: other", "value: home-purchase");
    assertLeftOut(
        "catalog/planted.yaml, line 30, steps[3].options[6].value: another option has the same"
            + " value; give each option its own.");
  }

  @Test
  void a_file_that_ends_in_yml() throws IOException {
    copy.without(PLANTED).with("catalog/planted.yml", "id: planted\n");
    assertLeftOut("catalog/planted.yml: services end in .yaml; rename the file.");
  }

  @Test
  void no_service_left() throws IOException {
    copy.without(PLANTED).without(SERVICE);
    assertEquals(
        List.of(
            "catalog: no service is left, so the terminal offers nothing; correct a service or add"
                + " one."),
        copy.leftOut());
    assertEquals(11, copy.usable().configuration().catalog().categories().size());
  }

  private void assertLeftOut(String... sentences) {
    assertEquals(List.of(sentences), copy.leftOut());
    assertEquals(
        List.of("no-house-certificate"),
        copy.usable().configuration().catalog().services().stream()
            .map(Service::id)
            .map(id -> id.value())
            .toList());
  }
}
