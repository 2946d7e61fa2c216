package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.driver.crt571.CrtDispenser;
import org.hallkiosk.hardware.driver.crt571.CrtSettings;
import org.hallkiosk.hardware.driver.zvt.ZvtScrubber;
import org.hallkiosk.hardware.driver.zvt.ZvtSettings;
import org.hallkiosk.hardware.driver.zvt.ZvtTerminal;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.trace.Scrubber;

/// The models that take bank cards and hand out cards.
final class CardModels {
  static final List<Model<CardTerminal>> CARD_TERMINALS =
      List.of(
          Model.knowing("zvt", Set.of("password", "configuration", "currency"), CardModels::zvt));
  static final List<Model<CardDispenser>> CARD_DISPENSERS =
      List.of(Model.knowing("crt571", Set.of("address"), CardModels::crt571));

  private CardModels() {}

  private static Supplier<CardTerminal> zvt(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(new ZvtScrubber());
    ZvtSettings settings = ZvtSettings.of(fitting.entry().options());
    Path ledger = fitting.book("ledger");
    return () -> new ZvtTerminal(line, Ticker.SYSTEM, settings, ledger);
  }

  private static Supplier<CardDispenser> crt571(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(Scrubber.NOTHING);
    CrtSettings settings = CrtSettings.of(fitting.entry().options());
    return () -> new CrtDispenser(line, Ticker.SYSTEM, settings);
  }
}
