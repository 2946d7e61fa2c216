package org.hallkiosk.hardware.driver.sam;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.ForeignNames;
import org.hallkiosk.hardware.device.IdCard;

/// Builds a card of its kind from text and photo, or says which field breaks its rule.
final class WrittenCard {

  /// GB/T 2261.1.
  private static final Pattern SEX = Pattern.compile("[0129]");

  /// GB/T 3304.
  private static final Pattern ETHNIC_GROUP = Pattern.compile("0[1-9]|[1-4][0-9]|5[0-6]|97|98");

  /// The form of ISO 3166-1 alpha-3; the list itself changes.
  private static final Pattern NATIONALITY = Pattern.compile("[A-Z]{3}");

  private final CardKind kind;
  private final CardFields fields;
  private final byte[] photo;

  WrittenCard(CardKind kind, CardContent content) {
    this.kind = kind;
    this.fields = new CardFields(content.text(), kind.layout());
    this.photo = content.photo();
  }

  IdCard card() throws BrokenFieldException {
    return switch (kind) {
      case DOMESTIC -> domestic();
      case OLD_FOREIGNER -> oldForeigner();
      case STAR -> star();
      case RESIDENCE -> residence();
    };
  }

  private IdCard domestic() throws BrokenFieldException {
    return new IdCard.Domestic(
        face(fields.filled(TextField.NAME)),
        fields.coded(TextField.ETHNIC_GROUP, ETHNIC_GROUP),
        fields.filled(TextField.ADDRESS),
        fields.filled(TextField.ISSUER));
  }

  private IdCard oldForeigner() throws BrokenFieldException {
    ForeignNames names = names();
    return new IdCard.OldForeigner(
        face(names.usual()),
        names,
        fields.coded(TextField.NATIONALITY, NATIONALITY),
        fields.text(TextField.VERSION),
        fields.text(TextField.ISSUER_CODE));
  }

  private IdCard star() throws BrokenFieldException {
    ForeignNames names = names();
    return new IdCard.Star(
        face(names.usual()),
        names,
        fields.coded(TextField.NATIONALITY, NATIONALITY),
        fields.text(TextField.RENEWALS));
  }

  private IdCard residence() throws BrokenFieldException {
    return new IdCard.Residence(
        face(fields.filled(TextField.NAME)),
        fields.filled(TextField.ADDRESS),
        fields.filled(TextField.ISSUER),
        fields.text(TextField.PERMIT_NUMBER),
        fields.text(TextField.ISSUE_COUNT));
  }

  private ForeignNames names() throws BrokenFieldException {
    Optional<String> chinese = fields.written(TextField.NAME);
    Optional<String> latin = fields.written(TextField.LATIN_NAME);
    if (chinese.isEmpty() && latin.isEmpty()) {
      throw new BrokenFieldException(TextField.NAME, "is blank");
    }
    return new ForeignNames(chinese, latin);
  }

  private CardFace face(String name) throws BrokenFieldException {
    return new CardFace(
        name,
        fields.number(kind.rule()),
        fields.coded(TextField.SEX, SEX),
        fields.date(TextField.BIRTH),
        fields.date(TextField.VALID_FROM),
        fields.validUntil(),
        photo);
  }
}
