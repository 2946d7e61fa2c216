package org.hallkiosk.hardware.transport.serial;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.transport.StalledWriteException;

/// The outgoing direction: a platform thread that sits in the native write, which on Linux ignores
/// its timeout. The caller waits here instead, and closing the port frees the thread.
final class Transmission {

  /// Small, so that a peer that stops in mid-message is seen there.
  private static final int CHUNK = 64;

  private final String path;
  private final SerialPort port;
  private final BlockingQueue<Message> next = new ArrayBlockingQueue<>(1);
  private final Thread thread;
  private volatile boolean ended;

  Transmission(String path, SerialPort port) {
    this.path = path;
    this.port = port;
    this.thread = Thread.ofPlatform().daemon().name("serial-out " + path).start(this::run);
  }

  void write(byte[] bytes, Duration patience) throws IOException {
    Message message = new Message(bytes.clone());
    if (ended || !next.offer(message) || ended) {
      throw gone();
    }
    if (!message.awaitEnd(patience)) {
      throw new StalledWriteException(
          "serial port " + path + " took no bytes for " + patience.toMillis() + " ms");
    }
    if (!message.sent) {
      throw gone();
    }
  }

  private IOException gone() {
    return new IOException("serial port " + path + " is gone");
  }

  private void run() {
    try {
      while (!ended) {
        Message message = next.take();
        message.end(send(message.bytes));
      }
    } catch (InterruptedException e) {
      ended = true;
    }
    Optional.ofNullable(next.poll()).ifPresent(left -> left.end(false));
  }

  private boolean send(byte[] bytes) {
    for (int done = 0; done < bytes.length; ) {
      int written = port.writeBytes(bytes, Math.min(CHUNK, bytes.length - done), done);
      if (written <= 0) {
        return false;
      }
      done += written;
    }
    return true;
  }

  void end() {
    ended = true;
    thread.interrupt();
  }

  void join() {
    ThreadEnd.await(thread);
  }

  private static final class Message {

    final byte[] bytes;
    private final CountDownLatch over = new CountDownLatch(1);
    volatile boolean sent;

    Message(byte[] bytes) {
      this.bytes = bytes;
    }

    void end(boolean wasSent) {
      sent = wasSent;
      over.countDown();
    }

    boolean awaitEnd(Duration patience) throws InterruptedIOException {
      try {
        return over.await(TimeUnit.NANOSECONDS.convert(patience), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while writing");
      }
    }
  }
}
