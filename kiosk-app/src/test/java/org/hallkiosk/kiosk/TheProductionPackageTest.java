package org.hallkiosk.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is sent to a hall holds nothing that only pretends: looked for in the packaged jars.
class TheProductionPackageTest {

  private static final Pattern PRETENDS =
      Pattern.compile("(^|/)(simulator|workbench|simulation|admin)(/|$)");
  private static final String SIMULATED_ADDRESS = "sim:";

  @TempDir Path folder;

  @Test
  void the_main_jars_hold_nothing_that_pretends() throws IOException {
    for (String module : List.of("hardware", "kiosk-app")) {
      assertEquals(List.of(), pretences(jar(module, "")), module);
      assertFalse(classes(jar(module, "")).isEmpty(), module);
    }
  }

  @Test
  void the_second_jars_hold_it() throws IOException {
    assertHolds(jar("hardware", "-simulator"), "org/hallkiosk/hardware/simulator/");
    assertHolds(jar("kiosk-app", "-workbench"), "org/hallkiosk/kiosk/workbench/");
    assertFalse(pretences(jar("kiosk-app", "-workbench")).isEmpty());
  }

  @Test
  void a_planted_class_or_address_is_found() throws IOException {
    Path planted = folder.resolve("planted.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(planted))) {
      plant(out, "org/hallkiosk/hardware/simulator/sam/Card.class", "harmless");
      plant(out, "org/hallkiosk/kiosk/admin/Keys.class", "harmless");
      plant(out, "org/hallkiosk/kiosk/effects/Devices.class", "opens sim:camera there");
      plant(out, "org/hallkiosk/kiosk/session/Step.class", "harmless");
      plant(out, "org/hallkiosk/kiosk/configuration/simulator.json", "harmless");
    }
    assertEquals(
        List.of(
            "org/hallkiosk/hardware/simulator/sam/Card.class",
            "org/hallkiosk/kiosk/admin/Keys.class",
            "org/hallkiosk/kiosk/effects/Devices.class"),
        pretences(planted));
  }

  private static void plant(JarOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private static Path jar(String module, String classifier) {
    String version = System.getProperty("package.version", "unknown");
    String file = module + "-" + version + classifier + ".jar";
    return Path.of("..", module, "target", file);
  }

  private static void assertHolds(Path jar, String room) throws IOException {
    List<String> classes = classes(jar);
    assertTrue(classes.stream().anyMatch(name -> name.startsWith(room)), jar.toString());
  }

  private static List<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).toList();
    }
  }

  /// Everything in a folder of that name, and every class that names a simulated wire.
  private static List<String> pretences(Path jar) throws IOException {
    List<String> found = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (PRETENDS.matcher(entry.getName()).find() || namesSimulated(file, entry)) {
          found.add(entry.getName());
        }
      }
    }
    return found;
  }

  private static boolean namesSimulated(JarFile file, JarEntry entry) throws IOException {
    if (!entry.getName().endsWith(".class")) {
      return false;
    }
    try (InputStream in = file.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(SIMULATED_ADDRESS);
    }
  }
}
