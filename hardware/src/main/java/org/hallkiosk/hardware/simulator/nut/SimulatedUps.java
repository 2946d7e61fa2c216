package org.hallkiosk.hardware.simulator.nut;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.transport.ByteLink;

/// NUT's server with one UPS behind it, at the far end of any wire. Acts and faults come from any
/// thread.
public final class SimulatedUps implements FarEnd {
  private static final int LONGEST = 512;
  private static final int ENDLESS = 100_000;
  private static final Duration ANY_TIME = Duration.ofHours(1);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);

  private final String name;
  private final TreeSet<String> status = new TreeSet<>();
  private final Map<String, String> variables = new TreeMap<>();
  private Optional<String> password = Optional.empty();
  private Optional<NutFault> fault = Optional.empty();

  /// On mains, charged, lightly loaded.
  ///
  /// @param name such as `kiosk`
  public SimulatedUps(String name) {
    this.name = name;
    status.add("OL");
    variables.put("battery.charge", "100");
    variables.put("battery.runtime", "1740");
    variables.put("ups.load", "23");
    variables.put("ups.mfr", "Sample \"S\" \\ Works");
  }

  public synchronized void mains(boolean on) {
    status.remove(on ? "OB" : "OL");
    status.add(on ? "OL" : "OB");
    flag("CHRG", on);
    flag("DISCHRG", !on);
  }

  /// Sets or takes back one word of `ups.status`: LB, RB, OVER, FSD, BYPASS.
  public synchronized void flag(String word, boolean on) {
    if (on) {
      status.add(word);
    } else {
      status.remove(word);
    }
  }

  public synchronized void variable(String variable, String value) {
    variables.put(variable, value);
  }

  /// From now on only who gives this password may read.
  public synchronized void lock(String next) {
    password = Optional.of(next);
  }

  public synchronized void fault(NutFault next) {
    fault = Optional.of(next);
  }

  public synchronized void clearFault() {
    fault = Optional.empty();
  }

  @Override
  public void serve(ByteLink wire) {
    try (wire) {
      StringBuilder line = new StringBuilder();
      Visitor visitor = new Visitor();
      byte[] chunk = new byte[LONGEST];
      while (line.length() <= LONGEST) {
        int got = wire.read(chunk, ANY_TIME);
        for (int i = 0; i < got; i++) {
          if (chunk[i] == '\n') {
            send(wire, answer(visitor, line.toString()));
            line.setLength(0);
          } else {
            line.append((char) chunk[i]);
          }
        }
      }
    } catch (IOException e) {
      // The wire is gone, and with it whoever asked: the server waits for its next visitor.
    }
  }

  private static void send(ByteLink wire, String answer) throws IOException {
    if (!answer.isEmpty()) {
      wire.write(answer.getBytes(StandardCharsets.UTF_8), WRITE_PATIENCE);
    }
  }

  private synchronized String answer(Visitor visitor, String request) {
    if (fault.isPresent() && fault.get() != NutFault.ENDLESS_LIST) {
      return spoiled(fault.get(), request);
    }
    String[] words = request.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "VER" -> "Network UPS Tools upsd 2.8.0 - https://www.networkupstools.org/\n";
      case "USERNAME" -> "OK\n";
      case "PASSWORD" -> visitor.enter(rest);
      case "LIST" -> listed(visitor, rest);
      case "GET" -> got(rest);
      case "LOGOUT" -> "OK Goodbye\n";
      default -> "ERR UNKNOWN-COMMAND\n";
    };
  }

  /// A server that lacks its driver still says who it is.
  private String spoiled(NutFault struck, String request) {
    boolean greeting = request.equals("VER");
    return switch (struck) {
      case DRIVER_GONE, DATA_STALE, UNKNOWN_UPS, ACCESS_DENIED, NEW_ERROR ->
          greeting ? "Network UPS Tools upsd 2.8.0\n" : struck.line() + "\n";
      case ENDLESS_LINE -> struck.line();
      case OTHER_PROTOCOL -> struck.line() + "\n";
      case ENDLESS_LIST, MUTE -> "";
    };
  }

  private String listed(Visitor visitor, String what) {
    if (!visitor.mayRead()) {
      return "ERR ACCESS-DENIED\n";
    }
    if (what.equals("UPS")) {
      return list(what, "UPS " + name + " \"Sample supply\"\n");
    }
    return what.equals("VAR " + name) ? list(what, rows()) : "ERR UNKNOWN-UPS\n";
  }

  private String list(String what, String rows) {
    return fault.isPresent()
        ? "BEGIN LIST " + what + "\n" + rows.repeat(ENDLESS / Math.max(1, rows.length()))
        : "BEGIN LIST " + what + "\n" + rows + "END LIST " + what + "\n";
  }

  private String rows() {
    StringBuilder rows = new StringBuilder();
    variables.forEach((variable, value) -> rows.append(row(variable, value)));
    return rows.append(row("ups.status", String.join(" ", status))).toString();
  }

  private String row(String variable, String value) {
    return "VAR %s %s \"%s\"\n"
        .formatted(name, variable, value.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  private String got(String what) {
    String[] words = what.split(" ", -1);
    if (words.length != 3 || !words[0].equals("VAR")) {
      return "ERR INVALID-ARGUMENT\n";
    }
    if (!words[1].equals(name)) {
      return "ERR UNKNOWN-UPS\n";
    }
    String value =
        words[2].equals("ups.status") ? String.join(" ", status) : variables.get(words[2]);
    return value == null ? "ERR VAR-NOT-SUPPORTED\n" : row(words[2], value);
  }

  /// Who is connected.
  private final class Visitor {
    private Optional<String> given = Optional.empty();

    String enter(String word) {
      given = Optional.of(word.replace("\"", ""));
      return "OK\n";
    }

    boolean mayRead() {
      return password.isEmpty() || password.equals(given);
    }
  }
}
