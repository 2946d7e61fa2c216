package org.hallkiosk.hardware.simulator.card;

import java.time.Duration;
import java.util.Optional;

/// The slot of a simulated reader, the chip in it, and what is wrong with them. Guarded by the
/// reader's lock.
final class CardSlot {
  private static final int NEVER = -1;

  private Optional<SimulatedChip> chip = Optional.empty();
  private Optional<CardFault> fault = Optional.empty();
  private boolean mute;
  private long insertion;
  private long commands;
  private long faultSince;
  private long takenAt = NEVER;

  void insert(SimulatedChip inserted) {
    inserted.reset();
    chip = Optional.of(inserted);
    insertion++;
  }

  void take() {
    chip = Optional.empty();
    insertion++;
  }

  void takeAt(int command) {
    takenAt = commands + command;
  }

  void mute(boolean isMute) {
    mute = isMute;
  }

  void fault(Optional<CardFault> next) {
    fault = next;
    faultSince = commands;
  }

  Optional<SimulatedChip> chip() {
    return chip;
  }

  boolean mute() {
    return mute;
  }

  /// Changes whenever a card comes or goes.
  long insertion() {
    return insertion;
  }

  long commands() {
    return commands;
  }

  /// Counts a command that came in; the card may go at this moment.
  void came() {
    commands++;
    if (commands == takenAt) {
      takenAt = NEVER;
      take();
    }
  }

  /// How long the card takes; empty when it never answers.
  Optional<Duration> delay() {
    return switch (fault.orElse(new CardFault.Slow(Duration.ZERO))) {
      case CardFault.Silent _ -> Optional.empty();
      case CardFault.Slow(Duration longer) -> Optional.of(longer);
      case CardFault.WrongStatus _,
          CardFault.LyingLengths _,
          CardFault.EndlessAnswer _,
          CardFault.CutAnswer _,
          CardFault.Garbled _ ->
          Optional.of(Duration.ZERO);
    };
  }

  /// The chip's answer as it arrives.
  byte[] spoilt(byte[] answer) {
    return fault.map(it -> spoilt(it, answer)).orElse(answer);
  }

  private byte[] spoilt(CardFault it, byte[] answer) {
    return switch (it) {
      case CardFault.Silent _, CardFault.Slow _ -> answer;
      case CardFault.WrongStatus(int command, int status) ->
          commands - faultSince == command ? ChipAnswer.status(status).bytes() : answer;
      case CardFault.LyingLengths _ -> lying(answer);
      case CardFault.EndlessAnswer _ -> new byte[] {0x61, (byte) 0xFF};
      case CardFault.CutAnswer _ -> new byte[] {answer[0]};
      case CardFault.Garbled(int mask) -> garbled(answer, mask);
    };
  }

  private static byte[] lying(byte[] answer) {
    byte[] spoilt = answer.clone();
    if (spoilt.length > 3) {
      spoilt[1] = (byte) 0x84;
    }
    return spoilt;
  }

  private static byte[] garbled(byte[] answer, int mask) {
    byte[] spoilt = answer.clone();
    for (int i = 0; i < spoilt.length; i++) {
      spoilt[i] ^= (byte) mask;
    }
    return spoilt;
  }
}
