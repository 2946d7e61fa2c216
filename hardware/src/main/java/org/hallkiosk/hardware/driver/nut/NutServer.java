package org.hallkiosk.hardware.driver.nut;

import java.io.IOException;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// The server, connected to when it is first asked. It drops whoever was silent for a minute, so a
/// connection from before that is dead is replaced without a word.
final class NutServer {
  static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the power supply was closed");

  private final KeptLink kept;
  private final NutSettings settings;
  private final Ticker ticker;
  private Optional<NutSession> session = Optional.empty();

  NutServer(ByteLinkOpener opener, NutSettings settings, Ticker ticker) {
    this.kept = new KeptLink(opener);
    this.settings = settings;
    this.ticker = ticker;
  }

  /// Blocks up to the settings' `answer`, plus connecting.
  Said ask(CancelSignal cancel) {
    boolean old = kept.open();
    Said said = attempt(cancel);
    return old && !kept.closed() && hungUp(said) ? attempt(cancel) : said;
  }

  private static boolean hungUp(Said said) {
    return said instanceof Said.Failed(Fault fault) && fault.code() == FaultCode.SERVICE_DOWN;
  }

  private Said attempt(CancelSignal cancel) {
    try {
      return read(kept.link(), cancel);
    } catch (RefusedException refused) {
      return failed(refused.fault());
    } catch (SilentException silent) {
      kept.drop();
      return cancel.requested()
          ? new Said.Cancelled()
          : failed(Fault.of(FaultCode.NO_ANSWER, "NUT's server is silent"));
    } catch (GarbledException garbled) {
      return lost(FaultCode.GARBLED_ANSWER, garbled);
    } catch (StalledWriteException stalled) {
      return lost(FaultCode.STALLED_WRITE, stalled);
    } catch (IOException gone) {
      return lost(FaultCode.SERVICE_DOWN, gone);
    }
  }

  private Said read(ByteLink link, CancelSignal cancel) throws IOException {
    Deadline limit = Deadline.after(settings.answer(), ticker);
    Optional<NutSession> known = session.filter(it -> it.over(link));
    NutSession current = known.orElseGet(() -> new NutSession(link));
    session = Optional.empty();
    if (known.isEmpty()) {
      current.greet(settings, limit, cancel);
    }
    Said said = new Said.Variables(current.variables(limit, cancel));
    session = Optional.of(current);
    return said;
  }

  private Said lost(FaultCode code, IOException why) {
    kept.drop();
    return failed(Fault.of(code, String.valueOf(why.getMessage())));
  }

  private Said failed(Fault fault) {
    return new Said.Failed(kept.closed() ? CLOSED : fault);
  }

  boolean closed() {
    return kept.closed();
  }

  void close() {
    kept.close();
  }
}
