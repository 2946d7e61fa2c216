package org.hallkiosk.kiosk.workbench.hall;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.PersonNumber;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;
import org.hallkiosk.kiosk.workbench.hall.face.FaceLook;

/// Reads the people of 示例市 from `citizens.yaml`.
final class CitizenFile {

  private static final int HEXADECIMAL = 16;

  private CitizenFile() {}

  /// By the names that other data use for them.
  static SequencedMap<String, Citizen> read() {
    SequencedMap<String, Citizen> people = new LinkedHashMap<>();
    for (Part one : DataFile.resource("citizens.yaml").parts("citizens")) {
      people.put(one.text("id"), citizen(one));
    }
    return people;
  }

  private static Citizen citizen(Part one) {
    return new Citizen(
        new Person(one.text("name"), PersonNumber.from(one.text("number")).orElseThrow()),
        one.text("sexCode"),
        one.text("ethnicGroupCode"),
        one.text("address"),
        one.text("issuer"),
        LocalDate.parse(one.text("validFrom")),
        one.maybe("validUntil").map(LocalDate::parse),
        one.maybe("phone"),
        Citizen.Standing.valueOf(one.text("standing")),
        look(one.part("look").orElseThrow()),
        look(one.part("lookOnRecord").or(() -> one.part("look")).orElseThrow()));
  }

  private static FaceLook look(Part look) {
    return new FaceLook(
        colour(look, "skin"),
        colour(look, "hairColour"),
        FaceLook.Hair.valueOf(look.text("hair")),
        look.decimal("faceWidth"),
        look.decimal("faceHeight"),
        look.decimal("eyeDistance"),
        look.decimal("eyeSize"),
        look.decimal("eyeHeight"),
        look.decimal("browTilt"),
        look.decimal("noseLength"),
        look.decimal("mouthWidth"),
        look.decimal("smile"),
        FaceLook.Glasses.valueOf(look.text("glasses")),
        FaceLook.Beard.valueOf(look.text("beard")),
        colour(look, "clothes"),
        FaceLook.Collar.valueOf(look.text("collar")));
  }

  private static int colour(Part look, String name) {
    return Integer.parseInt(look.text(name), HEXADECIMAL);
  }
}
