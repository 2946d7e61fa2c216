package org.hallkiosk.kiosk.hall.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A member that our contract gained later was unknown at the gateway's far end, and its page did
/// not tell it: page, far end and adapter name the same things alike.
class TheGatewayIsDescribedTest {

  private static final Pattern PAIR = Pattern.compile("\\| `([A-Za-z0-9]+)` \\| `([A-Za-z0-9]+)` ");
  private static final String FAR_END = "/org/hallkiosk/kiosk/workbench/hall/gateway.yaml";

  @Test
  void the_page_names_every_member_as_the_adapter_writes_it() throws IOException {
    Map<String, String> told = told();
    assertTrue(told.size() > 80, () -> told.size() + " names on the page");
    told.forEach((ours, theirs) -> assertEquals(theirs, GatewayVocabulary.ONLY.member(ours)));
    assertTrue(told.containsKey("choices"));
  }

  @Test
  void the_far_end_reads_every_member_that_the_page_names() throws IOException {
    String far = farEnd();
    told()
        .forEach(
            (ours, theirs) ->
                assertTrue(far.contains("  " + theirs + ": " + ours + "\n"), () -> theirs));
  }

  private static Map<String, String> told() throws IOException {
    String page = Files.readString(Path.of("../config/hall-api/gateway.md"));
    String table = page.substring(page.indexOf("| contract | gateway | contract |"));
    Map<String, String> told = new TreeMap<>();
    table
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> PAIR.matcher(line).results())
        .forEach((MatchResult pair) -> told.put(pair.group(1), pair.group(2)));
    return told;
  }

  private static String farEnd() throws IOException {
    try (var in = TheGatewayIsDescribedTest.class.getResourceAsStream(FAR_END)) {
      assertTrue(in != null, FAR_END);
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
