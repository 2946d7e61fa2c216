package org.hallkiosk.hardware.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/// A technician who is asked to act, and says when it is done: an empty line for yes, anything else
/// for no.
public final class AskingHands implements Hands {
  private final PrintStream out;
  private final BufferedReader in;

  public AskingHands(PrintStream out, BufferedReader in) {
    this.out = out;
    this.in = in;
  }

  @Override
  public boolean does(Deed deed) {
    out.println("    please " + deed.request() + ", then press Enter (or n Enter to skip)");
    try {
      String answer = in.readLine();
      return answer != null && answer.isBlank();
    } catch (IOException nobodyThere) {
      out.println("    nobody answers: " + nobodyThere.getMessage());
      return false;
    }
  }
}
