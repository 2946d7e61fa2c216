package org.hallkiosk.hardware.driver.sane;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which scanner, and how it is waited for.
///
/// @param device as SANE names it, such as `genesys:libusb:001:004`; its backend alone (`genesys`)
///   is that backend's first scanner, and stays right when USB numbers change
/// @param extra further arguments of `scanimage` that this model needs
/// @param folder where pages lie for a moment; best in memory, since they are citizens' papers
/// @param patience without any progress, lamp warm-up included
/// @param question for an answer that needs no paper to move
/// @param mostPageBytes of one page's JPEG
/// @param widthMm of the paper
/// @param heightMm of the paper
public record SaneSettings(
    String device,
    List<String> extra,
    Path folder,
    Duration patience,
    Duration question,
    long mostPageBytes,
    double widthMm,
    double heightMm) {

  private static final String SCHEME = "sane:";
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long MEGABYTE = 1024 * 1024;

  public SaneSettings {
    extra = List.copyOf(extra);
    if (device.isBlank() || device.startsWith("-")) {
      throw new IllegalArgumentException("no scanner is called " + device);
    }
  }

  /// A4 through the scanner of this name.
  public static SaneSettings usual(String device) {
    return new SaneSettings(
        device,
        List.of(),
        Files.isDirectory(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir", "/tmp")),
        Duration.ofSeconds(60),
        Duration.ofSeconds(5),
        64 * MEGABYTE,
        210,
        297);
  }

  /// From a device list: address `sane:DEVICE`, option `extra` with arguments between spaces.
  ///
  /// @return empty when this is not the address of a SANE scanner
  public static Optional<SaneSettings> of(String address, Map<String, String> options) {
    String device = address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : "";
    if (device.isBlank() || device.startsWith("-")) {
      return Optional.empty();
    }
    String extra = options.getOrDefault("extra", "").strip();
    return Optional.of(
        usual(device).withExtra(extra.isEmpty() ? List.of() : List.of(extra.split("\\s+"))));
  }

  public SaneSettings withExtra(List<String> other) {
    return new SaneSettings(
        device, other, folder, patience, question, mostPageBytes, widthMm, heightMm);
  }

  public SaneSettings withPatience(Duration other) {
    return new SaneSettings(
        device, extra, folder, other, question, mostPageBytes, widthMm, heightMm);
  }

  public SaneSettings withFolder(Path other) {
    return new SaneSettings(
        device, extra, other, patience, question, mostPageBytes, widthMm, heightMm);
  }

  public SaneSettings withMostPageBytes(long other) {
    return new SaneSettings(device, extra, folder, patience, question, other, widthMm, heightMm);
  }
}
