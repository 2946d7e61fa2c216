package org.hallkiosk.hardware.station;

import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.EntryDoor;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.device.Speaker;

/// The devices of a terminal, one of each kind. One that is missing or broken is present all the
/// same, and answers every call with its fault; none of them ever hangs. A device is not closed by
/// who uses it: the station closes them all.
public record Installed(
    IdCardReader idCardReader,
    SmartCardReader smartCardReader,
    CodeScanner codeScanner,
    Camera camera,
    DocumentScanner documentScanner,
    DocumentPrinter documentPrinter,
    FormPrinter formPrinter,
    ReceiptPrinter receiptPrinter,
    Cabinet cabinet,
    EntryDoor entryDoor,
    Power power,
    Speaker speaker,
    FingerprintReader fingerprintReader,
    CardTerminal cardTerminal,
    CardDispenser cardDispenser) {}
