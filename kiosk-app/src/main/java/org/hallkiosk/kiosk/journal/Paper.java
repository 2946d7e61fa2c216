package org.hallkiosk.kiosk.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One attempt at printing a document, as the journal proves it.
///
/// @param certificate the hall's number of the document
/// @param proof empty where the terminal does not know yet
/// @param reprint whether the same document had come out before
public record Paper(String certificate, Line intent, Optional<Line> proof, boolean reprint) {

  /// Those of one case, in their order.
  static List<Paper> of(List<Line> acts) {
    Set<String> out = new HashSet<>();
    return acts.stream()
        .filter(line -> line.kind() == EntryKind.PRINT_INTENT)
        .flatMap(intent -> of(intent, acts, out).stream())
        .toList();
  }

  /// Empty for what is no document of the hall, such as a notice of the guide.
  private static Optional<Paper> of(Line intent, List<Line> acts, Set<String> out) {
    return intent
        .fact(Fact.CERTIFICATE)
        .map(
            certificate -> {
              Paper paper =
                  new Paper(certificate, intent, proof(intent, acts), out.contains(certificate));
              if (paper.cameOut()) {
                out.add(certificate);
              }
              return paper;
            });
  }

  private static Optional<Line> proof(Line intent, List<Line> acts) {
    return acts.stream()
        .filter(line -> line.entry().key().equals(intent.entry().key()))
        .filter(line -> line.kind().closes().equals(Optional.of(EntryKind.PRINT_INTENT)))
        .findFirst();
  }

  /// Whether the printer said that all of it lies in the tray.
  public boolean cameOut() {
    return proof.filter(line -> line.kind() == EntryKind.PRINTED).isPresent();
  }

  /// How many pages the printer said that it had printed.
  public int pages() {
    return proof.flatMap(line -> line.fact(Fact.PAGES)).map(Integer::parseInt).orElse(0);
  }

  /// Of the numbered forms it stands on.
  public List<String> serials() {
    return words(Fact.SERIALS);
  }

  /// Of the numbered forms that this attempt made void.
  public List<String> spoilt() {
    return words(Fact.SPOILT);
  }

  private List<String> words(Fact fact) {
    return proof.flatMap(line -> line.fact(fact)).stream()
        .flatMap(joined -> Stream.of(joined.split(" ")))
        .toList();
  }
}
