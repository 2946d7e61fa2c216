package org.hallkiosk.kiosk.view;

/// What whoever signs in waits for.
public enum SignInState {
  WAITING,
  ASKING_HALL
}
