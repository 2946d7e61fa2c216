package org.hallkiosk.kiosk.workbench.hall.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// All registers that services show records of, by the names that services use.
public final class RecordBook {

  private final Map<String, RecordRegister> registers = new HashMap<>();

  /// @param files of the hall's own data
  /// @param more a folder of further YAML files; it need not exist
  public RecordBook(List<String> files, Path more) throws IOException {
    for (String file : files) {
      read(DataFile.resource("items/" + file + ".yaml"));
    }
    if (Files.isDirectory(more)) {
      try (Stream<Path> found = Files.list(more)) {
        for (Path file : found.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
          DataFile.file(file, this::read);
        }
      }
    }
  }

  private void read(Part file) {
    file.members("records").forEach((name, part) -> registers.put(name, RecordRegister.of(part)));
  }

  public Optional<RecordRegister> find(String name) {
    return Optional.ofNullable(registers.get(name));
  }
}
