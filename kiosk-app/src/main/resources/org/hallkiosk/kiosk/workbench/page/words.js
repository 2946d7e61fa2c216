// What the page itself says, and which of a text's two languages is shown.

const WORDS = {
  workbench: ["工作台", "Workbench"],
  otherLanguage: ["English", "中文"],
  liveScreen: ["终端屏幕", "Live screen"],
  screenHelp: [
    "终端屏幕：点击即触摸；也可用方向键移动光标，按回车键触摸",
    "Terminal screen: click to touch; or move the marker with the arrow keys and press Enter",
  ],
  hint: ["点击即触摸 · 方向键加回车亦可", "Click to touch · or arrow keys and Enter"],
  devices: ["模拟设备", "Simulated devices"],
  log: ["发生了什么", "What happened"],
  filter: ["筛选", "Filter"],
  nothingYet: ["暂无记录", "Nothing yet"],
  noPapers: ["暂无纸张", "No papers yet"],
  happen: ["发生", "Let it happen"],
  openDocument: ["打开 PDF", "Open PDF"],
  actualSize: ["实际大小", "Actual size"],
  close: ["关闭", "Close"],
  connecting: ["正在连接", "Connecting"],
  live: ["已连接", "Live"],
  silent: ["无响应", "No answer"],
  refused: ["口令失效", "Token refused"],
  silentTitle: ["终端没有响应。", "The terminal does not answer."],
  silentText: ["画面已过时；页面每秒重试一次，恢复后自动继续。", "The picture is old; the page tries again every second and goes on by itself."],
  refusedTitle: ["此地址已失效。", "This address is no longer valid."],
  refusedText: ["终端以新地址重新启动，请打开它启动时显示的完整地址。", "The terminal restarted with a new address; open the full address it showed when it started."],
  notTaken: ["终端没有接受这次操作。", "The terminal did not take that."],
  ALL: ["全部", "All"],
  PAPER: ["纸张", "Paper"],
  PHONE: ["手机", "Phone"],
  DEVICE: ["设备", "Device"],
  HALL: ["大厅", "Hall"],
  TERMINAL: ["终端", "Terminal"],
  portrait: ["竖屏", "portrait"],
  landscape: ["横屏", "landscape"],
};

const KEY = "hallkiosk.language";
const listeners = [];
let language = localStorage.getItem(KEY) ?? (navigator.language.startsWith("zh") ? "zh" : "en");

export const say = (key) => WORDS[key][language === "zh" ? 0 : 1];

/** The wanted language of a text {zh, en}. */
export const pick = (texts) => texts[language];

/** The wanted line of the terminal's two-line sentence. */
export const pickLine = (sentence) => sentence.trim().split("\n")[language === "zh" ? 0 : 1] ?? sentence;

export const locale = () => (language === "zh" ? "zh-CN" : "en-GB");

/** Calls now, and again whenever the language changes. */
export function inEveryLanguage(listener) {
  listeners.push(listener);
  listener();
}

export function switchLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(KEY, language);
  listeners.forEach((listener) => listener());
}
