/** A pack on the desk: edits, the way back, versions of others, drafts. */
import { describe, expect, test } from 'vitest';
import type { PackVersion } from '../../../src/protocol/packVersions';
import {
  isChanged,
  newDesk,
  openDesk,
  redone,
  textOf,
  undone,
  withDraft,
  withPack,
  withSaved,
  withVersions,
} from '../../../src/sidebar/session/deskState';
import { packNamed } from '../../rules/packFiles';

const abc = packNamed('abc');
const titled = (en: string) => ({ ...abc, title: { ...abc.title, en } });
const version = (number: number, title: string): PackVersion => ({
  id: 'abc',
  version: number,
  time: '2026-01-01T00:00:00Z',
  name: '',
  json: JSON.stringify(titled(title)),
});

const opened = (versions: readonly PackVersion[], draft: { base: number; json: string } | null = null) => {
  const desk = openDesk({ versions, draft: draft && { ...draft, time: '' } });
  if (!desk) throw new Error('no desk');
  return desk;
};

describe('a pack on the desk', () => {
  test('begins with the newest version, unchanged', () => {
    const desk = opened([version(0, 'built in'), version(1, 'mine')]);
    expect([desk.base, desk.pack.title.en, isChanged(desk)]).toEqual([1, 'mine', false]);
  });

  test('undo and redo walk through every edit, and an edit ends the way forward', () => {
    let desk = opened([version(0, 'a')]);
    desk = withPack(withPack(desk, titled('b')), titled('c'));
    expect(undone(desk).pack.title.en).toBe('b');
    expect(undone(undone(desk)).pack.title.en).toBe('a');
    expect(undone(undone(undone(desk))).pack.title.en).toBe('a');
    expect(redone(undone(desk)).pack.title.en).toBe('c');
    expect(redone(withPack(undone(desk), titled('d'))).pack.title.en).toBe('d');
    expect(isChanged(undone(undone(desk)))).toBe(false);
  });

  test('a draft comes back with the version that it began with, and what others saved since is told', () => {
    const desk = opened([version(0, 'a'), version(1, 'theirs')], { base: 0, json: textOf(titled('mine')) });
    expect([desk.base, desk.pack.title.en, isChanged(desk)]).toEqual([0, 'mine', true]);
    expect(desk.meanwhile.map((other) => other.version)).toEqual([1]);
  });

  test('a draft that is no pack yet leaves the cards as they are', () => {
    expect(opened([version(0, 'a')], { base: 0, json: '{ "rules": [' }).pack.title.en).toBe('a');
    const desk = opened([version(0, 'a')]);
    expect(withDraft(desk, { base: 0, json: '{', time: '' })).toBe(desk);
    expect(
      withDraft(desk, { base: 0, json: textOf(abc.title.en === 'a' ? abc : titled('a')), time: '' }),
    ).toBe(desk);
    expect(undone(withDraft(desk, { base: 0, json: textOf(titled('b')), time: '' })).pack.title.en).toBe('a');
  });

  test('saving keeps the versions of others in the list before one’s own', () => {
    const desk = withPack(opened([version(0, 'a')]), titled('mine'));
    const answer = { id: 'abc', version: 2, meanwhile: [version(1, 'theirs')] };
    const after = withSaved(desk, desk.pack, answer, { name: 'spring', time: '2026-02-01T00:00:00Z' });
    expect(after.versions.map((known) => known.version)).toEqual([0, 1, 2]);
    expect([after.base, isChanged(after), after.meanwhile.length]).toEqual([2, false, 1]);
  });

  test('edits made while it was being saved stay edits', () => {
    const sent = withPack(opened([version(0, 'a')]), titled('sent'));
    const edited = withPack(sent, titled('later'));
    const after = withSaved(
      edited,
      sent.pack,
      { id: 'abc', version: 1, meanwhile: [] },
      { name: '', time: '' },
    );
    expect([after.pack.title.en, isChanged(after)]).toEqual(['later', true]);
  });

  test('without edits the newest version of others is taken over, with edits it is told', () => {
    const answer = { versions: [version(0, 'a'), version(1, 'theirs')], draft: null };
    expect(withVersions(opened([version(0, 'a')]), answer).pack.title.en).toBe('theirs');
    const mine = withVersions(withPack(opened([version(0, 'a')]), titled('mine')), answer);
    expect([mine.pack.title.en, mine.meanwhile.length]).toEqual(['mine', 1]);
  });

  test('a pasted pack is nobody’s version yet', () => {
    expect(isChanged(newDesk(titled('pasted')))).toBe(true);
  });

  test('a text that is no pack yet, begun with an older version, does not hide what was saved since', () => {
    const desk = opened([version(0, 'a'), version(1, 'theirs')], { base: 0, json: '{ "rules": [' });
    expect([desk.base, desk.pack.title.en, isChanged(desk)]).toEqual([1, 'theirs', false]);
  });

  test('a version that was spoilt in the file is passed over, and stays in the list', () => {
    const desk = opened([
      version(0, 'a'),
      version(1, 'mine'),
      { ...version(2, 'spoilt'), json: '{ nonsense' },
    ]);
    expect([desk.base, desk.pack.title.en, desk.versions.length]).toEqual([1, 'mine', 3]);
  });

  test('versions that are no packs open no desk', () => {
    expect(openDesk({ versions: [{ ...version(1, 'a'), json: '{ nonsense' }], draft: null })).toBeNull();
  });
});
