package org.hallkiosk.kiosk.workbench.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.SentMessage;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// The embedded hall: what it shall do wrong, what its books hold, and the citizens' phones.
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

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "down" -> stand(Boolean.parseBoolean(value), slow);
      case "slow" -> stand(down, Boolean.parseBoolean(value));
      case "drop-answer" -> hall.misbehaviours().once(new Misbehaviour.DropAnswer());
      case "garbage" -> hall.misbehaviours().once(new Misbehaviour.Garbage());
      case "tamper" -> hall.misbehaviours().once(new Misbehaviour.TamperedDocument());
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
