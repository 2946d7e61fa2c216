package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.session.ChipCard;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.ScannedPage;
import org.hallkiosk.kiosk.session.TakenPhoto;
import org.hallkiosk.kiosk.session.Ticket;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Each device that a session can ask, through its driver and its wire.
@Timeout(120)
class TheWiresAreAskedTest {

  private static final HallToken TOKEN = new HallToken("token");
  private static final IdempotencyKey KEY = new IdempotencyKey("run00001-1-7");
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final OrderNumber ORDER = new OrderNumber("ORDER-2026-000001");

  @TempDir private static Path folder;
  private static WiredTerminal terminal;
  private static long tickets;

  @BeforeAll
  static void open() throws IOException {
    terminal = new WiredTerminal(folder);
  }

  @AfterAll
  static void close() {
    terminal.close();
  }

  @BeforeEach
  void nothingIsLeft() {
    terminal.events.clear();
    terminal.hall.uploads.clear();
  }

  private static Ticket ticket() {
    tickets++;
    return new Ticket(tickets);
  }

  @Test
  void a_social_security_card_tells_its_holder_and_is_awaited_back_at_its_reader()
      throws InterruptedException {
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "social");
    ChipCard.Read read = assertInstanceOf(ChipCard.Read.class, chip());
    assertInstanceOf(SignInEvidence.SocialSecurityCard.class, read.evidence());
    Ticket back = ticket();
    terminal.effects.carryOut(new Effect.AwaitChipRemoval(back, LONG));
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "take-card", "");
    assertEquals(
        new Event.CardRemovalEnded(back, new CardRemoval.Taken()),
        terminal.next(Event.CardRemovalEnded.class));
  }

  @Test
  void a_service_card_signs_the_halls_challenge() throws InterruptedException {
    terminal.hall.challenge = Optional.of(new byte[32]);
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "service");
    SignInEvidence.ServiceCard card =
        assertInstanceOf(
            SignInEvidence.ServiceCard.class,
            assertInstanceOf(ChipCard.Read.class, chip()).evidence());
    assertArrayEquals(new byte[32], card.challenge());
    assertTrue(card.signature().length >= 8);
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "take-card", "");
  }

  @Test
  void without_a_challenge_a_service_card_proves_nothing() throws InterruptedException {
    terminal.hall.challenge = Optional.empty();
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "service");
    assertEquals(new ChipCard.HallUnavailable(), chip());
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "take-card", "");
  }

  @Test
  void a_chip_card_of_another_kind_is_not_for_us() throws InterruptedException {
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "lay-card", "passport");
    assertEquals(new ChipCard.NotForUs(), chip());
    terminal.station.happens(DeviceKind.SMART_CARD_READER, "take-card", "");
  }

  private static ChipCard chip() throws InterruptedException {
    return terminal.after(new Effect.ReadChip(ticket()), Event.ChipRead.class).card();
  }

  @Test
  void pages_on_the_table_become_one_paper_at_the_hall() throws Exception {
    terminal.station.happens(DeviceKind.DOCUMENT_SCANNER, "lay-page", "");
    Handle first = assertInstanceOf(ScannedPage.Good.class, page()).picture();
    terminal.station.happens(DeviceKind.DOCUMENT_SCANNER, "lay-askew", "4");
    Handle second = assertInstanceOf(ScannedPage.Good.class, page()).picture();
    assertTrue(terminal.effects.picture(first).flatMap(JpegDecoder::decode).isPresent());
    Event.MaterialSent sent =
        terminal.after(
            new Effect.SendPages(ticket(), TOKEN, "household", List.of(first, second)),
            Event.MaterialSent.class);
    Material material = terminal.hall.uploads.getFirst();
    assertEquals(
        new HallAnswer.Answered<MaterialRef>(
            new MaterialRef.Uploaded("household", sha256(material.bytes()), 2)),
        sent.answer());
    assertEquals(sha256(material.bytes()), material.sha256());
    try (PDDocument paper = Loader.loadPDF(material.bytes())) {
      assertEquals(2, paper.getNumberOfPages());
      assertEquals(PDRectangle.A4.getWidth(), paper.getPage(1).getMediaBox().getWidth(), 3);
    }
    assertTrue(material.bytes().length < 1_000_000, material + " for two pages");
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void an_empty_table_and_half_a_page_are_told_apart() throws InterruptedException {
    terminal.station.happens(DeviceKind.DOCUMENT_SCANNER, "take-papers", "");
    assertEquals(new ScannedPage.NothingThere(), page());
    terminal.station.happens(DeviceKind.DOCUMENT_SCANNER, "lay-half", "");
    assertEquals(new ScannedPage.NotWhole(), page());
  }

  private static ScannedPage page() throws InterruptedException {
    return terminal.after(new Effect.ScanPage(ticket()), Event.PageScanned.class).page();
  }

  @Test
  void a_code_is_awaited_until_exactly_that_wait_is_called_off() throws InterruptedException {
    Ticket waiting = ticket();
    terminal.effects.carryOut(new Effect.ReadCode(waiting, LONG));
    terminal.effects.carryOut(new Effect.CallOff(ticket()));
    terminal.station.cabinet().readingTable().engine().showCode("NOTICE-1");
    assertEquals(
        new Event.CodeRead(waiting, new CodeScan.Scanned("NOTICE-1")),
        terminal.next(Event.CodeRead.class));
    terminal.station.cabinet().readingTable().engine().takeCodeAway();
    Ticket second = ticket();
    terminal.effects.carryOut(new Effect.ReadCode(second, LONG));
    terminal.effects.carryOut(new Effect.CallOff(second));
    assertEquals(
        new Event.CodeRead(second, new CodeScan.Cancelled()), terminal.next(Event.CodeRead.class));
  }

  @Test
  void a_portrait_is_judged_and_cut_and_nobody_is_no_portrait() throws InterruptedException {
    assumeTrue(
        Files.isDirectory(SampleCrafts.CASCADES),
        "the Debian package opencv-data is missing: nothing to find faces with");
    terminal.station.cabinet().standBefore(Citizens.ORDINARY);
    TakenPhoto.Taken good = portrait();
    assertEquals(List.of(), good.flaws());
    Frame cut = terminal.effects.picture(good.picture()).flatMap(JpegDecoder::decode).orElseThrow();
    assertEquals(List.of(358, 441), List.of(cut.width(), cut.height()));
    terminal.station.cabinet().stepAside();
    assertEquals(List.of(PhotoFlaw.NO_FACE), portrait().flaws());
  }

  private static TakenPhoto.Taken portrait() throws InterruptedException {
    return assertInstanceOf(
        TakenPhoto.Taken.class,
        terminal
            .after(new Effect.TakePhoto(ticket(), PhotoStandard.ID_CARD), Event.PhotoTaken.class)
            .photo());
  }

  @Test
  void a_photo_goes_to_the_hall_as_it_is() throws Exception {
    Handle photo = terminal.means.vault().keep(new byte[] {1, 2, 3});
    terminal.after(new Effect.SendPhoto(ticket(), TOKEN, "photo", photo), Event.MaterialSent.class);
    Material sent = terminal.hall.uploads.getFirst();
    assertEquals(Picture.JPEG, sent.mediaType());
    assertArrayEquals(new byte[] {1, 2, 3}, sent.bytes());
  }

  @Test
  void what_was_wiped_is_not_sent() throws InterruptedException {
    Event.MaterialSent sent =
        terminal.after(
            new Effect.SendPhoto(ticket(), TOKEN, "photo", new Handle("vault-0")),
            Event.MaterialSent.class);
    assertInstanceOf(HallAnswer.Unavailable.class, sent.answer());
    assertTrue(terminal.hall.uploads.isEmpty());
  }

  @Test
  void a_bank_card_pays_is_found_again_and_taken_back() throws InterruptedException {
    terminal.station.happens(DeviceKind.CARD_TERMINAL, "pay", "");
    CardPayment.Approved paid =
        assertInstanceOf(
            CardPayment.Approved.class,
            terminal
                .after(new Effect.PayByCard(KEY, ORDER, new Fen(38_000)), Event.CardPaid.class)
                .payment());
    assertEquals(38_000, paid.amountFen());
    assertEquals(
        paid, terminal.after(new Effect.QueryCard(KEY, ORDER), Event.CardPaid.class).payment());
    assertEquals(
        new Reversal.Reversed(),
        terminal.after(new Effect.ReverseCard(KEY, ORDER), Event.CardReversed.class).reversal());
    assertEquals(0, terminal.station.cabinet().cardBay().bank().takenFen());
  }

  @Test
  void a_form_that_jams_is_void_and_nothing_more_is_printed_before_the_tray_is_counted()
      throws Exception {
    terminal.station.loadForms("A0001", 10);
    terminal.station.happens(DeviceKind.FORM_PRINTER, "jam-at-page", "1");
    Handle document = terminal.means.vault().keep(pdf(2));
    Event.FormsEnded ended =
        terminal.after(
            new Effect.PrintDocument(KEY, document, SampleHall.CASE, 2, Stock.NUMBERED),
            Event.FormsEnded.class);
    terminal.station.happens(DeviceKind.FORM_PRINTER, "clear-jam", "");
    assertInstanceOf(PrintOutcome.NotPrinted.class, ended.outcome());
    assertEquals(List.of(), ended.serials());
    assertEquals(List.of("A0001"), ended.spoilt());
  }

  @Test
  void forms_are_told_by_their_serials() throws Exception {
    terminal.station.loadForms("B0001", 10);
    Handle document = terminal.means.vault().keep(pdf(2));
    assertEquals(
        new Event.FormsEnded(
            KEY, new PrintOutcome.Printed(2), List.of("B0001", "B0002"), List.of()),
        terminal.after(
            new Effect.PrintDocument(KEY, document, SampleHall.CASE, 2, Stock.NUMBERED),
            Event.FormsEnded.class));
  }

  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage(PDRectangle.A4));
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
