/** `HtmlService`: pages for the sidebar and for dialogs. Scriptlets are not emulated. */
import * as enums from './enums';
import type { Platform } from './platform';
import { notEmulated, refuse, SAYS } from './platformError';
import { ServiceObject } from './serviceObject';

export class HtmlService extends ServiceObject {
  readonly service = 'HtmlService';
  readonly #platform: Platform;
  readonly SandboxMode = enums.SandboxMode;
  readonly XFrameOptionsMode = enums.XFrameOptionsMode;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  createHtmlOutput = (content = '') => new HtmlOutput(content);
  createHtmlOutputFromFile = (name: string) => new HtmlOutput(this.#page(name));
  createTemplateFromFile = (name: string) => new HtmlTemplate(this.#page(name));

  #page(name: string): string {
    const pages = this.#platform.html;
    return pages[name] ?? pages[`${name}.html`] ?? refuse(SAYS.noHtmlFile(name));
  }
}

export class HtmlTemplate extends ServiceObject {
  readonly service = 'HtmlTemplate';
  readonly #content: string;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getRawContent = () => this.#content;

  evaluate(): HtmlOutput {
    if (this.#content.includes('<?')) throw notEmulated('scriptlets in a page');
    return new HtmlOutput(this.#content);
  }
}

export class HtmlOutput extends ServiceObject {
  readonly service = 'HtmlOutput';
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getContent = () => this.#content;
  getTitle = () => this.#title;
  getWidth = () => this.#width;
  getHeight = () => this.#height;

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(content: string): this {
    return this.setContent(this.#content + content);
  }

  appendUntrusted(content: string): this {
    return this.append(content.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`));
  }

  clear(): this {
    return this.setContent('');
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  setWidth(width: number | null): this {
    this.#width = width;
    return this;
  }

  setHeight(height: number | null): this {
    this.#height = height;
    return this;
  }

  addMetaTag = () => this;
  setSandboxMode = () => this;
  setXFrameOptionsMode = () => this;
}
