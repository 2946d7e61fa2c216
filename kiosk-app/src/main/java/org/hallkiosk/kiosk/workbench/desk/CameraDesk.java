package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// Who stands before the camera, and what can happen to it.
public final class CameraDesk implements Desk {
  private static final Set<String> ELSEWHERE = Set.of("show-portrait", "empty");

  private final Cabinet cabinet;
  private final BoardDesk rest;

  public CameraDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    this.rest =
        new BoardDesk(
            cabinet.board(DeviceKind.CAMERA).board(),
            DeviceTitles.of(DeviceKind.CAMERA),
            ELSEWHERE,
            List::of);
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>();
    controls.add(
        CitizenChoice.of(
            "person",
            new Texts("站在镜头前的人", "Who stands before it"),
            new Texts("（无人）", "(nobody)"),
            cabinet.beforeCamera()));
    controls.addAll(rest.controls());
    return new Panel(DeviceKind.CAMERA.configured(), DeviceTitles.of(DeviceKind.CAMERA), controls);
  }

  @Override
  public void act(String control, String value) {
    if (control.equals(BoardDesk.DEEDS)) {
      rest.act(control, value);
    } else {
      CitizenChoice.chosen(value).ifPresentOrElse(cabinet::standBefore, cabinet::stepAside);
    }
  }
}
