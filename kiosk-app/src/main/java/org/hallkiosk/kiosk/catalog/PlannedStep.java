package org.hallkiosk.kiosk.catalog;

/// A step of a service, and when it is taken.
public record PlannedStep(ServiceStep step, Condition when) {

  public static PlannedStep always(ServiceStep step) {
    return new PlannedStep(step, new Condition.Always());
  }
}
