package org.hallkiosk.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.hallkiosk.kiosk.effects.Guide;
import org.hallkiosk.kiosk.effects.Lane;
import org.hallkiosk.kiosk.effects.Scheduler;
import org.hallkiosk.kiosk.guide.GuideBook;
import org.hallkiosk.kiosk.guide.GuideOpening;
import org.hallkiosk.kiosk.guide.GuideUpdate;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.Hall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hall's guide on this terminal's disk. A terminal whose disk does not take it serves all the
/// same, and finds nothing.
final class TerminalGuide implements Guide, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TerminalGuide.class);

  /// The first look at the hall's guide is spread over so many seconds, a region's terminals being
  /// switched on together.
  private static final int SPREAD_SECONDS = 120;

  private final Optional<GuideBook> book;

  private TerminalGuide(Optional<GuideBook> book) {
    this.book = book;
  }

  /// Blocks for the disk.
  static TerminalGuide open(Path data) {
    return switch (GuideBook.open(data.resolve("guide.db"))) {
      case GuideOpening.Opened(GuideBook opened) -> new TerminalGuide(Optional.of(opened));
      case GuideOpening.NotOpened(String sentence) -> {
        LOG.warn("{}", sentence);
        yield new TerminalGuide(Optional.empty());
      }
    };
  }

  /// Keeps it as new as the hall's. Never blocks.
  void follow(Hall hall, Scheduler scheduler) {
    book.ifPresent(
        opened ->
            new GuideUpdate(
                    hall::guide,
                    opened,
                    (wait, work) -> {
                      var _ =
                          scheduler.after(wait, () -> scheduler.onLane(Lane.GUIDE_UPDATE, work));
                    })
                .start(Duration.ofSeconds(ThreadLocalRandom.current().nextInt(SPREAD_SECONDS))));
  }

  @Override
  public List<GuideItem> search(String typed) {
    return book.map(opened -> opened.search(typed)).orElse(List.of());
  }

  @Override
  public Optional<GuideItem> entry(String code) {
    return book.flatMap(opened -> opened.entry(code));
  }

  @Override
  public void close() {
    book.ifPresent(GuideBook::close);
  }
}
