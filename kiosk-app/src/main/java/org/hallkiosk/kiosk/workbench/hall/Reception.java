package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Who stands at a door of the hall, and knows one shape of speaking with terminals: takes the
/// shape off what comes in, and puts it on what goes out. Safe for use by several threads.
public interface Reception {

  /// The longest body in bytes; empty for what is no request of this shape at all.
  Optional<Integer> longestBody(String method, String path);

  /// What a request asks, as far as can be told before it is let in. For misbehaviours.
  Operation operation(Received request);

  /// Whether it comes in.
  ///
  /// @param now the hall's clock
  Admission admit(Received request, Instant now);

  /// An answer in this shape.
  Answer shaped(Answer answer, Received request);

  /// What became of a request at the door.
  sealed interface Admission {

    record Admitted(Errand errand) implements Admission {}

    record TurnedAway(Answer answer) implements Admission {}
  }

  /// What an admitted request wants done, each time it is called.
  interface Errand {

    /// @param fault what a document shall suffer
    Answer run(Instant now, Optional<Misbehaviour> fault) throws IOException;
  }
}
