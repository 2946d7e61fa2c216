package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ThePortIsTakenTest {

  private final Bench bench = new SampleDesk().bench(new PaintedScreen());

  @Test
  void one_sentence_names_the_port_and_what_to_do() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      StartOutcome outcome = WorkbenchPage.start(bench, other.getLocalPort(), Token.random());
      var taken = assertInstanceOf(StartOutcome.PortTaken.class, outcome);
      assertEquals(other.getLocalPort(), taken.port());
      assertTrue(taken.sentence().zh().contains(String.valueOf(other.getLocalPort())));
      assertTrue(taken.sentence().en().contains("choose another port"));
    }
  }

  @Test
  void a_port_is_free_again_as_soon_as_the_page_is_closed() throws IOException {
    Token token = Token.random();
    WorkbenchPage first = Wire.start(bench, token, Limits.USUAL);
    int port = first.port();
    assertEquals(200, Wire.own(first, token).get("/").status());
    first.close();
    var again =
        assertInstanceOf(StartOutcome.Started.class, WorkbenchPage.start(bench, port, token));
    assertEquals(port, again.page().port());
    again.page().close();
  }
}
