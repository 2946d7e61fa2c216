package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 税务.
final class Tax {

  private static final ServiceId CERTIFICATE = new ServiceId("tax-certificate");
  private static final ServiceId INVOICES = new ServiceId("invoice-collection");
  private static final String SAMPLE_TECH = "91110105MA0XAMP11M";

  static final List<Script> ALL =
      List.of(
          recordsOfLastYear(),
          certificateOnPlainPaper(),
          certificateOnForm(),
          invoiceFromList(),
          invoiceByNotice());

  private Tax() {}

  private static Script recordsOfLastYear() {
    return new Script(
        "tax-records",
        new ServiceId("tax-records"),
        Citizens.named("uyghur"),
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("last-year"),
            new Move.Look(List.of("{year-1}-01", "{year-1}-12", "示例市第一小学", "48.00 元")),
            new Move.Choose("yes"),
            new Move.Review(List.of("古*****本")),
            new Move.Result(View.ResultKind.DONE, List.of("去年")),
            new Move.Rate(1)),
        new Expected(
            Citizens.named("uyghur").person().number().value(),
            Map.of("period", "last-year", "print", "yes"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "个人所得税纳税记录", "古丽示例·样本", "示例市第一小学", "6600.00", "{year-1}-01", "{year-1}-12")),
            Optional.of(List.of("古*****本", "去年")),
            1));
  }

  private static Script certificateOnPlainPaper() {
    return new Script(
        "tax-certificate-plain",
        CERTIFICATE,
        Citizens.named("landlady"),
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("last-year"),
            new Move.Pick("TAX-{year-1}-07", List.of("契税", "12600.00 元")),
            new Move.Choose("plain"),
            new Move.Review(List.of("吴*例", "契税", "12600.00 元")),
            new Move.Result(View.ResultKind.DONE, List.of("契税", "12600.00 元")),
            new Move.Rate(2)),
        new Expected(
            Citizens.named("landlady").person().number().value(),
            Map.of("period", "last-year", "tax", "TAX-{year-1}-07", "paper", "plain"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "税收完税证明", "吴范例", "37020219760418164X", "契税", "12600.00", "{year-1}-07-22")),
            Optional.of(List.of("吴*例", "契税")),
            2));
  }

  private static Script certificateOnForm() {
    return new Script(
        "tax-certificate-numbered",
        CERTIFICATE,
        Citizens.ORDINARY,
        Script.Arrival.SERVICE_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("last-year"),
            new Move.Pick("TAX-{year-1}-11", List.of("车辆购置税", "8320.00 元")),
            new Move.Choose("numbered"),
            new Move.Review(List.of("张*例", "车辆购置税")),
            new Move.Result(View.ResultKind.DONE, List.of("车辆购置税", "8320.00 元")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("period", "last-year", "tax", "TAX-{year-1}-11", "paper", "numbered"),
            List.of(),
            0,
            List.of(
                Papers.form(
                    "税收完税证明", "张示例", "110105199003071239", "车辆购置税", "8320.00", "{year-1}-11-09")),
            Optional.of(List.of("张*例", "车辆购置税")),
            1));
  }

  private static Script invoiceFromList() {
    return new Script(
        "invoice-from-list",
        INVOICES,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.ForCompany(CompanyCode.from(SAMPLE_TECH).orElseThrow()),
            new Move.Choose("list"),
            new Move.Pick("26442000000012340001", List.of("示例市样板中学", "11320.75 元", "示例市图书馆")),
            new Move.Choose("plain"),
            new Move.Sign(),
            new Move.Review(List.of("李*本", "示例科技有限公司", "26442000000012340001")),
            new Move.Result(View.ResultKind.DONE, List.of("26442000000012340001", "11320.75 元")),
            new Move.Rate(2)),
        new Expected(
            SAMPLE_TECH,
            Map.of("find", "list", "invoice", "26442000000012340001", "paper", "plain"),
            List.of("collector-signature"),
            0,
            List.of(
                Papers.result(
                    "增值税普通发票",
                    "示例科技有限公司",
                    SAMPLE_TECH,
                    "26442000000012340001",
                    "示例市样板中学",
                    "11320.75")),
            Optional.of(List.of("李*本", "26442000000012340001")),
            2));
  }

  /// Who may act for one company alone is not asked which.
  private static Script invoiceByNotice() {
    return new Script(
        "invoice-by-notice",
        INVOICES,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("notice"),
            new Move.ShowCode(_ -> "FP:26442000000012340002"),
            new Move.Pick("26442000000012340002", List.of("示例市图书馆", "943.40 元")),
            new Move.Choose("numbered"),
            new Move.Sign(),
            new Move.Review(List.of("张*例", "示例科技有限公司", "示例市图书馆")),
            new Move.Result(View.ResultKind.DONE, List.of("26442000000012340002")),
            new Move.Rate(1)),
        new Expected(
            SAMPLE_TECH,
            Map.of(
                "find", "notice",
                "notice", "FP:26442000000012340002",
                "invoice", "26442000000012340002",
                "paper", "numbered"),
            List.of("collector-signature"),
            0,
            List.of(Papers.form("增值税普通发票", "示例科技有限公司", "26442000000012340002", "示例市图书馆", "943.40")),
            Optional.of(List.of("张*例", "26442000000012340002")),
            1));
  }
}
