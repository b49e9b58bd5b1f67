import { describe, expect, test } from 'vitest';
import { createDraftKeeper } from '../../../src/sidebar/editor/draftKeeper';
import { formatJson } from '../../../src/sidebar/editor/formatJson';
import { openWorkbook } from '../../addon/workbook';
import { scriptServer } from '../scriptServer';
import { packTexts } from './texts';

/** A way to the script that lets calls through one by one. */
function slowScript() {
  const sent: (string | null)[] = [];
  const waiting: { readonly pass: () => void; readonly fail: (error: Error) => void }[] = [];
  const send = (text: string | null) =>
    new Promise<void>((pass, fail) => {
      sent.push(text);
      waiting.push({ pass, fail });
    });
  const next = async () => {
    while (waiting.length === 0) await Promise.resolve();
    return waiting.shift();
  };
  return { sent, send, next };
}

describe('keeping what is typed', () => {
  test('only one call is under way, and the newest text is the last one sent', async () => {
    const { sent, send, next } = slowScript();
    const { keep } = createDraftKeeper(send, 'start');
    const all = ['a', 'ab', 'abc'].map((text) => keep(text));
    (await next())?.pass();
    await Promise.all(all);
    expect(sent).toEqual(['abc']);
    const first = keep('one');
    const call = await next();
    const second = keep('two');
    expect(sent).toEqual(['abc', 'one']);
    call?.pass();
    (await next())?.pass();
    await Promise.all([first, second]);
    expect(sent).toEqual(['abc', 'one', 'two']);
  });

  test('what is kept already is not sent again, also not what there was at first', async () => {
    const { sent, send, next } = slowScript();
    const { keep } = createDraftKeeper(send, 'start');
    await keep('start');
    const kept = keep('a');
    (await next())?.pass();
    await kept;
    await keep('a');
    expect(sent).toEqual(['a']);
  });

  test('a failure is told, and the same text is sent again when it is asked for again', async () => {
    const { sent, send, next } = slowScript();
    const { keep } = createDraftKeeper(send, null);
    const failing = keep('a');
    (await next())?.fail(new Error('no way'));
    await expect(failing).rejects.toThrow('no way');
    const again = keep('a');
    (await next())?.pass();
    await again;
    expect(sent).toEqual(['a', 'a']);
  });

  test('giving up after edits brings back that there was no draft, in the script too', async () => {
    const server = scriptServer(openWorkbook({}));
    const { keep } = createDraftKeeper(
      (json) =>
        server('keepDraft', { pack: 'abc', draft: json === null ? null : { base: 0, json, time: '' } }),
      null,
    );
    await keep('edits');
    expect(await server('readDraft', { pack: 'abc' })).toMatchObject({ json: 'edits' });
    await keep(null);
    expect(await server('readDraft', { pack: 'abc' })).toBeNull();
  });
});

describe('formatting', () => {
  test.each(packTexts.map(({ name, text }) => [name, text]))('%s keeps every value', (_, text) => {
    const formatted = formatJson(JSON.stringify(JSON.parse(text)));
    expect(JSON.parse(formatted ?? '')).toEqual(JSON.parse(text));
    expect(formatJson(formatted ?? '')).toBe(formatted);
  });

  test('leaves alone what would lose something', () => {
    for (const text of ['{ "a": 1, "a": 2 }', '{', '', '{ "a": 1, }']) expect(formatJson(text)).toBeNull();
    expect(formatJson('{"__proto__":{"a":1}}')).toBe('{\n  "__proto__": {\n    "a": 1\n  }\n}');
  });
});
