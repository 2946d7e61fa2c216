package org.hallkiosk.hardware.simulator.ipp;

import java.util.List;
import java.util.Optional;

/// Attributes under one delimiter tag.
record IppGroup(int tag, List<IppAttribute> attributes) {

  static final int OPERATION = 0x01;
  static final int JOB = 0x02;
  static final int END = 0x03;
  static final int PRINTER = 0x04;

  Optional<IppAttribute> find(String name) {
    return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }
}
