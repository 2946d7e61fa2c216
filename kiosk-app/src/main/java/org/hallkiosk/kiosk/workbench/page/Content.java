package org.hallkiosk.kiosk.workbench.page;

import java.util.Set;
import java.util.function.Supplier;

/// Bytes the browser may show. Only kinds that cannot run script in the page's origin.
///
/// @param bytes called on a request's own virtual thread, may block; the array is not changed later
public record Content(String mediaType, Supplier<byte[]> bytes) {

  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";
  public static final String PDF = "application/pdf";

  private static final Set<String> HARMLESS = Set.of(PNG, JPEG, PDF);

  public Content {
    if (!HARMLESS.contains(mediaType)) {
      throw new IllegalArgumentException("the page does not show " + mediaType);
    }
  }
}
