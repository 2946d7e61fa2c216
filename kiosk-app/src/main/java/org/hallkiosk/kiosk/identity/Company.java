package org.hallkiosk.kiosk.identity;

/// A company for which a person may act, as the hall names it.
public record Company(String name, CompanyCode code) {

  public Company {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a company has a name");
    }
  }
}
