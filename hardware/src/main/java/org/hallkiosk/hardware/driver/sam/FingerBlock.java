package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import java.util.List;
import org.hallkiosk.hardware.device.FingerTemplate;
import org.hallkiosk.hardware.device.FingerTemplate.Enrolment;
import org.hallkiosk.hardware.device.FingerTemplate.Finger;

/// The fingerprint block of a card: two templates, each with its codes in front (GA 1012). A code
/// outside the list leaves the template unknown or uncertain: whoever matches it decides.
final class FingerBlock {

  static final int BYTES = 1024;

  private static final int TEMPLATE_BYTES = BYTES / 2;
  private static final int ENROLMENT_AT = 4;
  private static final int FINGER_AT = 5;

  private FingerBlock() {}

  /// None where the block is empty.
  static List<FingerTemplate> templates(byte[] block) {
    return block.length == 0
        ? List.of()
        : List.of(
            template(Arrays.copyOf(block, TEMPLATE_BYTES)),
            template(Arrays.copyOfRange(block, TEMPLATE_BYTES, BYTES)));
  }

  private static FingerTemplate template(byte[] bytes) {
    return new FingerTemplate(enrolment(bytes[ENROLMENT_AT]), finger(bytes[FINGER_AT]), bytes);
  }

  private static Enrolment enrolment(byte code) {
    return switch (code) {
      case 1 -> Enrolment.DONE;
      case 2 -> Enrolment.FAILED;
      case 3 -> Enrolment.NONE;
      default -> Enrolment.UNKNOWN;
    };
  }

  private static Finger finger(byte code) {
    return switch (code) {
      case 11 -> Finger.RIGHT_THUMB;
      case 12 -> Finger.RIGHT_INDEX;
      case 13 -> Finger.RIGHT_MIDDLE;
      case 14 -> Finger.RIGHT_RING;
      case 15 -> Finger.RIGHT_LITTLE;
      case 16 -> Finger.LEFT_THUMB;
      case 17 -> Finger.LEFT_INDEX;
      case 18 -> Finger.LEFT_MIDDLE;
      case 19 -> Finger.LEFT_RING;
      case 20 -> Finger.LEFT_LITTLE;
      case 97 -> Finger.SOME_RIGHT;
      case 98 -> Finger.SOME_LEFT;
      default -> Finger.UNCERTAIN;
    };
  }
}
