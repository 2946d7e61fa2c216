package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.guide.GuideBook;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;
import org.hallkiosk.kiosk.workbench.hall.paper.HallFonts;
import org.hallkiosk.kiosk.workbench.hall.paper.HallKeys;
import org.hallkiosk.kiosk.workbench.hall.paper.PaperOffice;
import org.hallkiosk.kiosk.workbench.hall.register.RecordBook;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// The hall's desks, put together.
record Desks(
    SignInDesk signIn,
    PersonCheckDesk personCheck,
    StaffChecks staffChecks,
    ActingDesk acting,
    StatusDesk status,
    RecordsDesk records,
    MaterialShelf materials,
    SubmissionDesk submissions,
    DraftDesk drafts,
    CaseDesk cases,
    MoneyDesk money,
    Statements statements,
    ServiceCardDesk serviceCards,
    StaffDesk staff,
    GuideBook guide,
    Pseudonyms pseudonyms,
    WorkingDays calendar,
    Books books) {

  /// What the hall stands on.
  record Ground(
      EmbeddedHall.Options options,
      Books books,
      PaymentChannel channel,
      HallKeys keys,
      HallFonts fonts,
      Phones phones,
      ServiceCards serviceCards,
      Situation situation) {}

  static Desks on(Ground ground) throws IOException {
    Path directory = ground.options().directory();
    Path more = directory.resolve("items");
    Books books = ground.books();
    ItemDirectory items = new ItemDirectory(more);
    Registers registers = new Registers(more);
    WorkingDays calendar = new WorkingDays();
    Facts facts = new Facts(registers, calendar);
    StaffChecks staffChecks = new StaffChecks(ground.situation());
    Sessions sessions = new Sessions(ground.options().random(), staffChecks);
    Pseudonyms pseudonyms = new Pseudonyms(ground.keys().pseudonym());
    Waitings waitings = new Waitings(books, items);
    StatusDesk status = new StatusDesk(ground.situation(), items);
    CaseRecords progress =
        new CaseRecords(books, items, calendar, ground.options().clock(), registers);
    Points points = new Points(books, registers);
    RecordBook book = new RecordBook(ItemDirectory.FILES, more);
    new NamedData(items, book, registers).check();
    RecordRoom room = new RecordRoom(book, facts, progress, books, points);
    MaterialShelf materials = new MaterialShelf(sessions, directory, facts, books);
    PaperOffice office =
        new PaperOffice(new Shelf(directory.resolve("documents")), ground.fonts(), ground.keys());
    CasePapers papers = new CasePapers(office, room, materials);
    CaseOffice cases = new CaseOffice(books, facts, pseudonyms, papers, room);
    Eligibility eligibility = new Eligibility(books, room, cases, facts, points);
    StaffDesk staff = new StaffDesk(books, items, cases, registers);
    Settlements settlements = new Settlements(books, items, papers, ground.channel(), facts);
    return new Desks(
        new SignInDesk(
            sessions,
            registers,
            ground.phones(),
            ground.serviceCards(),
            new LostCards(books),
            pseudonyms,
            waitings,
            staff),
        new PersonCheckDesk(
            sessions, ground.phones(), staffChecks, ground.situation(), ground.options().random()),
        staffChecks,
        new ActingDesk(sessions, registers, pseudonyms, waitings),
        status,
        new RecordsDesk(sessions, books, items, room, status, eligibility, facts),
        materials,
        new SubmissionDesk(
            sessions, books, items, status, room, materials, cases, eligibility, pseudonyms, facts),
        new DraftDesk(sessions, books, items, materials),
        new CaseDesk(sessions, books, items, papers, progress, waitings, ground.situation()),
        new MoneyDesk(
            sessions,
            books,
            items,
            ground.channel(),
            ground.phones(),
            settlements,
            ground.situation()),
        new Statements(books, ground.channel(), settlements),
        new ServiceCardDesk(sessions, books, ground.serviceCards()),
        staff,
        new GuideBook(names(items)),
        pseudonyms,
        calendar,
        books);
  }

  private static Map<String, String> names(ItemDirectory items) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Item item : items.all()) {
      names.put(item.service(), item.name());
    }
    return names;
  }
}
