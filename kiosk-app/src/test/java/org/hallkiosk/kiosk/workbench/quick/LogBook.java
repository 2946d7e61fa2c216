package org.hallkiosk.kiosk.workbench.quick;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/// All that the house logs at its most talkative, kept from the screen meanwhile.
final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final Logger house = (Logger) LoggerFactory.getLogger("org.hallkiosk");
  private final Level before = house.getLevel();
  private final StringBuilder written = new StringBuilder();

  LogBook() {
    house.setLevel(Level.TRACE);
    house.setAdditive(false);
    house.addAppender(this);
    start();
  }

  @Override
  protected void append(ILoggingEvent event) {
    synchronized (written) {
      written.append(event.getFormattedMessage()).append('\n');
      IThrowableProxy thrown = event.getThrowableProxy();
      if (thrown != null) {
        written.append(ThrowableProxyUtil.asString(thrown)).append('\n');
      }
    }
  }

  /// Since it was asked the last time.
  byte[] written() {
    synchronized (written) {
      byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
      written.setLength(0);
      return bytes;
    }
  }

  @Override
  public void close() {
    house.detachAppender(this);
    house.setAdditive(true);
    house.setLevel(before);
    stop();
  }
}
