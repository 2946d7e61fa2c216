package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.paper.SlipComposer.Receipt;
import org.hallkiosk.kiosk.paper.SlipComposer.SlipFacts;
import org.junit.jupiter.api.Test;

/// With the words that ship.
class SlipsTest {

  private static final Person CITIZEN = new Person("张示例", new IdNumber("11010519491231002X"));
  private static final SlipFacts FACTS =
      new SlipFacts(
          new Texts("无房证明", "No-house certificate"),
          Optional.of(CITIZEN),
          Instant.parse("2026-03-02T01:02:03Z"));
  private static final Receipt RECEIPT =
      new Receipt(
          new CaseNumber("CASE-2026-0001"),
          Optional.of("示例(2026)第0001号"),
          1,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());
  private static final Receipt ACCEPTED =
      new Receipt(
          new CaseNumber("CASE-2026-0002"),
          Optional.empty(),
          0,
          List.of(new SlipLine(new Texts("领取方式", "Delivery"), "免费寄递")),
          Optional.of(LocalDate.of(2026, 3, 16)),
          Optional.of(new Fen(38_050)),
          List.of(
              new SlipComposer.RefusedPart(
                  new Texts("示例市税务局", "Sample City Tax Office"),
                  new Texts("材料不全", "Materials are missing"))));
  private static final SlipComposer.Payment PAYMENT =
      new SlipComposer.Payment(
          new CaseNumber("CASE-2026-0002"),
          new OrderNumber("ORDER-2026-0007"),
          new Fen(38_050),
          new Texts("示例市财政局", "Sample City Finance Bureau"),
          "https://pay.example/ORDER-2026-0007",
          "3301-2026-000-7");
  private static final SlipComposer.GuideNotice NOTICE =
      new SlipComposer.GuideNotice(
          "11330100MB0001",
          "老年人优待证申请",
          "示例市民政局",
          "一楼 12 号窗口",
          List.of("居民身份证原件", "近期免冠照片 1 张"),
          "5 个工作日",
          "",
          "https://hall.example/guide/11330100MB0001");

  @Test
  void an_application_tells_the_halls_rows_the_promised_day_what_is_due_and_who_refused() {
    assertEquals(
        List.of(
            "受理凭条",
            "---",
            "事项: 无房证明",
            "办件编号: CASE-2026-0002",
            "领取方式: 免费寄递",
            "承诺办结日期: 2026年3月16日",
            "待缴金额: 380.50 元",
            "---",
            "以下部门未予受理：",
            "示例市税务局: 材料不全",
            "---",
            "办理人: 张*例",
            "办理地点: 示例市政务服务中心",
            "时间: 2026年3月2日 09:02",
            "---",
            "您的申请已经受理。扫描二维码可得办件编号，您可在本地区任意一台终端刷身份证查询进度。",
            "[CASE-2026-0002]",
            "服务热线: 12345"),
        lines(composer().receipt(Language.ZH, FACTS, ACCEPTED)));
  }

  @Test
  void where_nobody_signed_in_no_name_stands() {
    SlipFacts anonymous = new SlipFacts(FACTS.service(), Optional.empty(), FACTS.at());
    assertFalse(
        lines(composer().receipt(Language.ZH, anonymous, ACCEPTED)).toString().contains("办理人"));
  }

  @Test
  void a_payment_notice_can_be_paid_by_phone_and_by_its_number() {
    List<String> lines = lines(composer().paymentNotice(Language.EN, FACTS, PAYMENT));
    assertTrue(lines.contains("Amount: CNY 380.50"), lines.toString());
    assertTrue(lines.contains("Notice number: 3301-2026-000-7"), lines.toString());
    assertEquals("[https://pay.example/ORDER-2026-0007]", lines.get(lines.size() - 2));
  }

  @Test
  void money_on_its_way_back_is_told_with_its_order() {
    List<String> lines = lines(composer().refunded(Language.ZH, FACTS, PAYMENT));
    assertEquals("退款凭条", lines.getFirst());
    assertEquals("[ORDER-2026-0007]", lines.get(lines.size() - 2));
  }

  @Test
  void a_draft_tells_its_number() {
    List<String> lines =
        lines(composer().draftKept(Language.ZH, FACTS, new CaseNumber("DRAFT-2026-0001")));
    assertTrue(lines.contains("草稿编号: DRAFT-2026-0001"), lines.toString());
  }

  @Test
  void a_one_time_notice_counts_the_materials_and_leaves_out_what_the_hall_does_not_say() {
    List<String> lines = lines(composer().notice(Language.ZH, NOTICE, FACTS.at()));
    assertTrue(lines.contains("1. 居民身份证原件"), lines.toString());
    assertTrue(lines.contains("2. 近期免冠照片 1 张"), lines.toString());
    assertFalse(lines.toString().contains("收费"));
    assertEquals("[https://hall.example/guide/11330100MB0001]", lines.get(lines.size() - 2));
  }

  @Test
  void the_receipt_tells_the_case_in_Chinese() {
    assertEquals(
        List.of(
            "办理凭条",
            "---",
            "事项: 无房证明",
            "办件编号: CASE-2026-0001",
            "证书编号: 示例(2026)第0001号",
            "打印页数: 1 页",
            "办理人: 张*例",
            "办理地点: 示例市政务服务中心",
            "时间: 2026年3月2日 09:02",
            "---",
            "请核对并取走您的证件和全部纸张。扫描二维码可得办件编号。",
            "[CASE-2026-0001]",
            "服务热线: 12345"),
        lines(composer().receipt(Language.ZH, FACTS, RECEIPT)));
  }

  @Test
  void the_receipt_tells_the_case_in_English() {
    List<String> lines = lines(composer().receipt(Language.EN, FACTS, RECEIPT));
    assertEquals("Service: No-house certificate", lines.get(2));
    assertEquals("Place: Sample City Government Service Centre", lines.get(7));
    assertEquals("Time: 2 Mar 2026 09:02", lines.get(8));
  }

  @Test
  void an_outcome_not_known_yet_tells_what_to_ask_with() {
    List<String> lines =
        lines(composer().notKnownYet(Language.ZH, FACTS, new IdempotencyKey("session-0001-3")));
    assertEquals("办理结果暂时未知，本机不会重复提交。请勿重复申请。", lines.get(2));
    assertEquals("查询编号: session-0001-3", lines.get(4));
    assertEquals("[session-0001-3]", lines.get(lines.size() - 2));
  }

  @Test
  void paper_that_may_not_have_come_out_can_be_printed_again() {
    List<String> lines =
        lines(composer().mayNotHavePrinted(Language.EN, FACTS, RECEIPT.caseNumber()));
    assertEquals(
        "Your certificate has been issued, but may not have been printed completely.",
        lines.get(2));
    assertEquals("Case number: CASE-2026-0001", lines.get(4));
  }

  @Test
  void no_slip_tells_the_name_or_the_number() {
    SlipComposer composer = composer();
    for (Language language : Language.values()) {
      Stream.of(
              composer.receipt(language, FACTS, RECEIPT),
              composer.notKnownYet(language, FACTS, new IdempotencyKey("session-0001-3")),
              composer.mayNotHavePrinted(language, FACTS, RECEIPT.caseNumber()),
              composer.receipt(language, FACTS, ACCEPTED),
              composer.draftKept(language, FACTS, RECEIPT.caseNumber()),
              composer.paymentNotice(language, FACTS, PAYMENT),
              composer.refunded(language, FACTS, PAYMENT))
          .map(SlipsTest::lines)
          .map(List::toString)
          .forEach(
              slip ->
                  assertFalse(
                      slip.contains(CITIZEN.name()) || slip.contains(CITIZEN.number().value())));
    }
  }

  private static SlipComposer composer() {
    Configuration shipped =
        assertInstanceOf(
                ConfigurationReading.Usable.class,
                new ConfigurationFolder(Path.of("..", "config")).read())
            .configuration();
    return new SlipComposer(
        shipped.words(),
        shipped.policies().masking(),
        shipped.terminal().site(),
        ZoneId.of("Asia/Shanghai"));
  }

  private static List<String> lines(Slip slip) {
    return slip.items().stream()
        .map(
            item ->
                switch (item) {
                  case Slip.Title(String text) -> text;
                  case Slip.Text(String text) -> text;
                  case Slip.Pair(String label, String value) -> label + ": " + value;
                  case Slip.Rule() -> "---";
                  case Slip.Qr(String content) -> "[" + content + "]";
                })
        .toList();
  }
}
