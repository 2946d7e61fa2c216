package org.hallkiosk.hardware.conformance;

/// Acts for the world during a check: a simulator's faults, or a technician who is asked.
@FunctionalInterface
public interface Hands {
  /// Nobody is there.
  Hands NONE = deed -> false;

  /// Does it, and returns when it is done. Blocks as long as a person needs.
  ///
  /// @return false when it cannot be done here; the check is then skipped
  boolean does(Deed deed) throws InterruptedException;
}
