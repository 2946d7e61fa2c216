package org.hallkiosk.hardware.vision;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import georegression.geometry.UtilPoint2D_F64;
import georegression.geometry.UtilPolygons2D_F64;
import georegression.struct.point.Point2D_F64;
import georegression.struct.shapes.Polygon2D_F64;
import georegression.struct.shapes.Rectangle2D_F64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// BoofCV's search: it follows the outlines of the corner marks, and so sees codes from so far
/// aside that no row shows their proportions.
final class OutlineSearch {

  private static final Logger LOG = LoggerFactory.getLogger(OutlineSearch.class);
  private static final int SMALLEST = 20;

  private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);

  Optional<Reading> look(GreyPlane plane) {
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
    return detector.getDetections().stream().flatMap(code -> reading(code).stream()).findFirst();
  }

  private static Optional<Reading> reading(QrCode code) {
    return text(code).map(text -> new Reading(text, around(code.bounds), marks(code)));
  }

  private static Box around(Polygon2D_F64 bounds) {
    Rectangle2D_F64 box = new Rectangle2D_F64();
    UtilPolygons2D_F64.bounding(bounds, box);
    int left = (int) box.p0.x;
    int top = (int) box.p0.y;
    return new Box(left, top, (int) box.p1.x + 1 - left, (int) box.p1.y + 1 - top);
  }

  private static List<Spot> marks(QrCode code) {
    return Stream.of(code.ppDown, code.ppCorner, code.ppRight).map(OutlineSearch::middle).toList();
  }

  private static Spot middle(Polygon2D_F64 mark) {
    Point2D_F64 middle = UtilPoint2D_F64.mean(mark.vertexes.toList(), null);
    return new Spot(middle.x, middle.y);
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
