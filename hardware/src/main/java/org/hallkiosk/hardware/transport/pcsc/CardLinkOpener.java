package org.hallkiosk.hardware.transport.pcsc;

/// Opens a fresh link to one smart card reader, as often as a driver has to reopen it.
@FunctionalInterface
public interface CardLinkOpener {
  /// Blocks up to 5 s.
  ///
  /// @throws CardLinkException when the service is down or knows no such reader
  CardLink open() throws CardLinkException;
}
