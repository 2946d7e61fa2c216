package org.hallkiosk.kiosk.hall.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.wording.Call;
import org.hallkiosk.kiosk.hall.wording.Rejection;
import org.junit.jupiter.api.Test;

/// A member that our contract gained later was unknown at the gateway's far end, and its page did
/// not tell it: page, far end and adapter name the same things alike.
class TheGatewayIsDescribedTest {

  private static final Pattern PAIR = Pattern.compile("\\| `([A-Za-z0-9]+)` \\| `([A-Za-z0-9]+)` ");
  private static final Pattern WAY = Pattern.compile("^\\| `([A-Za-z]+)` \\| `([A-Za-z/]+)` ");
  private static final Pattern CODE = Pattern.compile("`([AB][0-9]{4})` \\| `([A-Z_]+)` ");
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

  @Test
  void the_page_tells_where_each_call_goes_and_no_other() throws IOException {
    Map<String, String> wanted = new TreeMap<>();
    for (Call call : Call.values()) {
      wanted.put(call.operation(), GatewayPath.of(call));
    }
    Map<String, String> told = new TreeMap<>();
    lines("| operationId | path |")
        .flatMap(line -> WAY.matcher(line).results())
        .forEach(way -> told.put(way.group(1), "gateway/" + way.group(2)));
    assertEquals(wanted, told);
    String page = page();
    for (String one : List.of(GatewayPath.TOKEN, GatewayPath.USER)) {
      assertTrue(page.contains("`" + one.replaceFirst("^gateway/", "") + "`"), one);
    }
  }

  @Test
  void the_page_tells_each_code_and_no_other_as_the_adapter_and_the_far_end_know_it()
      throws IOException {
    Map<String, String> told = new TreeMap<>();
    lines("| code | contract | code | contract |")
        .flatMap(line -> CODE.matcher(line).results())
        .forEach(code -> told.put(code.group(2), code.group(1)));
    Set<String> named = new TreeSet<>();
    String far = farEnd();
    for (Refusal refusal : Refusal.values()) {
      named.add(refusal.name());
      String code = told.getOrDefault(refusal.name(), "");
      assertEquals(Optional.of(refusal), GatewayCode.refusal(code));
      assertTrue(far.contains("  " + refusal.name() + ": " + code + "\n"), refusal::name);
    }
    for (Rejection rejection : Rejection.values()) {
      if (told.containsKey(rejection.name())) {
        named.add(rejection.name());
        assertEquals(Optional.of(rejection), GatewayCode.rejection(told.get(rejection.name())));
      }
    }
    assertEquals(named, told.keySet());
    assertTrue(page().contains("| `" + GatewayCode.TICKET + "` | no such ticket |"));
    assertTrue(page().contains("`" + GatewayCode.SUCCESS + "`: done."));
  }

  /// Of the table that begins so.
  private static Stream<String> lines(String head) throws IOException {
    String page = page();
    return page.substring(page.indexOf(head)).lines().takeWhile(line -> line.startsWith("|"));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../config/hall-api/gateway.md"));
  }

  private static Map<String, String> told() throws IOException {
    Map<String, String> told = new TreeMap<>();
    lines("| contract | gateway | contract |")
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
