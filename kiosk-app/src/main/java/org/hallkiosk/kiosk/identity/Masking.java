package org.hallkiosk.kiosk.identity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How personal data looks on a screen and on a slip: a row of the policy table, chosen by the
/// administrator, so that no screen masks on its own.
///
/// @param nameHead first characters of a name that stay
/// @param nameTail last characters of a name that stay; two-character names keep only these
/// @param numberHead first characters of a number that stay
/// @param numberTail last characters of a number that stay
public record Masking(int nameHead, int nameTail, int numberHead, int numberTail) {

  /// 王*明 and 110***********1234.
  public static final Masking DEFAULT = new Masking(1, 1, 3, 4);

  /// The other eight hide the birth date or as much.
  private static final int MOST_OF_A_NUMBER = 10;

  private static final int PHONE_HEAD = 3;
  private static final int PHONE_TAIL = 4;

  /// What a reader takes for one character: a rare one is two `char`s, and a variation selector
  /// belongs to the character before it.
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  public Masking {
    if (nameHead < 0 || nameTail < 0 || numberHead < 0 || numberTail < 0) {
      throw new IllegalArgumentException("a mask keeps no fewer than 0 characters");
    }
    if (numberHead + numberTail > MOST_OF_A_NUMBER) {
      throw new IllegalArgumentException(
          "a mask keeps no more than " + MOST_OF_A_NUMBER + " characters of a number");
    }
  }

  /// Counts what a reader takes for characters. At least one is hidden.
  public String name(String name) {
    List<String> characters = characters(name);
    int tail = Math.min(nameTail, Math.max(0, characters.size() - 1));
    int head = Math.min(nameHead, Math.max(0, characters.size() - tail - 1));
    return masked(characters, head, tail);
  }

  public String number(PersonNumber number) {
    return masked(characters(number.value()), numberHead, numberTail);
  }

  /// A mobile phone number: 137****9050.
  public String phone(String digits) {
    return masked(characters(digits), PHONE_HEAD, PHONE_TAIL);
  }

  private static List<String> characters(String text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String masked(List<String> characters, int head, int tail) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < characters.size(); i++) {
      shown.append(i < head || i >= characters.size() - tail ? characters.get(i) : "*");
    }
    return shown.toString();
  }
}
