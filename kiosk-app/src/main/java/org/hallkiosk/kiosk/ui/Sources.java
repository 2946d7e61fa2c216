package org.hallkiosk.kiosk.ui;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.ui.kit.Pinyin;

/// What pages need beside their view.
///
/// @param nanos a clock that only goes forward
record Sources(Optics optics, Supplier<Pinyin> pinyin, LongSupplier nanos) {}
