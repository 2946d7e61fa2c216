package org.hallkiosk.kiosk.workbench.people;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.ui.Sight;
import org.hallkiosk.kiosk.ui.TapOutcome;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.Workbench;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// One citizen's visit: their hands and eyes at the terminal, and the time that each step took.
public final class Visit {

  /// Longer than the terminal ever takes with everything well.
  public static final Duration USUAL_PATIENCE = Duration.ofSeconds(45);

  private static final int LONGEST_TOLD = 400;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final Workbench workbench;
  private final KioskWindow window;
  private final Language language;
  private final Citizen citizen;
  private final Album album;
  private final Duration patience;
  private final Consumer<TimedStep> told;
  private final List<Path> papers = new ArrayList<>();

  /// @param patience how long the citizen waits for each screen
  /// @param told of each step as soon as it is done
  public Visit(
      Workbench workbench,
      Language language,
      Citizen citizen,
      Album album,
      Duration patience,
      Consumer<TimedStep> told) {
    this.workbench = workbench;
    this.window = workbench.runtime().window();
    this.language = language;
    this.citizen = citizen;
    this.album = album;
    this.patience = patience;
    this.told = told;
  }

  /// @param millis from the citizen's act to the screen that it led to, drawn
  public record TimedStep(String name, long millis) {}

  public Workbench workbench() {
    return workbench;
  }

  public Citizen citizen() {
    return citizen;
  }

  public Language language() {
    return language;
  }

  /// Does something, and waits for the screen that it must lead to.
  public <V extends View> V act(String name, Act act, Class<V> expected)
      throws JourneyFailed, InterruptedException {
    long start = System.nanoTime();
    act.run();
    V view = see(name, expected);
    told.accept(new TimedStep(name, (System.nanoTime() - start) / 1_000_000));
    return view;
  }

  public <V extends View> V tap(String id, Class<V> expected)
      throws JourneyFailed, InterruptedException {
    return act("tap " + id, () -> tap(id), expected);
  }

  /// What a citizen does with their hands.
  @FunctionalInterface
  public interface Act {
    void run() throws JourneyFailed, InterruptedException;
  }

  /// Waits until a view is on the glass.
  public <V extends View> V see(String why, Class<V> expected)
      throws JourneyFailed, InterruptedException {
    Optional<Screen> shown =
        workbench.screens().await(screen -> expected.isInstance(screen.view()), patience);
    if (shown.isEmpty()) {
      throw new JourneyFailed(
          why + ": expected " + expected.getSimpleName() + ", but there was " + onTheGlass());
    }
    window.awaitDrawn();
    album.keep(shown.get(), window);
    return expected.cast(shown.get().view());
  }

  /// Touches a node with a real finger.
  public void tap(String id) throws JourneyFailed {
    TapOutcome outcome = window.tapNode(id);
    if (outcome != TapOutcome.TAPPED) {
      throw new JourneyFailed(
          "#" + id + " could not be tapped (" + outcome + ") on " + onTheGlass());
    }
  }

  /// Whether something with this id is on the glass.
  public boolean offers(String id) {
    return window.look().touchable(id);
  }

  /// What is written on the node with this id; empty where there is none.
  String written(String id) {
    return window.look().find(id).map(Sight.Seen::text).orElse("");
  }

  boolean says(String text) {
    return window.look().says(text);
  }

  /// The text must stand on the glass.
  public void reads(String text) throws JourneyFailed {
    Sight sight = window.look();
    if (!sight.says(text)) {
      throw new JourneyFailed(
          "“" + text + "” is not on " + sight.screen() + ", which says " + sight.texts());
    }
  }

  /// The citizen looks something up outside the terminal, and it must be so.
  public void must(boolean holds, String otherwise) throws JourneyFailed {
    if (!holds) {
      throw new JourneyFailed(otherwise);
    }
  }

  /// Waits for a screen in a certain state.
  public Screen awaitScreen(String why, Predicate<Screen> fits)
      throws JourneyFailed, InterruptedException {
    Optional<Screen> shown = workbench.screens().await(fits, patience);
    if (shown.isEmpty()) {
      throw new JourneyFailed(why + ": that never came; there was " + onTheGlass());
    }
    window.awaitDrawn();
    album.keep(shown.get(), window);
    return shown.get();
  }

  /// Waits until the journal holds no open intent.
  public void awaitSettled() throws JourneyFailed {
    long end = System.nanoTime() + patience.toNanos();
    while (!workbench.runtime().openIntents().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new JourneyFailed(
            "the journal keeps an intent without proof: " + workbench.runtime().openIntents());
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  /// What the hall's books hold of this citizen, the oldest case first.
  public List<HallCase> cases() {
    String number = citizen.person().number().value();
    return workbench.hall().books().cases().stream()
        .filter(one -> one.citizenNumber().equals(number))
        .toList();
  }

  /// A paper that the citizen takes home.
  public void takeHome(Path paper) {
    papers.add(paper);
  }

  public List<Path> papers() {
    return List.copyOf(papers);
  }

  /// The newest screen.
  Screen present() throws JourneyFailed {
    return workbench
        .screens()
        .newest()
        .orElseThrow(() -> new JourneyFailed("there is no screen at all"));
  }

  KioskWindow window() {
    return window;
  }

  /// Tells how long it took from an act to the screen that it led to.
  ///
  /// @param since of [System#nanoTime]
  void tell(String name, long since) {
    told.accept(new TimedStep(name, (System.nanoTime() - since) / 1_000_000));
  }

  private String onTheGlass() {
    return workbench.screens().newest().map(Visit::brief).orElse("no screen at all");
  }

  /// A long list is cut: who reads of the failure wants the screen, not the catalogue.
  static String brief(Screen screen) {
    String whole = screen.view().toString();
    return whole.length() <= LONGEST_TOLD ? whole : whole.substring(0, LONGEST_TOLD) + "…";
  }
}
