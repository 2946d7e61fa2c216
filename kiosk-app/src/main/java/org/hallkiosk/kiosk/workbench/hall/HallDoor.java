package org.hallkiosk.kiosk.workbench.hall;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hallkiosk.kiosk.casework.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes requests off the wire, lets the hall misbehave where it shall, and writes answers.
final class HallDoor {

  private static final Logger LOG = LoggerFactory.getLogger(HallDoor.class);

  private final Reception reception;
  private final Misbehaviours misbehaviours;
  private final InstantSource clock;
  private final Queue<Received> late = new ConcurrentLinkedQueue<>();

  HallDoor(Reception reception, Misbehaviours misbehaviours, InstantSource clock) {
    this.reception = reception;
    this.misbehaviours = misbehaviours;
    this.clock = clock;
  }

  /// On a thread of its own for each request.
  void handle(HttpExchange exchange) {
    try (exchange) {
      Optional<Integer> longest =
          reception.longestBody(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
      byte[] body = exchange.getRequestBody().readNBytes(longest.orElse(0) + 1);
      if (longest.isEmpty()) {
        write(exchange, Answer.notFound());
      } else if (body.length > longest.get()) {
        write(exchange, Answer.tooLong());
      } else {
        behave(exchange, received(exchange, body));
      }
    } catch (IOException e) {
      LOG.debug("the terminal hung up: {}", e.getClass().getSimpleName());
    }
  }

  private void behave(HttpExchange exchange, Received request) throws IOException {
    Operation operation = reception.operation(request);
    Optional<Misbehaviour> fault = misbehaviours.next(operation);
    if (fault.isPresent()) {
      LOG.debug("misbehaving at {}: {}", operation, fault.get());
      misbehave(exchange, request, fault.get());
    } else {
      write(exchange, answer(request, Duration.ZERO, fault));
    }
  }

  /// Where nothing is written, `handle` closes the connection without an answer.
  private void misbehave(HttpExchange exchange, Received request, Misbehaviour fault)
      throws IOException {
    switch (fault) {
      case Misbehaviour.Down _ -> {}
      case Misbehaviour.LateArrival _ -> late.add(request);
      case Misbehaviour.FailBeforeActing _ -> write(exchange, shaped(Answer.failed(), request));
      case Misbehaviour.DropAnswer _ -> answer(request);
      case Misbehaviour.Garbage _ -> {
        answer(request);
        write(exchange, shaped(Answer.garbage(), request));
      }
      case Misbehaviour.AnswerTwice _ -> write(exchange, twice(request).twice());
      case Misbehaviour.DepartmentDown _ ->
          write(exchange, shaped(Answer.refused(Refusal.DEPARTMENT_DOWN), request));
      case Misbehaviour.Slow(Duration delay) -> {
        pause(delay);
        write(exchange, answer(request));
      }
      case Misbehaviour.WrongClock(Duration ahead) ->
          write(exchange, answer(request, ahead, Optional.empty()));
      case Misbehaviour.TamperedDocument _, Misbehaviour.ForeignIssuer _ ->
          write(exchange, answer(request, Duration.ZERO, Optional.of(fault)));
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
    for (Received next = late.poll(); next != null; next = late.poll()) {
      answer(next);
      released++;
    }
    return released;
  }

  private Answer answer(Received request) {
    return answer(request, Duration.ZERO, Optional.empty());
  }

  private Answer answer(Received request, Duration ahead, Optional<Misbehaviour> fault) {
    Instant now = clock.instant().plus(ahead);
    return shaped(
        switch (reception.admit(request, now)) {
          case Reception.Admission.TurnedAway(Answer answer) -> answer;
          case Reception.Admission.Admitted(Reception.Errand errand) -> run(errand, now, fault);
        },
        request);
  }

  /// The same request once more, past whoever would know its nonce.
  private Answer twice(Received request) {
    Instant now = clock.instant();
    return shaped(
        switch (reception.admit(request, now)) {
          case Reception.Admission.TurnedAway(Answer answer) -> answer;
          case Reception.Admission.Admitted(Reception.Errand errand) -> {
            Answer first = run(errand, now, Optional.empty());
            run(errand, now, Optional.empty());
            yield first;
          }
        },
        request);
  }

  private static Answer run(Reception.Errand errand, Instant now, Optional<Misbehaviour> fault) {
    try {
      return errand.run(now, fault);
    } catch (IOException | UncheckedIOException e) {
      LOG.error("the hall failed", e);
      return Answer.failed();
    }
  }

  private Answer shaped(Answer answer, Received request) {
    return reception.shaped(answer, request);
  }

  private static Received received(HttpExchange exchange, byte[] body) {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return new Received(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        headers,
        body);
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
