package org.hallkiosk.kiosk.workbench.hall;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What of the hall stands still: departments that are down, services that are suspended, results
/// that cannot be issued any more. Set by the workbench and by tests; forgotten with the hall. Safe
/// for use by several threads.
public final class Situation {

  private final Set<String> down = ConcurrentHashMap.newKeySet();
  private final Set<String> suspended = ConcurrentHashMap.newKeySet();
  private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
  private volatile boolean open24Hours;
  private volatile boolean staffAway;
  private volatile boolean moneySlow;

  /// @param department by the name that services' files use
  public void departmentDown(String department) {
    down.add(department);
  }

  public void departmentUp(String department) {
    down.remove(department);
  }

  public void suspend(String service) {
    suspended.add(service);
  }

  public void resume(String service) {
    suspended.remove(service);
  }

  /// A department takes its results back, also those that were paid for: nobody gets one any more.
  public void withdrawResults(String service) {
    withdrawn.add(service);
  }

  /// Lets no item have hours: scripted people come at any time of the day.
  public void openAroundTheClock(boolean always) {
    open24Hours = always;
  }

  boolean issues(String service) {
    return !withdrawn.contains(service);
  }

  /// Whether the staff who check persons from afar are away: outside their hours.
  public void staffAway(boolean away) {
    staffAway = away;
  }

  public boolean staffIsAway() {
    return staffAway;
  }

  /// Lets charges of a phone and refunds take their time: they are accepted, and on their way until
  /// [EmbeddedHall#moneyArrives()].
  public void moneyIsSlow(boolean slow) {
    moneySlow = slow;
  }

  boolean hasSlowMoney() {
    return moneySlow;
  }

  boolean keepsHours() {
    return !open24Hours;
  }

  Set<String> downDepartments() {
    return Set.copyOf(down);
  }

  Set<String> suspendedServices() {
    return Set.copyOf(suspended);
  }
}
