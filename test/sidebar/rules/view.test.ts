/** The rules view in Chromium, as people use it: what each deed asks of the desk. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/core/rules/edit/edit';
import { packNamed } from '../../rules/packFiles';
import type { OpenGallery } from '../openGallery';
import { withGallery } from '../withGallery';

let gallery: OpenGallery;
let page: Page;

withGallery((opened) => {
  gallery = opened;
  page = opened.page;
});

const calls = () => page.evaluate<readonly (Edit | string)[]>('window.rulesCalls');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const ruleNames = () => page.locator('.rules-card .rules-facts .quiet').allInnerTexts();

describe('cards', () => {
  beforeEach(() => gallery.show('rules: built', 'en'));

  test('a rule moves down by the keyboard, and the focus goes with it', async () => {
    await button('Ask “champions” later').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual([
      { kind: 'moveRule', name: 'champions', to: 1 },
      { kind: 'moveRule', name: 'champions', to: 2 },
    ]);
    expect((await ruleNames()).slice(0, 3)).toEqual(['loyal', 'potential-loyalist', 'champions']);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Ask “champions” later',
    );
  });

  test('at the top the focus goes to the other button of the card', async () => {
    await button('Ask “loyal” earlier').click();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Ask “loyal” later',
    );
  });

  test('a rule is dragged to another place', async () => {
    await page.locator('.rules-grip').nth(3).dragTo(page.locator('.rules-card').nth(1));
    expect(await calls()).toEqual([{ kind: 'moveRule', name: 'new', to: 1 }]);
  });

  test('mute, duplicate and delete are edits, and undo and redo go through them', async () => {
    await button('Mute: champions').click();
    await button('Duplicate: loyal').click();
    await button('Delete: new').click();
    expect(await calls()).toEqual([
      { kind: 'muteRule', name: 'champions', muted: true },
      { kind: 'duplicateRule', name: 'loyal' },
      { kind: 'removeRule', name: 'new' },
    ]);
    const edited = await ruleNames();
    expect(edited).not.toContain('new');
    await button('Undo').click();
    expect(await ruleNames()).toContain('new');
    await button('Redo').click();
    expect(await ruleNames()).toEqual(edited);
    await button('Use again: champions').click();
    expect((await calls()).slice(-1)).toEqual([{ kind: 'muteRule', name: 'champions', muted: false }]);
  });

  test('the count of all others follows an edit of a rule', async () => {
    const others = () => page.locator('.rules-card.otherwise .rules-facts').innerText();
    expect(await others()).toBe('Customers: 0');
    await button('Delete: champions').click();
    expect(await others()).toBe('Customers: 16');
  });

  test('opening every form asks nothing of the desk', async () => {
    for (const { name } of packNamed('rfm-boxes').rules) {
      await button(`Edit: ${name}`).click();
      expect(await page.getByLabel('Name of the rule').inputValue()).toBe(name);
    }
    expect(await calls()).toEqual([]);
  });

  test('a new rule opens with a condition', async () => {
    await button('Add rule').click();
    expect(await calls()).toMatchObject([{ kind: 'addRule', rule: { name: 'New rule' } }]);
    expect(await page.getByLabel('Name of the rule').inputValue()).toBe('New rule');
    expect(await page.getByLabel('Comparison').count()).toBe(1);
  });

  test('a version is saved under its name', async () => {
    await button('Mute: champions').click();
    await page.getByLabel('Name of the version').fill(' Autumn ');
    await button('Save version').click();
    expect((await calls()).slice(-1)).toEqual(['save Autumn']);
    await page.getByText('Everything is saved').waitFor();
    await page.getByText('Versions', { exact: true }).click();
    await page.getByText('Version 1: Autumn').waitFor();
  });
});

describe('the form of a rule', () => {
  beforeEach(async () => {
    await gallery.show('rules: every form', 'en');
    await button('Edit: Many orders').click();
  });
  const conditions = [{ fact: 'orders', operator: 'greaterThanInclusive', value: 3 }];
  const many = {
    name: 'Many orders',
    conditions: { all: conditions },
    event: { type: 'segment', params: { segment: 'loyal' } },
  };
  const changed = (rule: object) => ({ kind: 'changeRule', name: 'Many orders', rule: { ...many, ...rule } });
  const value = () => page.getByLabel('Value', { exact: true });

  test('a number is counted while it is typed and kept with Enter, as one edit', async () => {
    const fits = page.locator('.rules-form .rules-fits');
    expect(await fits.innerText()).toBe('Customers: 149');
    await value().fill('1');
    await fits.getByText('Customers: 183', { exact: true }).waitFor();
    await value().fill('11');
    await fits.getByText('Customers: 16', { exact: true }).waitFor();
    expect(await calls()).toEqual([]);
    await page.keyboard.press('Enter');
    const all = [{ ...conditions[0], value: 11 }];
    expect(await calls()).toEqual([changed({ conditions: { all } })]);
    expect(await page.evaluate('document.activeElement.value')).toBe('11');
  });

  test('what is no number is marked and not kept', async () => {
    await value().fill('many');
    expect(await value().getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await calls()).toEqual([]);
  });

  test('another operator keeps the value where it fits, and gets a new one where it does not', async () => {
    await page.getByLabel('Comparison').selectOption('lessThan');
    await page.getByLabel('Comparison').selectOption('between');
    expect(await calls()).toEqual([
      changed({ conditions: { all: [{ fact: 'orders', operator: 'lessThan', value: 3 }] } }),
      changed({ conditions: { all: [{ fact: 'orders', operator: 'between', value: [0, 100] }] } }),
    ]);
  });

  test('another fact brings an operator and a value of its kind', async () => {
    await page.getByLabel('Fact', { exact: true }).selectOption({ label: 'Club member' });
    await page.getByLabel('Fact', { exact: true }).selectOption({ label: 'regular' });
    expect(await calls()).toEqual([
      changed({ conditions: { all: [{ fact: 'member', operator: 'equal', value: true }] } }),
      changed({ conditions: { all: [{ condition: 'regular' }] } }),
    ]);
  });

  test('a value becomes another fact and a value again', async () => {
    await button('Use another fact').click();
    await button('Use a value').click();
    expect(await calls()).toEqual([
      changed({ conditions: { all: [{ ...conditions[0], value: { fact: 'monetary' } }] } }),
      changed({ conditions: { all: [{ ...conditions[0], value: 0 }] } }),
    ]);
  });

  test('groups are added, joined otherwise and removed', async () => {
    await button('Add group').click();
    await page.getByLabel('Which of these must hold').first().selectOption('none');
    await button('Remove this group').click();
    const edits = (await calls()) as readonly Edit<'changeRule'>[];
    const [added, joined, removed] = edits.map(({ rule }) => rule.conditions);
    expect(added).toMatchObject({ all: [conditions[0], { any: [{ fact: 'orders' }] }] });
    expect(joined).toMatchObject({ not: { any: [conditions[0], { any: [{ fact: 'orders' }] }] } });
    expect(removed).toEqual({ not: { any: conditions } });
  });

  test('a fact that the pack does not declare is declared with the condition, as one step of undo', async () => {
    await page.getByLabel('Fact', { exact: true }).selectOption({ label: 'Satisfaction' });
    expect(await calls()).toEqual(['replace']);
    await page
      .getByLabel('Fact', { exact: true })
      .locator('option:checked', { hasText: 'Satisfaction' })
      .waitFor({ state: 'attached' });
    await button('Undo').click();
    await page
      .getByLabel('Fact', { exact: true })
      .locator('option:checked', { hasText: 'Orders' })
      .waitFor({ state: 'attached' });
  });

  test('an edit that cannot be done stays in the form with the reason, and undo is not asked', async () => {
    await page.getByLabel('Name of the rule').fill('Every form');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Name of the rule').inputValue()).toBe('Every form');
    expect(await ruleNames()).toContain('Many orders');
    await page.getByLabel('Name of the rule').fill('Most orders');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await ruleNames()).toContain('Most orders');
    expect(await page.getByLabel('Name of the rule').inputValue()).toBe('Most orders');
  });

  test('the last condition cannot go: the reason stands at the card, and adding one mends it', async () => {
    await button('Remove this condition').click();
    await page.getByRole('alert').waitFor();
    await button('Add condition').click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('undo shows what stood there before', async () => {
    await value().fill('8');
    await page.keyboard.press('Enter');
    await button('Undo').click();
    expect(await value().inputValue()).toBe('3');
  });

  test('entries of a list are ticked, added and removed', async () => {
    await button('Edit: Every form').click();
    await page.getByLabel('shop').check();
    await button('Remove Paris').click();
    await page.getByLabel('Another value').fill('Oslo');
    await page.keyboard.press('Enter');
    const groups = ((await calls()) as readonly Edit<'changeRule'>[]).map(({ rule }) =>
      JSON.stringify(rule.conditions),
    );
    expect(groups[0]).toContain('["web","shop"]');
    expect(groups[1]).toContain('["台北"]');
    expect(groups[2]).toContain('["台北","Oslo"]');
  });
});

test('numbers of a list may be pasted many at once, and what is no number is not taken', async () => {
  await gallery.show('rules: numbers in a list', 'en');
  const entries = () => page.locator('.rules-entries li').allInnerTexts();
  const field = page.getByLabel('Another value');
  await field.fill('7, 8；9 many');
  expect(await button('Add').isDisabled()).toBe(true);
  await field.fill('7, 8；9 7 1');
  await button('Add').click();
  expect((await entries()).map((entry) => entry.replace(/\s*×/, ''))).toEqual(['1', '2', '7', '8', '9']);
});

describe('segments', () => {
  beforeEach(() => gallery.show('rules: segments', 'en'));

  test('a title is changed in one language alone', async () => {
    await button('Edit: Loyal').click();
    await button('繁體').click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('忠誠客戶');
    await page.getByLabel('Name', { exact: true }).fill('老朋友');
    await page.keyboard.press('Enter');
    expect(await calls()).toMatchObject([
      {
        kind: 'changeSegment',
        id: 'loyal',
        segment: { title: { en: 'Loyal', 'zh-CN': '忠诚客户', 'zh-TW': '老朋友' } },
      },
    ]);
  });

  test('colours, playbook lines and their order are edits of the segment', async () => {
    await button('Edit: Loyal').click();
    await page.getByLabel('#f9c556').check();
    await button('Move line 2 up').click();
    await page.getByLabel('A further line').fill('Write a card.');
    await page.keyboard.press('Enter');
    const edits = (await calls()) as readonly Edit<'changeSegment'>[];
    expect(edits.map(({ segment }) => [segment.color, segment.playbook.map(({ en }) => en)])).toEqual([
      ['#f9c556', ['Send the first harvest.', 'Ask them to a tasting.']],
      ['#f9c556', ['Ask them to a tasting.', 'Send the first harvest.']],
      ['#f9c556', ['Ask them to a tasting.', 'Send the first harvest.', 'Write a card.']],
    ]);
  });

  test('a segment in use cannot be deleted: who uses it is told beside it', async () => {
    await button('Delete: Far away').click();
    expect(
      await page.locator('.rules-card', { hasText: 'Far away' }).getByRole('alert').innerText(),
    ).toContain('More orders');
  });

  test('a segment is added with its form open, and deleted', async () => {
    await button('Add segment').click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('New segment');
    await button('Delete: New segment').click();
    expect((await calls()).slice(-1)).toEqual([{ kind: 'removeSegment', id: 'segment-1' }]);
    expect(await page.locator('.rules-card').count()).toBe(3);
  });
});

describe('the whole pack', () => {
  beforeEach(async () => {
    await gallery.show('rules: built', 'en');
    await page.getByText('Whole pack').click();
  });

  test('the JSON editor, another pack and a new one are asked for', async () => {
    await button('Edit as JSON').click();
    await page.getByLabel('New pack, copied from').selectOption('abc');
    await button('Create').click();
    await page.getByLabel('Rule pack', { exact: true }).selectOption('abc');
    expect(await calls()).toEqual(['openEditor', 'new abc-copy', 'show abc']);
  });

  test('where the browser does not let us copy, the text is selected', async () => {
    await button('Copy as JSON').click();
    await page.getByLabel('The pack as JSON').waitFor();
    const selected = await page.evaluate<string>('getSelection().toString()');
    expect(JSON.parse(selected)).toEqual(packNamed('rfm-boxes'));
  });

  test('a pasted pack is refused with places, replaces this one, or opens as its own', async () => {
    const paste = async (json: string) => {
      if ((await button('Paste a pack').count()) > 0) await button('Paste a pack').click();
      await page.getByLabel('JSON of a pack').fill(json);
      await button('Use this pack').click();
    };
    await paste('{ "format": 1, }');
    expect(await page.getByRole('alert').innerText()).toMatch(/line 1/i);
    await paste(JSON.stringify({ ...packNamed('rfm-boxes'), otherwise: 'gone' }));
    expect(await page.getByRole('alert').innerText()).toContain('otherwise: The pack has no segment "gone"');
    await paste(JSON.stringify({ ...packNamed('rfm-boxes'), rules: [] }));
    expect(await page.getByText('There is no rule yet').count()).toBe(1);
    await paste(JSON.stringify(packNamed('abc')));
    expect(await calls()).toEqual(['replace', 'new abc']);
  });

  test('the built-in pack comes back, and undo takes that back', async () => {
    await button('Delete: champions').click();
    await button('Reset to the built-in pack').click();
    expect(await ruleNames()).toContain('champions');
    await button('Undo').click();
    expect(await ruleNames()).not.toContain('champions');
  });
});

test('a version is compared in sentences and restored', async () => {
  await gallery.show('rules: unsaved, saved meanwhile', 'en');
  await page.getByText('From theirs to yours').click();
  await page.locator('.notice .rules-diff').getByText('loyal').waitFor();
  await page.getByText('Versions', { exact: true }).click();
  await button('Compare: Version 1: Autumn').click();
  expect(await page.locator('.rules-versions .rules-diff li').count()).toBe(1);
  await button('Restore: Version 1: Autumn').click();
  expect(await calls()).toEqual(['replace']);
  await page.getByText('It says the same as what is shown now.').first().waitFor();
});

test('no name of a segment or rule becomes part of the page', async () => {
  await gallery.show('rules: hostile names', 'en');
  expect(await page.locator('#root img, #root script').count()).toBe(0);
});

test('the browser has nothing to say against any of this', () => {
  expect(gallery.consoleErrors).toEqual([]);
});
