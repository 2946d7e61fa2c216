package org.hallkiosk.kiosk.workbench.people.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// Makes visits that go another way out of those that go the usual one.
record Story(Script usual) {

  static Story of(String name) {
    return new Story(
        Scripts.all().stream()
            .filter(script -> script.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  /// The moves before the first of a kind.
  List<Move> until(Class<? extends Move> kind) {
    return usual.moves().stream().takeWhile(move -> !kind.isInstance(move)).toList();
  }

  /// The moves from the first of a kind on.
  List<Move> from(Class<? extends Move> kind) {
    return usual.moves().stream().dropWhile(move -> !kind.isInstance(move)).toList();
  }

  /// How the citizen shows who they are.
  Move check() {
    return usual.moves().getFirst();
  }

  Script visit(String name, List<Move> moves, Expected expected) {
    return visit(name, usual.arrival(), moves, expected);
  }

  Script visit(String name, Script.Arrival arrival, List<Move> moves, Expected expected) {
    return new Script(name, usual.service(), usual.citizen(), arrival, moves, expected);
  }

  /// What the usual visit leads to, but for the rating.
  Expected unrated() {
    return told(usual.expected().papers(), masked());
  }

  /// The same with other papers and another slip.
  Expected told(List<Expected.Paper> papers, Optional<List<String>> slip) {
    Expected one = usual.expected();
    return new Expected(
        one.subject(), one.answers(), one.materials(), one.paidFen(), papers, slip, 0);
  }

  /// What is kept of an application that was broken off.
  Expected draft(Map<String, String> answers, List<String> materials) {
    return new Expected(usual.expected().subject(), answers, materials, 0, List.of(), masked(), 0);
  }

  /// A slip that tells but whose it is.
  Optional<List<String>> masked() {
    return Optional.of(List.of(Masking.DEFAULT.name(usual.citizen().person().name())));
  }

  /// Comes again, and takes the papers home.
  Script collected(String name) {
    return visit(
        name,
        List.of(
            check(),
            new Move.Collect(),
            new Move.Result(View.ResultKind.DONE, List.of()),
            new Move.SkipRating()),
        unrated());
  }

  static List<Move> all(List<Move> first, List<Move> then) {
    List<Move> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  static List<Move> all(List<Move> first, List<Move> then, List<Move> last) {
    return all(all(first, then), last);
  }
}
