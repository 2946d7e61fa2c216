package org.hallkiosk.kiosk.catalog;

import java.time.Duration;
import org.hallkiosk.kiosk.identity.Masking;

/// What an administrator decides about sessions.
///
/// @param idle without a touch for so long, the screen asks whether anybody is there
/// @param idleWarning how long it asks before the session ends
/// @param idleExtensions how often a citizen may say "continue" (WCAG 2.2.1: at least 10)
/// @param takeCard how long the reminder to take the card stays before the session ends
/// @param queryEvery between two questions about an unknown outcome
/// @param queryFor after so long the citizen is told that the outcome is not known yet
/// @param recoverEvery between two questions about an outcome left open by an earlier session
/// @param taskAfter an outcome that is unknown for so long becomes a task of the hall's staff
/// @param orderEvery between two questions about an order that is to be paid
/// @param payFor how long an order's code stands on the screen, or a phone's code is waited for
/// @param resultFor how long the result stays without a touch
/// @param goodbyeFor how long the goodbye stays
/// @param ratingLevels 5 by default, 3 in some halls
/// @param faceAttempts pictures a citizen may have compared before another way is asked for
/// @param staffEvery between two questions whether the staff have decided upon a person
/// @param staffFor how long their decision is waited for
public record Policies(
    Duration idle,
    Duration idleWarning,
    int idleExtensions,
    Duration takeCard,
    Duration queryEvery,
    Duration queryFor,
    Duration recoverEvery,
    Duration taskAfter,
    Duration orderEvery,
    Duration payFor,
    Duration resultFor,
    Duration goodbyeFor,
    int ratingLevels,
    int faceAttempts,
    Duration staffEvery,
    Duration staffFor,
    Masking masking) {}
