package org.hallkiosk.hardware.smartcard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import jdk.net.ExtendedSocketOptions;

/// The slot of vsmartcard's virtual reader: a chip in it is a connection to the reader's port.
/// Messages are two bytes of length, then a command, or one byte of control: 0 off, 1 on, 2 reset,
/// 4 asks for the answer to reset.
final class VirtualSlot {
  private static final int PORT = 0x8C7B;
  private static final int ASK_ATR = 4;
  private Optional<Socket> inserted = Optional.empty();

  /// Until a pcscd listens, there is no reader to put it into.
  synchronized void insert(Chip chip) {
    take();
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT);
      socket.setTcpNoDelay(true);
      inserted = Optional.of(socket);
      Thread.ofPlatform().daemon().name("virtual card").start(() -> serve(socket, chip));
    } catch (IOException e) {
      throw new UncheckedIOException("no virtual reader listens", e);
    }
  }

  synchronized void take() {
    inserted.ifPresent(VirtualSlot::close);
    inserted = Optional.empty();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void serve(Socket socket, Chip chip) {
    try (socket) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      while (true) {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        byte[] message = in.readNBytes(in.readUnsignedShort());
        Optional<byte[]> answer = answer(chip, message);
        if (answer.isPresent()) {
          out.write(framed(answer.get()));
        }
      }
    } catch (IOException e) {
      // The card was taken, or the reader has gone.
      chip.reset();
    }
  }

  private static Optional<byte[]> answer(Chip chip, byte[] message) {
    if (message.length != 1) {
      return Optional.of(chip.exchange(message));
    }
    if (message[0] == ASK_ATR) {
      return Optional.of(chip.atr());
    }
    chip.reset();
    return Optional.empty();
  }

  /// In one write, so that it leaves in one packet.
  private static byte[] framed(byte[] answer) {
    byte[] framed = new byte[answer.length + 2];
    framed[0] = (byte) (answer.length >> 8);
    framed[1] = (byte) answer.length;
    System.arraycopy(answer, 0, framed, 2, answer.length);
    return framed;
  }
}
