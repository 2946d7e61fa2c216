package org.hallkiosk.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A class file made up on the spot that imports what we say: the planted defect that proves a law.
public final class SeededClass {

  private SeededClass() {}

  /// Writes one class a pair `origin -> target` below `folder` and reads them as ArchUnit does.
  public static JavaClasses importing(Path folder, List<Import> imports) throws IOException {
    for (Import seed : imports) {
      Path file = folder.resolve(seed.origin().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(seed));
    }
    return new ClassFileImporter().importPath(folder);
  }

  public static JavaClasses importing(Path folder, String origin, String target)
      throws IOException {
    return importing(folder, List.of(new Import(origin, target)));
  }

  private static byte[] bytes(Import seed) {
    return ClassFile.of()
        .build(
            ClassDesc.of(seed.origin()),
            shape -> shape.withField("seed", ClassDesc.of(seed.target()), 0));
  }

  /// @param origin full name of the class to make up
  /// @param target full name of the class it has a field of
  public record Import(String origin, String target) {}
}
