/** Below the text: how many rules and problems there are, and a list of them that leads to their places. */
import type { Say } from '../language/language';
import type { editorTexts } from './editorTexts';
import { button, element } from './elements';
import type { Judged, Remark } from './judgeText';

const mostListed = 50;

export interface ProblemList {
  readonly dom: HTMLElement;
  readonly show: (judged: Judged) => void;
}

type EditorSay = Say<keyof typeof editorTexts>;

export function createProblemList(say: EditorSay, goTo: (remark: Remark) => void): ProblemList {
  const status = element('p', 'editor-status');
  status.setAttribute('role', 'status');
  const list = element('ul', 'editor-problems');
  list.setAttribute('aria-label', say('listLabel'));
  return {
    dom: element('div', 'editor-below', status, list),
    show: (judged) => {
      const { pack, remarks } = judged;
      status.classList.toggle('problem', pack === null);
      const summary = summaryOf(judged, say);
      // What is set anew is read aloud anew.
      if (status.textContent !== summary) status.textContent = summary;
      const lines = remarks.slice(0, mostListed).map((remark) => lineOf(remark, say, goTo));
      const more = remarks.length - lines.length;
      if (more > 0) lines.push(element('li', 'more', say('more', { count: more })));
      list.replaceChildren(...lines);
      list.hidden = lines.length === 0;
    },
  };
}

function lineOf(remark: Remark, say: EditorSay, goTo: (remark: Remark) => void): HTMLLIElement {
  const { severity, line, message } = remark;
  const place = element('b', '', say(severity, { line }));
  return element(
    'li',
    severity,
    place,
    button('link', message, () => goTo(remark)),
  );
}

function summaryOf({ pack, remarks }: Judged, say: EditorSay): string {
  const problems = remarks.filter(({ severity }) => severity === 'error').length;
  const notes = remarks.length - problems;
  const parts: string[] = [];
  if (pack) parts.push(pack.rules.length === 1 ? say('oneRule') : say('rules', { count: pack.rules.length }));
  if (problems === 0) parts.push(say('noProblems'));
  else parts.push(problems === 1 ? say('oneProblem') : say('problems', { count: problems }));
  if (notes > 0) parts.push(notes === 1 ? say('oneNote') : say('notes', { count: notes }));
  return parts.join(say('separator'));
}
