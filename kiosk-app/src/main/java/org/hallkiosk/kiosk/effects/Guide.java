package org.hallkiosk.kiosk.effects;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.GuideItem;

/// The whole hall's guide as this terminal has it. Used on a lane of its own.
public interface Guide {

  /// No guide has come from the hall yet.
  Guide EMPTY =
      new Guide() {
        @Override
        public List<GuideItem> search(String typed) {
          return List.of();
        }

        @Override
        public Optional<GuideItem> entry(String code) {
          return Optional.empty();
        }
      };

  /// The best hits first, as many as a screen can show pages of. Blocks some milliseconds.
  ///
  /// @param typed any text, also none
  List<GuideItem> search(String typed);

  /// @param code as [GuideItem#code] says it
  Optional<GuideItem> entry(String code);
}
