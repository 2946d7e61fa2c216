package org.hallkiosk.kiosk.ui.kit;

import javafx.scene.layout.Region;

/// What the shell puts between its header and its footer: one kind of view, made visible. Lives on
/// the JavaFX thread. It is kept while views of its kind follow each other, so that a picture does
/// not flicker and a finger that is down does not lose its key.
public interface Page<V> {

  /// Always the same node; its id is `screen-` and the page's name.
  Region root();

  void show(V view);
}
