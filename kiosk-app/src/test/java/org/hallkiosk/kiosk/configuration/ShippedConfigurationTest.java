package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.identity.Masking;
import org.junit.jupiter.api.Test;

class ShippedConfigurationTest {

  private static final Path SHIPPED = ConfigurationCopy.SHIPPED;

  @Test
  void it_is_without_fault() {
    ConfigurationReading.Usable usable =
        assertInstanceOf(
            ConfigurationReading.Usable.class, new ConfigurationFolder(SHIPPED).read());
    assertEquals(List.of(), usable.leftOut());
  }

  @Test
  void it_has_the_eleven_categories_in_their_order() {
    List<String> names =
        read().catalog().categories().stream().map(Category::name).map(name -> name.zh()).toList();
    assertEquals(
        List.of(
            "人社",
            "公积金",
            "不动产",
            "公安交管",
            "公安户政与出入境",
            "税务",
            "医保",
            "企业服务",
            "民政与残联",
            "教育、档案与司法",
            "综合服务"),
        names);
  }

  @Test
  void it_has_the_thirty_six_services_in_their_categories() {
    Catalog catalog = read().catalog();
    assertEquals(
        List.of(4, 3, 3, 3, 4, 3, 3, 3, 3, 3, 4),
        catalog.categories().stream()
            .map(category -> catalog.servicesOf(category.id()).size())
            .toList());
    assertEquals(36, catalog.services().stream().map(Service::itemCode).distinct().count());
  }

  @Test
  void its_services_are_those_of_the_counter() {
    assertEquals(
        List.of(
            "12345 诉求",
            "不动产登记信息查询",
            "不动产登记进度",
            "交通违法处理与缴款",
            "企业信用查询",
            "企业开办进度",
            "低保信息查询",
            "公积金缴存证明",
            "公积金账户查询",
            "公积金贷款进度",
            "养老保险缴费明细",
            "出入境证件进度",
            "办件查询",
            "助学贷款查询",
            "医保参保凭证",
            "发票领取",
            "完税证明打印",
            "居住证进度",
            "居民医保缴费",
            "异地就医备案",
            "排队取号",
            "无房证明",
            "无犯罪记录证明申请",
            "机动车信息",
            "档案查阅预约",
            "残疾人证进度",
            "现行文件查阅",
            "电子证照打印",
            "社保卡临时挂失",
            "社保卡补发申请",
            "社保参保证明",
            "纳税记录",
            "老年人优待证申请",
            "营业执照打印",
            "证件照采集",
            "驾驶证信息"),
        read().catalog().services().stream().map(service -> service.name().zh()).sorted().toList());
  }

  @Test
  void the_no_house_certificate_needs_the_person_and_ends_with_paper() {
    Service service = read().catalog().service(new ServiceId("no-house-certificate")).orElseThrow();
    assertEquals(new CategoryId("real-estate"), service.category());
    assertEquals(Assurance.CARD_AND_PERSON_CHECK, service.assurance());
    assertEquals(
        List.of(
            "Identify", "CheckPerson", "Choose", "Review", "Submit", "Print", "Receipt", "Rate"),
        service.steps().stream().map(step -> step.getClass().getSimpleName()).toList());
    ServiceStep.Choose purpose = assertInstanceOf(ServiceStep.Choose.class, service.steps().get(2));
    assertEquals(
        List.of("购房", "落户", "入学", "公积金", "贷款", "其他"),
        purpose.options().stream().map(option -> option.label().zh()).toList());
  }

  @Test
  void its_policies_are_those_of_the_counter() {
    Policies policies = read().policies();
    assertEquals(Duration.ofSeconds(60), policies.idle());
    assertEquals(Duration.ofSeconds(30), policies.idleWarning());
    assertEquals(10, policies.idleExtensions());
    assertEquals(Masking.DEFAULT, policies.masking());
  }

  @Test
  void its_terminal_has_a_device_of_every_kind() {
    Terminal terminal = read().terminal();
    assertEquals(
        EnumSet.allOf(DeviceKind.class),
        terminal.devices().stream()
            .flatMap(device -> DeviceKind.named(device.kind()).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeviceKind.class))));
    assertEquals(DeviceKind.values().length, terminal.devices().size());
    assertEquals("sim:hall", terminal.hall().address());
    assertTrue(terminal.data().isAbsolute() && terminal.trustedRoots().isAbsolute());
    assertEquals(
        SHIPPED.toAbsolutePath().normalize().resolve("trusted-roots"), terminal.trustedRoots());
  }

  @Test
  void its_words_speak_both_languages() {
    Configuration configuration = read();
    assertEquals("事项", configuration.words().say(Locale.SIMPLIFIED_CHINESE, "slip.service"));
    assertEquals(
        "2 页", configuration.words().say(Locale.SIMPLIFIED_CHINESE, "slip.pages-value", 2));
    assertEquals("Service", configuration.words().say(Locale.ENGLISH, "slip.service"));
  }

  @Test
  void the_example_of_a_real_terminal_is_without_fault() {
    ConfigurationReading reading =
        new ConfigurationFolder(SHIPPED).read(SHIPPED.resolve("examples/terminal-real.yaml"));
    Configuration real =
        assertInstanceOf(ConfigurationReading.Usable.class, reading).configuration();
    assertEquals("48", real.terminal().devices().get(2).options().get("columns"));
    assertEquals(Path.of("/var/lib/hallkiosk"), real.terminal().data());
  }

  @Test
  void every_file_with_a_schema_tells_the_editor_so() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(this::hasSchema).toList()) {
        String first = Files.readAllLines(file).getFirst();
        String prefix = "# yaml-language-server: $schema=";
        assertTrue(first.startsWith(prefix), file.toString());
        Path schema = file.resolveSibling(first.substring(prefix.length()));
        assertTrue(Files.exists(schema.normalize()), () -> file + " names " + schema);
      }
    }
  }

  private boolean hasSchema(Path file) {
    String name = SHIPPED.relativize(file).toString();
    return name.endsWith(".yaml") && !name.startsWith("brand") && !name.startsWith("hall-api");
  }

  private static Configuration read() {
    return assertInstanceOf(
            ConfigurationReading.Usable.class, new ConfigurationFolder(SHIPPED).read())
        .configuration();
  }
}
