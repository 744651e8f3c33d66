// Starts the real binary with the demo city in a folder of its own, and knows what it printed.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

import { Mailbox } from "./mails.mjs";

const PATIENCE = 60_000;
const STOP_PATIENCE = 10_000;

/**
 * @param {object} [options]
 * @param {string[]} [options.command] the program and its first arguments; the binary in HOCHBEET_BIN when not given
 * @param {string[]} [options.args] more arguments
 * @param {boolean} [options.empty] a hub that nobody has set up, instead of the demo
 */
export async function startHub({ command = [binary()], args = [], empty = false } = {}) {
  const data = await mkdtemp(join(tmpdir(), "hochbeet-e2e-"));
  const [program, ...first] = command;
  const child = spawn(program, [...first, empty ? "serve" : "demo", "--data", data, "--listen", "127.0.0.1:0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const hub = new Hub(child, data, command);
  try {
    await hub.ready();
  } catch (error) {
    await hub.stop().catch(() => {});
    throw error;
  }
  return hub;
}

function binary() {
  if (!env.HOCHBEET_BIN) {
    throw new Error("HOCHBEET_BIN names no binary: `cargo xtask test --all` sets it, by hand it is target/debug/hochbeet");
  }
  return env.HOCHBEET_BIN;
}

class Hub {
  /** `http://localhost:PORT`, without a slash at its end. */
  base = null;
  /** The log-in links by the role they are printed for. */
  logins = new Map();

  #child;
  #command;
  #data;
  #output = [];
  #fault = null;
  #ended;

  constructor(child, data, command) {
    this.#child = child;
    this.#command = command;
    this.#data = data;
    /** The mails the demo wrote instead of sending them. */
    this.mails = new Mailbox(join(data, "post"));
    this.#ended = new Promise((resolve) => {
      child.once("exit", (code, signal) => resolve({ code, signal }));
      child.once("error", (error) => {
        this.#fault = error;
        resolve({ code: null, signal: null });
      });
    });
    this.killOnExit = () => child.kill("SIGKILL");
    process.once("exit", this.killOnExit);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => this.#output.push(line));
    }
    createInterface({ input: child.stdout }).on("line", (line) => this.#listen(line));
  }

  #listen(line) {
    const address = line.match(/\bhttp:\/\/localhost:\d+(\/\S*)?/);
    if (!address) return;
    const [url, path = "/"] = address;
    if (path === "/") {
      this.base ??= url.replace(/\/$/, "");
    } else {
      const role = line.slice(0, address.index).replace(/:\s*$/, "").trim();
      this.logins.set(role, url);
    }
  }

  /** Everything it printed, for a failure's message. */
  output() {
    return this.#output.join("\n");
  }

  /** Runs another command of the program on the same data, as an operator does beside the running hub. */
  async run(...args) {
    const [program, ...first] = this.#command;
    const child = spawn(program, [...first, ...args, "--data", this.#data], { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => said.push(bytes));
    const [code] = await once(child, "close");
    const text = Buffer.concat(said).toString();
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${text}`);
    return text;
  }

  /** A file in the folder of its data. */
  file(name) {
    return join(this.#data, name);
  }

  /** Waits for the page address and for /readyz. */
  async ready() {
    await this.#until("the address of the hub", () => this.base);
    await this.#until("/readyz", async () => {
      const answer = await fetch(`${this.base}/readyz`).catch(() => null);
      await answer?.arrayBuffer();
      return answer?.ok;
    });
  }

  /** The log-in link that was printed for a role. */
  async login(role) {
    await this.#until(`the log-in link of „${role}“`, () => this.logins.has(role));
    return this.logins.get(role);
  }

  async #until(what, isThere) {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (await isThere()) return;
      if (this.#fault) throw new Error(`the hub cannot start: ${this.#fault.message}`);
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) break;
      await sleep(50);
    }
    throw new Error(`the hub does not give ${what}. It printed:\n${this.output()}`);
  }

  /** Ends it as an operator would, and takes its folder away. */
  async stop() {
    process.off("exit", this.killOnExit);
    const asked = this.#child.kill("SIGTERM");
    const forced = new AbortController();
    const late = sleep(STOP_PATIENCE, "late", { signal: forced.signal }).catch(() => "in time");
    const ended = await Promise.race([this.#ended, late]);
    forced.abort();
    if (ended === "late") {
      this.#child.kill("SIGKILL");
      await once(this.#child, "exit");
    }
    await rm(this.#data, { recursive: true, force: true });
    if (ended === "late") throw new Error(`the hub did not stop within ${STOP_PATIENCE} ms. It printed:\n${this.output()}`);
    if (asked && ended.code !== 0) {
      throw new Error(`the hub ended with ${ended.code ?? ended.signal}. It printed:\n${this.output()}`);
    }
  }
}
