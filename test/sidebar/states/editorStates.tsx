/** The wide editor as it opens, as narrow as the gallery: whoever zooms in has no more room. */
import { useEffect, useRef } from 'react';
import abc from '../../../rules/abc.json';
import type { Locale } from '../../../src/core/i18n/text';
import type { EditorStart } from '../../../src/protocol/packVersions';
import { openEditor } from '../../../src/sidebar/editor/openEditor';
import { Refusal, type Server } from '../../../src/sidebar/server/server';
import type { States } from '../gallery/state';

const hostile = '<img src=x onerror=document.title=1>';
const textOf = (pack: unknown) => JSON.stringify(pack, null, 2);

export const editorStates: States = {
  'a good pack': (language) => <Editor language={language} json={textOf(abc)} />,
  'a note': (language) => (
    <Editor
      language={language}
      json={textOf({ ...abc, facts: { ...abc.facts, orders: { kind: 'number' } } })}
    />
  ),
  problems: (language) => (
    <Editor language={language} json={textOf({ ...abc, hitPolicy: 'frst', otherwise: 'nobody' })} />
  ),
  'no JSON yet': (language) => <Editor language={language} json={'{\n  "id": "abc",\n  "title": ,\n}'} />,
  'hostile and long names': (language) => (
    <Editor
      language={language}
      json={textOf({
        ...abc,
        title: hostile,
        otherwise: hostile,
        segments: [{ ...abc.segments[0], id: 'x'.repeat(120), color: '=HYPERLINK("https://example.org")' }],
      })}
    />
  ),
  'the script fails': (language) => (
    <Editor language={language} answer={Promise.reject(new Refusal([], 'Service unavailable'))} />
  ),
};

interface EditorProps {
  readonly language: Locale;
  readonly json?: string;
  readonly answer?: Promise<EditorStart>;
}

function Editor({ language, json = '', answer }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = place.current?.appendChild(document.createElement('div'));
    if (!root) return;
    root.style.height = '100%';
    const start = { language, pack: 'abc', draft: { base: 0, json, time: '' } };
    const server = (() => answer ?? Promise.resolve(start)) as Server;
    void openEditor(root, { server, close: () => {}, guessed: language });
    return () => root.remove();
  }, [language, json, answer]);
  return <div ref={place} style={{ height: '100%' }} />;
}
