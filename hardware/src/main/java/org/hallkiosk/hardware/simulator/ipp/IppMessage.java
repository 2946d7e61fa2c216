package org.hallkiosk.hardware.simulator.ipp;

import java.util.List;
import java.util.Optional;

/// A request or an answer.
///
/// @param version major in the high byte, 0x0200 for IPP/2.0
/// @param code operation of a request, status of an answer
/// @param document what follows the attributes
record IppMessage(int version, int code, int id, List<IppGroup> groups, byte[] document) {

  Optional<IppAttribute> find(int group, String name) {
    return groups.stream()
        .filter(candidate -> candidate.tag() == group)
        .flatMap(candidate -> candidate.find(name).stream())
        .findFirst();
  }

  Optional<IppAttribute> operation(String name) {
    return find(IppGroup.OPERATION, name);
  }
}
