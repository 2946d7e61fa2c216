package org.hallkiosk.hardware.station;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.transport.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All that happens to the devices of a station, in order, to one listener and on one thread. The
/// same health is told once: only its codes count, since the words of a fault may hold a figure
/// that is another each time. Nothing is told before [#start]. From any thread; never blocks.
final class HealthStream implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HealthStream.class);

  private final Ticker ticker;
  private final Consumer<DeviceReport> listener;
  private final Map<DeviceKind, Codes> told = new EnumMap<>(DeviceKind.class);
  private final CountDownLatch started = new CountDownLatch(1);
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("station-reports").factory());

  HealthStream(Ticker ticker, Consumer<DeviceReport> listener) {
    this.ticker = ticker;
    this.listener = listener;
    teller.execute(this::awaitStart);
  }

  private void awaitStart() {
    try {
      started.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  void start() {
    started.countDown();
  }

  synchronized void health(DeviceKind kind, Health health) {
    Codes codes = Codes.of(health);
    if (!codes.equals(told.put(kind, codes))) {
      put(kind, DeviceReport.What.HEALTH, health, sentence(kind, health));
    }
  }

  synchronized void happened(
      DeviceKind kind, DeviceReport.What what, Health health, String sentence) {
    put(kind, what, health, kind.configured() + ": " + sentence);
  }

  private void put(DeviceKind kind, DeviceReport.What what, Health health, String sentence) {
    DeviceReport report = new DeviceReport(kind, what, health, sentence, ticker.nanos());
    try {
      teller.execute(() -> tell(report));
    } catch (RejectedExecutionException closed) {
      LOG.debug("the station is closed; nobody hears that {}", sentence);
    }
  }

  /// A listener's defect ends neither the station nor the stream.
  private void tell(DeviceReport report) {
    try {
      listener.accept(report);
    } catch (RuntimeException | Error defect) {
      LOG.error("defect while telling that {}", report.sentence(), defect);
    }
  }

  private record Codes(List<FaultCode> faults, List<FaultCode> warnings) {
    static Codes of(Health health) {
      return new Codes(sorted(health.faults()), sorted(health.warnings()));
    }

    private static List<FaultCode> sorted(List<Fault> faults) {
      return faults.stream().map(Fault::code).sorted().toList();
    }
  }

  private static String sentence(DeviceKind kind, Health health) {
    String warnings = health.warnings().isEmpty() ? "" : ", but soon: " + words(health.warnings());
    return health.ready()
        ? kind.configured() + " is ready" + warnings
        : kind.configured() + " cannot serve: " + words(health.faults());
  }

  private static String words(List<Fault> faults) {
    return faults.stream()
        .map(fault -> fault.code() + " (" + fault.detail() + ")")
        .collect(Collectors.joining(", "));
  }

  /// What was told before is still heard, unless nobody ever wanted to; nothing after it.
  @Override
  public void close() {
    if (started.getCount() > 0) {
      teller.shutdownNow();
    }
    teller.shutdown();
  }
}
