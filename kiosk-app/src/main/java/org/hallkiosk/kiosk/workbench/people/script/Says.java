package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.people.Expected;

/// What papers, slips and screens say of whoever they are for.
final class Says {

  private Says() {}

  /// On the screen: the hall's masking of name and number.
  static List<String> who(Citizen citizen, String... more) {
    return all(
        List.of(
            Masking.DEFAULT.name(citizen.person().name()),
            Masking.DEFAULT.number(citizen.person().number())),
        more);
  }

  /// The hall's result on plain paper, for this citizen and nobody else.
  static Expected.Paper result(Citizen citizen, String... more) {
    return new Expected.Paper(DocumentKind.RESULT, false, all(whole(citizen), more));
  }

  /// The receipt for what was paid, on plain paper. It names the payer alone.
  static Expected.Paper receipt(Citizen citizen, String... more) {
    return new Expected.Paper(
        DocumentKind.FISCAL_RECEIPT, false, all(List.of(citizen.person().name()), more));
  }

  static Optional<List<String>> slip(Citizen citizen, String... more) {
    return Optional.of(all(List.of(Masking.DEFAULT.name(citizen.person().name())), more));
  }

  private static List<String> whole(Citizen citizen) {
    return List.of(citizen.person().name(), citizen.person().number().value());
  }

  private static List<String> all(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toList();
  }
}
