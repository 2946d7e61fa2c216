package org.hallkiosk.hardware.vision;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// BoofCV's search: it follows the outlines of the corner marks, and so sees codes from so far
/// aside that no row shows their proportions.
final class OutlineSearch {

  private static final Logger LOG = LoggerFactory.getLogger(OutlineSearch.class);
  private static final int SMALLEST = 20;

  private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);

  Optional<String> look(GreyPlane plane) {
    if (Math.min(plane.width(), plane.height()) < SMALLEST) {
      return Optional.empty();
    }
    GrayU8 image = new GrayU8(plane.width(), plane.height());
    System.arraycopy(plane.luma(), 0, image.data, 0, plane.luma().length);
    try {
      detector.process(image);
    } catch (RuntimeException defect) {
      LOG.debug("the outline search failed on a picture", defect);
      return Optional.empty();
    }
    return detector.getDetections().stream().flatMap(code -> text(code).stream()).findFirst();
  }

  private static Optional<String> text(QrCode code) {
    boolean known = code.version >= 1 && code.version <= 40;
    return known ? QrPayload.text(turned(code.corrected), code.version) : Optional.empty();
  }

  /// BoofCV keeps the first bit of a codeword lowest.
  private static byte[] turned(byte[] codewords) {
    byte[] turned = new byte[codewords.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = (byte) (Integer.reverse(codewords[i]) >>> 24);
    }
    return turned;
  }
}
