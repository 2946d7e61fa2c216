package org.hallkiosk.kiosk.workbench.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.SentMessage;
import org.hallkiosk.kiosk.workbench.hall.StaffRequest;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// The embedded hall: what it shall do wrong, what its books hold, the citizens' phones, and the
/// staff who check persons from afar.
public final class HallDesk implements Desk {

  private static final Duration SLOW = Duration.ofSeconds(4);
  private static final int MESSAGES = 3;

  private final EmbeddedHall hall;
  private volatile boolean down;
  private volatile boolean slow;

  public HallDesk(EmbeddedHall hall) {
    this.hall = hall;
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>();
    controls.add(new Control.Toggle("down", new Texts("无法连接", "Unreachable"), down));
    controls.add(new Control.Toggle("slow", new Texts("应答缓慢", "Slow"), slow));
    controls.add(
        new Control.Button("drop-answer", new Texts("办理后丢失应答", "Act, then lose the answer")));
    controls.add(new Control.Button("garbage", new Texts("应答乱码", "Answer nonsense, once")));
    controls.add(new Control.Button("tamper", new Texts("篡改下一份证明", "Tamper with the next paper")));
    controls.add(
        Control.Reading.of(
            new Texts("办件 / 送达 / 评价", "Cases / delivered / rated"),
            hall.books().cases().size()
                + " / "
                + hall.books().deliveries().size()
                + " / "
                + hall.books().ratings().size()));
    controls.add(
        new Control.Toggle(
            "staff-away", new Texts("核验人员下班", "Staff gone home"), hall.situation().staffIsAway()));
    hall.staffRequests().stream().limit(1).map(HallDesk::decision).forEach(controls::addAll);
    newestMessages().forEach(message -> controls.add(reading(message)));
    return new Panel("hall", new Texts("网上办事大厅（模拟）", "Online hall (simulated)"), controls);
  }

  private List<SentMessage> newestMessages() {
    List<SentMessage> all = hall.sentMessages();
    return all.subList(Math.max(0, all.size() - MESSAGES), all.size()).reversed();
  }

  private static Control reading(SentMessage message) {
    return Control.Reading.of(
        new Texts("短信 " + message.phone(), "Message to " + message.phone()), message.text());
  }

  /// What a member of the staff sees of the oldest check, and can say to it.
  private static List<Control> decision(StaffRequest request) {
    Texts whose = new Texts("待人工核验", "To be checked by staff");
    String picture = request.citizen().person().name() + ", JPEG " + request.picture().length;
    return List.of(
        Control.Reading.of(whose, picture),
        new Control.Button("staff-passes", new Texts("是本人，通过", "It is that person")),
        new Control.Button("staff-refuses", new Texts("不是本人", "Somebody else")),
        new Control.Button("staff-sees-nothing", new Texts("看不清，请重拍", "Unclear, once more")));
  }

  private void decide(Optional<StaffDoubt> doubt) {
    hall.staffRequests().stream().findFirst().ifPresent(oldest -> hall.decide(oldest, doubt));
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "down" -> stand(Boolean.parseBoolean(value), slow);
      case "slow" -> stand(down, Boolean.parseBoolean(value));
      case "drop-answer" -> hall.misbehaviours().once(new Misbehaviour.DropAnswer());
      case "garbage" -> hall.misbehaviours().once(new Misbehaviour.Garbage());
      case "tamper" -> hall.misbehaviours().once(new Misbehaviour.TamperedDocument());
      case "staff-away" -> hall.situation().staffAway(Boolean.parseBoolean(value));
      case "staff-passes" -> decide(Optional.empty());
      case "staff-refuses" -> decide(Optional.of(StaffDoubt.OTHER_PERSON));
      case "staff-sees-nothing" -> decide(Optional.of(StaffDoubt.PICTURE_UNCLEAR));
      default -> throw new IllegalArgumentException("the hall has no control " + control);
    }
  }

  private void stand(boolean isDown, boolean isSlow) {
    down = isDown;
    slow = isSlow;
    hall.misbehaviours().clear();
    if (isSlow) {
      hall.misbehaviours().standing(new Misbehaviour.Slow(SLOW));
    }
    if (isDown) {
      hall.misbehaviours().standing(new Misbehaviour.Down());
    }
  }
}
