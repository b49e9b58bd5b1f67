/** `Ui`, its menus and its answers. The user is the responder that the host was given. */
import type { EnumMember } from './enumMember';
import { Button, ButtonSet } from './enums';
import type { HtmlOutput } from './html';
import type { MenuEntry, Platform } from './platform';
import { notEmulated } from './platformError';
import { ServiceObject } from './serviceObject';

export class Ui extends ServiceObject {
  readonly service = 'Ui';
  readonly #platform: Platform;
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
  }

  createAddonMenu = () => new Menu(this.#platform, null);
  createMenu = (caption: string) => new Menu(this.#platform, caption);

  alert(...given: readonly (string | EnumMember)[]): EnumMember {
    const { title, prompt, buttons } = readQuestion(given);
    const { ui } = this.#platform;
    if (!ui.alert) throw notEmulated(`Ui.alert without a user: "${prompt}"`);
    // The script is suspended while the user reads, and locks do not survive that.
    this.#platform.locks.releaseAll();
    return toButton(ui.alert(title, prompt, buttons));
  }

  prompt(...given: readonly (string | EnumMember)[]): PromptResponse {
    const { title, prompt, buttons } = readQuestion(given);
    const { ui } = this.#platform;
    if (!ui.prompt) throw notEmulated(`Ui.prompt without a user: "${prompt}"`);
    // The script is suspended while the user reads, and locks do not survive that.
    this.#platform.locks.releaseAll();
    const { button, text } = ui.prompt(title, prompt, buttons);
    return new PromptResponse(toButton(button), text);
  }

  showSidebar(page: HtmlOutput): void {
    const { ui } = this.#platform;
    if (!ui.sidebar) throw notEmulated('Ui.showSidebar without a user');
    ui.sidebar(page.getContent(), page.getTitle());
  }

  showModalDialog = (page: HtmlOutput, title: string) => this.#showDialog(page, { title, modal: true });
  showModelessDialog = (page: HtmlOutput, title: string) => this.#showDialog(page, { title, modal: false });

  #showDialog(page: HtmlOutput, { title, modal }: { readonly title: string; readonly modal: boolean }): void {
    const { ui } = this.#platform;
    if (!ui.dialog) throw notEmulated(`the dialog "${title}" without a user`);
    ui.dialog(page.getContent(), title, { width: page.getWidth(), height: page.getHeight(), modal });
  }
}

export class Menu extends ServiceObject {
  readonly service = 'Menu';
  readonly #platform: Platform;
  readonly #caption: string | null;
  readonly #items: MenuEntry[] = [];

  constructor(platform: Platform, caption: string | null) {
    super();
    this.#platform = platform;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.#items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#items.push(menu.entry());
    return this;
  }

  /** A menu of the same name replaces the old one; once published all menus stand under the add-on's. */
  addToUi(): void {
    const { state } = this.#platform;
    if (this.#caption === null) state.menu = [...this.#items];
    else {
      const others = state.menu.filter((entry) => !('caption' in entry) || entry.caption !== this.#caption);
      state.menu = [...others, this.entry()];
    }
  }

  entry(): MenuEntry {
    return { caption: this.#caption ?? '', items: [...this.#items] };
  }
}

export class PromptResponse extends ServiceObject {
  readonly service = 'PromptResponse';
  readonly #button: EnumMember;
  readonly #text: string;

  constructor(button: EnumMember, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton = () => this.#button;
  getResponseText = () => this.#text;
}

function readQuestion(given: readonly (string | EnumMember)[]): {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
} {
  const texts = given.filter((item) => typeof item === 'string');
  const buttons = given.find((item) => typeof item !== 'string');
  return {
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    prompt: texts.at(-1) ?? '',
    buttons: buttons?.name() ?? 'OK',
  };
}

function toButton(name: string): EnumMember {
  const known: Readonly<Record<string, EnumMember>> = Button;
  const button = known[name];
  if (!button) throw new Error(`the responder answered "${name}"; a button is one of ${Object.keys(Button)}`);
  return button;
}
