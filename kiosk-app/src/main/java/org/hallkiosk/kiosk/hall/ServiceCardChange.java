package org.hallkiosk.kiosk.hall;

/// What a person does about their terminal service card.
public sealed interface ServiceCardChange {

  /// Binds a card that the hall handed out, with its proof that it is there; also the person's own
  /// that was reported lost and is found again.
  record Bind(SignInEvidence.ServiceCard card) implements ServiceCardChange {}

  /// Gives up the card that is bound, or lost.
  record Unbind() implements ServiceCardChange {}

  /// From now on whoever has the card gets nothing with it.
  record ReportLost() implements ServiceCardChange {}
}
