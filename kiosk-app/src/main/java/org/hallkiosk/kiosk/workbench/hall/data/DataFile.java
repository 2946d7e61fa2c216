package org.hallkiosk.kiosk.workbench.hall.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

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

  /// Reads a file of a developer's.
  ///
  /// @param reader takes what it says; refuses by an [IllegalArgumentException]
  /// @throws WrongDataException where the file is no YAML, or the reader refuses it
  public static void file(Path file, Consumer<Part> reader) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      reader.accept(new Part(read(stream), String.valueOf(file.getFileName())));
    } catch (JsonProcessingException e) {
      int line = Optional.ofNullable(e.getLocation()).map(JsonLocation::getLineNr).orElse(1);
      throw new WrongDataException(file, "it is not YAML from line " + line + " on", e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new WrongDataException(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static JsonNode read(InputStream stream) throws IOException {
    return MAPPER.readTree(stream);
  }
}
