package org.hallkiosk.hardware.simulator.ipp;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the simulated printer answers to each operation (RFC 8011 clause 4). Each is carried out
/// under the lock of the queue.
final class IppAnswers {

  static final int PRINT_JOB = 0x0002;
  static final int CREATE_JOB = 0x0005;
  static final int SEND_DOCUMENT = 0x0006;
  private static final int CANCEL_JOB = 0x0008;
  private static final int GET_JOB_ATTRIBUTES = 0x0009;
  private static final int GET_JOBS = 0x000A;
  private static final int GET_PRINTER_ATTRIBUTES = 0x000B;

  private static final int OK = 0x0000;
  private static final int BAD_REQUEST = 0x0400;
  private static final int NOT_POSSIBLE = 0x0404;
  private static final int NOT_FOUND = 0x0406;
  private static final int FORMAT_NOT_SUPPORTED = 0x040A;
  private static final int OPERATION_NOT_SUPPORTED = 0x0501;
  private static final int VERSION_NOT_SUPPORTED = 0x0503;

  private final PrintQueue queue;
  private final SimulatedIppSettings settings;
  private final URI address;

  IppAnswers(PrintQueue queue, SimulatedIppSettings settings, URI address) {
    this.queue = queue;
    this.settings = settings;
    this.address = address;
  }

  IppMessage answer(IppMessage asked) {
    int version = asked.version() >> 8;
    if (version != 1 && version != 2) {
      return status(asked, VERSION_NOT_SUPPORTED);
    }
    return opensProperly(asked) ? queue.read(_ -> operate(asked)) : status(asked, BAD_REQUEST);
  }

  /// Charset, then language, then the target (RFC 8011 clause 4.1.4): many printers insist.
  private static boolean opensProperly(IppMessage asked) {
    List<String> names =
        asked.groups().stream()
            .limit(1)
            .flatMap(group -> group.attributes().stream().map(IppAttribute::name))
            .limit(3)
            .toList();
    return names.equals(
        List.of("attributes-charset", "attributes-natural-language", "printer-uri"));
  }

  private IppMessage operate(IppMessage asked) {
    return switch (asked.code()) {
      case GET_PRINTER_ATTRIBUTES -> good(asked, printer(asked));
      case PRINT_JOB -> printJob(asked);
      case CREATE_JOB -> settings.takesJobsInParts() ? createJob(asked) : unknown(asked);
      case SEND_DOCUMENT -> settings.takesJobsInParts() ? sendDocument(asked) : unknown(asked);
      case GET_JOB_ATTRIBUTES -> ofJob(asked, job -> good(asked, attributes(job)));
      case GET_JOBS -> good(asked, jobs(asked));
      case CANCEL_JOB -> ofJob(asked, job -> cancel(asked, job));
      default -> unknown(asked);
    };
  }

  private static IppMessage unknown(IppMessage asked) {
    return status(asked, OPERATION_NOT_SUPPORTED);
  }

  private IppMessage printJob(IppMessage asked) {
    if (!knowsFormat(asked)) {
      return status(asked, FORMAT_NOT_SUPPORTED);
    }
    QueuedJob job = newJob(asked);
    queue.receive(job, format(asked), asked.document());
    return good(asked, attributes(job));
  }

  private IppMessage createJob(IppMessage asked) {
    return good(asked, attributes(newJob(asked)));
  }

  private IppMessage sendDocument(IppMessage asked) {
    return ofJob(
        asked,
        job -> {
          if (!knowsFormat(asked)) {
            return status(asked, FORMAT_NOT_SUPPORTED);
          }
          if (job.state != QueuedJob.State.HELD) {
            return status(asked, NOT_POSSIBLE);
          }
          queue.receive(job, format(asked), asked.document());
          return good(asked, attributes(job));
        });
  }

  private IppMessage cancel(IppMessage asked, QueuedJob job) {
    boolean cancelled = queue.end(job, QueuedJob.State.CANCELLED, "job-canceled-by-user");
    return status(asked, cancelled ? OK : NOT_POSSIBLE);
  }

  private QueuedJob newJob(IppMessage asked) {
    return queue.add(
        id ->
            new QueuedJob(
                id,
                word(asked.operation("job-name"), "untitled"),
                word(asked.operation("requesting-user-name"), "anonymous"),
                word(asked.find(IppGroup.JOB, "media"), ""),
                tray(asked),
                Math.max(
                    1, asked.operation("job-impressions").map(IppAttribute::number).orElse(1))));
  }

  /// The members of a collection follow it as further values: a name, then its value (RFC 8010
  /// clause 3.1.6).
  private static String tray(IppMessage asked) {
    List<String> members =
        asked.find(IppGroup.JOB, "media-col").map(IppAttribute::words).orElse(List.of());
    int name = members.indexOf("media-source");
    return name >= 0 && name + 1 < members.size() ? members.get(name + 1) : "";
  }

  private boolean knowsFormat(IppMessage asked) {
    return settings.formats().contains(format(asked));
  }

  private static String format(IppMessage asked) {
    return word(asked.operation("document-format"), "application/octet-stream");
  }

  private static String word(Optional<IppAttribute> attribute, String otherwise) {
    return attribute.map(IppAttribute::word).orElse(otherwise);
  }

  private IppMessage ofJob(IppMessage asked, Function<QueuedJob, IppMessage> act) {
    int id = asked.operation("job-id").map(IppAttribute::number).orElse(0);
    Optional<QueuedJob> job = queue.find(id);
    return job.map(act).orElseGet(() -> status(asked, NOT_FOUND));
  }

  private List<IppGroup> printer(IppMessage asked) {
    List<IppAttribute> all = new PrinterDescription(settings, address).of(queue);
    List<String> wanted =
        asked.operation("requested-attributes").map(IppAttribute::words).orElse(List.of("all"));
    List<IppAttribute> chosen =
        all.stream()
            .filter(attribute -> wanted.contains("all") || wanted.contains(attribute.name()))
            .toList();
    return List.of(new IppGroup(IppGroup.PRINTER, chosen));
  }

  private List<IppGroup> jobs(IppMessage asked) {
    boolean ended = word(asked.operation("which-jobs"), "not-completed").equals("completed");
    String user = word(asked.operation("requesting-user-name"), "anonymous");
    boolean mine =
        asked.operation("my-jobs").map(flag -> flag.values().getFirst()[0] != 0).orElse(false);
    return queue.all().stream()
        .filter(job -> job.state.ended() == ended)
        .filter(job -> !mine || job.user.equals(user))
        .flatMap(job -> attributes(job).stream())
        .toList();
  }

  private List<IppGroup> attributes(QueuedJob job) {
    return List.of(new IppGroup(IppGroup.JOB, describe(job)));
  }

  private List<IppAttribute> describe(QueuedJob job) {
    return List.of(
        IppAttribute.numbers(IppAttribute.INTEGER, "job-id", job.id),
        IppAttribute.word(IppAttribute.URI, "job-uri", address + "/" + job.id),
        IppAttribute.word(IppAttribute.NAME, "job-name", job.name),
        IppAttribute.word(IppAttribute.NAME, "job-originating-user-name", job.user),
        IppAttribute.numbers(IppAttribute.ENUM, "job-state", job.state.code),
        IppAttribute.word(IppAttribute.KEYWORD, "job-state-reasons", job.reason),
        IppAttribute.numbers(
            IppAttribute.INTEGER, "job-impressions-completed", queue.impressions(job)),
        job.started
            ? IppAttribute.numbers(IppAttribute.INTEGER, "time-at-processing", 1)
            : IppAttribute.nothing("time-at-processing"));
  }

  private static IppMessage status(IppMessage asked, int status) {
    return answer(asked, status, List.of());
  }

  private static IppMessage good(IppMessage asked, List<IppGroup> groups) {
    return answer(asked, OK, groups);
  }

  private static IppMessage answer(IppMessage asked, int status, List<IppGroup> groups) {
    IppGroup head =
        new IppGroup(
            IppGroup.OPERATION,
            List.of(
                IppAttribute.word(IppAttribute.CHARSET, "attributes-charset", "utf-8"),
                IppAttribute.word(IppAttribute.LANGUAGE, "attributes-natural-language", "en")));
    List<IppGroup> whole =
        new ArrayList<>(Stream.concat(Stream.of(head), groups.stream()).toList());
    return new IppMessage(asked.version(), status, asked.id(), whole, new byte[0]);
  }
}
