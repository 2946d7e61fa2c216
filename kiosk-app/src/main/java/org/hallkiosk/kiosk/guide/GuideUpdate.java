package org.hallkiosk.kiosk.guide;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the book as new as the hall's guide: asks for one page now and then, and for all of it
/// when the edition is another. After a failure it waits twice as long each time, so that a hall
/// that comes back is not met by every terminal at once.
public final class GuideUpdate {

  private static final Logger LOG = LoggerFactory.getLogger(GuideUpdate.class);
  private static final Duration EVERY = Duration.ofHours(4);
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration LAST_RETRY = Duration.ofHours(1);

  private final GuideFetch fetch;
  private final BiConsumer<Duration, Runnable> later;
  private Duration retry = FIRST_RETRY;

  /// @param pages [org.hallkiosk.kiosk.hall.Hall#guide]
  /// @param later runs work after a while, on a lane where it may block for minutes, one after the
  ///   other
  public GuideUpdate(
      Function<Optional<String>, HallAnswer<GuidePage>> pages,
      GuideBook book,
      BiConsumer<Duration, Runnable> later) {
    this.fetch = new GuideFetch(pages, book);
    this.later = later;
  }

  /// Never blocks.
  ///
  /// @param wait other for each terminal of a region, so that a morning's start is no rush
  public void start(Duration wait) {
    later.accept(wait, this::round);
  }

  private void round() {
    later.accept(next(fetch.run()), this::round);
  }

  private Duration next(GuideFetch.Outcome outcome) {
    return switch (outcome) {
      case GuideFetch.Outcome.Unchanged _ -> rested();
      case GuideFetch.Outcome.Renewed(String edition, int items) -> {
        LOG.info("guide renewed: edition {}, {} items", edition, items);
        yield rested();
      }
      case GuideFetch.Outcome.Failed(String sentence) -> {
        LOG.info("guide not renewed: {}", sentence);
        yield afterFailure();
      }
    };
  }

  private Duration rested() {
    retry = FIRST_RETRY;
    return EVERY;
  }

  private Duration afterFailure() {
    Duration wait = retry;
    Duration twice = retry.multipliedBy(2);
    retry = twice.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : twice;
    return wait;
  }
}
