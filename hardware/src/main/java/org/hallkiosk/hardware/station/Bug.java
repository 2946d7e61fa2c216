package org.hallkiosk.hardware.station;

/// What may be said of a driver's bug: its kind and its place. Its message might say anything.
final class Bug {
  private Bug() {}

  static String name(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String kind = bug.getClass().getSimpleName();
    return trace.length == 0 ? kind : kind + " in " + place(trace[0]);
  }

  private static String place(StackTraceElement top) {
    String name = top.getClassName();
    return name.substring(name.lastIndexOf('.') + 1) + ", line " + top.getLineNumber();
  }
}
