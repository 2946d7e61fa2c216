package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// Answers one kind of request that the gate has let in.
interface Endpoint {

  Answer answer(HttpExchange exchange) throws IOException, InterruptedException;
}
