package org.hallkiosk.kiosk.workbench.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was met in which service: a row a thing, a column a service. From any thread.
final class Matrix {

  private final Map<String, Set<String>> services = new TreeMap<>();
  private final List<String> columns = new ArrayList<>();

  synchronized void met(String service, String thing) {
    if (!columns.contains(service)) {
      columns.add(service);
    }
    services.computeIfAbsent(thing, _ -> new TreeSet<>()).add(service);
  }

  /// What fewer than so many services met.
  synchronized List<String> lacking(Set<String> things, int fewest) {
    return things.stream()
        .filter(thing -> services.getOrDefault(thing, Set.of()).size() < fewest)
        .sorted()
        .toList();
  }

  @Override
  public synchronized String toString() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      lines.add("%2d %s".formatted(i + 1, columns.get(i)));
    }
    services.forEach((thing, used) -> lines.add(row(thing, used)));
    lines.add(
        " ".repeat(36)
            + IntStream.rangeClosed(1, columns.size())
                .mapToObj(number -> String.valueOf(number % 10))
                .collect(Collectors.joining(" ")));
    return String.join("\n", lines);
  }

  private String row(String thing, Set<String> used) {
    return "%-30s %3d  ".formatted(thing, used.size())
        + columns.stream()
            .map(service -> used.contains(service) ? "x" : ".")
            .collect(Collectors.joining(" "));
  }
}
