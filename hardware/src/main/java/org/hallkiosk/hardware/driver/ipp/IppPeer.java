package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// The printer at the far end, as questions and answers. Every call may throw what [IppTalk] does.
final class IppPeer {

  private final IppTalk talk;
  private final IppQuestions questions;
  private final IppSettings settings;
  private final IppFaults faults;

  IppPeer(IppLink link, IppSettings settings) {
    this.talk = new IppTalk(link, settings.answerPatience());
    this.settings = settings;
    this.faults = new IppFaults(link.printer());
    this.questions = new IppQuestions(link.printer(), settings);
  }

  /// What a failure of any of these calls means.
  Fault fault(IOException failure) {
    return faults.of(failure);
  }

  PrinterView printer() throws IOException {
    return talk.ask(questions.printerAttributes(), answer -> PrinterView.of(answer, settings));
  }

  JobView job(int id) throws IOException {
    return talk.ask(questions.jobAttributes(id), JobView::of);
  }

  /// @return the number of a job that waits for its document
  int create(PrintJob job) throws IOException {
    return talk.ask(questions.createJob(job), JobView::id);
  }

  void send(int id, PrintJob job) throws IOException {
    talk.ask(questions.sendDocument(id, job), job.document(), _ -> id);
  }

  /// @return the number of the job
  int printWhole(PrintJob job) throws IOException {
    return talk.ask(questions.printJob(job), job.document(), JobView::id);
  }

  List<JobView> waiting() throws IOException {
    return ours("not-completed");
  }

  /// Waiting, running and ended jobs, as far back as the printer remembers.
  List<JobView> all() throws IOException {
    List<JobView> waiting = waiting();
    return Stream.concat(waiting.stream(), ours("completed").stream()).toList();
  }

  /// Filtered here too: some printers disregard `my-jobs`, and other people's jobs are not ours to
  /// cancel.
  private List<JobView> ours(String which) throws IOException {
    return talk.ask(questions.ourJobs(which), JobView::all).stream()
        .filter(job -> job.owner().map(settings.user()::equals).orElse(true))
        .toList();
  }

  /// A job that has ended by itself counts as cancelled here: there is nothing left to cancel.
  void cancel(int id) throws IOException {
    try {
      talk.ask(questions.cancelJob(id), _ -> id);
    } catch (RefusedException refused) {
      if (refused.status() != RefusedException.NOT_POSSIBLE
          && refused.status() != RefusedException.NOT_FOUND) {
        throw refused;
      }
    }
  }
}
