package org.hallkiosk.hardware.driver.sane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;

/// What a scanner can be told, as `scanimage -A` lists it.
final class SaneOptions {

  private static final int MOST = 500;
  private static final List<Integer> USUAL = List.of(75, 100, 150, 200, 300, 400, 600, 1200);

  private final Map<String, SaneOption> options = new LinkedHashMap<>();

  static SaneOptions of(List<String> lines) {
    SaneOptions read = new SaneOptions();
    lines.stream()
        .flatMap(line -> SaneOption.of(line).stream())
        .limit(MOST)
        .forEach(option -> read.options.putIfAbsent(option.name(), option));
    return read;
  }

  boolean isEmpty() {
    return options.isEmpty();
  }

  /// A scanner that does not let anybody choose has a glass.
  Set<ScanSource> sources() {
    EnumSet<ScanSource> sources = EnumSet.noneOf(ScanSource.class);
    for (ScanSource source : ScanSource.values()) {
      if (sourceName(source).isPresent()) {
        sources.add(source);
      }
    }
    return options.containsKey("--source") ? sources : EnumSet.of(ScanSource.FLATBED);
  }

  List<Integer> resolutions() {
    return option("--resolution").map(option -> option.numbers(USUAL)).orElse(List.of());
  }

  /// The source first: other options change with it.
  List<String> arguments(ScanRequest request, double widthMm, double heightMm) {
    List<String> arguments = new ArrayList<>();
    sourceName(request.source()).ifPresent(name -> arguments.addAll(List.of("--source", name)));
    mode(request.colour()).ifPresent(name -> arguments.addAll(List.of("--mode", name)));
    nearest(request.dpi())
        .ifPresent(dpi -> arguments.addAll(List.of("--resolution", Integer.toString(dpi))));
    extent("-x", widthMm, arguments);
    extent("-y", heightMm, arguments);
    return arguments;
  }

  private Optional<String> sourceName(ScanSource source) {
    return option("--source")
        .flatMap(
            option ->
                switch (source) {
                  case OVERHEAD -> Optional.empty();
                  case FLATBED -> option.choice(name -> has(name, "flatbed", "glass"));
                  case FEEDER -> option.choice(name -> has(name, "feeder", "adf", "sheetfed"));
                });
  }

  private Optional<String> mode(boolean colour) {
    return option("--mode")
        .flatMap(
            option ->
                colour
                    ? option.choice(name -> has(name, "color", "colour"))
                    : option.choice(name -> has(name, "gray", "grey")));
  }

  private static boolean has(String name, String... parts) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String part : parts) {
      if (lower.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Integer> nearest(int dpi) {
    return resolutions().stream().min(Comparator.comparingInt(other -> Math.abs(other - dpi)));
  }

  private void extent(String name, double mm, List<String> arguments) {
    option(name)
        .map(SaneOption::most)
        .filter(most -> most.isPresent() && most.getAsDouble() > 0)
        .ifPresent(
            most -> {
              arguments.add(name);
              arguments.add(String.format(Locale.ROOT, "%.1f", Math.min(mm, most.getAsDouble())));
            });
  }

  private Optional<SaneOption> option(String name) {
    return Optional.ofNullable(options.get(name));
  }
}
