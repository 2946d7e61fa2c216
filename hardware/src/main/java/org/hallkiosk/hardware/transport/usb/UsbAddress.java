package org.hallkiosk.hardware.transport.usb;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a USB device is, and how it wants to be spoken to: `usb:0400:c35a` by its bulk endpoints,
/// or `hid:0400:c35a` by HID reports. Vendor and product in hex. What differs from the usual
/// follows after `?`, or stands in the option `framing`: see [UsbOptions].
///
/// @param number which of several such devices, in the order of the bus; the first is 0
public record UsbAddress(
    Kind kind, int vendor, int product, int number, UsbPorts ports, UsbFraming framing) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<kind>usb|hid):(?<vendor>[0-9a-fA-F]{4}):(?<product>[0-9a-fA-F]{4})(\\?(?<rest>.*))?");

  /// How the device is spoken to.
  public enum Kind {
    BULK,
    HID
  }

  /// @return empty when the text is no such address
  public static Optional<UsbAddress> of(String address) {
    return of(address, "");
  }

  /// @param option the device's option `framing`, which wins over what the address says; may be
  ///   blank
  /// @return empty when the text is no such address, or an option is none
  public static Optional<UsbAddress> of(String address, String option) {
    Matcher form = FORM.matcher(address);
    if (!form.matches()) {
      return Optional.empty();
    }
    Kind kind = form.group("kind").equals("usb") ? Kind.BULK : Kind.HID;
    return UsbOptions.of(Optional.ofNullable(form.group("rest")).orElse(""), option)
        .flatMap(
            options ->
                options.address(kind, hex(form.group("vendor")), hex(form.group("product"))));
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }

  /// `0400:c35a`.
  public String device() {
    return "%04x:%04x".formatted(vendor, product);
  }
}
