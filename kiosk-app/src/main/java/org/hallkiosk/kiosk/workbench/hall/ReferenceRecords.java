package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;

/// What came of an action whose outcome was not known, by the reference on its slip: at any
/// terminal, and to nobody but whose it is. To be asked while the books are decided upon or read.
/// Asking here closes no key: the terminal that sent the action alone settles whether it arrived.
final class ReferenceRecords {

  /// An idempotency key as terminals form it; case numbers begin with a capital letter.
  private static final String REFERENCE = "[a-z0-9][A-Za-z0-9-]{7,63}";

  private final Books books;

  ReferenceRecords(Books books) {
    this.books = books;
  }

  /// Whether a slip's code is a reference, and no case number or link.
  static boolean isReference(String code) {
    return code.matches(REFERENCE);
  }

  /// @param whose whether a person or company of this number is meant
  /// @param shown how a case is told
  List<HallRecord> of(
      String reference, Predicate<String> whose, Function<HallCase, HallRecord> shown) {
    List<Books.Settlement> settled = books.settled(reference);
    return settled.isEmpty()
        ? List.of(told(reference, "大厅尚未收到，结果暂时未知，请稍后再查", Optional.empty()))
        : settled.stream().flatMap(one -> of(reference, one, whose, shown)).toList();
  }

  private Stream<HallRecord> of(
      String reference,
      Books.Settlement settled,
      Predicate<String> whose,
      Function<HallCase, HallRecord> shown) {
    return switch (settled.outcome()) {
      case Outcome.Done(String number) -> done(reference, number, whose, shown);
      case Outcome.Accepted(String number) -> done(reference, number, whose, shown);
      case Outcome.Refused(Refusal reason) ->
          settled.of().filter(whose).stream()
              .map(_ -> told(reference, "没有办成，没有产生办件", Optional.of(said(reason))));
      case Outcome.NeverReceived _ ->
          Stream.of(told(reference, "大厅没有收到，没有办理，可以重新办理", Optional.empty()));
      case Outcome.Untraced _ -> Stream.empty();
    };
  }

  private Stream<HallRecord> done(
      String reference,
      String number,
      Predicate<String> whose,
      Function<HallCase, HallRecord> shown) {
    Stream<HallRecord> cases =
        books
            .cases()
            .find(number)
            .filter(one -> whose.test(one.citizenNumber()))
            .map(shown)
            .stream();
    Stream<HallRecord> drafts =
        books
            .cases()
            .draft(number)
            .filter(one -> whose.test(one.citizenNumber()))
            .map(_ -> told(reference, "已经保存，可在任意一台终端继续办理", Optional.empty()))
            .stream();
    return Stream.concat(cases, drafts);
  }

  private static HallRecord told(String reference, String result, Optional<String> reason) {
    List<HallRow> rows = new ArrayList<>();
    rows.add(new HallRow(new Texts("查询编号", "Reference"), reference));
    rows.add(new HallRow(new Texts("办理结果", "Result"), result));
    reason.ifPresent(why -> rows.add(new HallRow(new Texts("原因", "Reason"), why)));
    return new HallRecord(reference, rows, Optional.empty(), Lamp.NONE, Map.of(), false);
  }

  /// What an application is refused for, each in a sentence; the rest is for a window to explain.
  private static String said(Refusal reason) {
    return switch (reason) {
      case PROPERTY_REGISTERED -> "名下登记有不动产";
      case NAME_NOT_SHOWN -> "姓名中有大厅无法打印的字，请到窗口办理";
      case NOT_ELIGIBLE -> "不符合办理条件";
      case ALREADY_APPLIED -> "已经申请过";
      case NO_SUCH_RECORD -> "没有相应的记录";
      case MATERIAL_MISSING -> "缺少材料";
      case MATERIAL_DAMAGED -> "材料无法读取";
      case NO_AUTHORITY -> "没有取得企业授权";
      case POINTS_LIMIT -> "记分将达到十二分，请到窗口办理";
      case AMOUNT_DIFFERS -> "金额与页面显示的不一致";
      case SERVICE_SUSPENDED,
          DEPARTMENT_DOWN,
          OUTSIDE_HOURS,
          CARD_REPORTED_LOST,
          CARD_EXPIRED,
          PERSON_UNKNOWN,
          FACE_MISMATCH,
          WRONG_CODE,
          CODE_EXPIRED,
          TOO_MANY_ATTEMPTS,
          NO_PHONE,
          STAFF_AWAY,
          SAME_PHONE,
          NOT_CHECKED,
          NO_MANDATE,
          NOT_GUARDIAN,
          IN_PERSON_ONLY,
          NOT_FOR_MINORS,
          PHONE_CODE_INVALID,
          SERVICE_CARD_NOT_BOUND,
          SERVICE_CARD_LOST,
          SERVICE_CARD_NOT_ACCEPTED,
          PAYMENT_DECLINED,
          ORDER_PAID,
          ORDER_CLOSED,
          SIGNED_OUT,
          INVALID_REQUEST ->
          "请到窗口咨询，或拨打 12345";
    };
  }
}
