package org.hallkiosk.kiosk.hall.http;

/// Makes a part of an answer what the house calls it.
interface Reading<T> {
  T from(Members members) throws ContractBreach;
}
