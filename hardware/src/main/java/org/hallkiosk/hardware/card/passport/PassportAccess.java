package org.hallkiosk.hardware.card.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.BACKey;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.PACEInfo;

/// Opens a chip: PACE where EF.CardAccess offers it, else basic access control (ICAO Doc 9303-11,
/// 4.2). Afterwards every command is protected.
final class PassportAccess {
  private static final int MOST_ACCESS_BYTES = 4_096;
  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd");

  private final PassportService service;
  private final PassportFiles files;

  PassportAccess(PassportService service, PassportFiles files) {
    this.service = service;
    this.files = files;
  }

  /// Empty when the chip is open and its application chosen.
  Optional<PassportReading> open(PassportKey key) throws GeneralSecurityException, IOException {
    Optional<PACEInfo> pace = paceInfo();
    return pace.isPresent() ? openByPace(pace.get(), key) : openByPrintedLines(key);
  }

  /// A chip without the file does basic access control only.
  private Optional<PACEInfo> paceInfo() throws IOException {
    try {
      byte[] access = files.read(PassportService.EF_CARD_ACCESS, MOST_ACCESS_BYTES);
      return new CardAccessFile(new ByteArrayInputStream(access))
          .getSecurityInfos().stream()
              .filter(PACEInfo.class::isInstance)
              .map(PACEInfo.class::cast)
              .findFirst();
    } catch (CardServiceException e) {
      return Optional.empty();
    }
  }

  private Optional<PassportReading> openByPace(PACEInfo pace, PassportKey key)
      throws GeneralSecurityException {
    try {
      service.doPACE(
          paceKey(key),
          pace.getObjectIdentifier(),
          PACEInfo.toParameterSpec(pace.getParameterId()),
          pace.getParameterId());
    } catch (CardServiceException e) {
      return Optional.of(new PassportReading.WrongKey());
    }
    return selected(true);
  }

  private Optional<PassportReading> openByPrintedLines(PassportKey key) {
    Optional<PassportReading> end = selected(false);
    return end.isPresent()
        ? end
        : switch (key) {
          case PassportKey.PrintedLines lines -> basicAccess(lines);
          case PassportKey.AccessNumber _ ->
              Optional.of(
                  new PassportReading.Unreadable(
                      "the chip knows no PACE, so its access number opens nothing"));
        };
  }

  private Optional<PassportReading> basicAccess(PassportKey.PrintedLines lines) {
    try {
      service.doBAC((AccessKeySpec) bacKey(lines));
      return Optional.empty();
    } catch (CardServiceException e) {
      return Optional.of(new PassportReading.WrongKey());
    }
  }

  private Optional<PassportReading> selected(boolean isOpen) {
    try {
      service.sendSelectApplet(isOpen);
      return Optional.empty();
    } catch (CardServiceException e) {
      return Optional.of(new PassportReading.NotSuchCard());
    }
  }

  private static AccessKeySpec paceKey(PassportKey key) throws GeneralSecurityException {
    return switch (key) {
      case PassportKey.PrintedLines lines -> PACEKeySpec.createMRZKey(bacKey(lines));
      case PassportKey.AccessNumber(String digits) -> PACEKeySpec.createCANKey(digits);
    };
  }

  private static BACKey bacKey(PassportKey.PrintedLines lines) {
    return new BACKey(lines.documentNumber(), shortDate(lines.birth()), shortDate(lines.expiry()));
  }

  private static String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }
}
