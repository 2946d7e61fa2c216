package org.hallkiosk.kiosk.session;

import java.util.List;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// What the hall has on record: read anew each time, since it may have changed.
final class ShowRecordsStep {

  private ShowRecordsStep() {}

  static void enter(Turn turn, Run run, ServiceStep.ShowRecords asked) {
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.ReadRecords(
            ticket,
            turn.citizen().token().orElseThrow(),
            run.service().id(),
            asked.records(),
            Path.before(run.plan(), run.index(), run.filled())));
    turn.serve(run, new Reading(asked, ticket));
  }

  record Reading(ServiceStep.ShowRecords asked, Ticket ticket) implements LookingUp {

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.RecordsRead(Ticket read, var answer) && read.equals(ticket)) {
        read(turn, run, answer);
      }
    }

    private void read(Turn turn, Run run, HallAnswer<List<HallRecord>> answer) {
      switch (answer) {
        case HallAnswer.Answered<List<HallRecord>>(var records) ->
            turn.serve(run, new Showing(asked, records));
        case HallAnswer.Refused<List<HallRecord>>(var reason) ->
            NotTaken.lookedUp(turn, run, reason);
        case HallAnswer.Unavailable<List<HallRecord>> _ ->
            Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
      }
    }
  }

  /// Where one is to be picked, nothing else leads on.
  record Showing(ServiceStep.ShowRecords asked, List<HallRecord> records) implements QuestionStep {

    Showing {
      records = List.copyOf(records);
    }

    @Override
    public View view(Sight sight, Run run) {
      return new View.Records(
          run.service().name(),
          asked.title(),
          records.stream().map(Showing::card).toList(),
          asked.field().isPresent());
    }

    private static View.RecordCard card(HallRecord record) {
      return new View.RecordCard(
          record.id(), Rows.of(record.rows()), record.amount(), record.lamp(), record.pickable());
    }

    @Override
    public void decided(Turn turn, Run run, Intent intent) {
      if (intent instanceof Intent.Pick(String id)) {
        asked.field().ifPresent(field -> picked(turn, run, field, id));
      } else if (intent instanceof Intent.Confirm && asked.field().isEmpty()) {
        Journey.advance(turn, run);
      }
    }

    private void picked(Turn turn, Run run, String field, String id) {
      records.stream()
          .filter(record -> record.id().equals(id) && record.pickable())
          .findFirst()
          .map(record -> run.filling(filled -> filled.picking(field, record, records)))
          .ifPresent(picked -> Journey.advance(turn, picked));
    }
  }
}
