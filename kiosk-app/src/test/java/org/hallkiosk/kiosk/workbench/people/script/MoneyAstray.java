package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Hands;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// Orders that are closed, paid back, or of which nobody knows for a while.
final class MoneyAstray {

  private static final Story PHOTO = Story.of("photo-for-id-card");
  private static final Story INSURANCE = Story.of("medical-insurance-for-oneself");
  private static final Story RELATIVE = Story.of("medical-insurance-for-child");

  static final List<List<Script>> ALL =
      List.of(
          leftUnpaid(),
          List.of(anotherWay("photo-paid-another-way", PHOTO, PayWay.PHONE_CODE)),
          List.of(anotherWay("insurance-paid-another-way", INSURANCE, PayWay.BANK_CARD)),
          List.of(refunded("photo-refunded", PayWay.ORDER_CODE)),
          List.of(refunded("photo-refunded-to-card", PayWay.BANK_CARD)),
          List.of(notKnown("photo-payment-unknown", PHOTO), PHOTO.collected("photo-payment-known")),
          List.of(notKnown("insurance-payment-unknown", RELATIVE)));

  private MoneyAstray() {}

  private static long fen(Story usual) {
    return usual.usual().expected().paidFen();
  }

  private static List<Script> leftUnpaid() {
    return List.of(
        PHOTO.visit(
            "photo-left-unpaid",
            Story.all(PHOTO.until(Move.Pay.class), List.of(new Move.LeaveUnpaid(fen(PHOTO)))),
            unpaid()),
        PHOTO.visit(
            "photo-paid-later",
            Story.all(List.of(PHOTO.check(), new Move.PayWaiting()), PHOTO.from(Move.Pay.class)),
            PHOTO.usual().expected()));
  }

  private static Expected unpaid() {
    Expected usual = PHOTO.usual().expected();
    return new Expected(
        usual.subject(),
        usual.answers(),
        usual.materials(),
        0,
        usual.papers(),
        Optional.empty(),
        0);
  }

  private static Script anotherWay(String name, Story usual, PayWay way) {
    return usual.visit(
        name,
        Story.all(
            usual.until(Move.Pay.class),
            List.of(new Move.ThinkAgain(fen(usual)), new Move.Pay(way, fen(usual))),
            usual.from(Move.Pay.class).stream().skip(1).toList()),
        usual.usual().expected());
  }

  /// The department takes its results back while the citizen pays.
  private static Script refunded(String name, PayWay way) {
    return PHOTO.visit(
        name,
        Story.all(
            PHOTO.until(Move.Pay.class),
            List.of(
                new Move.Meanwhile(
                    View.Pay.class::isInstance,
                    hands ->
                        hands.hall().situation().withdrawResults(PHOTO.usual().service().value())),
                new Move.Pay(way, fen(PHOTO)),
                new Move.Result(View.ResultKind.REFUNDED, List.of()))),
        PHOTO.told(List.of(), PHOTO.masked()));
  }

  /// The phone is charged, and no answer comes for longer than the terminal waits.
  private static Script notKnown(String name, Story usual) {
    return usual.visit(
        name,
        Story.all(
            usual.until(Move.Pay.class),
            List.of(
                new Move.Meanwhile(
                    MoneyAstray::asksForWay, hands -> fallSilent(hands, Operation.PAY_BY_CODE)),
                new Move.Pay(PayWay.PHONE_CODE, fen(usual)),
                new Move.Told(ProblemCode.PAYMENT_UNKNOWN),
                new Move.StaffCalled(),
                new Move.Meanwhile(View.Goodbye.class::isInstance, MoneyAstray::speakAgain))),
        usual.unrated());
  }

  private static boolean asksForWay(View view) {
    return view instanceof View.Pay pay && pay.state() == PayState.CHOOSING;
  }

  /// The hall acts, and its answer is lost; nor does it tell afterwards.
  static void fallSilent(Hands hands, Operation operation) {
    hands.hall().misbehaviours().once(operation, new Misbehaviour.DropAnswer());
    hands.hall().misbehaviours().standing(Operation.QUERY, new Misbehaviour.Down());
    hands.letTimeFly(true);
  }

  static void speakAgain(Hands hands) {
    hands.letTimeFly(false);
    hands.hall().misbehaviours().over(Operation.QUERY);
  }
}
