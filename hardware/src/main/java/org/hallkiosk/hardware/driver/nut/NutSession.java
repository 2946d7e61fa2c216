package org.hallkiosk.hardware.driver.nut;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.WhoActs;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;

/// One connection to `upsd` (RFC 9271): greeting, login where there is one, and the UPS's name.
final class NutSession {
  private static final int MOST_LINES = 400;
  private static final int NAME = 1;

  private final ByteLink link;
  private final NutLines lines;
  private String ups = "";

  NutSession(ByteLink link) {
    this.link = link;
    this.lines = new NutLines(link);
  }

  boolean over(ByteLink other) {
    return link.equals(other);
  }

  /// Once after connecting.
  void greet(NutSettings settings, Deadline limit, CancelSignal cancel) throws IOException {
    lines.send("VER");
    if (!lines.take(limit, cancel).startsWith("Network UPS Tools")) {
      throw new GarbledException("what answers is no NUT server");
    }
    if (settings.login().isPresent()) {
      expectOk("USERNAME " + quoted(settings.login().get().user()), limit, cancel);
      expectOk("PASSWORD " + quoted(settings.login().get().password()), limit, cancel);
    }
    ups = settings.ups().isPresent() ? settings.ups().get() : onlyUps(limit, cancel);
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void expectOk(String request, Deadline limit, CancelSignal cancel) throws IOException {
    lines.send(request);
    List<String> answer = words(limit, cancel);
    if (!answer.getFirst().equals("OK")) {
      throw new GarbledException("a login was not answered with OK");
    }
  }

  private String onlyUps(Deadline limit, CancelSignal cancel) throws IOException {
    List<List<String>> known = list("UPS", limit, cancel);
    if (known.size() != 1) {
      throw new RefusedException(
          new Fault(
              FaultCode.NOT_CONNECTED,
              WhoActs.ADMINISTRATOR,
              "NUT has " + known.size() + " UPSes; name one in the option ups"));
    }
    return known.getFirst().get(NAME);
  }

  Map<String, String> variables(Deadline limit, CancelSignal cancel) throws IOException {
    Map<String, String> values = new HashMap<>();
    for (List<String> row : list("VAR " + ups, limit, cancel)) {
      if (row.size() != 4 || !row.get(NAME).equals(ups)) {
        throw new GarbledException("a variable that is none");
      }
      values.put(row.get(2), row.get(3));
    }
    return values;
  }

  /// The rows between BEGIN and END.
  private List<List<String>> list(String what, Deadline limit, CancelSignal cancel)
      throws IOException {
    lines.send("LIST " + what);
    expect("BEGIN LIST " + what, words(limit, cancel));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row = words(limit, cancel);
        !row.getFirst().equals("END");
        row = words(limit, cancel)) {
      if (rows.size() == MOST_LINES || row.size() < 2) {
        throw new GarbledException("a list that does not end, or an empty row");
      }
      rows.add(row);
    }
    return rows;
  }

  private static void expect(String words, List<String> answer) throws GarbledException {
    if (!String.join(" ", answer).equals(words)) {
      throw new GarbledException("the answer is to another question");
    }
  }

  private List<String> words(Deadline limit, CancelSignal cancel) throws IOException {
    List<String> words = Words.of(lines.take(limit, cancel));
    if (words.isEmpty()) {
      throw new GarbledException("an empty line");
    }
    if (words.getFirst().equals("ERR")) {
      throw new RefusedException(Refusals.fault(words.size() > 1 ? words.get(1) : ""));
    }
    return words;
  }
}
