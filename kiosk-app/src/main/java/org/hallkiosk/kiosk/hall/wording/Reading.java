package org.hallkiosk.kiosk.hall.wording;

/// Makes a part of an answer what the house calls it.
public interface Reading<T> {
  T from(Members members) throws ContractBreach;
}
