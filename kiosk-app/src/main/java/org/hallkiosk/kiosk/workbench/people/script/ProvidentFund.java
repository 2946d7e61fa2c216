package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 公积金.
final class ProvidentFund {

  private static final Citizen UYGHUR = Citizens.named("uyghur");

  static final List<Script> ALL =
      List.of(account(), certificate(), certificateForAVisa(), closedAccount(), loanProgress());

  private ProvidentFund() {}

  private static Script account() {
    return new Script(
        "provident-fund-account",
        new ServiceId("provident-fund-account"),
        Citizens.ORDINARY,
        Script.Arrival.SERVICE_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Pick("GJJ-01", List.of("201607****38", "示例科技有限公司", "38642.15 元")),
            new Move.Choose("last-year"),
            new Move.Look(List.of("{year-1}-12", "{year-1}-12-15", "960.00 元")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(Citizens.ORDINARY, "201607****38")),
            new Move.Result(View.ResultKind.DONE, List.of("201607****38")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("account", "GJJ-01", "period", "last-year", "print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(
                    Citizens.ORDINARY,
                    "住房公积金账户明细",
                    "201607****38",
                    "示例科技有限公司",
                    "38642.15元",
                    "去年",
                    "{year-1}-01-15",
                    "960.00元")),
            Says.slip(Citizens.ORDINARY),
            1));
  }

  private static Script certificate() {
    return new Script(
        "provident-fund-certificate",
        new ServiceId("provident-fund-certificate"),
        Citizens.SECOND,
        Script.Arrival.PHONE_CODE,
        List.of(
            new Move.ShowFace(),
            new Move.Pick("GJJ-01", List.of("201607****88", "样板贸易有限公司", "52310.80 元")),
            new Move.Choose("commercial-loan"),
            new Move.Type("lender", "示例银行A1"),
            new Move.Type("loan-amount", "300000"),
            new Move.Type("co-borrower", "110105199003071239"),
            new Move.Review(
                Says.who(
                    Citizens.SECOND, "201607****88", "示例银行A1", "300000.00", "110***********1239")),
            new Move.Result(View.ResultKind.DONE, List.of("201607****88")),
            new Move.Rate(1)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "account",
                "GJJ-01",
                "purpose",
                "commercial-loan",
                "lender",
                "示例银行A1",
                "loan-amount",
                "30000000",
                "co-borrower",
                "110105199003071239"),
            List.of(),
            0,
            List.of(
                Says.result(
                    Citizens.SECOND,
                    "住房公积金缴存证明",
                    "样板贸易有限公司",
                    "52310.80元",
                    "商业贷款",
                    "示例银行A1",
                    "300000.00元",
                    "110***********1239")),
            Says.slip(Citizens.SECOND),
            1));
  }

  private static Script certificateForAVisa() {
    return new Script(
        "provident-fund-certificate-visa",
        new ServiceId("provident-fund-certificate"),
        UYGHUR,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Pick("GJJ-01", List.of("201607****18", "示例市第一小学", "20518.40 元")),
            new Move.Choose("visa"),
            new Move.Review(Says.who(UYGHUR, "201607****18")),
            new Move.Result(View.ResultKind.DONE, List.of("201607****18")),
            new Move.Rate(3)),
        new Expected(
            UYGHUR.person().number().value(),
            Map.of("account", "GJJ-01", "purpose", "visa"),
            List.of(),
            0,
            List.of(Says.result(UYGHUR, "住房公积金缴存证明", "示例市第一小学", "20518.40元", "办理签证")),
            Says.slip(UYGHUR),
            3));
  }

  private static Script closedAccount() {
    return new Script(
        "provident-fund-certificate-closed",
        new ServiceId("provident-fund-certificate"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Pick("GJJ-02", List.of("200903****38", "封存")),
            new Move.Choose("other"),
            new Move.Review(Says.who(Citizens.ORDINARY, "200903****38")),
            new Move.Refused(ProblemCode.NOT_ELIGIBLE)),
        Expected.nothing());
  }

  private static Script loanProgress() {
    return new Script(
        "provident-fund-loan-progress",
        new ServiceId("provident-fund-loan-progress"),
        UYGHUR,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("GJD-2026-0718", "450000.00 元", "{day-4}", "{workday+8}")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(UYGHUR)),
            new Move.Result(View.ResultKind.DONE, List.of("审批")),
            new Move.Rate(2)),
        new Expected(
            UYGHUR.person().number().value(),
            Map.of("print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(
                    UYGHUR, "住房公积金贷款进度单", "GJD-2026-0718", "450000.00元", "审批", "{workday+8}")),
            Says.slip(UYGHUR),
            2));
  }
}
