/// The social security card of the People's Republic of China, read by tag. Sources: the public
/// parts of LB/T and of readers in use, as gathered in the project's device facts; what only some
/// cards or readers do is a setting. Nothing is written to the card, and no PIN is tried unless the
/// setting names one.
package org.hallkiosk.hardware.card.social;
