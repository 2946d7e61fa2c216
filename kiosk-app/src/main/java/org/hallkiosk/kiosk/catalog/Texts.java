package org.hallkiosk.kiosk.catalog;

/// One text in every language of the screens.
public record Texts(String zh, String en) {

  public Texts {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text is written in Chinese and in English");
    }
  }

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
