package org.hallkiosk.hardware.card.passport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.scuba.smartcards.CardServiceException;
import org.hallkiosk.hardware.device.SmartCard;
import org.jmrtd.PassportService;

/// Reads a passport or permit: opens it with its key, then data groups 1 and 2 and the security
/// object. Blocks about 3 to 8 s with a real chip, most of it for the picture.
public final class PassportReader {
  private static final int MOST_LINES_BYTES = 1_024;
  private static final int MOST_FACE_BYTES = 512 * 1_024;
  private static final int MOST_SECURITY_BYTES = 64 * 1_024;

  /// jmrtd tells keys and contents to this logger. Held, lest it be forgotten with its level.
  private static final Logger TALKATIVE = Logger.getLogger("org.jmrtd");

  static {
    TALKATIVE.setLevel(Level.OFF);
  }

  private final PassiveAuthentication authentication;

  /// @param authorities certificates of the country signing authorities (CSCA) that are trusted
  /// @param clock the wall clock, for the validity of certificates
  public PassportReader(Collection<X509Certificate> authorities, InstantSource clock) {
    authentication = new PassiveAuthentication(authorities, clock);
  }

  public PassportReading read(SmartCard card, PassportKey key) {
    ScubaCard scuba = new ScubaCard(card);
    try {
      PassportReading reading = opened(scuba, key);
      return scuba.ended().orElse(reading);
    } catch (CardServiceException e) {
      return scuba.ended().orElse(unreadable("a file was answered with %04X".formatted(e.getSW())));
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return scuba.ended().orElse(unreadable(e.getClass().getSimpleName() + " while reading"));
    }
  }

  private PassportReading opened(ScubaCard scuba, PassportKey key)
      throws CardServiceException, GeneralSecurityException, IOException {
    PassportService service =
        new PassportService(
            scuba,
            PassportService.NORMAL_MAX_TRANCEIVE_LENGTH,
            PassportService.DEFAULT_MAX_BLOCKSIZE,
            false,
            true);
    service.open();
    PassportFiles files = new PassportFiles(scuba, service);
    Optional<PassportReading> end = new PassportAccess(service, files).open(key);
    return end.isPresent() ? end.get() : content(files);
  }

  private PassportReading content(PassportFiles files) throws CardServiceException, IOException {
    byte[] lines = files.read(PassportService.EF_DG1, MOST_LINES_BYTES);
    byte[] face = files.read(PassportService.EF_DG2, MOST_FACE_BYTES);
    byte[] security = files.read(PassportService.EF_SOD, MOST_SECURITY_BYTES);
    Authenticity authenticity = authentication.of(security, Map.of(1, lines, 2, face));
    return MachineLinesFile.lines(lines)
        .map(it -> new Passport(it, FaceRecord.face(face), authenticity))
        .<PassportReading>map(PassportReading.Read::new)
        .orElseGet(() -> unreadable("data group 1 holds no machine readable zone"));
  }

  private static PassportReading unreadable(String sentence) {
    return new PassportReading.Unreadable(sentence);
  }
}
