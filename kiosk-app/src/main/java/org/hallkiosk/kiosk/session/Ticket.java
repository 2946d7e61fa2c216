package org.hallkiosk.kiosk.session;

/// Names one question to the world. A phase remembers the ticket of the answer it waits for; any
/// other answer is too late.
public record Ticket(long number) {}
