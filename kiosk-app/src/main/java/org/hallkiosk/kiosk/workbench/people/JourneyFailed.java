package org.hallkiosk.kiosk.workbench.people;

/// What a scripted citizen expected and did not find, in one sentence.
public class JourneyFailed extends Exception {

  private static final long serialVersionUID = 1L;

  public JourneyFailed(String sentence) {
    super(sentence);
  }

  static void unless(boolean holds, String otherwise) throws JourneyFailed {
    if (!holds) {
      throw new JourneyFailed(otherwise);
    }
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
