package org.hallkiosk.kiosk.workbench.desk;

import org.hallkiosk.kiosk.workbench.page.Panel;

/// One counterpart of the terminal on the workbench page: what it shows, and what a hand does to
/// it.
public interface Desk {

  /// From memory: asked several times a second.
  Panel panel();

  /// @param control id of one of the panel's controls
  /// @param value as the control offered it
  void act(String control, String value);
}
