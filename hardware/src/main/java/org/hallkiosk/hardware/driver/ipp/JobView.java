package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// What the printer says of one job.
///
/// @param owner under whose name it stands, where asked and told
/// @param state RFC 8011 clause 5.3.7
/// @param impressions sides that it claims to have printed, where it tells
/// @param neverStarted the printer says outright that it never worked on this job
record JobView(
    int id,
    String name,
    Optional<String> owner,
    int state,
    List<String> reasons,
    OptionalInt impressions,
    boolean neverStarted) {

  JobView {
    reasons = List.copyOf(reasons);
  }

  /// Throws unchecked where the answer holds no job.
  static JobView of(IppPacket answer) {
    return of(Objects.requireNonNull(answer.get(Tag.jobAttributes), "no job"));
  }

  /// All jobs of a Get-Jobs answer.
  static List<JobView> all(IppPacket answer) {
    return answer.getAttributeGroups().stream()
        .filter(group -> group.getTag().equals(Tag.jobAttributes))
        .map(JobView::of)
        .toList();
  }

  static int id(IppPacket answer) {
    AttributeGroup said = Objects.requireNonNull(answer.get(Tag.jobAttributes), "no job");
    return Objects.requireNonNull(said.getValue(Types.jobId), "no job-id");
  }

  private static JobView of(AttributeGroup said) {
    Integer id = said.getValue(Types.jobId);
    JobState state = Objects.requireNonNull(said.getValue(Types.jobState), "no job-state");
    String name = said.getString(Types.jobName);
    Attribute<Integer> started = said.get(Types.timeAtProcessing);
    return new JobView(
        id == null ? 0 : id,
        name == null ? "" : name,
        Optional.ofNullable(said.getString(Types.jobOriginatingUserName)),
        state.getCode(),
        said.getStrings(Types.jobStateReasons),
        printed(said),
        started != null && started.isNoValue());
  }

  /// We print on one side, so a sheet is a side where only sheets are told.
  private static OptionalInt printed(AttributeGroup said) {
    Integer impressions = said.getValue(Types.jobImpressionsCompleted);
    Integer told = impressions == null ? said.getValue(Types.jobMediaSheetsCompleted) : impressions;
    return told == null ? OptionalInt.empty() : OptionalInt.of(told);
  }

  boolean ended() {
    return state >= JobState.Code.canceled;
  }

  boolean completed() {
    return state == JobState.Code.completed;
  }

  boolean hasErrors() {
    return reasons.contains("job-completed-with-errors");
  }
}
