package org.hallkiosk.kiosk.workbench.hall;

import java.awt.image.BufferedImage;
import org.hallkiosk.kiosk.workbench.hall.face.FaceLook;
import org.hallkiosk.kiosk.workbench.hall.face.PortraitPainter;

/// Paints the invented citizens' faces, for cameras and for the hall's own record.
public final class FacePainter {

  public static final int WIDTH = PortraitPainter.WIDTH;
  public static final int HEIGHT = PortraitPainter.HEIGHT;

  private FacePainter() {}

  public static BufferedImage portrait(FaceLook look) {
    return PortraitPainter.portrait(look);
  }

  /// What the camera sees when nobody is there.
  public static BufferedImage background() {
    return PortraitPainter.background();
  }
}
