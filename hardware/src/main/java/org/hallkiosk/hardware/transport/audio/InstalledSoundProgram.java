package org.hallkiosk.hardware.transport.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// A program on this machine's path.
public final class InstalledSoundProgram implements SoundProgram {

  private static final Duration LOOK = Duration.ofMillis(50);
  private static final int CHUNK = 8192;

  private final String name;

  /// @param name on the path, or a whole path
  public InstalledSoundProgram(String name) {
    this.name = name;
  }

  @Override
  public byte[] run(
      List<String> arguments, byte[] input, int most, Duration patience, BooleanSupplier stop)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(arguments);
    Process process = start(command);
    AtomicReference<Heard> heard =
        new AtomicReference<>(new Heard(new byte[0], "it wrote nothing"));
    Thread listener =
        Thread.ofPlatform()
            .daemon()
            .name(name + " out")
            .start(() -> heard.set(heard(process, input, most)));
    try {
      await(listener, patience, stop);
    } finally {
      process.destroyForcibly();
    }
    return heard.get().orThrow(name);
  }

  /// What it complains of is of no use to anybody and may hold the text.
  private Process start(List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new IOException("the program " + name + " cannot be started", e);
    }
  }

  private void await(Thread listener, Duration patience, BooleanSupplier stop) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (!listener.join(LOOK)) {
        if (stop.getAsBoolean()) {
          throw new IOException("the program " + name + " was stopped");
        }
        if (System.nanoTime() - end > 0) {
          throw new IOException("the program " + name + " did not end in time");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + name + " ran", e);
    }
  }

  private static Heard heard(Process process, byte[] input, int most) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream out = process.getInputStream()) {
      feed(process, input);
      byte[] chunk = new byte[CHUNK];
      for (int got = out.read(chunk); got >= 0; got = out.read(chunk)) {
        if (bytes.size() + got > most) {
          return new Heard(new byte[0], "it wrote more than " + most + " bytes");
        }
        bytes.write(chunk, 0, got);
      }
      int code = process.waitFor();
      return new Heard(bytes.toByteArray(), code == 0 ? "" : "it ended with code " + code);
    } catch (IOException e) {
      return new Heard(new byte[0], String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Heard(new byte[0], "interrupted");
    }
  }

  /// Whole before anything is read: what is said is far shorter than a pipe holds.
  private static void feed(Process process, byte[] input) throws IOException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /// @param complaint empty when all went well
  private record Heard(byte[] bytes, String complaint) {
    byte[] orThrow(String name) throws IOException {
      if (!complaint.isEmpty()) {
        throw new IOException("the program " + name + " failed: " + complaint);
      }
      return bytes;
    }
  }
}
