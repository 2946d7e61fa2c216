package org.hallkiosk.kiosk.hall.wording;

import java.util.List;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.hall.Preparation;

/// Reads what the hall has on record about a citizen.
final class RecordAnswers {

  private static final int MOST_RECORDS = 500;
  private static final int MOST_ROWS = 50;
  private static final int MOST_HELD = 100;
  private static final int MOST_PARTS = 20;

  private RecordAnswers() {}

  /// No two of the same name: picking one would pick both.
  static List<HallRecord> records(Members members) throws ContractBreach {
    List<HallRecord> records = members.each("records", MOST_RECORDS, RecordAnswers::recordOf);
    if (records.stream().map(HallRecord::id).distinct().count() < records.size()) {
      throw new ContractBreach("two records of the hall's answer have the same id");
    }
    return records;
  }

  private static HallRecord recordOf(Members members) throws ContractBreach {
    return new HallRecord(
        members.text("id", Forms.RECORD_ID),
        rows(members),
        members.ifThere("amount", record -> record.fen("amount")),
        members.oneOf("lamp", Lamp.class),
        members.answers("facts"),
        members.yes("pickable"));
  }

  private static List<HallRow> rows(Members members) throws ContractBreach {
    return members.each(
        "rows", MOST_ROWS, row -> new HallRow(row.texts("label"), row.text("value", Forms.LINE)));
  }

  static Preparation preparation(Members members) throws ContractBreach {
    return new Preparation(
        members.answers("answers"),
        members.each("held", MOST_HELD, RecordAnswers::held),
        members.date("followUntil"));
  }

  private static HeldMaterial held(Members members) throws ContractBreach {
    return new HeldMaterial(
        members.text("material", Forms.NAME),
        members.text("id", Forms.HELD_ID),
        members.texts("name"),
        members.texts("source"),
        members.ifThere("validUntil", material -> material.date("validUntil")));
  }

  static Reading<CaseFile> caseFile(CaseNumber asked) {
    return members ->
        new CaseFile(
            members.caseNumber("number", asked),
            members.service("service"),
            rows(members),
            members.ifThere("promisedBy", file -> file.date("promisedBy")),
            members.oneOf("lamp", Lamp.class),
            members.ifThere("due", file -> file.fen("due")),
            members.each("refusedParts", MOST_PARTS, RecordAnswers::refusedPart),
            members.someOf("documents", DocumentKind.class),
            members.answers("choices"));
  }

  private static CaseFile.RefusedPart refusedPart(Members members) throws ContractBreach {
    return new CaseFile.RefusedPart(members.texts("department"), members.texts("reason"));
  }
}
