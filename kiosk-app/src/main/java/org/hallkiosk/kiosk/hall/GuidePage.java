package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Optional;

/// A part of the hall's guide.
///
/// @param edition changes with every change of the guide
/// @param next asks for what follows; empty at the end
public record GuidePage(String edition, List<GuideItem> items, Optional<String> next) {

  public GuidePage {
    items = List.copyOf(items);
  }
}
