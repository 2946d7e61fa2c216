package org.hallkiosk.kiosk.ui.screen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.View;

/// Earlier cases that wait: papers, payments, drafts.
final class WaitingRows {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;

  WaitingRows(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
  }

  /// @param listed more than these are counted; the next moves up when one is done
  List<Region> of(List<View.Pending> all, int listed) {
    List<Region> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(listed, all.size()); i++) {
      rows.add(row(all.get(i), i == listed - 1 ? all.size() - listed : 0));
    }
    return rows;
  }

  /// Something waits, but it is not told what before the card was shown to be one's own.
  RowButton unseen() {
    return new RowButton(
            kit, "see-waiting", kit.say("home.something-waits"), Optional.of(Glyph.LOCK))
        .detail(kit.say("home.something-waits-help"))
        .compact(kit)
        .inviting()
        .does(() -> intents.accept(new Intent.SeeWaiting()));
  }

  /// @param more how many wait besides those that are listed
  private RowButton row(View.Pending pending, int more) {
    String words = Kit.key("home.pending", pending.kind());
    String id = id(pending.kind()) + "-" + pending.caseNumber().value();
    String text = kit.say(words + ".title", pending.service().in(language));
    String help = kit.say(words + ".help");
    return new RowButton(kit, id, text, Optional.of(glyph(pending.kind())))
        .detail(more > 0 ? kit.say("home.more-pending", help, more) : help)
        .compact(kit)
        .inviting()
        .does(() -> intents.accept(meaning(pending)));
  }

  private static Intent meaning(View.Pending pending) {
    return switch (pending.kind()) {
      case PAPERS -> new Intent.Collect(pending.caseNumber());
      case PAYMENT -> new Intent.PayPending(pending.caseNumber());
      case DRAFT -> new Intent.ContinueDraft(pending.caseNumber());
    };
  }

  private static String id(PendingKind kind) {
    return switch (kind) {
      case PAPERS -> "collect";
      case PAYMENT -> "pay";
      case DRAFT -> "draft";
    };
  }

  private static Glyph glyph(PendingKind kind) {
    return switch (kind) {
      case PAPERS -> Glyph.DOCUMENT;
      case PAYMENT -> Glyph.COINS;
      case DRAFT -> Glyph.PEN;
    };
  }
}
