package org.hallkiosk.laws;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One row of a room table: a package tree, what of the house it may import, and which outside
/// packages. `*` stands for exactly one package segment, so `driver.*` makes each driver a room of
/// its own that may not see its siblings.
///
/// @param name package below the module's root, `""` for the root itself
/// @param rooms names of the rows it may import
/// @param libraries package prefixes outside the JDK it may import
/// @param jdk package prefixes of the JDK it may import
/// @param denied class names it may not import although a prefix would let them in
public record Room(
    String name, Set<String> rooms, Set<String> libraries, Set<String> jdk, Set<String> denied) {

  private static final Set<String> WHOLE_JDK = Set.of("java.", "javax.", "jdk.");

  public static Room of(String name, String... rooms) {
    return new Room(name, Set.of(rooms), Set.of(), WHOLE_JDK, Set.of());
  }

  public Room using(String... libraryPrefixes) {
    return new Room(name, rooms, Set.of(libraryPrefixes), jdk, denied);
  }

  public Room onlyJdk(Set<String> prefixes, Set<String> deniedClasses) {
    return new Room(name, rooms, libraries, prefixes, deniedClasses);
  }

  /// The concrete package of this room that holds the class's package, if any.
  Optional<String> concrete(String root, String packageName) {
    if (name.isEmpty()) {
      return packageName.equals(root) ? Optional.of(root) : Optional.empty();
    }
    List<String> wanted = List.of((root + "." + name).split("\\."));
    List<String> actual = List.of(packageName.split("\\."));
    if (actual.size() < wanted.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).equals("*") && !wanted.get(i).equals(actual.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(String.join(".", actual.subList(0, wanted.size())));
  }

  boolean admitsOutside(String className) {
    if (denied.contains(className)) {
      return false;
    }
    return jdk.stream().anyMatch(className::startsWith)
        || libraries.stream().anyMatch(className::startsWith);
  }
}
