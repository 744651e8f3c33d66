// The mails that a hub without a mail server writes into its data folder.

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import PostalMime from "postal-mime";

const PATIENCE = 15_000;

export class Mailbox {
  #folder;
  #handedOut = new Set();

  constructor(folder) {
    this.#folder = folder;
  }

  /** All mails, the oldest first; only those to an address when one is given. */
  async all(to) {
    const names = await readdir(this.#folder).catch((error) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    const found = [];
    for (const file of names.filter((name) => name.endsWith(".eml"))) {
      const { mtimeMs, size } = await stat(join(this.#folder, file));
      if (size > 0) found.push({ file, mtimeMs });
    }
    found.sort((a, b) => a.mtimeMs - b.mtimeMs || a.file.localeCompare(b.file));
    const mails = [];
    for (const { file } of found) {
      mails.push({ file, ...(await parseMail(await readFile(join(this.#folder, file)))) });
    }
    return to === undefined ? mails : mails.filter((mail) => mail.to.includes(to.toLowerCase()));
  }

  /**
   * Waits for the next mail to an address. Each mail is handed out once, so that the second call never answers with the first mail.
   * @param {string} to
   * @param {object} [options]
   * @param {RegExp | string} [options.subject] what its subject contains
   * @param {number} [options.patience] in milliseconds
   */
  async next(to, { subject = "", patience = PATIENCE } = {}) {
    const end = Date.now() + patience;
    for (;;) {
      const mails = await this.all(to);
      const fits = (it) => (subject instanceof RegExp ? subject.test(it.subject) : it.subject.includes(subject));
      const mail = mails.find((it) => !this.#handedOut.has(it.file) && fits(it));
      if (mail) {
        this.#handedOut.add(mail.file);
        return mail;
      }
      if (Date.now() > end) {
        const others = (await this.all()).map((it) => `  ${it.to.join(", ")}: ${it.subject}`).join("\n");
        throw new Error(`no new mail to ${to} („${subject}“) in ${patience} ms. All mails:\n${others || "  none"}`);
      }
      await sleep(100);
    }
  }
}

/** What a test wants to know of a message in RFC 5322 form. */
export async function parseMail(bytes) {
  const mail = await PostalMime.parse(bytes);
  const text = mail.text ?? "";
  return {
    from: mail.from?.address,
    to: (mail.to ?? []).flatMap((to) => to.group ?? [to]).map((to) => to.address.toLowerCase()),
    subject: mail.subject ?? "",
    messageId: mail.messageId,
    text,
    html: mail.html,
    attachments: mail.attachments,
    header: (name) => mail.headers.find((header) => header.key === name.toLowerCase())?.value,
    links: links(text),
  };
}

/** The addresses in a text; the full stop after one belongs to the sentence. */
function links(text) {
  const found = text.match(/https?:\/\/[^\s<>"„“]+/g) ?? [];
  return found.map((link) => link.replace(/[.,;:!?)\]]+$/, ""));
}
