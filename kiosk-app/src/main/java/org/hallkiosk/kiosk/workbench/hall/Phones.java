package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/// The registered phones of all citizens: what has arrived on them, and the codes that their apps
/// show. Lives in memory: a restart of the hall makes shown codes worthless. Safe for use by
/// several threads.
final class Phones {

  private static final Duration CODE_LASTS = Duration.ofMinutes(2);
  private static final String SIGN_IN = "HALLKIOSK:SIGN-IN:";

  private final List<SentMessage> messages = new CopyOnWriteArrayList<>();
  private final Map<String, Shown> signIns = new ConcurrentHashMap<>();
  private final Map<String, Shown> payers = new ConcurrentHashMap<>();
  private final RandomGenerator random;

  private record Shown(Citizen citizen, Instant at) {}

  Phones(RandomGenerator random) {
    this.random = random;
  }

  void send(String phone, String code, Instant at) {
    String text = "【示例市政务服务】验证码 " + code + ",5 分钟内有效。工作人员不会向您索取验证码。";
    messages.add(new SentMessage(at, phone, text, code));
  }

  /// The oldest first.
  List<SentMessage> messages() {
    return List.copyOf(messages);
  }

  /// The code by which a citizen signs in at a terminal, good once.
  String showSignIn(Citizen citizen, Instant now) {
    String code = SIGN_IN + digits(20);
    signIns.put(code, new Shown(citizen, now));
    return code;
  }

  /// Whose code it is; it is used up.
  Optional<Citizen> useSignIn(String code, Instant now) {
    return used(signIns, code, now);
  }

  /// The code by which a citizen's wallet is charged (付款码), good once.
  String showPayer(Citizen citizen, Instant now) {
    String code = "28" + digits(16);
    payers.put(code, new Shown(citizen, now));
    return code;
  }

  Optional<Citizen> usePayer(String code, Instant now) {
    return used(payers, code, now);
  }

  private static Optional<Citizen> used(Map<String, Shown> codes, String code, Instant now) {
    return Optional.ofNullable(codes.remove(code))
        .filter(shown -> now.isBefore(shown.at().plus(CODE_LASTS)))
        .map(Shown::citizen);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  /// 137****9050.
  static String masked(String phone) {
    return phone.substring(0, 3) + "****" + phone.substring(7);
  }
}
