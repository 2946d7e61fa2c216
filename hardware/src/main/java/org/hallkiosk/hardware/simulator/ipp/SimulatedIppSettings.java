package org.hallkiosk.hardware.simulator.ipp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What kind of printer is simulated.
///
/// @param pageTime how long one page takes
/// @param takesJobsInParts whether it knows Create-Job and Send-Document
/// @param spooler whether it names itself a CUPS queue, whose page counts are guesses
/// @param paperFolder where printed documents are laid; empty keeps none
public record SimulatedIppSettings(
    String model,
    List<String> formats,
    Duration pageTime,
    boolean takesJobsInParts,
    boolean spooler,
    Optional<Path> paperFolder) {

  public static SimulatedIppSettings standard() {
    return new SimulatedIppSettings(
        "Hallkiosk Simulated A4",
        List.of("application/pdf"),
        Duration.ofMillis(1500),
        true,
        false,
        Optional.empty());
  }

  public SimulatedIppSettings layingPapersIn(Path folder) {
    return new SimulatedIppSettings(
        model, formats, pageTime, takesJobsInParts, spooler, Optional.of(folder));
  }

  public SimulatedIppSettings withPageTime(Duration time) {
    return new SimulatedIppSettings(model, formats, time, takesJobsInParts, spooler, paperFolder);
  }

  public SimulatedIppSettings onlyWholeJobs() {
    return new SimulatedIppSettings(model, formats, pageTime, false, spooler, paperFolder);
  }

  public SimulatedIppSettings asSpooler() {
    return new SimulatedIppSettings(model, formats, pageTime, takesJobsInParts, true, paperFolder);
  }
}
