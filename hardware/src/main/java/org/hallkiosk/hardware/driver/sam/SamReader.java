package org.hallkiosk.hardware.driver.sam;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.Ticker;

/// An ID card reader with a SAM-A or SAM-V module (GA 467, 1GA 450). The link is opened by the
/// first call that needs it; until then the reader counts as ready.
public final class SamReader implements IdCardReader {

  private final SamModule module;
  private final CardPass pass;
  private final RemovalWatch watch;

  public SamReader(ByteLinkOpener opener, Ticker ticker) {
    this(opener, ticker, SamTimings.USUAL);
  }

  public SamReader(ByteLinkOpener opener, Ticker ticker, SamTimings timings) {
    module = new SamModule(new KeptLink(opener), ticker, timings);
    pass = new CardPass(module, ticker, timings.findEvery());
    watch = new RemovalWatch(module, ticker, timings.findEvery());
  }

  /// A search that has begun when patience runs out is finished: up to 0.8 s more with a reader
  /// that does not answer.
  @Override
  public CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
    return pass.read(wanted, patience, cancel);
  }

  /// Asks for the card's appended address until that fails: after a good read the module finds no
  /// card, although it lies there.
  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    return watch.await(patience, cancel);
  }

  /// Asks the module how it is. Blocks up to 0.3 s, plus opening the link.
  @Override
  public Health check() {
    module.exchange(SamCommand.STATUS, new CancelSignal());
    return module.health();
  }

  /// Asks the module for its number. Blocks like [#check].
  ///
  /// @return empty when it gave none; [#health] then says why
  public Optional<SamId> samId() {
    return switch (module.exchange(SamCommand.SAM_ID, new CancelSignal())) {
      case Exchange.Answered(SamStatus status, byte[] data) ->
          status == SamStatus.OK ? SamId.of(data) : Optional.empty();
      case Exchange.Ended _ -> Optional.empty();
    };
  }

  @Override
  public Health health() {
    return module.health();
  }

  @Override
  public void close() {
    module.close();
  }
}
