package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The power failed between a company's case and its paper. Who acts for the company again must
/// find the paper, and nobody else.
class ACompanysPaperWaitsTest {

  private static final CaseNumber CASE = new CaseNumber("QYXY20261123-000001");
  private static final HallToken COMPANY_TOKEN = new HallToken("company-token");

  @Test
  void it_is_listed_once_the_hall_lets_somebody_act_for_the_company() {
    View.Home home = assertInstanceOf(View.Home.class, acting().view());
    assertEquals(List.of(CASE), home.pending().stream().map(View.Pending::caseNumber).toList());
    assertEquals(PendingKind.PAPERS, home.pending().getFirst().kind());
  }

  @Test
  void it_is_collected_with_the_companys_token() {
    Walk walk = acting().touch(new Intent.Collect(CASE));
    assertEquals(COMPANY_TOKEN, walk.last(Effect.ReadCaseFile.class).token());
  }

  @Test
  void the_service_itself_can_be_begun_beside_it() {
    Walk walk = acting().touch(new Intent.StartService(SampleHall.COMPANY_SERVICE));
    assertInstanceOf(View.Review.class, walk.view());
    assertEquals(1, walk.all(Effect.ActForCompany.class).size());
  }

  @Test
  void a_service_for_persons_is_begun_for_the_person() {
    Walk walk = acting();
    walk.touch(new Intent.StartService(SampleHall.GROWN_UP));
    assertEquals(COMPANY_TOKEN, walk.last(Effect.SignOut.class).token());
    assertTrue(walk.state.citizen().orElseThrow().acting().isEmpty());
  }

  private static Walk acting() {
    Walk walk =
        SampleHall.walk()
            .cardLaid()
            .hallSignsIn(SampleHall.ofCompanies(SampleHall.COMPANY))
            .cardTaken()
            .touch(new Intent.StartService(SampleHall.COMPANY_SERVICE))
            .personChecked();
    walk.send(
        new Event.ActingAnswered(
            walk.last(Effect.ActForCompany.class).ticket(),
            new HallAnswer.Answered<>(
                new Acting(
                    COMPANY_TOKEN,
                    new Pseudonym("company-1"),
                    Optional.empty(),
                    AgeGroup.ADULT,
                    List.of(new SignedIn.Waiting(CASE, SampleHall.COMPANY_SERVICE)),
                    List.of(),
                    List.of()))));
    return walk;
  }
}
