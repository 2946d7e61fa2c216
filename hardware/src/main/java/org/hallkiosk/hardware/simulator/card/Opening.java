package org.hallkiosk.hardware.simulator.card;

import java.util.Optional;

/// How far a chip lets itself be opened.
///
/// @param channel what protects all further messages, once it is open
record Opening(ChipAnswer answer, Optional<SecuredChannel> channel) {}
