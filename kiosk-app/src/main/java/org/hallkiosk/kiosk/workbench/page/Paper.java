package org.hallkiosk.kiosk.workbench.page;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;

/// A printed paper or slip.
///
/// @param id unique in its panel, and never used again for another paper: the page loads each
///   picture once
/// @param picture what it looks like, an image
/// @param document the file itself, for whoever wants to open it
public record Paper(String id, Texts name, Content picture, Optional<Content> document) {

  public Paper {
    Names.requireId(id);
    if (!picture.mediaType().startsWith("image/")) {
      throw new IllegalArgumentException("the picture of a paper is an image");
    }
  }
}
