package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.HallBench;

/// A walk whose hall is the embedded one, over the wire. Readers, printers and the wipe act at
/// once; whoever stands before the camera is [#before].
final class OnlineWalk {

  final Walk walk;
  final HallBench bench;
  Citizen before;
  private int carriedOut;

  OnlineWalk(Catalog catalog, HallBench bench, Citizen before) {
    this.walk =
        new Walk(catalog).send(new Event.Started("run00001", List.of(), Set.of(), Map.of()));
    this.bench = bench;
    this.before = before;
    carryOut();
  }

  OnlineWalk touch(Intent intent) {
    walk.touch(intent);
    carryOut();
    return this;
  }

  /// Lays a card down, and takes it back.
  OnlineWalk card(Citizen of) {
    walk.cardLaid(card(of.person().name(), of));
    carryOut();
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitCardRemoval.class).ticket(), new CardRemoval.Taken()));
    carryOut();
    return this;
  }

  <V extends View> V sees(Class<V> kind) {
    return assertInstanceOf(kind, walk.view());
  }

  private static IdCard card(String name, Citizen of) {
    return new IdCard.Domestic(
        new CardFace(
            name,
            of.person().number().value(),
            "1",
            LocalDate.of(1970, 1, 1),
            of.validFrom(),
            of.validUntil(),
            new byte[1024]),
        "01",
        "示例市示例路1号",
        of.issuer());
  }

  private void carryOut() {
    while (carriedOut < walk.effects.size()) {
      answer(walk.effects.get(carriedOut++)).ifPresent(walk::send);
    }
  }

  /// Empty for what goes on until somebody comes.
  private Optional<Event> answer(Effect effect) {
    var hall = bench.terminal();
    return switch (effect) {
      case Effect.SignIn(var ticket, var evidence) ->
          Optional.of(new Event.SignInAnswered(ticket, hall.signIn(evidence)));
      case Effect.CheckFace(var ticket, var token) ->
          Optional.of(
              new Event.FaceChecked(
                  ticket, hall.checkFace(token, new FaceEvidence(HallBench.face(before)))));
      case Effect.ActForPrincipal(var ticket, var token, var card) ->
          Optional.of(new Event.ActingAnswered(ticket, hall.actForPrincipal(token, card)));
      case Effect.CheckPrinter(var ticket, var _) ->
          Optional.of(new Event.PrinterChecked(ticket, Health.READY));
      case Effect.Submit(var key, var token, var application) ->
          Optional.of(new Event.ActionAnswered(key, hall.submit(token, key, application)));
      case Effect.ReadCaseFile(var ticket, var token, var number) ->
          Optional.of(new Event.CaseFileRead(ticket, hall.caseFile(token, number)));
      case Effect.FetchDocument(var ticket, var token, var number, var kind) ->
          Optional.of(
              new Event.DocumentFetched(ticket, fetched(hall.document(token, number, kind))));
      case Effect.PrintDocument print ->
          Optional.of(new Event.PrintEnded(print.key(), new PrintOutcome.Printed(1)));
      case Effect.PrintSlip(var key, var _) ->
          Optional.of(new Event.SlipEnded(key, new PrintOutcome.Printed(1)));
      case Effect.ReportDelivery(var key, var delivery) ->
          Optional.of(new Event.ActionAnswered(key, hall.reportDelivery(key, delivery)));
      case Effect.Wipe(var ticket) -> Optional.of(new Event.Wiped(ticket));
      case Effect.SignOut(var token) -> {
        hall.signOut(token);
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static FetchedDocument fetched(HallAnswer<IssuedDocument> answer) {
    return switch (answer) {
      case HallAnswer.Answered<IssuedDocument>(IssuedDocument document) ->
          new FetchedDocument.Ready(new Handle("vault-1"), document.number(), 1);
      case HallAnswer.Refused<IssuedDocument>(var reason) -> new FetchedDocument.Refused(reason);
      case HallAnswer.Unavailable<IssuedDocument> _ -> new FetchedDocument.Unavailable();
    };
  }
}
