package org.hallkiosk.kiosk.workbench.page;

import org.hallkiosk.kiosk.catalog.Texts;

/// Whether the page is up.
public sealed interface StartOutcome {

  /// @param page to be closed by whoever started it
  record Started(WorkbenchPage page) implements StartOutcome {}

  /// Another program listens on the port.
  record PortTaken(int port) implements StartOutcome {
    public Texts sentence() {
      return new Texts(
          "端口 %d 已被其他程序占用，工作台页面无法打开；请结束该程序，或为工作台另选端口。".formatted(port),
          "Port %d is used by another program, so the workbench page cannot open; end that program or choose another port."
              .formatted(port));
    }
  }

  /// The operating system refused for another reason.
  record Refused(int port, String reason) implements StartOutcome {
    public Texts sentence() {
      return new Texts(
          "系统不允许工作台使用端口 %d（%s）；请另选端口。".formatted(port, reason),
          "The system does not let the workbench use port %d (%s); choose another port."
              .formatted(port, reason));
    }
  }
}
