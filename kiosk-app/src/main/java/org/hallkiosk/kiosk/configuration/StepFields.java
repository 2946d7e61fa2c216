package org.hallkiosk.kiosk.configuration;

import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;

/// Steps of a service that has passed its schema and the law of values.
final class StepFields {

  private StepFields() {}

  static PlannedStep planned(Fields fields) {
    return new PlannedStep(
        step(fields),
        fields.optional("when").map(ConditionFields::condition).orElse(new Condition.Always()));
  }

  private static ServiceStep step(Fields fields) {
    return switch (fields.text("step")) {
      case "identify" -> new ServiceStep.Identify();
      case "check-person" -> new ServiceStep.CheckPerson();
      case "choose" ->
          new ServiceStep.Choose(
              fields.text("field"), fields.texts("question"), FormFields.options(fields));
      case "fill-form" ->
          new ServiceStep.FillForm(fields.list("fields").stream().map(FormFields::field).toList());
      case "show-records" ->
          new ServiceStep.ShowRecords(
              fields.text("records"), fields.texts("title"), fields.optionalText("field"));
      case "scan-code" ->
          new ServiceStep.ScanCode(
              fields.text("field"), fields.texts("question"), fields.text("prefix"));
      case "scan-material" -> scanMaterial(fields);
      case "take-photo" ->
          new ServiceStep.TakePhoto(
              fields.text("material"),
              fields.texts("name"),
              fields.choice("standard", PhotoStandard.ID_CARD));
      case "sign" ->
          new ServiceStep.Sign(
              fields.text("material"), fields.texts("statement"), fields.words("shows"));
      case "deliver" ->
          new ServiceStep.Deliver(
              fields.words("ways").stream()
                  .map(word -> Fields.named(word, DeliveryWay.class))
                  .toList());
      case "review" -> new ServiceStep.Review(fields.texts("consent"), fields.flag("twice"));
      case "submit" -> new ServiceStep.Submit();
      case "pay" -> new ServiceStep.Pay(fields.texts("purpose"), fee(fields.in("fee")));
      case "print" ->
          new ServiceStep.Print(
              fields.texts("document"),
              fields.choice("kind", DocumentKind.RESULT),
              fields.choice("stock", Stock.PLAIN));
      case "receipt" -> new ServiceStep.Receipt();
      case "rate" -> new ServiceStep.Rate();
      default -> throw fields.unknown("step");
    };
  }

  private static ServiceStep scanMaterial(Fields fields) {
    return new ServiceStep.ScanMaterial(
        fields.text("material"),
        fields.texts("name"),
        fields.number("most-pages"),
        fields.flag("may-follow"));
  }

  private static Fee fee(Fields fields) {
    return fields
        .optionalText("of-record")
        .<Fee>map(Fee.OfRecord::new)
        .orElseGet(() -> new Fee.Fixed(new Fen(fields.amount("fen"))));
  }
}
