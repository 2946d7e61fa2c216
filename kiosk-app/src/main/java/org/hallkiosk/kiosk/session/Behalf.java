package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.Person;

/// For whom the person before the terminal acts.
sealed interface Behalf {

  record Oneself() implements Behalf {}

  /// The holder is a child, and the hall has confirmed the guardian who stands beside them: the
  /// person check is the guardian's.
  record WithGuardian() implements Behalf {}

  record ForCompany(Company company, Acting acting) implements Behalf {
    @Override
    public String toString() {
      return "ForCompany[redacted]";
    }
  }

  /// @param person as their card names them
  record ForPrincipal(Person person, Acting acting) implements Behalf {
    @Override
    public String toString() {
      return "ForPrincipal[redacted]";
    }
  }
}
