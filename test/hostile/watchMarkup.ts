/** Looks for markup that became part of a page, in every frame of the workbench, and reaches what only shows when asked for. */
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from '../browser/workbenchPage';
import type { Tally } from './tally';

const typedText = `</textarea>"'><img src=x onerror="globalThis.__ran=1">`;

/** What no page of ours makes, and what of it ran. */
const find = `(() => {
  const markup = 'img[src="x"], img[src*="evil"], svg[onload], [onerror], iframe[srcdoc]:not([sandbox]), a[href^="javascript"]';
  const scripts = [...document.querySelectorAll('script')].filter(({ textContent }) => /^(?:globalThis|alert)/.test(textContent));
  const strange = [...document.querySelectorAll(markup), ...scripts];
  return { ran: String(globalThis.__ran ?? ''), strange: strange.map((element) => element.outerHTML.slice(0, 100)) };
})()`;

const unfold = `for (const details of document.querySelectorAll('details')) details.open = true;`;

/** Opens whatever can be unfolded, and looks at all of it. */
const look = `(() => {
  ${unfold}
  const typed = [...document.querySelectorAll('input, textarea, option')].map((field) => field.value + field.textContent);
  return {
    ...${find},
    shown: [document.body.innerText, ...typed].join().split(/__ran|evil[.]test|alert[(]1[)]|<img/).length - 1,
  };
})()`;

/**
 * Presses every button of a view once, those that come up on the way too, with markup in every field that takes a text and the
 * last choice of every list; answers
 * what they say and what became of the markup. Buttons of the same words are one.
 */
const press = (except: RegExp) => `(async () => {
  const pressed = new Map();
  const strange = [];
  const nameOf = (button) => [button.ariaLabel, button.labels?.[0]?.textContent, button.textContent, button.className].join(' ').replace(/\\s+/g, ' ').replace(/[0-9]+/g, '0').slice(0, 80);
  const next = () => [...document.querySelectorAll('main button:not([disabled]), main summary, main [role=option], main input[type=radio], main input[type=checkbox]')].find(
    (button) => button.checkVisibility() && !pressed.has(nameOf(button)) && !${except}.test(button.textContent));
  const typed = new Set();
  const type = () => {
    for (const field of document.querySelectorAll('main input:not([type]), main input[type=text], main input[type=search], main textarea:not([readonly])')) {
      if (typed.has(field) || !field.checkVisibility()) continue;
      typed.add(field);
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, ${JSON.stringify(typedText)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const list of document.querySelectorAll('main select')) {
      if (typed.has(list) || !list.checkVisibility()) continue;
      typed.add(list);
      list.selectedIndex = list.options.length - 1;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  // A view may be a moment late with what comes up.
  for (let waits = 0; waits < 4 && pressed.size < 250; ) {
    const button = next();
    if (!button) {
      waits++;
      await pause(50);
      continue;
    }
    waits = 0;
    pressed.set(nameOf(button), true);
    type();
    button.click();
    await pause(5);
    ${unfold}
    const found = ${find};
    if (found.ran || found.strange.length) strange.push(nameOf(button) + ': ' + found.ran + found.strange.join());
  }
  return { pressed: [...pressed.keys()], typed: typed.size, strange };
})()`;

interface Seen {
  readonly url: string;
  readonly ran: string;
  readonly strange: readonly string[];
  readonly shown: number;
}

export function watchMarkup(visitOf: () => Visit, { count }: Tally) {
  const dialogs: string[] = [];
  const watched = new WeakSet<Visit>();

  /** Of every frame; one may go while it is looked at. */
  const seen = async (): Promise<readonly Seen[]> => {
    const all = visitOf()
      .page.frames()
      .map(async (frame): Promise<Seen | null> => {
        try {
          return { url: frame.url(), ...((await frame.evaluate(look)) as Omit<Seen, 'url'>) };
        } catch (error) {
          if (frame.isDetached()) return null;
          throw error;
        }
      });
    return (await Promise.all(all)).filter((one) => one !== null);
  };
  const countShown = async () => (await seen()).reduce((sum, { shown }) => sum + shown, 0);

  /** Looks at every frame; answers how much of the markup is shown as text. */
  const expectHarmless = async (place: string): Promise<number> => {
    const visit = visitOf();
    if (!watched.has(visit)) {
      watched.add(visit);
      visit.page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
    }
    let all = 0;
    for (const { url, ran, strange, shown } of await seen()) {
      expect([place, url, ran, strange]).toEqual([place, url, '', []]);
      all += shown;
    }
    count('texts shown', all);
    count('places');
    const policy = visit.consoleErrors.filter((error) => /Content Security Policy/.test(error));
    expect([place, dialogs, visit.foreign, policy]).toEqual([place, [], [], []]);
    return all;
  };

  return {
    expectHarmless,
    /** A place where text of somebody's is known to stand: a check of one where none stands could not fail. */
    expectShown: async (place: string, atLeast = 1): Promise<void> => {
      expect([place, (await expectHarmless(place)) >= atLeast]).toEqual([place, true]);
    },
    /** What comes up by this shows more of the text than there was, and goes by that, where anything follows. */
    expectMore: async (
      place: string,
      come: () => Promise<unknown>,
      go?: () => Promise<unknown>,
    ): Promise<void> => {
      const before = await expectHarmless(`${place}, before`);
      await come();
      await expect.poll(countShown, { message: place }).toBeGreaterThan(before);
      await expectHarmless(place);
      if (!go) return;
      await go();
      await expect.poll(countShown, { message: `${place}, gone` }).toBeLessThanOrEqual(before);
    },
    pressAll: async (frame: Frame, place: string, except: RegExp): Promise<readonly string[]> => {
      const { pressed, typed, strange } = (await frame.evaluate(press(except))) as {
        readonly pressed: readonly string[];
        readonly typed: number;
        readonly strange: readonly string[];
      };
      count('fields filled', typed);
      expect([place, strange]).toEqual([place, []]);
      count('buttons pressed', pressed.length);
      await visitOf().idle();
      await expectHarmless(`${place}, every button pressed`);
      return pressed;
    },
  };
}
