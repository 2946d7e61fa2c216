package org.hallkiosk.kiosk.workbench.cabinet;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something heavy that is made when it is first wanted, so that the first screen need not wait for
/// it. From any thread.
final class Late<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Late(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T present = made;
    if (present == null) {
      present = maker.get();
      made = present;
    }
    return present;
  }

  /// Empty while nobody has wanted it.
  synchronized Optional<T> present() {
    return Optional.ofNullable(made);
  }
}
