package org.hallkiosk.kiosk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.laws.HardwareRooms;
import org.hallkiosk.laws.Room;
import org.hallkiosk.laws.RoomTable;

/// The table of the kiosk-app module; `hw` is the hardware module.
final class KioskRooms {

  private static final String NULLNESS = "org.jspecify.";
  private static final String SLF4J = "org.slf4j.";
  private static final String JACKSON = "com.fasterxml.jackson.";
  private static final String JAVAFX = "javafx.";
  private static final String PDFBOX = "org.apache.pdfbox.";
  private static final String PINYIN = "net.sourceforge.pinyin4j.";
  private static final String BOUNCY = "org.bouncycastle.";

  private static final String[] OKHTTP = {"okhttp3.", "okio.", "kotlin."};

  private static final String[] CASE = {"identity", "casework", "catalog"};
  private static final String[] ADAPTER = {"casework", "hall", "hall.wording", "hall.http"};
  private static final String[] SESSION =
      with(CASE, "hall", "journal", "view", "hw.device", "hw.image");
  private static final String[] EFFECTS =
      with(SESSION, "session", "words", "paper", "capture", "guide", "hw.vision", "hw.card.*");
  private static final String[] DIAGNOSTICS = {
    "identity",
    "casework",
    "words",
    "configuration",
    "journal",
    "hall",
    "paper",
    "hw.device",
    "hw.card.*",
    "hw.conformance"
  };
  private static final String[] RUNTIME =
      with(
          EFFECTS,
          "effects",
          "configuration",
          "hall.wording",
          "hall.http",
          "hall.contract",
          "hall.gateway",
          "journal.sqlite",
          "bundle",
          "fleet",
          "diagnostics",
          "telemetry",
          "ui.kit",
          "ui.screen.*",
          "ui",
          "hw.station",
          "hw.transport",
          "hw.transport.*",
          "hw.conformance");

  private KioskRooms() {}

  static RoomTable table() {
    return new RoomTable(
        "org.hallkiosk.kiosk",
        Stream.of(core(), operations(), screens(), assembly()).flatMap(List::stream).toList(),
        Map.of("hw", HardwareRooms.table()));
  }

  private static List<Room> core() {
    return List.of(
        Room.of("identity").using(NULLNESS),
        Room.of("casework", "identity").using(NULLNESS),
        Room.of("catalog", "identity", "casework").using(NULLNESS),
        Room.of("words", "identity").using(NULLNESS),
        Room.of("configuration", with(CASE, "words"))
            .using(NULLNESS, SLF4J, JACKSON, "com.networknt.schema."),
        Room.of("hall", CASE).using(NULLNESS),
        Room.of("hall.wording", with(CASE, "hall")).using(NULLNESS, SLF4J, JACKSON),
        Room.of("hall.http", "casework", "hall.wording")
            .using(with(OKHTTP, NULLNESS, SLF4J, BOUNCY)),
        Room.of("hall.contract", ADAPTER).using(with(OKHTTP, NULLNESS, JACKSON)),
        Room.of("hall.gateway", ADAPTER).using(with(OKHTTP, NULLNESS, SLF4J, JACKSON, BOUNCY)),
        Room.of("journal", "identity", "casework").using(NULLNESS),
        Room.of("journal.sqlite", "identity", "casework", "journal")
            .using(NULLNESS, SLF4J, "org.sqlite."),
        Room.of("paper", with(CASE, "words", "hw.device")).using(NULLNESS, SLF4J, PDFBOX, BOUNCY),
        Room.of("capture", "casework", "catalog", "view", "hw.image", "hw.vision").using(NULLNESS),
        Room.of("view", with(CASE, "hw.image")).using(NULLNESS),
        Room.of("guide", with(CASE, "hall")).using(NULLNESS, SLF4J, "org.sqlite.", PINYIN),
        Room.of("session", SESSION)
            .using(NULLNESS)
            .onlyJdk(
                Set.of("java.lang.", "java.util.", "java.time.Duration", "java.time.LocalDate"),
                Set.of(
                    "java.lang.Thread",
                    "java.lang.System",
                    "java.lang.Runtime",
                    "java.lang.ProcessBuilder",
                    "java.time.Clock",
                    "java.time.InstantSource",
                    "java.util.Random",
                    "java.util.UUID",
                    "java.util.Timer",
                    "java.util.concurrent.Executor",
                    "java.util.concurrent.ThreadLocalRandom")));
  }

  private static List<Room> operations() {
    return List.of(
        Room.of("effects", EFFECTS).using(NULLNESS, SLF4J),
        Room.of("bundle", "configuration", "journal").using(NULLNESS, SLF4J, JACKSON),
        Room.of("fleet", "bundle", "journal").using(NULLNESS, SLF4J, JACKSON, "okhttp3."),
        Room.of("diagnostics", DIAGNOSTICS).using(NULLNESS, SLF4J),
        Room.of("telemetry", "casework", "journal", "hw.device")
            .using(NULLNESS, SLF4J, "io.opentelemetry."));
  }

  private static List<Room> screens() {
    return List.of(
        Room.of("ui.kit", "words", "hw.image").using(NULLNESS, JAVAFX, PINYIN, "com.google.zxing."),
        Room.of("ui.screen.*", with(CASE, "ui.kit", "words", "view", "hw.image"))
            .using(NULLNESS, JAVAFX),
        Room.of("ui", "ui.kit", "ui.screen.*", "words", "casework", "catalog", "view", "hw.image")
            .using(NULLNESS, SLF4J, JAVAFX));
  }

  private static List<Room> assembly() {
    return List.of(
        Room.of("", RUNTIME).using(NULLNESS, SLF4J, JAVAFX, "ch.qos.logback."),
        Room.of("simulation", with(EFFECTS, "effects", "bundle")).using(NULLNESS, SLF4J),
        Room.of("workbench", with(RUNTIME, "", "simulation", "hw.simulator"))
            .using(
                NULLNESS,
                SLF4J,
                JACKSON,
                JAVAFX,
                PDFBOX,
                BOUNCY,
                PINYIN,
                "com.sun.net.httpserver.",
                "com.google.zxing.",
                "org.apache.fontbox.",
                "picocli."),
        Room.of(
                "admin",
                "bundle",
                "fleet",
                "configuration",
                "journal.sqlite",
                "journal",
                "workbench")
            .using(NULLNESS, SLF4J, JACKSON, "picocli."));
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }
}
