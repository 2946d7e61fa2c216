package org.hallkiosk.kiosk.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every text that can be reached from a value, whatever its `toString` hides.
final class Strings {

  private Strings() {}

  static Set<String> in(Object value) {
    Set<String> found = new HashSet<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, Set<String> found) {
    switch (value) {
      case String text -> found.add(text);
      case Optional<?> some -> some.ifPresent(one -> collect(one, found));
      case Collection<?> many -> many.forEach(one -> collect(one, found));
      case Map<?, ?> map -> {
        collect(map.keySet(), found);
        collect(map.values(), found);
      }
      case Record fields -> {
        for (RecordComponent field : fields.getClass().getRecordComponents()) {
          collect(read(fields, field), found);
        }
      }
      default -> {}
    }
  }

  private static Object read(Record fields, RecordComponent field) {
    try {
      field.getAccessor().setAccessible(true);
      return field.getAccessor().invoke(fields);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(field.toString(), e);
    }
  }
}
