package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

  @TempDir Path folder;

  @Test
  void no_two_tokens_are_the_same() {
    assertNotEquals(Token.random().text(), Token.random().text());
    assertEquals(43, Token.random().text().length());
  }

  @Test
  void only_the_whole_token_is_the_same() {
    Token token = Token.random();
    assertTrue(token.isSameAs(token.text()));
    assertFalse(token.isSameAs(token.text().substring(1)));
    assertFalse(token.isSameAs(""));
  }

  @Test
  void a_token_does_not_show_itself_in_a_log() {
    Token token = Token.random();
    assertFalse(token.toString().contains(token.text()));
  }

  @Test
  void a_kept_token_outlives_a_restart_and_is_its_owners_alone() throws IOException {
    Path file = folder.resolve("token");
    String first = TokenFile.keptIn(file).text();
    assertEquals(first, TokenFile.keptIn(file).text());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void a_damaged_file_gets_a_new_token() throws IOException {
    Path file = folder.resolve("token");
    Files.writeString(file, "short");
    String renewed = TokenFile.keptIn(file).text();
    assertEquals(43, renewed.length());
    assertEquals(renewed, TokenFile.keptIn(file).text());
  }

  @Test
  void a_folder_that_cannot_be_written_costs_only_the_keeping() {
    assertEquals(43, TokenFile.keptIn(folder.resolve("missing/token")).text().length());
  }
}
