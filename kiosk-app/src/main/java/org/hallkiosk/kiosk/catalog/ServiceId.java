package org.hallkiosk.kiosk.catalog;

/// Names a service in files, in the journal and in the hall's contract, such as
/// `no-house-certificate`.
public record ServiceId(String value) {

  public ServiceId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a service id has small letters, digits and -");
    }
  }
}
