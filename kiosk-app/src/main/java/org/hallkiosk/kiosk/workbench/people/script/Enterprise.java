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

/// 企业服务.
final class Enterprise {

  private static final CompanyCode SAMPLE_TECH =
      CompanyCode.from("91110105MA0XAMP11M").orElseThrow();
  private static final CompanyCode MODEL_TRADE =
      CompanyCode.from("91510104MA6YANGB2N").orElseThrow();

  static final List<Script> ALL =
      List.of(credit(), licence(), licenceInPerson(), setupWithRefusedPart());

  private Enterprise() {}

  private static Script credit() {
    return new Script(
        "company-credit",
        new ServiceId("company-credit"),
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.ForCompany(SAMPLE_TECH),
            new Move.Choose("all"),
            new Move.Look(List.of("XK-2024-0091", "食品经营许可", "CF-2025-0007", "示例市消防救援支队")),
            new Move.Choose("yes"),
            new Move.Review(List.of("李*本", "示例科技有限公司")),
            new Move.Result(View.ResultKind.DONE, List.of(SAMPLE_TECH.value())),
            new Move.Rate(1)),
        new Expected(
            SAMPLE_TECH.value(),
            Map.of("scope", "all", "print", "yes"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "企业信用信息报告",
                    "示例科技有限公司",
                    SAMPLE_TECH.value(),
                    "XK-2024-0091",
                    "CF-2025-0007",
                    "2025-08-21")),
            Optional.of(List.of("李*本", SAMPLE_TECH.value())),
            1));
  }

  private static Script licence() {
    return new Script(
        "business-licence",
        new ServiceId("business-licence"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Pick("duplicate", List.of("示例科技有限公司", "有限责任公司（副本）", "李*本", "2020-02-20")),
            new Move.Choose("code"),
            new Move.ShowCode(hall -> hall.authorisationCode(SAMPLE_TECH)),
            new Move.Choose("bidding"),
            new Move.Review(List.of("张*例", "示例科技有限公司")),
            new Move.Result(View.ResultKind.DONE, List.of(SAMPLE_TECH.value())),
            new Move.Rate(2)),
        new Expected(
            SAMPLE_TECH.value(),
            Map.of(
                "licence",
                "duplicate",
                "authorised-by",
                "code",
                "authorisation",
                "{authorisation}",
                "purpose",
                "bidding"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "营业执照", "示例科技有限公司", SAMPLE_TECH.value(), "有限责任公司（副本）", "2020-02-20", "投标")),
            Optional.of(List.of("张*例", SAMPLE_TECH.value())),
            2));
  }

  /// The legal representative stands there in person, and needs no phone for it.
  private static Script licenceInPerson() {
    return new Script(
        "business-licence-in-person",
        new ServiceId("business-licence"),
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.ForCompany(SAMPLE_TECH),
            new Move.Pick("original", List.of("示例科技有限公司", "有限责任公司（正本）", "李*本")),
            new Move.Choose("legal-representative"),
            new Move.Choose("contract"),
            new Move.Review(List.of("李*本", "示例科技有限公司")),
            new Move.Result(View.ResultKind.DONE, List.of(SAMPLE_TECH.value())),
            new Move.Rate(1)),
        new Expected(
            SAMPLE_TECH.value(),
            Map.of(
                "licence",
                "original",
                "authorised-by",
                "legal-representative",
                "purpose",
                "contract"),
            List.of(),
            0,
            List.of(Papers.result("营业执照", "示例科技有限公司", SAMPLE_TECH.value(), "有限责任公司（正本）", "签订合同")),
            Optional.of(List.of("李*本", SAMPLE_TECH.value())),
            1));
  }

  /// One application for four departments, of which one has refused its part (一件事一次办).
  private static Script setupWithRefusedPart() {
    return new Script(
        "company-setup-progress",
        new ServiceId("company-setup-progress"),
        Citizens.named("manchu"),
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("设立登记", "公章刻制备案", "不予办理", "涉税办理", "社保登记")),
            new Move.Choose("yes"),
            new Move.Review(List.of("周*板", "样板贸易有限公司")),
            new Move.Result(View.ResultKind.PARTLY_REFUSED, List.of()),
            new Move.Rate(4)),
        new Expected(
            MODEL_TRADE.value(),
            Map.of("print", "yes"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "企业开办进度单", "样板贸易有限公司", MODEL_TRADE.value(), "公章备案材料不全", "不予办理", "社会保险中心")),
            Optional.of(List.of("周*板")),
            4));
  }
}
