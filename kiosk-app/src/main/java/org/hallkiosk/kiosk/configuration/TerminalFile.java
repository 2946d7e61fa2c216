package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `terminal.yaml`.
final class TerminalFile {

  private TerminalFile() {}

  /// @param file whichever file describes the terminal; its relative paths start at its folder
  static Optional<Terminal> read(Path file, Faults faults) {
    String name = String.valueOf(file.getFileName());
    return YamlReader.read(file, name, faults)
        .filter(document -> SchemaCheck.TERMINAL.passes(document, faults))
        .flatMap(document -> checked(document, file.resolveSibling(""), faults));
  }

  private static Optional<Terminal> checked(YamlDocument document, Path folder, Faults faults) {
    Terminal terminal = terminal(new Fields(document.root()), folder);
    Faults own = new Faults();
    checkPanel(document, terminal.panel(), own);
    checkDevices(document, terminal.devices(), own);
    faults.addAll(own);
    return own.isEmpty() ? Optional.of(terminal) : Optional.empty();
  }

  private static Terminal terminal(Fields fields, Path folder) {
    return new Terminal(
        fields.text("id"),
        fields.texts("region"),
        fields.texts("site"),
        panel(fields.in("panel")),
        hall(fields.in("hall"), folder),
        fields.list("devices").stream().map(TerminalFile::device).toList(),
        path(folder, fields.text("trusted-roots")),
        path(folder, fields.text("data-folder")));
  }

  private static Terminal.HallAccess hall(Fields hall, Path folder) {
    Terminal.HallShape shape =
        hall.optionalText("shape").filter("gateway"::equals).isPresent()
            ? Terminal.HallShape.GATEWAY
            : Terminal.HallShape.CONTRACT;
    return new Terminal.HallAccess(
        shape,
        hall.text("address"),
        hall.optionalText("signer").orElse(usualSigner(shape)),
        path(folder, hall.text("key-file")),
        hall.optional("tls").map(tls -> tls(tls, folder)).orElse(Terminal.TlsFiles.NONE));
  }

  private static String usualSigner(Terminal.HallShape shape) {
    return switch (shape) {
      case CONTRACT -> "hmac-sha256";
      case GATEWAY -> "hmac-sm3";
    };
  }

  private static Terminal.TlsFiles tls(Fields tls, Path folder) {
    return new Terminal.TlsFiles(
        tls.optionalText("roots").map(file -> path(folder, file)),
        Set.copyOf(tls.words("pins")),
        tls.optionalText("client-key").map(file -> path(folder, file)),
        tls.optionalText("client-password-file").map(file -> path(folder, file)));
  }

  private static Path path(Path folder, String written) {
    return folder.resolve(written).toAbsolutePath().normalize();
  }

  private static Terminal.Panel panel(Fields fields) {
    return new Terminal.Panel(
        fields.number("width-px"),
        fields.number("height-px"),
        fields.number("width-mm"),
        fields.number("height-mm"),
        switch (fields.text("orientation")) {
          case "portrait" -> Terminal.Orientation.PORTRAIT;
          default -> Terminal.Orientation.LANDSCAPE;
        });
  }

  private static Terminal.DeviceEntry device(Fields fields) {
    Map<String, String> options =
        fields
            .in("options")
            .node()
            .propertyStream()
            .collect(Collectors.toMap(Map.Entry::getKey, option -> option.getValue().asText()));
    return new Terminal.DeviceEntry(
        fields.text("kind"), fields.text("model"), fields.text("address"), options);
  }

  private static void checkPanel(YamlDocument document, Terminal.Panel panel, Faults faults) {
    boolean tall = panel.heightPx() > panel.widthPx();
    if (tall != (panel.orientation() == Terminal.Orientation.PORTRAIT)) {
      faults.add(
          document.fault(
              "/panel/orientation",
              "the orientation contradicts width-px and height-px",
              "write portrait where the panel is higher than wide, else landscape"));
    }
    if (tall != panel.heightMm() > panel.widthMm()) {
      faults.add(
          document.fault(
              "/panel/width-mm",
              "the millimetres contradict the pixels",
              "measure the panel as it hangs"));
    }
  }

  private static void checkDevices(
      YamlDocument document, List<Terminal.DeviceEntry> devices, Faults faults) {
    Set<String> addresses = new HashSet<>();
    for (int i = 0; i < devices.size(); i++) {
      if (!addresses.add(devices.get(i).address())) {
        faults.add(
            document.fault(
                "/devices/" + i + "/address",
                "another device has the same address",
                "give each device its own"));
      }
    }
  }
}
