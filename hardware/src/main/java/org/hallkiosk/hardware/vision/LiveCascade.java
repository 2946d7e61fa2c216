package org.hallkiosk.hardware.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;

/// A few milliseconds a frame: first around the last code, then a quick look at the whole, then one
/// of the thorough searches by turns, so that a code that is held still for half a second has been
/// looked for by all of them.
final class LiveCascade {

  /// A quick look at a code's surroundings needs no more.
  private static final int CROP = 360;

  /// So many frames a lost code is looked for where it was.
  private static final int PATIENCE = 12;

  private final QuickSearch quick;
  private final FitSearch thorough;
  private final Rivals rivals;

  /// The whole is looked at in so many ways.
  private static final int WHOLE_TURNS = 4;

  private Optional<Box> last = Optional.empty();
  private Optional<String> text = Optional.empty();
  private int missed;
  private int turn;
  private int frames;

  LiveCascade(SymbolDecoder decoder) {
    quick = new QuickSearch(decoder);
    thorough = new FitSearch(decoder);
    rivals = new Rivals(thorough);
  }

  Optional<String> read(Frame whole) {
    FrameViews views = new FrameViews(whole);
    Optional<Reading> reading = last.flatMap(box -> again(whole, box));
    if (reading.isEmpty()) {
      reading = afresh(views);
    }
    reading = reading.flatMap(found -> meant(found, views));
    remember(reading, whole);
    return reading.map(Reading::text);
  }

  /// A code that is followed already stays the one that is meant.
  private Optional<Reading> meant(Reading found, FrameViews views) {
    if (text.equals(Optional.of(found.text()))) {
      return Optional.of(found);
    }
    View coarse = views.coarse();
    return rivals.meant(coarse.inPart(found), coarse.plane()).map(coarse::inWhole);
  }

  private void remember(Optional<Reading> reading, Frame whole) {
    missed = reading.isPresent() ? 0 : missed + 1;
    if (reading.isPresent()) {
      last = reading.map(Reading::around);
      text = reading.map(Reading::text);
    } else if (missed > PATIENCE) {
      last = Optional.empty();
      text = Optional.empty();
    }
    last = last.filter(box -> box.width() < whole.width() * 2 && box.height() < whole.height() * 2);
  }

  private Optional<Reading> again(Frame whole, Box box) {
    View view = View.of(whole, box, CROP);
    Optional<Reading> reading = quick.uneven(view.plane());
    if (reading.isEmpty()) {
      reading = thorough.look(view.plane(), Effort.live(missed % 3 == 2, missed % 3 == 1));
    }
    return reading.map(view::inWhole);
  }

  /// A quick look on one frame, a thorough one on the next.
  private Optional<Reading> afresh(FrameViews views) {
    boolean quickly = frames++ % 2 == 0;
    return quickly || last.isPresent() ? quickly(views.coarse()) : byTurns(views);
  }

  private Optional<Reading> quickly(View coarse) {
    return quick.even(coarse.plane()).map(coarse::inWhole);
  }

  private Optional<Reading> byTurns(FrameViews views) {
    List<Box> tiles = tiles(views.whole());
    int now = turn++ % (tiles.size() + WHOLE_TURNS);
    View view =
        now < WHOLE_TURNS
            ? views.coarse()
            : View.of(views.whole(), tiles.get(now - WHOLE_TURNS), FrameViews.LOOK);
    Optional<Reading> reading =
        now == 1
            ? quick.uneven(view.plane())
            : thorough.look(view.plane(), Effort.live(now == 2, now == 3));
    return reading.map(view::inWhole);
  }

  /// Parts in full sharpness that overlap by half; the whole alone when it is small.
  private static List<Box> tiles(Frame whole) {
    int width = Math.min(whole.width(), FrameViews.LOOK);
    int height = Math.min(whole.height(), FrameViews.LOOK * 9 / 16);
    List<Box> tiles = new ArrayList<>();
    tiles.add(new Box((whole.width() - width) / 2, (whole.height() - height) / 2, width, height));
    if (width < whole.width() || height < whole.height()) {
      for (int y = 0; y + height <= whole.height(); y += Math.max(1, height)) {
        for (int x = 0; x + width <= whole.width(); x += Math.max(1, width)) {
          tiles.add(new Box(x, y, width, height));
        }
      }
    }
    return tiles;
  }
}
