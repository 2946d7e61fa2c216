package org.hallkiosk.kiosk.hall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.wording.Vocabulary;

/// What config/hall-api/openapi.yaml says: our names, and amounts as whole numbers of fen.
final class ContractVocabulary implements Vocabulary {

  private static final long MOST_FEN = 100_000_000_000L;

  @Override
  public String member(String ours) {
    return ours;
  }

  @Override
  public Object written(Fen amount) {
    return amount.value();
  }

  @Override
  public Optional<Fen> amount(JsonNode written) {
    return Optional.of(written)
        .filter(node -> node.isIntegralNumber() && node.canConvertToLong())
        .map(JsonNode::longValue)
        .filter(fen -> fen >= 0 && fen <= MOST_FEN)
        .map(Fen::new);
  }

  @Override
  public Optional<Refusal> refusal(String written) {
    return Arrays.stream(Refusal.values()).filter(one -> one.name().equals(written)).findFirst();
  }
}
