package org.hallkiosk.kiosk.effects;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.journal.JournalFailure;
import org.hallkiosk.kiosk.session.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Devices, hall, clock and touches all end here, and are handled in their order by one thread.
public final class Inbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofPlatform().name("session").unstarted(this::run);
  private final Consumer<Event> handler;
  private final Consumer<String> halted;

  /// @param handler called on the session thread for each event
  /// @param halted told once, with one sentence, when nothing may be done any more
  public Inbox(Consumer<Event> handler, Consumer<String> halted) {
    this.handler = handler;
    this.halted = halted;
  }

  public void start() {
    thread.start();
  }

  /// From any thread; never blocks.
  public void post(Event event) {
    events.add(event);
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        handler.accept(events.take());
      }
    } catch (InterruptedException e) {
      LOG.debug("the session thread ends");
    } catch (JournalFailure e) {
      LOG.error("the journal does not take entries; the terminal halts", e);
      halted.accept(String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      LOG.error("a defect even while ending the session; the terminal halts", e);
      halted.accept("the program has a defect; it must be restarted");
    }
  }

  /// Ends the thread after the event under way; blocks up to 5 s.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
