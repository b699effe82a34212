/**
 * As much of a browser's XMLHttpRequest as rxjs' ajax uses, over fetch, so that the unmodified
 * botframework-directlinejs runs in Node.
 */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  responseType = '';
  response: unknown = null;
  responseText = '';
  timeout = 0;
  withCredentials = false;
  upload = {};
  onreadystatechange: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  ontimeout: (() => void) | null = null;
  #method = 'GET';
  #url = '';
  #sent = new Headers();
  #got = new Headers();
  #abort = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#sent.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#got.get(name);
  }

  getAllResponseHeaders(): string {
    return [...this.#got].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    const late = this.timeout > 0 ? setTimeout(() => this.#abort.abort('late'), this.timeout) : undefined;
    this.#fetch(body)
      .catch((error) => {
        if (this.#abort.signal.reason === 'late') return this.ontimeout?.();
        if (!this.#abort.signal.aborted) this.onerror?.(error);
      })
      .finally(() => clearTimeout(late));
  }

  async #fetch(body: string | undefined): Promise<void> {
    const signal = this.#abort.signal;
    const answer = await fetch(this.#url, { method: this.#method, headers: this.#sent, body, signal });
    this.responseText = await answer.text();
    this.status = answer.status;
    this.#got = answer.headers;
    this.response = this.responseType === 'json' ? jsonOrNull(this.responseText) : this.responseText;
    this.readyState = 4;
    this.onreadystatechange?.();
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
