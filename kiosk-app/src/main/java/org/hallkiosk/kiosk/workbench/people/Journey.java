package org.hallkiosk.kiosk.workbench.people;

/// What one scripted citizen does at the terminal, through its real screens, and what they must find.
public interface Journey {

  String name();

  /// Blocks for as long as the terminal takes.
  ///
  /// @throws JourneyFailed where something is not as it must be
  void walk(Visit visit) throws JourneyFailed, InterruptedException;
}
