package org.hallkiosk.kiosk.workbench.quick;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.people.Expectation;
import org.hallkiosk.kiosk.workbench.people.Glass;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;

/// The session's screens alone. None is missed, however shortly it stood.
final class QuickGlass implements Glass {

  private static final int LONGEST_TOLD = 300;

  private final QuickTerminal terminal;
  private final Patience patience;
  private final Set<String> outcomes = new TreeSet<>();
  private Optional<Screen> touched = Optional.empty();
  private boolean typing;
  private int at;

  QuickGlass(QuickTerminal terminal, Patience patience) {
    this.terminal = terminal;
    this.patience = patience;
  }

  @Override
  public View see(String why, Predicate<View> fits) throws JourneyFailed, InterruptedException {
    Expectation expected = new Expectation(touched, typing, fits);
    Optional<Integer> found = terminal.screens().await(at, expected::over, patience);
    if (found.isEmpty()) {
      Screen stands = terminal.screens().newest();
      throw new NothingCame(why + ": nothing came after " + brief(stands), stands.view());
    }
    if (!expected.met(terminal.screens().at(found.get()))) {
      throw new JourneyFailed(
          why + ": that never came; there was " + brief(terminal.screens().at(found.get())));
    }
    at = found.get();
    View view = terminal.screens().at(at).view();
    outcome(view);
    return view;
  }

  @Override
  public void touch(Intent intent) {
    Screen present = terminal.screens().newest();
    at = terminal.screens().count() - 1;
    touched = Optional.of(present);
    typing = intent instanceof Intent.Type;
    terminal.touch(new Touch(present.number(), intent));
  }

  @Override
  public void reads(String text) throws JourneyFailed {
    Screen present = terminal.screens().at(at);
    if (!new Reading(present.language()).of(present.view()).contains(text.replaceAll("\\s", ""))) {
      throw new JourneyFailed("“" + text + "” is not on " + brief(present));
    }
  }

  private void outcome(View view) {
    if (view instanceof View.Result result) {
      outcomes.add("result: " + result.kind());
    } else if (view instanceof View.Problem problem) {
      outcomes.add("problem: " + problem.code());
    }
  }

  /// What came of what the citizen wanted, as far as they saw it.
  Set<String> outcomes() {
    return outcomes;
  }

  private static String brief(Screen screen) {
    String whole = screen.view().toString();
    return whole.length() <= LONGEST_TOLD ? whole : whole.substring(0, LONGEST_TOLD) + "…";
  }

  /// No other screen, for as long as the patience lasted.
  static final class NothingCame extends JourneyFailed {

    private static final long serialVersionUID = 1L;

    private final transient View stood;

    NothingCame(String sentence, View stood) {
      super(sentence);
      this.stood = stood;
    }

    /// What stood there all the while.
    View stood() {
      return stood;
    }
  }
}
