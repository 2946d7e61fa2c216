package org.hallkiosk.hardware.transport;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells real changes of contacts from their bouncing: a state counts once it was seen for a while
/// without a change. Sampled, since a relay board tells nothing by itself.
public final class Contacts<K> {
  private final long bounceNanos;
  private final Map<K, Seen> seen = new LinkedHashMap<>();
  private final Map<K, Boolean> told = new HashMap<>();

  /// @param bounce how long a state must last before it counts; zero for contacts that do not
  ///   bounce
  public Contacts(Duration bounce) {
    bounceNanos = bounce.toNanos();
  }

  /// Takes in what the wire says now.
  ///
  /// @param nanos of the driver's clock
  /// @return one contact whose state differs from what was told of it last, or of which nothing was
  ///   told yet; it counts as told from now on
  public synchronized Optional<Map.Entry<K, Boolean>> sample(Map<K, Boolean> states, long nanos) {
    states.forEach((contact, on) -> seen.compute(contact, (_, last) -> Seen.next(last, on, nanos)));
    return seen.entrySet().stream()
        .filter(it -> nanos - it.getValue().since() >= bounceNanos)
        .map(it -> Map.entry(it.getKey(), it.getValue().on()))
        .filter(it -> !it.getValue().equals(told.get(it.getKey())))
        .findFirst()
        .map(this::remembered);
  }

  private Map.Entry<K, Boolean> remembered(Map.Entry<K, Boolean> change) {
    told.put(change.getKey(), change.getValue());
    return change;
  }

  private record Seen(boolean on, long since) {
    static Seen next(@Nullable Seen last, boolean on, long nanos) {
      return last != null && last.on == on ? last : new Seen(on, nanos);
    }
  }
}
