package org.hallkiosk.kiosk.hall;

/// A document as it came from the hall, not yet verified.
///
/// @param number the certificate's number
/// @param sha256 what the hall says the hash is, lower-case hexadecimal
/// @param pdf exact bytes, shared
public record IssuedDocument(String number, String sha256, byte[] pdf) {

  @Override
  public String toString() {
    return "IssuedDocument[" + pdf.length + " bytes]";
  }
}
