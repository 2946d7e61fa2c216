package org.hallkiosk.hardware.simulator.ipp;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// How the body of an answer is sent, truthfully or not.
enum AnswerBody {
  WHOLE,
  /// As many bytes are announced as there ought to be, and the connection ends half-way.
  HALF,
  /// The first value says that it is 65,535 bytes long.
  LYING_VALUES,
  /// Zeros follow for ever, or until the other side has had enough.
  ENDLESS;

  /// Offset of the first value's length: 8 bytes of head, the group's and the value's tag, and
  /// `attributes-charset` with its own length.
  private static final int FIRST_LENGTH = 8 + 1 + 1 + 2 + 18;

  void send(HttpExchange exchange, byte[] answer) throws IOException {
    switch (this) {
      case WHOLE -> send(exchange, answer, answer.length);
      case HALF -> send(exchange, answer, answer.length / 2);
      case LYING_VALUES -> send(exchange, lying(answer), answer.length);
      case ENDLESS -> sendForEver(exchange, answer);
    }
  }

  /// A length of 0 would mean chunks to this server, -1 means no body.
  private static void send(HttpExchange exchange, byte[] answer, int count) throws IOException {
    exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
    if (answer.length > 0) {
      exchange.getResponseBody().write(answer, 0, count);
      exchange.getResponseBody().flush();
    }
  }

  private static byte[] lying(byte[] answer) {
    byte[] lying = answer.clone();
    if (lying.length > FIRST_LENGTH + 1) {
      lying[FIRST_LENGTH] = -1;
      lying[FIRST_LENGTH + 1] = -1;
    }
    return lying;
  }

  private static void sendForEver(HttpExchange exchange, byte[] answer) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(answer);
    byte[] zeros = new byte[64 * 1024];
    while (!Thread.currentThread().isInterrupted()) {
      exchange.getResponseBody().write(zeros);
    }
  }
}
