package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.hall.wording.Reply;

/// A request in a hall's shape, and how its answer is read.
///
/// @param bytes of the body
public record Sending(Request request, int bytes, Reading reading) {

  /// Reads the answer to this very request.
  public interface Reading {
    Reply read(Response response) throws IOException, ContractBreach;
  }

  /// Names nothing of what is sent.
  @Override
  public String toString() {
    return "Sending[" + bytes + " bytes]";
  }
}
