package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.RowLabel;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Somebody does the business of a company: of which, and may they?
class TheWrongCompanyTest {

  private static final HallToken COMPANY_TOKEN = new HallToken("company-token");

  @Test
  void companies_are_told_only_to_whoever_has_shown_who_they_are() {
    Walk walk = started(SampleHall.COMPANY, SampleHall.OTHER_COMPANY);
    assertInstanceOf(View.FaceCheck.class, walk.view());
    walk.personChecked();
    assertEquals(
        new View.ChooseCompany(List.of(SampleHall.COMPANY, SampleHall.OTHER_COMPANY)), walk.view());
  }

  @Test
  void the_only_one_is_not_asked_for() {
    Walk walk = started(SampleHall.COMPANY).personChecked();
    assertEquals(SampleHall.COMPANY.code(), walk.last(Effect.ActForCompany.class).company());
    assertInstanceOf(View.Working.class, walk.view());
  }

  @Test
  void the_chosen_one_stands_on_the_review_and_its_token_hands_in() {
    Walk walk = started(SampleHall.COMPANY, SampleHall.OTHER_COMPANY).personChecked();
    walk.touch(new Intent.ActFor(SampleHall.OTHER_COMPANY.code()));
    answered(walk, new HallAnswer.Answered<>(acting()));
    View.Review review = (View.Review) walk.view();
    assertTrue(
        review.rows().contains(ReviewRow.of(RowLabel.COMPANY, SampleHall.OTHER_COMPANY.name())));
    walk.touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    assertEquals(COMPANY_TOKEN, walk.last(Effect.Submit.class).token());
    Entry intent = walk.entries.getLast();
    assertEquals(Optional.of("company-1"), intent.fact(Fact.PSEUDONYM));
    assertEquals(Optional.of("pseudonym-1"), intent.fact(Fact.AGENT));
    assertFalse(Strings.in(walk.entries).contains(SampleHall.OTHER_COMPANY.name()));
    assertFalse(walk.state.toString().contains(SampleHall.OTHER_COMPANY.name()));
  }

  @Test
  void back_at_home_the_person_acts_for_themselves_again() {
    Walk walk = started(SampleHall.COMPANY).personChecked();
    answered(walk, new HallAnswer.Answered<>(acting()));
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
    assertEquals(COMPANY_TOKEN, walk.last(Effect.SignOut.class).token());
    assertFalse(Strings.in(walk.state).contains(COMPANY_TOKEN.value()));
  }

  @Test
  void a_company_of_somebody_else_cannot_be_picked() {
    Walk walk = started(SampleHall.COMPANY, SampleHall.OTHER_COMPANY).personChecked();
    walk.touch(new Intent.ActFor(new CompanyCode("91990000M000100Y4N")));
    assertInstanceOf(View.ChooseCompany.class, walk.view());
    assertEquals(List.of(), walk.all(Effect.ActForCompany.class));
  }

  @Test
  void without_the_halls_word_nothing_begins() {
    Walk walk = started(SampleHall.COMPANY).personChecked();
    answered(walk, new HallAnswer.Refused<>(Refusal.NO_AUTHORITY));
    assertEquals(ProblemCode.NO_AUTHORITY, ((View.Problem) walk.view()).code());
    assertInstanceOf(View.Home.class, walk.touch(new Intent.Back()).view());
  }

  @Test
  void whoever_has_no_company_reads_it_on_the_tile() {
    Walk walk = started();
    View.Home home = (View.Home) walk.view();
    assertTrue(
        home.services().stream()
            .anyMatch(
                tile ->
                    tile.id().equals(SampleHall.COMPANY_SERVICE)
                        && tile.unavailable().equals(Optional.of(View.Limit.NO_COMPANY))));
  }

  @Test
  void an_answer_for_whoever_has_gone_is_closed_again() {
    Walk walk = started(SampleHall.COMPANY).personChecked().touch(new Intent.Leave());
    answered(walk, new HallAnswer.Answered<>(acting()));
    assertEquals(COMPANY_TOKEN, walk.last(Effect.SignOut.class).token());
  }

  private static Walk started(Company... companies) {
    Walk walk =
        SampleHall.walk().cardLaid().hallSignsIn(SampleHall.ofCompanies(companies)).cardTaken();
    return walk.touch(new Intent.StartService(SampleHall.COMPANY_SERVICE));
  }

  private static void answered(Walk walk, HallAnswer<Acting> answer) {
    walk.send(new Event.ActingAnswered(walk.last(Effect.ActForCompany.class).ticket(), answer));
  }

  private static Acting acting() {
    return new Acting(
        COMPANY_TOKEN,
        new Pseudonym("company-1"),
        Optional.empty(),
        AgeGroup.ADULT,
        List.of(),
        List.of(),
        List.of());
  }
}
