package org.hallkiosk.kiosk.hall.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;

/// How halls of one shape write what all of them say.
public interface Vocabulary {

  /// What they call a member.
  ///
  /// @param ours as config/hall-api/openapi.yaml calls it
  String member(String ours);

  /// An amount as JSON: a text, or a whole number.
  Object written(Fen amount);

  /// Empty where it is no amount.
  Optional<Fen> amount(JsonNode written);

  /// Empty where they write no refusal so.
  Optional<Refusal> refusal(String written);
}
