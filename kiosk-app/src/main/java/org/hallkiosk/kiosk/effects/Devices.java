package org.hallkiosk.kiosk.effects;

import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.SmartCardReader;

/// The devices of this terminal. One that is missing or broken is present all the same, and answers
/// every call with its fault.
public record Devices(
    IdCardReader cardReader,
    SmartCardReader chipReader,
    Camera camera,
    DocumentScanner documentScanner,
    CodeScanner codeScanner,
    CardTerminal cardTerminal,
    DocumentPrinter printer,
    FormPrinter formPrinter,
    ReceiptPrinter slipPrinter) {}
