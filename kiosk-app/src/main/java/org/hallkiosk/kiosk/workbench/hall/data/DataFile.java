package org.hallkiosk.kiosk.workbench.hall.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads what the hall knows: YAML, beside its classes or in a folder.
public final class DataFile {

  private static final String FOLDER = "/org/hallkiosk/kiosk/workbench/hall/";
  private static final YAMLMapper MAPPER = new YAMLMapper();

  /// What lies beside the classes never changes, and every hall of a process reads it.
  private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

  private DataFile() {}

  /// @param name such as `citizens.yaml`
  public static Part resource(String name) {
    return new Part(READ.computeIfAbsent(name, DataFile::readResource), name);
  }

  private static JsonNode readResource(String name) {
    try (InputStream stream = DataFile.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the hall's data lacks " + name);
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("the hall's data cannot be read: " + name, e);
    }
  }

  public static Part file(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new Part(read(stream), String.valueOf(file.getFileName()));
    }
  }

  private static JsonNode read(InputStream stream) throws IOException {
    return MAPPER.readTree(stream);
  }
}
