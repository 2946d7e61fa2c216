package org.hallkiosk.kiosk.configuration;

import static org.hallkiosk.kiosk.configuration.ConfigurationCopy.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text that is no harmless YAML, each told in one sentence.
class HostileYamlTest {

  private static final String POLICIES = "policies.yaml";

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = new ConfigurationCopy(folder);
  }

  @Test
  void a_byte_order_mark_is_let_pass() throws IOException {
    copy.with(SERVICE, "\uFEFF" + Files.readString(copy.file(SERVICE)));
    assertEquals(List.of(), copy.leftOut());
  }

  @Test
  void the_line_ends_of_Windows_are_let_pass() throws IOException {
    copy.with(SERVICE, Files.readString(copy.file(SERVICE)).replace("\n", "\r\n"));
    assertEquals(List.of(), copy.leftOut());
  }

  @Test
  void text_in_GBK() throws IOException {
    copy.with(POLICIES, "# 政策\nidle-seconds: 60\n".getBytes(Charset.forName("GBK")));
    assertFatal(
        "policies.yaml, line 1: the text is not UTF-8 here; save the file with the encoding"
            + " UTF-8.");
  }

  @Test
  void a_character_cut_in_half_at_the_end() throws IOException {
    byte[] bytes = "a: 1\nb: 甲".getBytes(StandardCharsets.UTF_8);
    copy.with(POLICIES, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertFatal(
        "policies.yaml, line 2: the text is not UTF-8 here; save the file with the encoding"
            + " UTF-8.");
  }

  @Test
  void a_tab() throws IOException {
    copy.with(POLICIES, "  name-head: 1", "\tname-head: 1");
    assertFatal("policies.yaml, line 22: the line begins with a tab; indent with spaces.");
  }

  @Test
  void a_bomb_of_aliases() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    copy.with(POLICIES, bomb.toString());
    assertFatal(
        "policies.yaml, line 1: anchors (&), aliases (*) and tags (!) are not allowed; write the"
            + " value out.");
  }

  @Test
  void a_tag_that_would_make_an_object() throws IOException {
    copy.with(POLICIES, "idle-seconds: 60", "idle-seconds: !!javax.script.ScriptEngineManager []");
    assertFatal(
        "policies.yaml, line 3: anchors (&), aliases (*) and tags (!) are not allowed; write the"
            + " value out.");
  }

  @Test
  void a_key_twice() throws IOException {
    copy.with(POLICIES, "idle-extensions: 10", "idle-seconds: 90");
    assertFatal(
        "policies.yaml, line 5: \"idle-seconds\" stands here a second time; keep one of the two.");
  }

  @Test
  void a_quote_that_never_ends() throws IOException {
    copy.with(POLICIES, "idle-seconds: 60", "idle-seconds: \"60");
    assertEquals(1, copy.fatal().size());
    assertEquals(
        "the text is not YAML here; check the indentation, the quotes and the space behind each"
            + " colon in this line and the one above.",
        copy.fatal().getFirst().replaceFirst("policies.yaml, line [0-9]+: ", ""));
  }

  @Test
  void a_wrong_indentation() throws IOException {
    copy.with(POLICIES, "  name-head: 1", " name-head: 1");
    assertFatal(
        "policies.yaml, line 23: the text is not YAML here; check the indentation, the quotes and"
            + " the space behind each colon in this line and the one above.");
  }

  @Test
  void nesting_without_end() throws IOException {
    copy.with(POLICIES, "[".repeat(100_000));
    assertEquals(1, copy.fatal().size());
    copy.with(POLICIES, "[".repeat(40) + "]".repeat(40));
    assertFatal(
        "policies.yaml, line 1: the text is nested too deep; take out what does not belong there.");
  }

  @Test
  void a_file_over_a_megabyte() throws IOException {
    copy.with(POLICIES, "#".repeat(1024 * 1024 + 1));
    assertFatal("policies.yaml: the file is over 1 MB; take out what does not belong there.");
  }

  @Test
  void a_second_document() throws IOException {
    copy.with(POLICIES, Files.readString(copy.file(POLICIES)) + "---\na: 1\n");
    assertFatal(
        "policies.yaml, line 27: a second document begins here; remove the line of three dashes.");
  }

  @Test
  void an_empty_file() throws IOException {
    copy.with(POLICIES, "# nothing\n");
    assertFatal(
        "policies.yaml, line 2: the file is empty; restore it from the package or a backup.");
  }

  @Test
  void only_a_word() throws IOException {
    copy.with(POLICIES, "policies\n");
    assertFatal("policies.yaml, line 1: this is a text; write a group of fields.");
  }

  @Test
  void numbers_beyond_counting() throws IOException {
    copy.with(POLICIES, "idle-seconds: 60", "idle-seconds: 99999999999999999999999");
    assertFatal("policies.yaml, line 3, idle-seconds: the value is too large; write at most 600.");
    copy.with(POLICIES, "99999999999999999999999", ".inf");
    assertFatal("policies.yaml, line 3, idle-seconds: this is a text; write a whole number.");
  }

  private void assertFatal(String sentence) {
    assertEquals(List.of(sentence), copy.fatal());
  }
}
