package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;

/// What a citizen can do about their terminal service card. Stands where a service stands, so that
/// it has a name on the screen; the catalogue has no such one.
enum ServiceCardMatter {
  BIND,
  UNBIND,
  REPORT_LOST;

  /// Over all of them.
  static final Service DESK = service("service-card", new Texts("终端服务卡", "Terminal service card"));

  static final Texts QUESTION = new Texts("您要怎样处理您的终端服务卡？", "What about your service card?");
  static final Texts NUMBER = new Texts("卡号", "Card number");

  private Texts label() {
    return switch (this) {
      case BIND -> new Texts("绑定终端服务卡", "Bind a terminal service card");
      case UNBIND -> new Texts("解绑终端服务卡", "Unbind the terminal service card");
      case REPORT_LOST -> new Texts("终端服务卡挂失", "Report the terminal service card lost");
    };
  }

  /// What is agreed to.
  Texts consent() {
    return switch (this) {
      case BIND ->
          new Texts(
              "本人同意将这张卡与本人身份绑定，今后可凭卡登录自助终端。",
              "I bind this card to myself. From now on it signs me in at terminals.");
      case UNBIND ->
          new Texts(
              "本人解绑这张卡，它不能再用来登录；需要时可以重新绑定。",
              "I unbind this card. It signs me in no more, until it is bound again.");
      case REPORT_LOST ->
          new Texts(
              "本人报告这张卡遗失，它立即停用；找到后可凭身份证重新绑定。",
              "I report this card lost. It is blocked at once; once found, it can be bound again"
                  + " with the ID card.");
    };
  }

  private static Service service(String id, Texts name) {
    return new Service(
        new ServiceId(id),
        "",
        new CategoryId(id),
        name,
        name,
        Audience.PERSON,
        Assurance.CARD_AND_PERSON_CHECK,
        Agency.IN_PERSON_ONLY,
        Minors.GUARDIAN_UNDER_14,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        List.of(PlannedStep.always(new ServiceStep.Submit())));
  }

  Run run() {
    return Run.of(service("service-card", label()));
  }

  ServiceStep.Option option() {
    return new ServiceStep.Option(name(), label());
  }

  boolean isPicked(String value) {
    return name().equals(value);
  }
}
