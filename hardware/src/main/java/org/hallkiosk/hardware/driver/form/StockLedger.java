package org.hallkiosk.hardware.driver.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;

/// The book and what is known beyond it: what could not be written still holds until the process
/// ends, and after that the book says "reserved", which is the safe side. From any thread.
final class StockLedger {
  private final StockBook book;
  private final Object writing = new Object();
  private volatile FormTray tray;
  private volatile Optional<Fault> unwritten = Optional.empty();
  private boolean reserved;

  StockLedger(StockBook book) {
    this.book = book;
    this.tray = opened(book.read());
  }

  private static FormTray opened(BookPage page) {
    return switch (page) {
      case BookPage.Counted(FormStock stock) -> new FormTray.Counted(stock);
      case BookPage.Reserved(FormStock stock) ->
          new FormTray.Uncounted(
              List.of(stock.next()),
              "the terminal stopped while form " + stock.next() + " was being printed");
      case BookPage.Uncounted(List<String> doubtful, String why) ->
          new FormTray.Uncounted(doubtful, why);
    };
  }

  /// Never blocks, also not while a page is written.
  FormTray tray() {
    return tray;
  }

  /// Why the book is behind what is known; empty when it is not.
  Optional<Fault> unwritten() {
    return unwritten;
  }

  /// Before the printer hears of it.
  Optional<Fault> reserve(FormStock stock) {
    synchronized (writing) {
      Optional<Fault> failed = write(new BookPage.Reserved(stock));
      reserved = failed.isEmpty();
      return failed;
    }
  }

  void counted(FormStock stock) {
    synchronized (writing) {
      reserved = false;
      tray = new FormTray.Counted(stock);
      unwritten = write(new BookPage.Counted(stock));
    }
  }

  void uncounted(List<String> doubtful, String why) {
    synchronized (writing) {
      reserved = false;
      tray = new FormTray.Uncounted(doubtful, why);
      unwritten = write(new BookPage.Uncounted(doubtful, why));
    }
  }

  /// What staff have counted; refused while a form is under way, of which nobody knows yet whether
  /// they counted it.
  Optional<Fault> recounted(FormStock stock) {
    synchronized (writing) {
      if (reserved) {
        return Optional.of(
            Fault.of(FaultCode.STOCK_UNCOUNTED, "a form is being printed; count again afterwards"));
      }
      Optional<Fault> failed = write(new BookPage.Counted(stock));
      if (failed.isEmpty()) {
        tray = new FormTray.Counted(stock);
        unwritten = failed;
      }
      return failed;
    }
  }

  private Optional<Fault> write(BookPage page) {
    try {
      book.write(page);
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(
          Fault.of(
              FaultCode.DEVICE_ERROR, "the stock book cannot be written: " + failure.getMessage()));
    }
  }
}
