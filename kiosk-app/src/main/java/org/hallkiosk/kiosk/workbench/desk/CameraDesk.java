package org.hallkiosk.kiosk.workbench.desk;

import java.util.List;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// Who stands before the camera.
public record CameraDesk(Cabinet cabinet) implements Desk {

  @Override
  public Panel panel() {
    return new Panel(
        "camera",
        new Texts("摄像头", "Camera"),
        List.of(
            CitizenChoice.of(
                "person",
                new Texts("站在镜头前的人", "Who stands before it"),
                new Texts("（无人）", "(nobody)"),
                cabinet.beforeCamera())));
  }

  @Override
  public void act(String control, String value) {
    CitizenChoice.chosen(value).ifPresentOrElse(cabinet::standBefore, cabinet::stepAside);
  }
}
