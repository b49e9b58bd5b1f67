/** `google.script` in a page of an add-on; what crosses is tested in `runtime.test.ts` and in the browser. */
import { expect, test } from 'vitest';
import { createGoogleScript, type FromFrame } from '../../../src/host/page/googleScript';

function open() {
  const sent: FromFrame[] = [];
  const heard: unknown[] = [];
  const { script, hear } = createGoogleScript({
    functionNames: ['go'],
    origin: 'http://localhost',
    send: (message) => sent.push(message),
    readForm: () => null,
    report: (error) => heard.push(['reported', error.message]),
  });
  const note = (name: string) => (value: unknown, userObject: unknown) => {
    heard.push([name, value instanceof Error ? value.message : value, userObject]);
  };
  return { sent, heard, note, run: script.run, hear };
}

const failed = { ok: false, error: { name: 'Error', message: 'no' } } as const;

test('a runner is not changed by its handlers: one can be kept and used for several calls', () => {
  const { sent, heard, note, run, hear } = open();
  const kept = run.withSuccessHandler(note('first'));
  kept.withSuccessHandler(note('second')).withUserObject('mine').go?.(1);
  kept.go?.(2);
  run.go?.(3);
  expect(sent).toMatchObject([
    { id: 1, given: [1] },
    { id: 2, given: [2] },
    { id: 3, given: [3] },
  ]);
  for (const id of [3, 2, 1]) hear({ id, outcome: { ok: true, value: id } });
  expect(heard).toEqual([
    ['first', 2, undefined],
    ['second', 1, 'mine'],
  ]);
});

test('a failure goes to its handler, and without one to the console', () => {
  const { heard, note, run, hear } = open();
  run.withFailureHandler(note('failed')).withUserObject('mine').go?.();
  run.withSuccessHandler(note('success')).go?.();
  hear({ id: 1, outcome: failed });
  hear({ id: 2, outcome: failed });
  expect(heard).toEqual([
    ['failed', 'no', 'mine'],
    ['reported', 'no'],
  ]);
});

test('an answer is taken once', () => {
  const { heard, note, run, hear } = open();
  run.withSuccessHandler(note('success')).go?.();
  for (const value of [1, 2]) hear({ id: 1, outcome: { ok: true, value } });
  hear({ id: 9, outcome: failed });
  expect(heard).toEqual([['success', 1, undefined]]);
});
