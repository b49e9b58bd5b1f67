/** Formulas that ask a built-in pack, on the built script. */
import { describe, expect, test } from 'vitest';
import { packNamed } from '../rules/packFiles';
import { openWorkbook } from './workbook';

const { host } = openWorkbook({ Sheet1: [] }, { timeZone: 'Asia/Shanghai' });
const call = (name: string, ...given: unknown[]) => host.customFunction(name, given);
const column = (...values: unknown[]) => values.map((value) => [value]);
const inLanguage = (userLocale: string) => openWorkbook({ Sheet1: [] }, { userLocale }).host;

describe('VALUE_TIER', () => {
  test('three thirds by hand: orders and amount alike; who never bought stays blank', () => {
    const orders = column(1, 2, 3, 4, 5, 6, 0, '');
    const amounts = column(10, 20, 30, 40, 50, 60, 0, '');
    const tiers = column('Low', 'Low', 'Middle', 'Middle', 'High', 'High', '', '');
    expect(call('VALUE_TIER', orders, amounts)).toEqual(tiers);
  });
  test('several channels lift a customer whose orders and amount are just short of a tier', () => {
    // Thirds of orders 1, 2, 3 and of amounts 2, 1, 3: without channels 1/4, with three of them 2/5.
    const [orders, amounts] = [column(1, 2, 3), column(20, 10, 30)];
    expect(call('VALUE_TIER', orders, amounts)).toEqual(column('Low', 'Low', 'High'));
    expect(call('VALUE_TIER', orders, amounts, column(3, 1, 1))).toEqual(column('Middle', 'Low', 'High'));
  });
  test('speaks the language of the user', () => {
    expect(inLanguage('zh-TW').customFunction('VALUE_TIER', [column(1, 2, 3), column(1, 2, 3)])).toEqual(
      column('低', '中', '高'),
    );
  });
  test('columns of different length and texts are refused by name', () => {
    expect(() => call('VALUE_TIER', column(1, 2), column(1))).toThrow('amounts has 1 rows');
    expect(() => call('VALUE_TIER', column(1), column(1), column('many'))).toThrow('channels, row 1: "many"');
  });
});

describe.each([
  ['SOCIAL_STYLE', [5, 4, 'Driver'], [1, 5, 'Analytical'], [4, 1, 'Expressive'], [2, 2, 'Amiable']],
  [
    'BUYING_BEHAVIOR',
    [5, 4, 'Complex purchase'],
    [4, 1, 'Seeks reassurance'],
    [2, 5, 'Seeks variety'],
    [1, 2, 'Habitual'],
  ],
] as const)('%s', (name, ...quarters) => {
  const unclear = name === 'SOCIAL_STYLE' ? 'Style still unclear' : 'Behaviour not clear yet';
  test('has the published quarters', () => {
    const [one, other, titles] = [0, 1, 2].map((at) => column(...quarters.map((row) => row[at])));
    expect(call(name, one, other)).toEqual(titles);
    expect(quarters.map(([first, second]) => call(name, first, second))).toEqual(
      quarters.map(([, , title]) => title),
    );
  });
  test('the middle and a missing answer are unclear, a row without any stays blank', () => {
    expect(call(name, column(3, 5, '', ''), column(5, '', 1, ''))).toEqual(
      column(unclear, unclear, unclear, ''),
    );
  });
  test('an answer off the scale is refused with its row and the answers', () => {
    expect(() => call(name, column(1, 6), column(1, 1))).toThrow(/row 2: "6".*1, 2, 3, 4, 5/);
    expect(() => call(name, column(1, 2), column(1))).toThrow('has 1 rows');
  });
});

describe('RELATIONSHIP_LEVEL', () => {
  /** Kotler: many, medium, few customers × high, medium, low margin. */
  const grid = [
    ['Accountable', 'Reactive', 'Basic'],
    ['Proactive', 'Accountable', 'Reactive'],
    ['Partnership', 'Proactive', 'Accountable'],
  ];
  test('has Kotler’s grid', () => {
    const cells = ['many', 'medium', 'few'].flatMap((count) =>
      ['high', 'medium', 'low'].map((margin) => [count, margin] as const),
    );
    const answer = call(
      'RELATIONSHIP_LEVEL',
      column(...cells.map(([count]) => count)),
      column(...cells.map(([, margin]) => margin)),
    );
    expect(answer).toEqual(column(...grid.flat()));
  });
  test('takes the words of the profile in any language, and says what it takes', () => {
    expect(call('RELATIONSHIP_LEVEL', '少数', '較高')).toBe('Partnership');
    expect(inLanguage('zh-CN').customFunction('RELATIONSHIP_LEVEL', ['many', 'low'])).toBe('基本型');
    expect(() => call('RELATIONSHIP_LEVEL', 7, 'high')).toThrow(
      'customers, row 1: "7" is not one of the answers. Use one of: Few, A fair number, Many; or leave it blank.',
    );
  });
  test('a missing answer leaves the level open', () => {
    expect(call('RELATIONSHIP_LEVEL', column('few', ''), column('', ''))).toEqual(
      column('Level not set yet', ''),
    );
  });
});

describe('LOYALTY_STATUS', () => {
  test('two thirds are loyal, one third is between, as a share or in percent', () => {
    const status = column('Loyal', 'Buys in several places', 'Buys in several places', 'Buys where it suits');
    expect(call('LOYALTY_STATUS', column(67, 66.9, 33, 32.9))).toEqual(status);
    expect(call('LOYALTY_STATUS', column(0.67, 0.66, 0.33, 0.32))).toEqual(status);
  });
  test('who is loyal and tries new things first is told apart; unknown shares are unclear, blank rows blank', () => {
    expect(call('LOYALTY_STATUS', column(80, 20, '', ''), column('yes', true, true, ''))).toEqual(
      column('Loyal and first to try', 'Buys where it suits', 'Loyalty still unclear', ''),
    );
    expect(call('LOYALTY_STATUS', 80, '是')).toBe('Loyal and first to try');
  });
  test('what is no share, and neither yes nor no, is refused', () => {
    expect(() => call('LOYALTY_STATUS', column(50, 120))).toThrow('share_of_wallet, row 2: "120" ');
    expect(() => call('LOYALTY_STATUS', 50, 'perhaps')).toThrow(/first_buyer, row 1: "perhaps".*Yes, No/);
  });
});

describe('PLAYBOOK', () => {
  const pack = packNamed('service-level');
  const high = pack.segments[0];
  const linesOf = (texts: readonly { readonly en: string }[] = []) => texts.map(({ en }) => en).join('\n');

  test('one cell a row, with the lines of the pack; blank for blank', () => {
    expect(call('PLAYBOOK', 'service-level', column('Named contact', '', 'low'))).toEqual(
      column(linesOf(high?.playbook), '', linesOf(pack.segments[2]?.playbook)),
    );
  });
  test('a stage by id or by title; a segment without it stays blank', () => {
    const budget = linesOf(high?.stages?.budget);
    expect(call('PLAYBOOK', 'service-level', 'high', 'budget')).toBe(budget);
    expect(call('PLAYBOOK', 'service-level', '专人服务', '预算')).toBe(budget);
    expect(call('PLAYBOOK', 'service-level', column('high', 'open'), 'budget')).toEqual(column(budget, ''));
  });
  test('in another language than the user’s', () => {
    expect(call('PLAYBOOK', 'service-level', 'high', 'contact', 'zh_tw')).toBe(
      high?.stages?.contact?.[0]?.['zh-TW'],
    );
    expect(call('PLAYBOOK', 'service-level', 'high', '', 'zh-CN')).toContain(high?.playbook[0]?.['zh-CN']);
  });
  test('takes a pack of the user’s own, also one that collects segments', () => {
    const title = (text: string) => ({ en: text, 'zh-CN': `${text}类`, 'zh-TW': `${text}類` });
    const own = {
      ...{ format: 1, id: 'own', title: title('Own'), description: title('D'), source: title('S') },
      ...{ hitPolicy: 'collect', schemes: {}, facts: { orders: { kind: 'number' } }, otherwise: 'b' },
      segments: ['a', 'b'].map((id) => ({
        id,
        title: title(`T${id}`),
        color: '#ffffff',
        playbook: [title(`Do ${id}`)],
      })),
      rules: [
        {
          name: 'a',
          conditions: { all: [{ fact: 'orders', operator: 'greaterThan', value: 1 }] },
          event: { type: 'segment', params: { segment: 'a' } },
        },
      ],
    };
    expect(call('PLAYBOOK', JSON.stringify(own), column('Ta, Tb', 'B'))).toEqual(
      column('Do a\nDo b', 'Do b'),
    );
  });
  test.each([
    ['a pack that there is not', ['serviec-level', 'high'], 'service-level'],
    [
      'a segment of another pack',
      ['service-level', column('high', 'Champions')],
      'row 2: Service level has no segment "Champions". Use one of: Named contact,',
    ],
    ['a stage that the pack lacks', ['service-level', 'high', 'opening'], 'nothing of the stage "opening"'],
    [
      'a language that there is not',
      ['service-level', 'high', '', 'fr'],
      'It must be one of: en, zh-CN, zh-TW',
    ],
  ])('%s is refused with what there is', (_, given, sentence) => {
    expect(() => call('PLAYBOOK', ...given)).toThrow(sentence);
  });
});
