package org.hallkiosk.hardware.simulator.ipp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A document that came out of the simulated printer, whole.
///
/// @param media size that the job asked for, empty where it asked for none
/// @param tray that the job asked for, empty where it asked for none
/// @param bytes exactly as they were sent
/// @param forms numbers of the forms that left the tray for its last page, the printed one first;
///   empty where no forms are loaded
/// @param file absolute; empty where the printer keeps no papers
public record PrintedDocument(
    int jobId,
    String name,
    String mediaType,
    String media,
    String tray,
    int pages,
    byte[] bytes,
    List<String> forms,
    Optional<Path> file) {}
