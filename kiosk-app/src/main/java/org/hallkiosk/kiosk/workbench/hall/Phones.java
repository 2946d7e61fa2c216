package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The registered phones of all citizens, and what has arrived on them. Safe for use by several
/// threads.
final class Phones {

  private final List<SentMessage> messages = new CopyOnWriteArrayList<>();

  void send(Citizen citizen, String code, Instant at) {
    String text = "【示例市政务服务】验证码 " + code + ",5 分钟内有效。工作人员不会向您索取验证码。";
    messages.add(new SentMessage(at, citizen.phone(), text, code));
  }

  /// The oldest first.
  List<SentMessage> messages() {
    return List.copyOf(messages);
  }

  /// 137****9050.
  static String masked(String phone) {
    return phone.substring(0, 3) + "****" + phone.substring(7);
  }
}
