package org.hallkiosk.kiosk.workbench.quick;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Hall;

/// What the hall's line let the terminal know of each action: overheard, whatever was armed. From
/// any thread.
final class Overheard {

  static final String UNKNOWN = "outcome: unknown, then known";
  static final String REFUSED = "outcome: refused";
  static final String DONE = "outcome: done";
  static final String ACCEPTED = "outcome: accepted";

  private final Set<IdempotencyKey> unknown = new HashSet<>();
  private final Set<String> outcomes = new TreeSet<>();

  Hall on(Hall line) {
    return (Hall)
        Proxy.newProxyInstance(
            Hall.class.getClassLoader(),
            new Class<?>[] {Hall.class},
            (_, method, arguments) -> {
              Object answer = call(line, method, arguments);
              if (answer instanceof ActionOutcome outcome) {
                heard(key(arguments), outcome);
              }
              return answer;
            });
  }

  private static IdempotencyKey key(Object[] arguments) {
    return Arrays.stream(arguments)
        .filter(IdempotencyKey.class::isInstance)
        .map(IdempotencyKey.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Object call(Hall line, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(line, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private synchronized void heard(IdempotencyKey key, ActionOutcome outcome) {
    switch (outcome) {
      case ActionOutcome.Unknown _ -> unknown.add(key);
      case ActionOutcome.Done _ -> known(key, DONE);
      case ActionOutcome.Accepted _ -> known(key, ACCEPTED);
      case ActionOutcome.Refused _ -> known(key, REFUSED);
      case ActionOutcome.NeverReceived _ -> {}
    }
  }

  private void known(IdempotencyKey key, String outcome) {
    outcomes.add(outcome);
    if (unknown.remove(key)) {
      outcomes.add(UNKNOWN);
    }
  }

  /// What was heard since it was last asked.
  synchronized Set<String> since() {
    Set<String> heard = new TreeSet<>(outcomes);
    outcomes.clear();
    return heard;
  }
}
