package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Sides;
import com.hp.jipp.model.Types;
import java.net.URI;
import org.hallkiosk.hardware.device.PrintJob;

/// The requests this driver makes (RFC 8011 clause 4).
final class IppQuestions {

  private final URI printer;
  private final IppSettings settings;

  IppQuestions(URI printer, IppSettings settings) {
    this.printer = printer;
    this.settings = settings;
  }

  /// `cups-version` is asked to find out whether the far end is a spooler rather than a printer.
  IppPacket.Builder printerAttributes() {
    IppPacket.Builder question = question(Operation.getPrinterAttributes);
    question
        .getOperationAttributes()
        .put(
            Types.requestedAttributes,
            "printer-make-and-model",
            "document-format-supported",
            "operations-supported",
            "ipp-features-supported",
            "job-impressions-supported",
            "cups-version",
            "printer-state",
            "printer-state-reasons",
            "printer-is-accepting-jobs",
            "media-source-supported",
            "printer-input-tray",
            "printer-supply",
            "printer-supply-description",
            "marker-names",
            "marker-types",
            "marker-levels",
            "marker-low-levels",
            "marker-high-levels");
    return question;
  }

  IppPacket.Builder createJob(PrintJob job) {
    return withJob(question(Operation.createJob), job);
  }

  IppPacket.Builder printJob(PrintJob job) {
    IppPacket.Builder question = withJob(question(Operation.printJob), job);
    question.getOperationAttributes().put(Types.documentFormat, job.mediaType());
    return question;
  }

  IppPacket.Builder sendDocument(int jobId, PrintJob job) {
    IppPacket.Builder question = aboutJob(Operation.sendDocument, jobId);
    question.getOperationAttributes().put(Types.documentFormat, job.mediaType());
    question.getOperationAttributes().put(Types.lastDocument, true);
    return question;
  }

  IppPacket.Builder jobAttributes(int jobId) {
    IppPacket.Builder question = aboutJob(Operation.getJobAttributes, jobId);
    question
        .getOperationAttributes()
        .put(
            Types.requestedAttributes,
            "job-id",
            "job-name",
            "job-state",
            "job-state-reasons",
            "job-impressions-completed",
            "job-media-sheets-completed",
            "time-at-processing");
    return question;
  }

  IppPacket.Builder cancelJob(int jobId) {
    return aboutJob(Operation.cancelJob, jobId);
  }

  /// @param which `completed` (which in IPP includes cancelled and aborted) or `not-completed`
  IppPacket.Builder ourJobs(String which) {
    IppPacket.Builder question = question(Operation.getJobs);
    question.getOperationAttributes().put(Types.whichJobs, which);
    question.getOperationAttributes().put(Types.myJobs, true);
    question
        .getOperationAttributes()
        .put(
            Types.requestedAttributes,
            "job-id",
            "job-name",
            "job-state",
            "job-originating-user-name");
    return question;
  }

  private IppPacket.Builder withJob(IppPacket.Builder question, PrintJob job) {
    question.getOperationAttributes().put(Types.jobName, job.name());
    question.getOperationAttributes().put(Types.jobImpressions, job.pages());
    MediaChoice.put(settings, question);
    question.getJobAttributes().put(Types.sides, Sides.oneSided);
    return question;
  }

  private IppPacket.Builder aboutJob(Operation operation, int jobId) {
    IppPacket.Builder question = addressed(operation);
    question.getOperationAttributes().put(Types.jobId, jobId);
    return signed(question);
  }

  private IppPacket.Builder question(Operation operation) {
    return signed(addressed(operation));
  }

  /// Charset, language and target come first and in this order (RFC 8011 clause 4.1.4).
  private IppPacket.Builder addressed(Operation operation) {
    IppPacket.Builder question = new IppPacket.Builder(operation);
    question.getOperationAttributes().put(Types.attributesCharset, "utf-8");
    question.getOperationAttributes().put(Types.attributesNaturalLanguage, "en");
    question.getOperationAttributes().put(Types.printerUri, printer);
    return question;
  }

  private IppPacket.Builder signed(IppPacket.Builder question) {
    question.getOperationAttributes().put(Types.requestingUserName, settings.user());
    return question;
  }
}
