package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.Supplies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A printer tells its pages, and then nothing more.
@Timeout(120)
class ThePrinterHangsOnPageThreeTest {
  private static final PrintJob JOB = new PrintJob("CASE-1", PrintJob.PDF, new byte[0], 3);

  private final Ward ward = new Ward();
  private final CountDownLatch toldTwo = new CountDownLatch(1);
  private final CountDownLatch back = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final SupervisedDocumentPrinter printer =
      new SupervisedDocumentPrinter(ward.device(DeviceKind.DOCUMENT_PRINTER, Hanging::new));

  @AfterEach
  void close() {
    back.countDown();
    ward.close();
  }

  @Test
  void the_two_pages_are_told_on_the_callers_thread_and_the_third_is_uncertain()
      throws InterruptedException {
    List<Integer> pages = new CopyOnWriteArrayList<>();
    List<Thread> threads = new CopyOnWriteArrayList<>();
    Asked<PrintOutcome> asked =
        Asked.of(
            () ->
                print(
                    page -> {
                      pages.add(page);
                      threads.add(Thread.currentThread());
                    }));
    toldTwo.await();
    PrintOutcome.Uncertain outcome =
        assertInstanceOf(PrintOutcome.Uncertain.class, asked.answerInTime(ward.clock));
    assertEquals(2, outcome.pagesConfirmed());
    assertEquals(FaultCode.STUCK, outcome.fault().code());
    back.countDown();
    ended.await();
    assertEquals(List.of(1, 2), pages);
    threads.forEach(thread -> assertSame(asked.thread(), thread));
  }

  @Test
  void what_goes_wrong_in_the_callers_ears_goes_on_to_the_caller() {
    back.countDown();
    assertThrows(
        ArithmeticException.class,
        () ->
            print(
                page -> {
                  throw new ArithmeticException("planted");
                }));
  }

  private PrintOutcome print(PrintProgress progress) {
    return printer.print(JOB, progress, new CancelSignal());
  }

  /// Tells two pages, hangs, and later tells the third all the same.
  private final class Hanging implements DocumentPrinter {
    @Override
    public PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel) {
      progress.pageDone(1);
      progress.pageDone(2);
      toldTwo.countDown();
      PuppetReader.uninterruptibly(back);
      progress.pageDone(3);
      ended.countDown();
      return new PrintOutcome.Printed(3);
    }

    @Override
    public PrinterCapabilities capabilities() {
      return new PrinterCapabilities("hanging", Set.of(), true);
    }

    @Override
    public Supplies supplies() {
      return Supplies.UNKNOWN;
    }

    @Override
    public Optional<PaperMouth> mouth() {
      return Optional.empty();
    }

    @Override
    public int cancelLeftovers() {
      return 0;
    }

    @Override
    public Health health() {
      return Health.READY;
    }

    @Override
    public Health check() {
      return Health.READY;
    }

    @Override
    public void close() {}
  }

  @Test
  void a_slow_printer_that_tells_its_pages_is_left_in_peace() {
    ProgressDeadline deadline = new ProgressDeadline(ward.clock, Leash.of(Duration.ofMinutes(10)));
    ward.clock.pass(Duration.ofMinutes(9));
    deadline.restart();
    ward.clock.pass(Duration.ofMinutes(9));
    assertEquals(false, deadline.passed());
    ward.clock.pass(Duration.ofMinutes(2));
    assertEquals(true, deadline.passed());
  }
}
