package org.hallkiosk.hardware.simulator.ipp;

import org.jspecify.annotations.Nullable;

/// One job inside the simulated printer. Guarded by its queue.
final class QueuedJob {

  /// RFC 8011 clause 5.3.7.
  enum State {
    PENDING(3),
    HELD(4),
    PROCESSING(5),
    STOPPED(6),
    CANCELLED(7),
    ABORTED(8),
    COMPLETED(9);

    final int code;

    State(int code) {
      this.code = code;
    }

    boolean ended() {
      return code >= 7;
    }
  }

  final int id;
  final String name;
  final String user;
  final String media;
  final String tray;
  final int pages;
  String mediaType = "";
  byte @Nullable [] document;
  State state = State.HELD;
  String reason = "job-data-insufficient";
  boolean started;
  int pagesDone;
  long nanosIntoPage;

  QueuedJob(int id, String name, String user, String media, String tray, int pages) {
    this.id = id;
    this.name = name;
    this.user = user;
    this.media = media;
    this.tray = tray;
    this.pages = pages;
  }

  void receive(String type, byte[] bytes) {
    mediaType = type;
    document = bytes;
    become(State.PENDING, "none");
  }

  void become(State next, String why) {
    state = next;
    reason = why;
  }
}
