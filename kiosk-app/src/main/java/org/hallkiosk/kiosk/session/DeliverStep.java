package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.DeliveryTexts;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// How is a result that comes later to reach the citizen? A choice, with words of its own. The hall
/// is told the way's name.
final class DeliverStep {

  private DeliverStep() {}

  static void enter(Turn turn, Run run, ServiceStep.Deliver deliver) {
    ChooseStep.enter(turn, run, asChoice(deliver));
  }

  static ServiceStep.Choose asChoice(ServiceStep.Deliver deliver) {
    return new ServiceStep.Choose(
        ServiceStep.Deliver.FIELD,
        DeliveryTexts.QUESTION,
        deliver.ways().stream()
            .map(
                way ->
                    new ServiceStep.Option(ServiceStep.Deliver.answer(way), DeliveryTexts.of(way)))
            .toList());
  }
}
