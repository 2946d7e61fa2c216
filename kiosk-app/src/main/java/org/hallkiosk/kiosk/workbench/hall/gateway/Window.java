package org.hallkiosk.kiosk.workbench.hall.gateway;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.Answer;
import org.hallkiosk.kiosk.workbench.hall.Arrival;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;

/// Where the hall serves whoever was let in, in the words of its contract.
public interface Window {
  Answer answer(Arrival arrival, Instant now, Optional<Misbehaviour> fault) throws IOException;
}
