package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the hall hands out a paper that it did not sign.
class ForgedPaperTest {

  @TempDir Path folder;

  @Test
  void only_the_signature_gives_a_forged_paper_away() throws IOException {
    try (HallBench bench = new HallBench(folder)) {
      HallToken token = bench.checked(Citizens.ORDINARY);
      CaseNumber number = bench.issued(token);
      assertHolds(true, bench, token, number);
      bench.hall().misbehaviours().once(new Misbehaviour.TamperedDocument());
      assertHolds(false, bench, token, number);
      bench.hall().misbehaviours().once(new Misbehaviour.ForeignIssuer());
      assertHolds(false, bench, token, number);
      assertHolds(true, bench, token, number);
    }
  }

  private static void assertHolds(
      boolean expected, HallBench bench, HallToken token, CaseNumber number) {
    IssuedDocument document =
        answered(bench.terminal().document(token, number, DocumentKind.RESULT));
    assertEquals(document.sha256(), Shelf.sha256(document.pdf()));
    assertEquals(expected, SignatureCheck.holds(document.pdf(), bench.hall().rootCertificate()));
  }
}
