package org.hallkiosk.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The law of one module: a room imports only what its row names, and rooms form no cycle. Rows of
/// another module are named with that module's alias, `hw.device`.
public final class RoomTable {

  private static final String HOUSE = "org.hallkiosk.";

  private final String root;
  private final List<Room> rows;
  private final Map<String, RoomTable> modules;

  /// @param root the module's root package
  /// @param modules other modules' tables by the alias that rows use for them
  public RoomTable(String root, List<Room> rows, Map<String, RoomTable> modules) {
    this.root = root;
    this.rows = rows;
    this.modules = modules;
  }

  public List<Room> rows() {
    return rows;
  }

  public String root() {
    return root;
  }

  /// Every import that no row allows, one sentence each; empty when the law holds.
  public List<String> violations(JavaClasses classes) {
    List<String> found = new ArrayList<>();
    for (JavaClass origin : classes) {
      Optional<Home> home = home(origin.getPackageName());
      if (home.isEmpty()) {
        found.add(origin.getName() + " lives in no room of the table");
        continue;
      }
      targets(origin)
          .filter(target -> !admits(home.get(), target))
          .forEach(target -> found.add(sentence(origin, home.get(), target)));
    }
    return found;
  }

  /// Cycles between rooms, each told once as the rooms it runs through.
  public List<String> cycles(JavaClasses classes) {
    Map<String, Set<String>> graph = new TreeMap<>();
    for (JavaClass origin : classes) {
      home(origin.getPackageName()).ifPresent(home -> addEdges(graph, origin, home.place()));
    }
    return new Cycles(graph).found();
  }

  private void addEdges(Map<String, Set<String>> graph, JavaClass origin, String from) {
    targets(origin)
        .flatMap(target -> home(packageOf(target)).stream())
        .map(Home::place)
        .filter(to -> !to.equals(from))
        .forEach(to -> graph.computeIfAbsent(from, _ -> new TreeSet<>()).add(to));
  }

  private static String sentence(JavaClass origin, Home home, String target) {
    return origin.getName()
        + " imports "
        + target
        + ", which the row of "
        + home
        + " does not name";
  }

  private static Stream<String> targets(JavaClass origin) {
    return origin.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> !target.isPrimitive())
        .map(JavaClass::getName)
        .distinct();
  }

  private boolean admits(Home home, String target) {
    if (!target.startsWith(HOUSE)) {
      return home.room().admitsOutside(target);
    }
    Optional<Home> there = home(packageOf(target));
    if (there.isPresent()) {
      return there.get().place().equals(home.place())
          || home.room().rooms().contains(there.get().room().name());
    }
    return modules.entrySet().stream()
        .anyMatch(
            module ->
                module
                    .getValue()
                    .home(packageOf(target))
                    .map(found -> module.getKey() + "." + found.room().name())
                    .filter(home.room().rooms()::contains)
                    .isPresent());
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private Optional<Home> home(String packageName) {
    return rows.stream()
        .flatMap(
            room -> room.concrete(root, packageName).map(place -> new Home(room, place)).stream())
        .max(Comparator.comparingInt(home -> home.place().length()));
  }

  private record Home(Room room, String place) {
    @Override
    public String toString() {
      return room.name().isEmpty() ? "the root" : room.name();
    }
  }
}
