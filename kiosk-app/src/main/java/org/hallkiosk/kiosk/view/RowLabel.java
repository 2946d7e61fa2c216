package org.hallkiosk.kiosk.view;

/// What a line of the review tells.
public enum RowLabel {
  NAME,
  ID_NUMBER,
  COMPANY,
  AGENT,
  ANSWER,
  MATERIAL,
  FEE
}
