package org.hallkiosk.kiosk.workbench.people;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.view.View;

/// Types with a finger on the keyboard that the question shows: characters by their pinyin, as
/// whoever grew up with it does.
record FingerTyping(Visit visit) {

  private static final int OFFERS = 8;
  private static final String NEXT = "candidates-next";

  void type(String text) throws JourneyFailed {
    boolean keypad = !(field() instanceof FormField.Kind.Text);
    for (int point : text.codePoints().toArray()) {
      if (keypad) {
        key(point);
      } else if (Character.isIdeographic(point)) {
        character((char) point);
      } else {
        onKeyboard(point);
      }
    }
  }

  private FormField.Kind field() throws JourneyFailed {
    if (visit.present().view() instanceof View.Question question) {
      return question.field().kind();
    }
    throw new JourneyFailed("there is nothing to type on " + visit.present().view());
  }

  private void onKeyboard(int point) throws JourneyFailed {
    if (Character.isUpperCase(point)) {
      visit.tap("keys-letters");
      visit.tap("keys-capitals");
      key(Character.toLowerCase(point));
      visit.tap("keys-capitals");
    } else {
      visit.tap(Character.isLetter(point) ? "keys-letters" : "keys-signs");
      key(point);
    }
  }

  private void key(int point) throws JourneyFailed {
    boolean plain = point < 128 && Character.isLetterOrDigit(point);
    visit.tap("key-" + (plain ? Character.toString(point) : "u" + Integer.toHexString(point)));
  }

  private void character(char wanted) throws JourneyFailed {
    visit.tap("keys-pinyin");
    for (int letter : syllable(wanted).codePoints().toArray()) {
      key(letter);
    }
    while (!chosen(wanted)) {
      if (!visit.offers(NEXT)) {
        throw new JourneyFailed("the keyboard does not offer " + wanted);
      }
      visit.tap(NEXT);
    }
  }

  private boolean chosen(char wanted) throws JourneyFailed {
    for (int i = 0; i < OFFERS; i++) {
      if (visit.written("candidate-" + i).equals(String.valueOf(wanted))) {
        visit.tap("candidate-" + i);
        return true;
      }
    }
    return false;
  }

  private static String syllable(char wanted) throws JourneyFailed {
    HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();
    plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    plain.setVCharType(HanyuPinyinVCharType.WITH_V);
    try {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(wanted, plain);
      if (readings == null) {
        throw new JourneyFailed("nobody knows how " + wanted + " is read");
      }
      return readings[0];
    } catch (BadHanyuPinyinOutputFormatCombination impossible) {
      throw new IllegalStateException("tone and letters were chosen to fit", impossible);
    }
  }
}
