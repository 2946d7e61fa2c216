package org.hallkiosk.kiosk.hall.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.wording.Vocabulary;

/// The field's own names, and amounts in yuan with two decimals, as text.
final class GatewayVocabulary implements Vocabulary {

  static final GatewayVocabulary ONLY = new GatewayVocabulary();

  /// Up to 999,999,999.99, below what [Fen] takes.
  private static final Pattern YUAN = Pattern.compile("(0|[1-9][0-9]{0,8})\\.[0-9]{2}");

  private static final Map<String, String> NAMES =
      """
      about relatedNo             ageGroup ageType            agent agentFlag
      amount payAmount            answerCode code             answers formData
      attemptsLeft remainTimes    authorisation authCode      caseNumber projectNo
      cardNumber cardNo           challenge random            channels channelList
      choices selectData          check checkNo
      closed closedList           code codeNo                 codeText qrText
      companies corpList          company creditCode          department deptName
      documents fileTypeList      downDepartments downDeptList
      draft draftNo               drafts draftList            due dueAmount
      edition version             everyday aliasList          facts extData
      fee feeAmount               followUntil supplyDeadline  from startMark
      held licenseList            holder userInfo             hall hallList
      here localFlag
      id recordId                 issuer issueOrg             items itemList
      jpeg photoData              key requestNo               kind fileType
      againAfter resendWait
      label showName              lamp lampStatus             length codeLength
      level evaluateLevel         link linkUrl                mandate entrustNo
      maskedPhone mobile          material materialCode       materials materialList
      address addressInfo         closes closeTime            days weekList
      elsewhere placeList         hours openHours             opens openTime
      place placeType             services itemCodeList
      name fullName               next nextMark
      noticeNumber noticeNo       now serverTime              number certNo
      order orderNo               outcome handleStatus        pages pageCount
      paid paidAmount             payText payUrl              payee payeeName
      pdf fileContent             pickable selectFlag         promisedBy promiseDate
      pseudonym userId            reason reasonType           records recordList
      refunded refundAmount       refusal refuseCode          refusedParts refuseList
      result checkResult          rows showList               serials serialList
      service itemCode            sha256 fileHash             signature signValue
      source issueDept            spoilt voidList             status orderStatus
      timeLimit handleLimit       token accessToken           trace traceNo
      undelivered undeliveredList unpaid unpaidList           until supplyDate
      validFrom effectDate        validUntil expireDate       value showValue
      card cardInfo               change changeType           maskedNumber maskedNo
      way submitType              window windowNo
      """
          .lines()
          .flatMap(line -> Pattern.compile("\\S+ \\S+").matcher(line).results())
          .map(pair -> pair.group().split(" ", -1))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private GatewayVocabulary() {}

  @Override
  public String member(String ours) {
    return NAMES.getOrDefault(ours, ours);
  }

  @Override
  public Object written(Fen amount) {
    return BigDecimal.valueOf(amount.value(), 2).toPlainString();
  }

  @Override
  public Optional<Fen> amount(JsonNode written) {
    return Optional.of(written)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> text.length() <= 12 && YUAN.matcher(text).matches())
        .map(text -> new Fen(new BigDecimal(text).movePointRight(2).longValueExact()));
  }

  @Override
  public Optional<Refusal> refusal(String written) {
    return GatewayCode.refusal(written);
  }
}
