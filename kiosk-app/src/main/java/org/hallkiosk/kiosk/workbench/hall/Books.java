package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.casework.Refusal;

/// The hall's books. One action is decided at a time, and a question about a key waits for the
/// action under way: so that the answer to it stands for good. Safe for use by several threads.
final class Books implements AutoCloseable {

  /// A closed key never had a content.
  private static final String NO_CONTENT = "";

  private final BookFile file;
  private final Map<ActionKey, Settled> keys = new HashMap<>();
  private final Map<String, HallCase> cases = new LinkedHashMap<>();
  private final Set<String> deliveredCases = new HashSet<>();
  private final List<BooksView.Delivery> deliveries = new ArrayList<>();
  private final List<BooksView.Rating> ratings = new ArrayList<>();
  private final List<ActionKey> closed = new ArrayList<>();
  private int refusals;

  Books(Path path) throws IOException {
    this.file = BookFile.open(path);
    file.events().forEach(this::apply);
  }

  /// The outcome under a key: the one that stands, or else what the desk now decides. The desk
  /// decides while everything else waits.
  ///
  /// @param content hash of what is asked
  synchronized Outcome decide(ActionKey key, String content, Supplier<Ruling> desk) {
    Settled settled = keys.get(key);
    if (settled != null) {
      return settled.isFor(content)
          ? settled.outcome()
          : new Outcome.Untraced(Refusal.INVALID_REQUEST);
    }
    return switch (desk.get()) {
      case Ruling.Enter(BookEvent event) -> enter(event);
      case Ruling.RefuseUntraced(Refusal refusal) -> new Outcome.Untraced(refusal);
    };
  }

  /// What stands under a key. A key without anything is closed.
  synchronized Outcome query(ActionKey key, Instant now) {
    Settled settled = keys.get(key);
    return settled != null
        ? settled.outcome()
        : enter(new BookEvent.KeyClosed(Answer.shown(now), key));
  }

  private Outcome enter(BookEvent event) {
    try {
      file.append(event);
    } catch (IOException e) {
      throw new UncheckedIOException("the books cannot be written", e);
    }
    return apply(event).outcome();
  }

  private Settled apply(BookEvent event) {
    Settled settled = settle(event);
    keys.put(event.key(), settled);
    return settled;
  }

  private Settled settle(BookEvent event) {
    return switch (event) {
      case BookEvent.CaseIssued one -> issued(one);
      case BookEvent.CaseRefused one -> refused(one);
      case BookEvent.PaperDelivered one -> delivered(one);
      case BookEvent.CaseRated one -> rated(one);
      case BookEvent.KeyClosed one -> closed(one);
    };
  }

  private Settled issued(BookEvent.CaseIssued event) {
    cases.put(event.issued().number(), event.issued());
    return new Settled(event.content(), new Outcome.Done(event.issued().number()));
  }

  private Settled refused(BookEvent.CaseRefused event) {
    refusals++;
    return new Settled(event.content(), new Outcome.Refused(event.refusal()));
  }

  private Settled delivered(BookEvent.PaperDelivered event) {
    String number = event.caseNumber();
    deliveredCases.add(number);
    deliveries.add(new BooksView.Delivery(number, event.key(), event.pages()));
    return new Settled(event.content(), new Outcome.Done(number));
  }

  private Settled rated(BookEvent.CaseRated event) {
    String number = event.caseNumber();
    ratings.add(new BooksView.Rating(number, event.key(), event.level()));
    return new Settled(event.content(), new Outcome.Done(number));
  }

  private Settled closed(BookEvent.KeyClosed event) {
    closed.add(event.key());
    return new Settled(NO_CONTENT, new Outcome.NeverReceived());
  }

  synchronized Optional<HallCase> find(String caseNumber) {
    return Optional.ofNullable(cases.get(caseNumber));
  }

  synchronized boolean isRated(String caseNumber) {
    return ratings.stream().anyMatch(rating -> rating.caseNumber().equals(caseNumber));
  }

  /// How many cases there are; the next one's number follows from it.
  synchronized int count() {
    return cases.size();
  }

  synchronized List<HallCase> undelivered(String citizenNumber) {
    return cases.values().stream()
        .filter(one -> one.citizenNumber().equals(citizenNumber))
        .filter(one -> !deliveredCases.contains(one.number()))
        .toList();
  }

  synchronized BooksView view() {
    return new BooksView(List.copyOf(cases.values()), deliveries, ratings, refusals, closed);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private record Settled(String content, Outcome outcome) {
    boolean isFor(String other) {
      return content.equals(NO_CONTENT) || content.equals(other);
    }
  }
}
