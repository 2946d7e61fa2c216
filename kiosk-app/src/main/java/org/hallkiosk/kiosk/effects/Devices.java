package org.hallkiosk.kiosk.effects;

import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.ReceiptPrinter;

/// The devices of this terminal. One that is missing or broken is present all the same, and answers
/// every call with its fault.
public record Devices(
    IdCardReader cardReader, Camera camera, DocumentPrinter printer, ReceiptPrinter slipPrinter) {}
