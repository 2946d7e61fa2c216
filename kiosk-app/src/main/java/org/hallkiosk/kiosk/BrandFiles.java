package org.hallkiosk.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hallkiosk.kiosk.configuration.Brand;

/// The brand's files that nothing can be drawn without, looked at before anything else starts.
final class BrandFiles {

  /// How a TrueType file begins (OpenType 1.9, Table Directory).
  private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

  /// The PNG signature (ISO/IEC 15948, 5.2).
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private BrandFiles() {}

  /// @throws CannotStart for the first file that is missing or is something else
  static void check(Brand brand) throws CannotStart {
    begins(brand.colours(), new byte[0], "a stylesheet");
    begins(brand.folder().resolve("emblem.png"), PNG, "a PNG picture");
    for (String font : List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf")) {
      begins(brand.fonts().resolve(font), TRUE_TYPE, "a TrueType font");
    }
  }

  private static void begins(Path file, byte[] magic, String kind) throws CannotStart {
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(magic.length), magic)) {
        throw new CannotStart(
            "The brand's file " + file + " is not " + kind + "; put the right file in its place.");
      }
    } catch (IOException e) {
      throw new CannotStart(
          "The brand's file "
              + file
              + " is missing or cannot be read; restore it from the package or a backup.");
    }
  }
}
