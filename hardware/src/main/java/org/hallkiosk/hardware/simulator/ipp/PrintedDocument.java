package org.hallkiosk.hardware.simulator.ipp;

import java.nio.file.Path;
import java.util.Optional;

/// A document that came out of the simulated printer, whole.
///
/// @param media size that the job asked for, empty where it asked for none
/// @param bytes exactly as they were sent
/// @param file absolute; empty where the printer keeps no papers
public record PrintedDocument(
    int jobId,
    String name,
    String mediaType,
    String media,
    int pages,
    byte[] bytes,
    Optional<Path> file) {}
