package org.hallkiosk.hardware.transport.pcsc;

import java.util.List;
import java.util.Optional;

/// `pcsc:` for the first reader there is, `pcsc:ACR39U` for the first whose name contains these
/// words. A full name is an address too, but its last two numbers are the service's own count, and
/// may change when a reader is plugged in anew.
///
/// @param words part of the reader's name, in any case of letters; empty for any reader
public record PcscAddress(String words) {
  private static final String SCHEME = "pcsc:";

  /// Empty when it is an address of another kind.
  public static Optional<PcscAddress> of(String address) {
    return address.startsWith(SCHEME)
        ? Optional.of(new PcscAddress(address.substring(SCHEME.length()).strip()))
        : Optional.empty();
  }

  /// The first name that is meant.
  Optional<String> choose(List<String> names) {
    return names.stream().filter(this::means).findFirst();
  }

  private boolean means(String name) {
    for (int start = 0; start + words.length() <= name.length(); start++) {
      if (name.regionMatches(true, start, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return SCHEME + words;
  }
}
