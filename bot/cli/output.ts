import { existsSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { importRepliesIn } from '../../dialogs/replies/imports.ts';
import type { Language } from '../../dialogs/understanding/language.ts';
import { ConfigProblem } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** Where the file goes that a command makes. */
export interface Output {
  write(text: string): Promise<void>;
  /** a part of what was asked for is not kept as if it were all of it */
  end(options: { isKept: boolean }): Promise<void>;
}

/**
 * A new file for its owner only, made with the first that is written into it, or the terminal where no file is named.
 * Throws ConfigProblem when there is one already: it may be the one that is imported.
 */
export function openOutput(
  terminal: Terminal,
  options: { path?: string | undefined; language: Language },
): Output {
  const { path, language } = options;
  if (path === undefined) return { write: async (text) => terminal.out(text), end: async () => {} };
  if (existsSync(path)) throw new ConfigProblem(importRepliesIn(language).fileThere(path));

  let file: FileHandle | undefined;
  return {
    async write(text) {
      file ??= await open(path, 'wx', 0o600);
      await file.write(text);
    },
    async end({ isKept }) {
      await file?.close();
      if (file && !isKept) await rm(path, { force: true });
    },
  };
}
