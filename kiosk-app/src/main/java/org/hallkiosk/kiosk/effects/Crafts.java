package org.hallkiosk.kiosk.effects;

import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.kiosk.capture.PortraitStudio;

/// What a terminal can do by itself, besides asking devices and hall.
///
/// @param studio used on the camera's lane only
/// @param socialCards how the cards of this place are read
public record Crafts(
    Papers papers, PortraitStudio studio, Guide guide, SocialCardSettings socialCards) {}
