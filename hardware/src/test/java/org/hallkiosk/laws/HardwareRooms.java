package org.hallkiosk.laws;

import java.util.List;
import java.util.Map;

/// The table of the hardware module.
public final class HardwareRooms {

  private static final String SLF4J = "org.slf4j.";
  private static final String NULLNESS = "org.jspecify.";

  private HardwareRooms() {}

  public static RoomTable table() {
    return new RoomTable("org.hallkiosk.hardware", rows(), Map.of());
  }

  private static List<Room> rows() {
    return List.of(
        Room.of("image"),
        Room.of("device", "image").using(NULLNESS),
        Room.of("transport", "image").using(NULLNESS),
        Room.of("transport.*", "image", "transport")
            .using(
                NULLNESS,
                SLF4J,
                "com.fazecast.jSerialComm.",
                "org.usb4java.",
                "jnasmartcardio.",
                "com.pi4j.",
                "org.opencv.",
                "nu.pattern."),
        Room.of("vision", "image")
            .using(
                NULLNESS,
                SLF4J,
                "com.google.zxing.",
                "boofcv.",
                "georegression.",
                "org.ddogleg.",
                "org.ejml.",
                "org.opencv.",
                "nu.pattern."),
        Room.of("driver.*", "image", "device", "transport", "transport.*", "vision")
            .using(NULLNESS, SLF4J, "com.hp.jipp.", "kotlin."),
        // What card applications share: data objects and commands of ISO/IEC 7816-4.
        Room.of("card", "device"),
        Room.of("card.*", "card", "device")
            .using(NULLNESS, SLF4J, "org.jmrtd.", "net.sf.scuba.", "org.bouncycastle."),
        Room.of("conformance", "image", "device").using(NULLNESS),
        Room.of(
                "station",
                "image",
                "device",
                "transport",
                "transport.*",
                "driver.*",
                "vision",
                "conformance")
            .using(NULLNESS, SLF4J),
        // BouncyCastle: passports sign what they hold, and agree on keys over elliptic curves.
        Room.of("simulator", "image", "transport", "transport.*")
            .using(NULLNESS, "com.google.zxing.", "com.sun.net.httpserver.", "org.bouncycastle."));
  }
}
