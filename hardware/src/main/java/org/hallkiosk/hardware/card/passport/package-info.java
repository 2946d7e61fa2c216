/// Passports and permits with a contactless chip (ICAO Doc 9303, parts 9 to 12), through jmrtd:
/// PACE where the chip offers it, else basic access control; the machine readable zone, the face,
/// and what the chip's security object proves.
package org.hallkiosk.hardware.card.passport;
