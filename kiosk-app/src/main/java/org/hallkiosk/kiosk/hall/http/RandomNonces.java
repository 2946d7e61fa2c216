package org.hallkiosk.kiosk.hall.http;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/// 144 random bits each. Safe for use by several threads.
public final class RandomNonces implements Supplier<String> {

  private final SecureRandom random = new SecureRandom();

  @Override
  public String get() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
