package org.hallkiosk.kiosk.workbench.hall;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hallkiosk.kiosk.casework.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes requests off the wire, lets the hall misbehave where it shall, and writes answers.
final class HallDoor {

  private static final Logger LOG = LoggerFactory.getLogger(HallDoor.class);
  private static final int LONGEST_BODY = 2 * 1024 * 1024;
  private static final int LONGEST_MATERIAL = 8 * 1024 * 1024;

  private final Gate gate;
  private final Counter counter;
  private final Misbehaviours misbehaviours;
  private final InstantSource clock;
  private final Queue<Arrival> late = new ConcurrentLinkedQueue<>();

  HallDoor(Gate gate, Counter counter, Misbehaviours misbehaviours, InstantSource clock) {
    this.gate = gate;
    this.counter = counter;
    this.misbehaviours = misbehaviours;
    this.clock = clock;
  }

  /// On a thread of its own for each request.
  void handle(HttpExchange exchange) {
    try (exchange) {
      Optional<Route> route =
          Route.of(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
      int longest = longest(route);
      byte[] body = exchange.getRequestBody().readNBytes(longest + 1);
      if (body.length > longest) {
        write(exchange, Answer.tooLong());
      } else if (route.isEmpty()) {
        write(exchange, Answer.notFound());
      } else {
        behave(exchange, arrival(exchange, route.get(), body));
      }
    } catch (IOException e) {
      LOG.debug("the terminal hung up: {}", e.getClass().getSimpleName());
    }
  }

  private static int longest(Optional<Route> route) {
    return route.filter(one -> one.operation() == Operation.UPLOAD).isPresent()
        ? LONGEST_MATERIAL
        : LONGEST_BODY;
  }

  private void behave(HttpExchange exchange, Arrival arrival) throws IOException {
    Optional<Misbehaviour> fault = misbehaviours.next(arrival.operation());
    if (fault.isPresent()) {
      LOG.debug("misbehaving at {}: {}", arrival.operation(), fault.get());
      misbehave(exchange, arrival, fault.get());
    } else {
      write(exchange, answer(arrival, Duration.ZERO, fault));
    }
  }

  /// Where nothing is written, `handle` closes the connection without an answer.
  private void misbehave(HttpExchange exchange, Arrival arrival, Misbehaviour fault)
      throws IOException {
    switch (fault) {
      case Misbehaviour.Down _ -> {}
      case Misbehaviour.LateArrival _ -> late.add(arrival);
      case Misbehaviour.FailBeforeActing _ -> write(exchange, Answer.failed());
      case Misbehaviour.DropAnswer _ -> answer(arrival);
      case Misbehaviour.Garbage _ -> {
        answer(arrival);
        write(exchange, Answer.garbage());
      }
      case Misbehaviour.AnswerTwice _ -> {
        Answer first = answer(arrival);
        again(arrival);
        write(exchange, first.twice());
      }
      case Misbehaviour.DepartmentDown _ ->
          write(exchange, Answer.refused(Refusal.DEPARTMENT_DOWN));
      case Misbehaviour.Slow(Duration delay) -> {
        pause(delay);
        write(exchange, answer(arrival));
      }
      case Misbehaviour.WrongClock(Duration ahead) ->
          write(exchange, answer(arrival, ahead, Optional.empty()));
      case Misbehaviour.TamperedDocument _, Misbehaviour.ForeignIssuer _ ->
          write(exchange, answer(arrival, Duration.ZERO, Optional.of(fault)));
    }
  }

  private static void pause(Duration delay) throws IOException {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the hall was closed while it was slow");
    }
  }

  /// Acts on the requests that [Misbehaviour.LateArrival] kept, in their order.
  ///
  /// @return how many there were
  int releaseLate() {
    int released = 0;
    for (Arrival next = late.poll(); next != null; next = late.poll()) {
      answer(next);
      released++;
    }
    return released;
  }

  /// The same request once more, past the gate, which would know its nonce.
  private void again(Arrival arrival) {
    try {
      counter.answer(arrival, clock.instant(), Optional.empty());
    } catch (IOException e) {
      LOG.error("the hall failed at {}", arrival.operation(), e);
    }
  }

  private Answer answer(Arrival arrival) {
    return answer(arrival, Duration.ZERO, Optional.empty());
  }

  private Answer answer(Arrival arrival, Duration ahead, Optional<Misbehaviour> fault) {
    Instant now = clock.instant().plus(ahead);
    if (arrival.operation() != Operation.TIME) {
      Optional<String> objection = gate.objection(arrival, now);
      if (objection.isPresent()) {
        return Answer.rejected(objection.get(), now);
      }
    }
    try {
      return counter.answer(arrival, now, fault);
    } catch (IOException | UncheckedIOException e) {
      LOG.error("the hall failed at {}", arrival.operation(), e);
      return Answer.failed();
    }
  }

  private static Arrival arrival(HttpExchange exchange, Route route, byte[] body) {
    return new Arrival(
        route.operation(),
        route.subject(),
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        signature(exchange.getRequestHeaders()),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse(""),
        body);
  }

  private static Optional<Arrival.SignatureHeaders> signature(Headers headers) {
    String terminal = headers.getFirst("Hall-Terminal");
    String timestamp = headers.getFirst("Hall-Timestamp");
    String nonce = headers.getFirst("Hall-Nonce");
    String signature = headers.getFirst("Hall-Signature");
    return terminal == null || timestamp == null || nonce == null || signature == null
        ? Optional.empty()
        : Optional.of(new Arrival.SignatureHeaders(terminal, timestamp, nonce, signature));
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    if (answer.status() == 204) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), answer.json().length);
    exchange.getResponseBody().write(answer.json());
  }
}
