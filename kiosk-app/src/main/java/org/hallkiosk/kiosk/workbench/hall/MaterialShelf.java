package org.hallkiosk.kiosk.workbench.hall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.MaterialRule;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;

/// Takes materials up under their hash, and looks whether an application has all that it needs.
final class MaterialShelf {

  private static final int LEAST_PIXELS = 100;

  private final Sessions sessions;
  private final Shelf shelf;
  private final Facts facts;
  private final Books books;

  /// Who left what since the start, while they may still hand it in.
  private final Map<Visitor, Set<String>> left = new HashMap<>();

  /// A restart has ended all sessions.
  MaterialShelf(Sessions sessions, Path directory, Facts facts, Books books) throws IOException {
    this.sessions = sessions;
    this.shelf = new Shelf(directory.resolve("materials"));
    this.facts = facts;
    this.books = books;
    forget(shelf.names());
  }

  HallAnswer<Confirmed> upload(Visitor visitor, String sha256, byte[] bytes) throws IOException {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    if (bytes.length == 0 || !Shelf.sha256(bytes).equals(sha256)) {
      return new HallAnswer.Refused<>(Refusal.MATERIAL_DAMAGED);
    }
    take(visitor, sha256, bytes);
    session.get().uploaded().add(sha256);
    return new HallAnswer.Answered<>(new Confirmed());
  }

  private synchronized void take(Visitor visitor, String sha256, byte[] bytes) throws IOException {
    forgetWhatWasLeftBehind(visitor.now());
    shelf.keep(sha256, bytes);
    Visitor whoever = new Visitor(visitor.terminal(), visitor.token(), Instant.EPOCH);
    left.computeIfAbsent(whoever, _ -> new HashSet<>()).add(sha256);
  }

  /// What no case and no draft holds goes with the session in which it was left.
  synchronized void forgetWhatWasLeftBehind(Instant now) throws IOException {
    Set<String> gone = new HashSet<>();
    for (Map.Entry<Visitor, Set<String>> one : Map.copyOf(left).entrySet()) {
      Visitor asking = new Visitor(one.getKey().terminal(), one.getKey().token(), now);
      if (sessions.of(asking).isEmpty()) {
        left.remove(one.getKey());
        gone.addAll(one.getValue());
      }
    }
    left.values().forEach(gone::removeAll);
    forget(gone);
  }

  private void forget(Collection<String> hashes) throws IOException {
    Set<String> unheld = new HashSet<>(hashes);
    books.reading(
        () -> {
          books.cases().all().forEach(one -> held(one.filing().materials(), unheld));
          books.cases().drafts().forEach(one -> held(one.materials(), unheld));
          return unheld;
        });
    for (String one : unheld) {
      shelf.remove(one);
    }
  }

  private static void held(List<FiledMaterial> materials, Set<String> unheld) {
    materials.forEach(one -> unheld.remove(one.reference()));
  }

  byte[] fetch(String sha256) throws IOException {
    return shelf.fetch(sha256);
  }

  /// Whether all that came is what it says; what was left with a draft need not be left again.
  Optional<Refusal> damage(
      CitizenSession session,
      List<FiledMaterial> materials,
      List<FiledMaterial> drafted,
      Instant now) {
    for (FiledMaterial one : materials) {
      boolean here =
          switch (one.how()) {
            case UPLOADED -> drafted.contains(one) || session.uploaded().contains(one.reference());
            case HELD -> isHeld(session, one, now);
            case FOLLOWS -> true;
          };
      if (!here) {
        return Optional.of(Refusal.MATERIAL_MISSING);
      }
    }
    return Optional.empty();
  }

  private boolean isHeld(CitizenSession session, FiledMaterial one, Instant now) {
    Placeholders known = facts.of(session.applicant(), Map.of(), now);
    return facts.registers().heldOf(session.applicant().number()).stream()
        .filter(entry -> entry.material().contains(one.material()))
        .filter(entry -> entry.isValid(known, SignInDesk.today(now)))
        .anyMatch(entry -> known.fill(entry.id()).equals(one.reference()));
  }

  /// Whether an item lacks something.
  Optional<Refusal> lack(
      Item item, Map<String, String> answers, List<FiledMaterial> materials, Instant now) {
    for (Map.Entry<String, MaterialRule> rule : item.materials().entrySet()) {
      Optional<FiledMaterial> found =
          materials.stream().filter(one -> one.material().equals(rule.getKey())).findFirst();
      boolean follows = found.filter(one -> one.how() == FiledMaterial.How.FOLLOWS).isPresent();
      boolean missing =
          rule.getValue().when().holds(answers)
              && (found.isEmpty()
                  || (follows && !(rule.getValue().mayFollow() && inTime(found.get(), item, now))));
      if (missing) {
        return Optional.of(Refusal.MATERIAL_MISSING);
      }
      if (rule.getValue().face() && found.isPresent() && !isPicture(found.get())) {
        return Optional.of(Refusal.NOT_ELIGIBLE);
      }
    }
    return Optional.empty();
  }

  /// The last day on which a lacking material may be brought.
  LocalDate followUntil(Item item, Instant now) {
    return facts.calendar().after(SignInDesk.today(now), item.follow());
  }

  private boolean inTime(FiledMaterial follows, Item item, Instant now) {
    LocalDate until = LocalDate.parse(follows.reference());
    return !until.isBefore(SignInDesk.today(now)) && !until.isAfter(followUntil(item, now));
  }

  /// Looks at the portrait again, as far as a picture can be looked at without a face in mind: it
  /// can be read, has a portrait's size and is not of one colour.
  private boolean isPicture(FiledMaterial material) {
    if (material.how() != FiledMaterial.How.UPLOADED) {
      return true;
    }
    try {
      var picture = ImageIO.read(new ByteArrayInputStream(shelf.fetch(material.reference())));
      return picture != null
          && picture.getWidth() >= LEAST_PIXELS
          && picture.getHeight() >= LEAST_PIXELS
          && picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2)
              != picture.getRGB(0, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("a material cannot be read", e);
    }
  }
}
