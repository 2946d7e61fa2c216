package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the embedded hall shall do wrong, once or until told otherwise. Safe for use by several
/// threads.
public final class Misbehaviours {

  private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);
  private static final Set<Operation> ALL_BUT_TIME =
      EnumSet.complementOf(EnumSet.of(Operation.TIME));

  private final List<Order> orders = new ArrayList<>();

  /// At the next request that it fits, health questions apart.
  public void once(Misbehaviour misbehaviour) {
    add(new Order(ALL_BUT_TIME, misbehaviour, true));
  }

  /// At the next request for an operation.
  public void once(Operation operation, Misbehaviour misbehaviour) {
    add(new Order(EnumSet.of(operation), misbehaviour, true));
  }

  /// At every request that it fits, health questions too.
  public void standing(Misbehaviour misbehaviour) {
    add(new Order(ALL, misbehaviour, false));
  }

  /// At every request for an operation.
  public void standing(Operation operation, Misbehaviour misbehaviour) {
    add(new Order(EnumSet.of(operation), misbehaviour, false));
  }

  /// Ends what stands at an operation.
  public synchronized void over(Operation operation) {
    orders.removeIf(order -> !order.isOnce() && order.fits(operation));
  }

  /// The operations at which something is to happen once, and has not happened yet: as often as it
  /// is to.
  public synchronized List<Operation> awaited() {
    return orders.stream()
        .filter(Order::isOnce)
        .flatMap(order -> order.operations().stream())
        .toList();
  }

  public synchronized void clear() {
    orders.clear();
  }

  private synchronized void add(Order order) {
    orders.add(order);
  }

  /// What befalls a request: the oldest order that fits, those for once before those that stand.
  synchronized Optional<Misbehaviour> next(Operation operation) {
    for (Iterator<Order> all = orders.iterator(); all.hasNext(); ) {
      Order order = all.next();
      if (order.isOnce() && order.fits(operation)) {
        all.remove();
        return Optional.of(order.misbehaviour());
      }
    }
    return orders.stream()
        .filter(order -> order.fits(operation))
        .findFirst()
        .map(Order::misbehaviour);
  }

  private record Order(Set<Operation> operations, Misbehaviour misbehaviour, boolean isOnce) {
    boolean fits(Operation operation) {
      return operations.contains(operation) && misbehaviour.fits(operation);
    }
  }
}
