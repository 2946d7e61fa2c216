package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallAnswer;

/// Brings one edition of the guide from the hall into the book, or leaves the book as it is.
final class GuideFetch {

  /// Ten times what a large hall has; more is a fault of the hall, and would fill memory and disk.
  private static final int MOST = 100_000;

  /// What came of it.
  sealed interface Outcome {

    /// The hall has the edition that the book has. One page was asked for.
    record Unchanged() implements Outcome {}

    record Renewed(String edition, int items) implements Outcome {}

    /// The book is as before.
    ///
    /// @param sentence why
    record Failed(String sentence) implements Outcome {}
  }

  private final Function<Optional<String>, HallAnswer<GuidePage>> pages;
  private final GuideBook book;

  GuideFetch(Function<Optional<String>, HallAnswer<GuidePage>> pages, GuideBook book) {
    this.pages = pages;
    this.book = book;
  }

  /// Blocks as long as the hall's time-out for each page, and for the disk.
  Outcome run() {
    return switch (pages.apply(Optional.empty())) {
      case HallAnswer.Answered<GuidePage>(GuidePage first) ->
          book.edition().equals(Optional.of(first.edition()))
              ? new Outcome.Unchanged()
              : new Gathering(first).run();
      case HallAnswer.Refused<GuidePage> refused -> refused(refused);
      case HallAnswer.Unavailable<GuidePage> away -> away(away);
    };
  }

  private static Outcome.Failed refused(HallAnswer.Refused<GuidePage> refused) {
    return new Outcome.Failed("the hall refuses it: " + refused.reason());
  }

  private static Outcome.Failed away(HallAnswer.Unavailable<GuidePage> away) {
    return new Outcome.Failed("the hall is away: " + away.detail());
  }

  /// Page after page of one edition, before anything is written.
  private final class Gathering {

    private final String edition;
    private final List<GuideItem> items = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private Optional<String> next;

    Gathering(GuidePage first) {
      this.edition = first.edition();
      this.next = first.next();
      this.items.addAll(first.items());
    }

    Outcome run() {
      while (next.isPresent()) {
        Optional<Outcome.Failed> failed = turnPage(next.get());
        if (failed.isPresent()) {
          return failed.get();
        }
      }
      return keep();
    }

    private Optional<Outcome.Failed> turnPage(String mark) {
      if (!asked.add(mark) || items.size() > MOST) {
        return Optional.of(new Outcome.Failed("the hall's pages do not end"));
      }
      return switch (pages.apply(Optional.of(mark))) {
        case HallAnswer.Answered<GuidePage>(GuidePage page) -> take(page);
        case HallAnswer.Refused<GuidePage> refused -> Optional.of(refused(refused));
        case HallAnswer.Unavailable<GuidePage> away -> Optional.of(away(away));
      };
    }

    private Optional<Outcome.Failed> take(GuidePage page) {
      if (!page.edition().equals(edition)) {
        return Optional.of(new Outcome.Failed("the hall changed it meanwhile"));
      }
      items.addAll(page.items());
      next = page.next();
      return Optional.empty();
    }

    private Outcome keep() {
      if (items.isEmpty()) {
        return new Outcome.Failed("the hall's guide has no items");
      }
      return book.replace(edition, items)
          .<Outcome>map(Outcome.Failed::new)
          .orElseGet(() -> new Outcome.Renewed(edition, items.size()));
    }
  }
}
