package org.hallkiosk.hardware.device;

/// One document for the printer.
///
/// @param name shown on the printer's panel and in its log: a case number, never a person's
/// @param mediaType such as `application/pdf`
/// @param document exact bytes
/// @param pages how many pages the document has
public record PrintJob(String name, String mediaType, byte[] document, int pages) {

  public static final String PDF = "application/pdf";

  @Override
  public String toString() {
    return "PrintJob[" + name + ", " + mediaType + ", " + document.length + " bytes]";
  }
}
