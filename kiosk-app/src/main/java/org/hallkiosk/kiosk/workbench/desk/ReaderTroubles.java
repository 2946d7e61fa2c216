package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.sam.SamFault;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.page.Control;

/// What can be wrong with the reader's module, until it is taken away again. Each is told by the
/// status that the module then gives.
record ReaderTroubles(SimulatedSamModule module) {

  private static final String NONE = "none";

  Control control(String name) {
    List<Control.Option> options = new ArrayList<>();
    options.add(new Control.Option(NONE, new Texts("正常", "In order")));
    for (SamFault fault : SamFault.values()) {
      options.add(new Control.Option(id(fault), label(fault)));
    }
    return new Control.Choice(
        name,
        new Texts("安全模块故障", "Fault of the security module"),
        options,
        module.fault().map(ReaderTroubles::id).orElse(NONE));
  }

  void choose(String option) {
    Optional<SamFault> chosen =
        Arrays.stream(SamFault.values()).filter(fault -> id(fault).equals(option)).findFirst();
    chosen.ifPresentOrElse(module::fault, module::clearFault);
  }

  private static String id(SamFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Texts label(SamFault fault) {
    return switch (fault) {
      case SELF_TEST_FAILED -> new Texts("60 自检失败", "60 self-test failed");
      case NOT_AUTHORISED -> new Texts("66 未授权", "66 not authorised");
      case COMMAND_REFUSED -> new Texts("21 命令不支持", "21 command not known");
      case UNKNOWN_ERROR -> new Texts("24 未知错误", "24 unknown error");
      case NO_PRIVILEGE -> new Texts("23 无权限", "23 no privilege");
      case FIND_FAILED -> new Texts("80 找不到卡", "80 finds no card");
      case SELECT_FAILED -> new Texts("81 选卡失败", "81 select failed");
      case CARD_REJECTS_SAM -> new Texts("31 卡不认模块", "31 card rejects the module");
      case SAM_REJECTS_CARD -> new Texts("32 模块不认卡", "32 module rejects the card");
      case RANDOM_FAILED -> new Texts("47 随机数失败", "47 random number failed");
      case CONTENT_NOT_VERIFIED -> new Texts("33 信息校验失败", "33 content not verified");
      case UNKNOWN_CARD -> new Texts("40 卡类型不认识", "40 card type not known");
      case READ_FAILED -> new Texts("41 读卡失败", "41 read failed");
      case ITEM_EMPTY -> new Texts("91 无此内容", "91 item empty");
      case REQUEST_CHECKSUM -> new Texts("10 收到的校验和有误", "10 receives wrong checksums");
      case REQUEST_LENGTH -> new Texts("11 收到的长度有误", "11 receives wrong lengths");
      case FOUND_TO_ALL -> new Texts("9F 答非所问", "9F to everything");
      case DONE_TO_ALL -> new Texts("90 空应答", "90 without content");
      case NONSENSE -> new Texts("7F 协议外状态", "7F, no status of the protocol");
      case MUTE -> new Texts("不应答", "No answer");
    };
  }
}
