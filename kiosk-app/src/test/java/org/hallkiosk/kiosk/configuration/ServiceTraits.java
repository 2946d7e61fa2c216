package org.hallkiosk.kiosk.configuration;

import java.util.Set;
import java.util.TreeSet;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;

/// What a service makes use of, as `kind: value`.
final class ServiceTraits {

  private final Set<String> traits = new TreeSet<>();

  private ServiceTraits() {}

  static Set<String> of(Service service) {
    ServiceTraits found = new ServiceTraits();
    found.add("audience", service.audience());
    found.add("assurance", service.assurance());
    found.add("agency", service.agency());
    found.add("minors", service.minors());
    found.traits.add(
        switch (service.promise()) {
          case Promise.Immediate _ -> "promise: immediate";
          case Promise.WorkingDays _ -> "promise: working days";
        });
    service.hours().ifPresent(_ -> found.traits.add("hours: limited"));
    found.traits.add(
        "departments: " + (service.departments().size() > 1 ? "several" : "one or none"));
    service.plan().forEach(found::add);
    return found.traits;
  }

  private void add(String kind, Enum<?> value) {
    traits.add(kind + ": " + value.name());
  }

  private void add(PlannedStep planned) {
    traits.add("step: " + WrittenService.name(planned.step()));
    add(planned.when());
    switch (planned.step()) {
      case ServiceStep.FillForm form -> form.fields().forEach(this::add);
      case ServiceStep.ShowRecords records ->
          traits.add("records: " + (records.field().isPresent() ? "picked" : "shown"));
      case ServiceStep.ScanMaterial scan -> {
        traits.add("device: document-scanner");
        traits.add("material: " + (scan.mayFollow() ? "may follow" : "at once"));
      }
      case ServiceStep.ScanCode _ -> traits.add("device: code-scanner");
      case ServiceStep.TakePhoto _, ServiceStep.CheckPerson _ -> traits.add("device: camera");
      case ServiceStep.Deliver deliver -> deliver.ways().forEach(way -> add("delivery", way));
      case ServiceStep.Review review ->
          traits.add("review: " + (review.twice() ? "twice" : "once"));
      case ServiceStep.Pay pay -> add(pay.fee());
      case ServiceStep.Print print -> {
        add("document", print.kind());
        add("stock", print.stock());
        traits.add(
            "device: " + (print.stock() == Stock.PLAIN ? "document-printer" : "form-printer"));
      }
      case ServiceStep.Identify _ -> traits.add("device: id-card-reader");
      case ServiceStep.Receipt _ -> traits.add("device: receipt-printer");
      case ServiceStep.Choose _, ServiceStep.Sign _, ServiceStep.Submit _, ServiceStep.Rate _ -> {}
    }
  }

  private void add(FormField field) {
    traits.add("question: " + field.kind().getClass().getSimpleName());
    traits.add("question: " + (field.required() ? "must be answered" : "may be left empty"));
    field.prefill().ifPresent(_ -> traits.add("question: known already"));
  }

  private void add(Fee fee) {
    traits.add(
        switch (fee) {
          case Fee.Fixed _ -> "pay: fixed";
          case Fee.OfRecord _ -> "pay: of a record";
        });
    traits.add("device: card-terminal");
  }

  private void add(Condition condition) {
    switch (condition) {
      case Condition.Always _ -> {}
      case Condition.Equals _ -> traits.add("condition: equals");
      case Condition.In _ -> traits.add("condition: in");
      case Condition.All(var parts) -> {
        traits.add("condition: all");
        parts.forEach(this::add);
      }
      case Condition.Any(var parts) -> {
        traits.add("condition: any");
        parts.forEach(this::add);
      }
      case Condition.Not(var part) -> {
        traits.add("condition: not");
        add(part);
      }
    }
  }
}
