package org.hallkiosk.kiosk.workbench.quick;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.jspecify.annotations.Nullable;

/// What can be read on a screen in one language, found in its view's records; spaces do not count.
record Reading(Language language) {

  String of(@Nullable Object part) {
    return texts(part).collect(Collectors.joining("\n")).replaceAll("[^\\S\\n]", "");
  }

  private Stream<String> texts(@Nullable Object part) {
    return switch (part) {
      case null -> Stream.empty();
      case String text -> Stream.of(text);
      case Texts(String zh, String en) -> Stream.of(language == Language.ZH ? zh : en);
      case Fen amount -> Stream.of(amount.yuan() + " 元");
      case Optional<?> maybe -> maybe.stream().flatMap(this::texts);
      case Collection<?> all -> all.stream().flatMap(this::texts);
      case Record made -> components(made).flatMap(this::texts);
      case Object other -> Stream.of(other.toString());
    };
  }

  private static Stream<Object> components(Record made) {
    return Arrays.stream(made.getClass().getRecordComponents())
        .sorted(Comparator.comparing(RecordComponent::getName))
        .map(one -> value(made, one));
  }

  private static Object value(Record made, RecordComponent one) {
    try {
      one.getAccessor().setAccessible(true);
      return one.getAccessor().invoke(made);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record cannot be read", e);
    }
  }
}
