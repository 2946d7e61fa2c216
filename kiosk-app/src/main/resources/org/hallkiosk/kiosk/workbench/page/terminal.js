// Speaks with the terminal: one question for changes at a time, one touch at a time, and every answer within
// a time, so that a terminal that hangs is noticed like one that is gone.
import { pickLine, say } from "./words.js";

const ANSWER_MS = 8000; // the terminal itself answers a question for changes after 5 s at the latest
const FRAME_MS = 83; // at most 12 pictures a second
const RETRY_MS = 1000;

/** The terminal answered, and said no. */
class Refusal extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

async function ask(path, options = {}) {
  const answer = await fetch(path, { ...options, signal: AbortSignal.timeout(ANSWER_MS) });
  if (!answer.ok) {
    throw new Refusal(answer.status, pickLine(await answer.text()));
  }
  return answer;
}

const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const pause = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds));

const visible = () =>
  document.hidden
    ? new Promise((go) => document.addEventListener("visibilitychange", go, { once: true }))
    : Promise.resolve();

export class Terminal {
  #seen = { run: "", version: "", panels: "", log: "" };
  #touches = Promise.resolve();
  #answers = false;
  #on;

  /** @param on what to do with: state(name), frame(picture), panels(list), log(lines, afresh), failed(sentence) */
  constructor(on) {
    this.#on = on;
  }

  /** Never ends. */
  async watch() {
    for (;;) {
      await visible();
      try {
        await this.#look();
        this.#answers = true;
        this.#on.state("live");
      } catch (trouble) {
        this.#answers = false;
        this.#on.state(trouble.status === 403 ? "refused" : "silent");
        await pause(RETRY_MS);
      }
    }
  }

  /** Touches keep their order, also when the terminal is slow; one that hangs is not given more of them. */
  tap(touch) {
    if (!this.#answers) {
      this.#on.failed(say("notTaken"));
      return this.#touches;
    }
    this.#touches = this.#touches.then(() => this.#tell("/api/tap", touch));
    return this.#touches;
  }

  act(panel, control, value) {
    return this.#tell("/api/actions", { panel, control, value });
  }

  async #tell(path, body) {
    try {
      await post(path, body);
    } catch (trouble) {
      this.#on.failed(trouble instanceof Refusal ? trouble.message : say("notTaken"));
    }
  }

  async #look() {
    const seen = this.#seen;
    const news = await (await ask(`/api/changes?${new URLSearchParams(seen)}`)).json();
    const afresh = news.run !== seen.run;
    if (news.panels) {
      this.#on.panels(news.panels);
    }
    if (afresh || news.lines.length > 0) {
      this.#on.log(news.lines, afresh);
    }
    const version = afresh || news.version !== seen.version ? await this.#frame() : seen.version;
    this.#seen = { run: news.run, version, panels: news.revision, log: news.log };
  }

  async #frame() {
    const begun = performance.now();
    const answer = await ask("/api/screen");
    const bitmap = await createImageBitmap(await answer.blob());
    const number = (name) => Number(answer.headers.get(name));
    this.#on.frame({ bitmap, width: number("Screen-Width"), height: number("Screen-Height") });
    await pause(FRAME_MS - (performance.now() - begun));
    return answer.headers.get("Screen-Version");
  }
}
