package org.hallkiosk.hardware.simulator.card;

/// How social security cards differ.
///
/// @param generation 1 to 3; those of the first hold no name extension
/// @param wantsVerification whether it reads out nothing before VERIFY 88 88 88
/// @param selection P1 with which it lets files be selected: 02, or 00
public record SocialCardTraits(int generation, boolean wantsVerification, int selection) {
  public static final SocialCardTraits THIRD = new SocialCardTraits(3, false, 0x02);
  public static final SocialCardTraits FIRST = new SocialCardTraits(1, false, 0x02);
}
