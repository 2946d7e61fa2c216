package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.NotDeliveredException;

/// Hands one document over such that a lost answer leaves no doubt where that can be had.
///
/// With Create-Job the job has a number before its document travels, so a lost answer is only a
/// reason to look at that job. A printer without it gets Print-Job; if that answer is lost, our
/// jobs are compared with those it had before.
final class Submission {

  private static final int LOOKS = 3;

  private final IppPeer peer;
  private final IppSettings settings;
  private final Waiter waiter;

  Submission(IppPeer peer, IppSettings settings, Waiter waiter) {
    this.peer = peer;
    this.settings = settings;
    this.waiter = waiter;
  }

  Submitted submit(PrintJob job, boolean inParts) throws InterruptedException {
    return inParts ? inParts(job) : whole(job);
  }

  /// A job that got no document prints nothing, whatever became of the first answer.
  private Submitted inParts(PrintJob job) {
    try {
      return document(peer.create(job), job);
    } catch (IOException failure) {
      return new Submitted.Refused(peer.fault(failure));
    }
  }

  private Submitted document(int id, PrintJob job) {
    try {
      peer.send(id, job);
      return new Submitted.Accepted(id);
    } catch (NotDeliveredException | RefusedException refused) {
      forget(id);
      return new Submitted.Refused(peer.fault(refused));
    } catch (IOException lost) {
      return new Submitted.Accepted(id);
    }
  }

  /// Where this fails too, [IppPrinter#cancelLeftovers] finds the empty job later.
  private void forget(int id) {
    try {
      peer.cancel(id);
    } catch (IOException unreachable) {
      return;
    }
  }

  private Submitted whole(PrintJob job) throws InterruptedException {
    Optional<List<Integer>> before = numbers();
    try {
      return new Submitted.Accepted(peer.printWhole(job));
    } catch (NotDeliveredException | RefusedException refused) {
      return new Submitted.Refused(peer.fault(refused));
    } catch (IOException lost) {
      return before.isPresent()
          ? search(job, before.get(), lost)
          : new Submitted.Unknown(peer.fault(lost));
    }
  }

  private Optional<List<Integer>> numbers() {
    try {
      return Optional.of(peer.all().stream().map(JobView::id).toList());
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  /// A job that shows up in none of three looks was not taken in.
  private Submitted search(PrintJob job, List<Integer> before, IOException lost)
      throws InterruptedException {
    try {
      for (int look = 0; look < LOOKS; look++) {
        waiter.pause(settings.poll());
        Optional<JobView> found = newJob(job, before);
        if (found.isPresent()) {
          return new Submitted.Accepted(found.get().id());
        }
      }
      return new Submitted.Refused(peer.fault(lost));
    } catch (IOException unknown) {
      return new Submitted.Unknown(peer.fault(lost));
    }
  }

  private Optional<JobView> newJob(PrintJob job, List<Integer> before) throws IOException {
    return peer.all().stream()
        .filter(seen -> seen.name().equals(job.name()) && !before.contains(seen.id()))
        .findFirst();
  }
}
