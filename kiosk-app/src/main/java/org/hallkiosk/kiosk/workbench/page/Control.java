package org.hallkiosk.kiosk.workbench.page;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;

/// One line of a panel.
public sealed interface Control {

  Texts label();

  /// Present on a control that can be acted on.
  default Optional<String> id() {
    return Optional.empty();
  }

  default List<Paper> papers() {
    return List.of();
  }

  /// Whether the action may carry this value.
  default boolean accepts(String value) {
    return false;
  }

  /// Something to do once. Its action carries an empty value.
  record Button(String name, Texts label) implements Control {
    public Button {
      Names.requireId(name);
    }

    @Override
    public Optional<String> id() {
      return Optional.of(name);
    }

    @Override
    public boolean accepts(String value) {
      return value.isEmpty();
    }
  }

  /// One of several. Its action carries the id of an option.
  ///
  /// @param current the id of the option in force
  record Choice(String name, Texts label, List<Option> options, String current) implements Control {
    public Choice {
      Names.requireId(name);
      options = List.copyOf(options);
      Names.requireDistinct(options.stream().map(Option::id).toList());
      if (!offers(options, current)) {
        throw new IllegalArgumentException(name + " does not offer its current option " + current);
      }
    }

    @Override
    public Optional<String> id() {
      return Optional.of(name);
    }

    @Override
    public boolean accepts(String value) {
      return offers(options, value);
    }

    private static boolean offers(List<Option> options, String id) {
      return options.stream().anyMatch(option -> option.id().equals(id));
    }
  }

  record Option(String id, Texts label) {
    public Option {
      Names.requireId(id);
    }
  }

  /// What can happen to a device, one of many, some with a word more. Its action carries the id of
  /// a deed, and after a blank the text that it takes.
  record Deeds(String name, Texts label, List<Deed> deeds) implements Control {
    private static final int LONGEST = 500;

    public Deeds {
      Names.requireId(name);
      deeds = List.copyOf(deeds);
      Names.requireDistinct(deeds.stream().map(Deed::id).toList());
    }

    @Override
    public Optional<String> id() {
      return Optional.of(name);
    }

    @Override
    public boolean accepts(String value) {
      String[] parts = value.split(" ", 2);
      boolean worded = parts.length == 2 && !parts[1].isBlank();
      return value.length() <= LONGEST
          && deeds.stream()
              .anyMatch(
                  deed -> deed.id().equals(parts[0]) && deed.argument().isPresent() == worded);
    }
  }

  /// @param argument what the text after it means; empty when it takes none
  record Deed(String id, Texts label, Optional<Texts> argument) {
    public Deed {
      Names.requireId(id);
    }
  }

  /// On or off. Its action carries `true` or `false`: what it shall become.
  record Toggle(String name, Texts label, boolean on) implements Control {
    public Toggle {
      Names.requireId(name);
    }

    @Override
    public Optional<String> id() {
      return Optional.of(name);
    }

    @Override
    public boolean accepts(String value) {
      return value.equals("true") || value.equals("false");
    }
  }

  /// A fact to read.
  record Reading(Texts label, Texts value) implements Control {

    /// A value that is the same in every language; a blank one is shown as a dash.
    public static Reading of(Texts label, String value) {
      String shown = value.isBlank() ? "–" : value;
      return new Reading(label, new Texts(shown, shown));
    }
  }

  /// Papers and slips, in the order given.
  record Gallery(Texts label, List<Paper> papers) implements Control {
    public Gallery {
      papers = List.copyOf(papers);
    }
  }
}
