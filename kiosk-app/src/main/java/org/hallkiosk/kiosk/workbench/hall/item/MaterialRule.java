package org.hallkiosk.kiosk.workbench.hall.item;

import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// A material that an item asks for.
///
/// @param name in Chinese
/// @param mayFollow whether it may be brought later (容缺办理)
/// @param face whether it is a picture that must show a face
public record MaterialRule(String name, boolean mayFollow, boolean face, When when) {

  static MaterialRule of(Part part) {
    part.only("name", "follow", "face", "when");
    return new MaterialRule(
        part.text("name"),
        part.flag("follow", false),
        part.flag("face", false),
        When.of(part.part("when")));
  }
}
