package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.model.MediaCol;
import com.hp.jipp.model.Types;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which paper a job asks for: by its size's name, or, where a tray is wanted too, as a collection;
/// a job may carry only one of the two (PWG 5100.3 clause 3.13).
final class MediaChoice {
  /// The end of a PWG 5101.1 name says the size.
  private static final Pattern MILLIMETRES = Pattern.compile(".*_([0-9]{1,4})x([0-9]{1,4})mm");

  private MediaChoice() {}

  static void put(IppSettings settings, IppPacket.Builder question) {
    if (settings.tray().isPresent()) {
      question.getJobAttributes().put(Types.mediaCol, collection(settings, settings.tray().get()));
    } else {
      question.getJobAttributes().put(Types.media, settings.media());
    }
  }

  private static MediaCol collection(IppSettings settings, String tray) {
    MediaCol wanted = new MediaCol();
    size(settings.media()).ifPresent(wanted::setMediaSize);
    wanted.setMediaSource(new KeywordOrName(tray));
    return wanted;
  }

  /// In hundredths of a millimetre.
  private static Optional<MediaCol.MediaSize> size(String name) {
    Matcher size = MILLIMETRES.matcher(name);
    return size.matches()
        ? Optional.of(
            new MediaCol.MediaSize(
                100 * Integer.parseInt(size.group(1)), 100 * Integer.parseInt(size.group(2))))
        : Optional.empty();
  }
}
