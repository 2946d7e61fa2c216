package org.hallkiosk.kiosk.effects;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.capture.SmallPage;
import org.hallkiosk.kiosk.capture.Thrift;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.paper.BoundPages;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Ticket;

/// Leaves with the hall what was scanned, photographed or signed here.
final class MaterialEffects {

  private static final String PDF = "application/pdf";
  private static final String SVG = "image/svg+xml";

  private final Means means;

  MaterialEffects(Means means) {
    this.means = means;
  }

  void sendPages(Effect.SendPages effect) {
    send(effect.ticket(), () -> pages(effect));
  }

  private HallAnswer<MaterialRef> pages(Effect.SendPages effect) {
    List<byte[]> pages =
        effect.pages().stream().flatMap(page -> means.vault().open(page).stream()).toList();
    if (pages.isEmpty() || pages.size() < effect.pages().size()) {
      return wiped();
    }
    return bound(pages)
        .map(pdf -> left(effect.token(), effect.material(), PDF, pdf, pages.size()))
        .orElseGet(
            () ->
                new HallAnswer.Unavailable<>(
                    pages.size() + " pages do not fit into one material of the hall"));
  }

  /// As good as the hall's largest material allows.
  private static Optional<byte[]> bound(List<byte[]> pages) {
    return Stream.of(Thrift.values())
        .map(thrift -> pages.stream().map(page -> thrifty(page, thrift)).toList())
        .map(BoundPages::pdf)
        .filter(pdf -> pdf.length <= Material.MOST_BYTES)
        .findFirst();
  }

  private static BoundPages.Page thrifty(byte[] page, Thrift thrift) {
    SmallPage small = SmallPage.of(new Picture(Picture.JPEG, page), thrift);
    return new BoundPages.Page(small.picture().bytes(), small.dpi());
  }

  void sendPhoto(Effect.SendPhoto effect) {
    send(effect.ticket(), () -> photo(effect));
  }

  private HallAnswer<MaterialRef> photo(Effect.SendPhoto effect) {
    return means
        .vault()
        .open(effect.picture())
        .map(jpeg -> left(effect.token(), effect.material(), Picture.JPEG, jpeg, 1))
        .orElseGet(MaterialEffects::wiped);
  }

  void sendSignature(Effect.SendSignature effect) {
    send(
        effect.ticket(),
        () ->
            left(
                effect.token(),
                effect.material(),
                SVG,
                effect.signature().svg().getBytes(StandardCharsets.UTF_8),
                1));
  }

  private void send(Ticket ticket, Supplier<HallAnswer<MaterialRef>> sending) {
    means.asking().ask(Lane.HALL, () -> new Event.MaterialSent(ticket, sending.get()));
  }

  private HallAnswer<MaterialRef> left(
      HallToken token, String material, String mediaType, byte[] bytes, int pages) {
    Material sent = Material.of(mediaType, bytes);
    return switch (means.hall().upload(token, sent)) {
      case HallAnswer.Answered<Confirmed> _ ->
          new HallAnswer.Answered<>(new MaterialRef.Uploaded(material, sent.sha256(), pages));
      case HallAnswer.Refused<Confirmed>(var reason) -> new HallAnswer.Refused<>(reason);
      case HallAnswer.Unavailable<Confirmed>(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }

  private static HallAnswer<MaterialRef> wiped() {
    return new HallAnswer.Unavailable<>("the material was wiped before it was sent");
  }
}
