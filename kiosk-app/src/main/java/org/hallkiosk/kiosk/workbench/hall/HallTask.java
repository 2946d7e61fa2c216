package org.hallkiosk.kiosk.workbench.hall;

import org.hallkiosk.kiosk.hall.TaskReason;

/// Something that the hall's staff must look at.
///
/// @param about the key of the action that the terminal cannot settle
/// @param owner the person's role at the hall
public record HallTask(String number, ActionKey about, TaskReason reason, String owner) {}
