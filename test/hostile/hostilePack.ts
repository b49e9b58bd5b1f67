/** A sound pack whose every text somebody wrote to do harm. */
/** The texts stand in their order in titles, playbooks, questions, answers and names. */
export function hostilePack(id: string, texts: readonly string[]): string {
  let at = 0;
  const text = () => texts[at++ % texts.length] ?? '';
  /** Names have to differ. */
  const name = () => `${text()} ${at}`;
  const segments = [0, 1, 2].map((index) => ({
    id: index === 0 ? id : name(),
    title: name(),
    color: '#ffeecc',
    playbook: [text(), text(), text()],
    stages: { opening: [text()], avoid: [text()] },
  }));
  const [first, second, last] = segments.map((segment) => segment.id);
  const rule = (segment: unknown, conditions: unknown) => ({
    name: name(),
    conditions,
    event: { type: 'segment', params: { segment } },
  });
  const asked = '=asked';
  return JSON.stringify({
    format: 1,
    id,
    title: name(),
    description: text(),
    source: text(),
    hitPolicy: 'first',
    schemes: {},
    facts: {
      orders: { kind: 'number' },
      [asked]: {
        kind: 'text',
        title: name(),
        question: text(),
        explanation: text(),
        answers: [0, 1, 2].map((value) => ({ value: `=${value}`, title: name(), explanation: text() })),
      },
    },
    segments,
    rules: [
      rule(second, { all: [{ fact: asked, operator: 'equal', value: '=1' }] }),
      rule(first, { all: [{ fact: 'orders', operator: 'greaterThan', value: 2 }] }),
    ],
    otherwise: last,
  });
}
