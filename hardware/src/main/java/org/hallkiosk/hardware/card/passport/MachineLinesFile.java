package org.hallkiosk.hardware.card.passport;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import net.sf.scuba.data.Gender;
import org.hallkiosk.hardware.card.Tlv;
import org.jmrtd.lds.icao.MRZInfo;

/// Data group 1: the machine readable zone (ICAO Doc 9303-10, 4.7.1), in the layouts of 90, 72 and
/// 88 characters.
final class MachineLinesFile {
  private static final int DATA_GROUP_1 = 0x61;
  private static final int LINES = 0x5F1F;

  private MachineLinesFile() {}

  /// Empty when it holds no lines of a known layout.
  static Optional<MachineLines> lines(byte[] dataGroup) {
    return Tlv.all(dataGroup)
        .flatMap(objects -> Tlv.find(objects, DATA_GROUP_1))
        .flatMap(Tlv::all)
        .flatMap(objects -> Tlv.find(objects, LINES))
        .filter(it -> it.length == 90 || it.length == 72 || it.length == 88)
        .flatMap(MachineLinesFile::parsed);
  }

  /// jmrtd throws where characters are not of the zone's alphabet.
  private static Optional<MachineLines> parsed(byte[] lines) {
    try {
      return Optional.of(told(new MRZInfo(new ByteArrayInputStream(lines), lines.length)));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static MachineLines told(MRZInfo lines) {
    return new MachineLines(
        bare(lines.getDocumentCode()),
        bare(lines.getIssuingState()),
        bare(lines.getDocumentNumber()),
        bare(lines.getPrimaryIdentifier()),
        bare(String.join(" ", lines.getSecondaryIdentifierComponents())),
        bare(lines.getNationality()),
        lines.getDateOfBirth(),
        sex(lines.getGenderCode()),
        lines.getDateOfExpiry());
  }

  private static char sex(Gender gender) {
    return switch (gender) {
      case MALE -> 'M';
      case FEMALE -> 'F';
      case UNKNOWN, UNSPECIFIED -> '<';
    };
  }

  private static String bare(String field) {
    return field.replace('<', ' ').strip();
  }
}
