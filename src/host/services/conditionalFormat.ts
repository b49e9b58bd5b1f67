/** Conditional-format rules, their builder and their condition. Gradients and some text styles are not emulated. */
import type { ColorRule, SheetId } from '../sheetBackend';
import { toHexColor } from './cssColors';
import { EnumMember } from './enumMember';
import { BooleanCriteria, RelativeDate } from './enums';
import type { GridRange, Platform } from './platform';
import { notEmulated, refuse } from './platformError';
import { ServiceObject } from './serviceObject';
import { instantToSerial, serialToInstant } from './timeZone';

interface RangeLike {
  readonly at: GridRange;
}

/** A rule and the sheet of its ranges, which is `null` as long as it has none. */
export interface RuleDraft {
  readonly sheet: SheetId | null;
  readonly rule: ColorRule;
}

export const EMPTY_RULE: RuleDraft = { sheet: null, rule: { ranges: [], criteria: '', values: [] } };

export class ConditionalFormatRule extends ServiceObject {
  readonly service = 'ConditionalFormatRule';
  readonly #platform: Platform;
  readonly draft: RuleDraft;

  constructor(platform: Platform, draft: RuleDraft) {
    super();
    this.#platform = platform;
    this.draft = draft;
  }

  getRanges = () => rangesOf(this.#platform, this.draft);
  getBooleanCondition = () => new BooleanCondition(this.#platform, this.draft.rule);
  getGradientCondition = () => null;
  copy = () => new ConditionalFormatRuleBuilder(this.#platform, this.draft);
}

/** Every setter gives the builder itself; a later `when…` replaces the earlier one. */
export class ConditionalFormatRuleBuilder extends ServiceObject {
  readonly service = 'ConditionalFormatRuleBuilder';
  readonly #platform: Platform;
  #draft: RuleDraft;

  constructor(platform: Platform, draft: RuleDraft = EMPTY_RULE) {
    super();
    this.#platform = platform;
    this.#draft = draft;
  }

  getRanges = () => rangesOf(this.#platform, this.#draft);
  getBooleanCondition = () =>
    this.#draft.rule.criteria === '' ? null : new BooleanCondition(this.#platform, this.#draft.rule);
  copy = () => new ConditionalFormatRuleBuilder(this.#platform, this.#draft);

  build(): ConditionalFormatRule {
    const { ranges, criteria } = this.#draft.rule;
    if (ranges.length === 0) refuse('Conditional format rule must have at least one range.');
    if (criteria === '') refuse('Conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.#platform, this.#draft);
  }

  setRanges(ranges: readonly RangeLike[]): this {
    const sheet = ranges[0]?.at.sheet ?? null;
    if (ranges.some(({ at }) => at.sheet !== sheet)) {
      refuse('Conditional format rule cannot reference a different sheet.');
    }
    this.#draft = { sheet, rule: { ...this.#draft.rule, ranges: ranges.map(({ at }) => at.rect) } };
    return this;
  }

  setBackground = (color: string | null) => this.#setColor('background', color);
  setFontColor = (color: string | null) => this.#setColor('fontColor', color);
  setItalic = (on: boolean | null) => this.#refuseStyle('setItalic', on);
  setUnderline = (on: boolean | null) => this.#refuseStyle('setUnderline', on);
  setStrikethrough = (on: boolean | null) => this.#refuseStyle('setStrikethrough', on);

  setBold(on: boolean | null): this {
    const { bold: _, ...rest } = this.#draft.rule;
    return this.#change(on === null ? rest : { ...rest, bold: on });
  }

  whenCellEmpty = () => this.#when('CELL_EMPTY');
  whenCellNotEmpty = () => this.#when('CELL_NOT_EMPTY');
  whenFormulaSatisfied = (formula: string) => this.#when('CUSTOM_FORMULA', formula);
  whenNumberBetween = (low: number, high: number) => this.#when('NUMBER_BETWEEN', low, high);
  whenNumberNotBetween = (low: number, high: number) => this.#when('NUMBER_NOT_BETWEEN', low, high);
  whenNumberEqualTo = (value: number) => this.#when('NUMBER_EQUAL_TO', value);
  whenNumberNotEqualTo = (value: number) => this.#when('NUMBER_NOT_EQUAL_TO', value);
  whenNumberGreaterThan = (value: number) => this.#when('NUMBER_GREATER_THAN', value);
  whenNumberGreaterThanOrEqualTo = (value: number) => this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  whenNumberLessThan = (value: number) => this.#when('NUMBER_LESS_THAN', value);
  whenNumberLessThanOrEqualTo = (value: number) => this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  whenTextContains = (text: string) => this.#when('TEXT_CONTAINS', text);
  whenTextDoesNotContain = (text: string) => this.#when('TEXT_DOES_NOT_CONTAIN', text);
  whenTextEqualTo = (text: string) => this.#when('TEXT_EQUAL_TO', text);
  whenTextStartsWith = (text: string) => this.#when('TEXT_STARTS_WITH', text);
  whenTextEndsWith = (text: string) => this.#when('TEXT_ENDS_WITH', text);
  whenDateAfter = (date: Date | EnumMember) => this.#whenDate('DATE_AFTER', date);
  whenDateBefore = (date: Date | EnumMember) => this.#whenDate('DATE_BEFORE', date);
  whenDateEqualTo = (date: Date | EnumMember) => this.#whenDate('DATE_EQUAL_TO', date);

  #whenDate(criteria: string, date: Date | EnumMember): this {
    if (date instanceof EnumMember) return this.#when(`${criteria}_RELATIVE`, date.name());
    return this.#when(criteria, instantToSerial(date.getTime(), this.#platform.backend.timeZone));
  }

  #when(criteria: string, ...values: readonly (string | number)[]): this {
    return this.#change({ ...this.#draft.rule, criteria, values });
  }

  #setColor(part: 'background' | 'fontColor', color: string | null): this {
    const { [part]: _, ...rest } = this.#draft.rule;
    const hex = color === null ? null : toHexColor(color);
    return this.#change(hex === null ? rest : { ...rest, [part]: hex });
  }

  #refuseStyle(setter: string, on: boolean | null): this {
    if (on === null) return this;
    throw notEmulated(`ConditionalFormatRuleBuilder.${setter}`);
  }

  #change(rule: ColorRule): this {
    this.#draft = { ...this.#draft, rule };
    return this;
  }
}

/** Live calls this class so in `toString`. */
export class BooleanCondition extends ServiceObject {
  readonly service = 'BooleanCondition';
  readonly #platform: Platform;
  readonly #rule: ColorRule;

  constructor(platform: Platform, rule: ColorRule) {
    super();
    this.#platform = platform;
    this.#rule = rule;
  }

  getBackground = () => this.#rule.background ?? null;
  getFontColor = () => this.#rule.fontColor ?? null;
  getBold = () => this.#rule.bold ?? null;
  getItalic = () => null;
  getUnderline = () => null;
  getStrikethrough = () => null;

  getCriteriaType(): EnumMember {
    const { criteria } = this.#rule;
    const known: Readonly<Record<string, EnumMember>> = BooleanCriteria;
    const member = known[criteria];
    if (!member) throw notEmulated(`the condition ${criteria}`);
    return member;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.#rule;
    const relative: Readonly<Record<string, EnumMember>> = RelativeDate;
    if (criteria.endsWith('_RELATIVE')) return values.map((value) => relative[String(value)] ?? value);
    if (!criteria.startsWith('DATE_')) return [...values];
    const { timeZone } = this.#platform.backend;
    return values.map((value) => new Date(serialToInstant(Number(value), timeZone)));
  }
}

/** Refuses a formula that names another sheet, as live does when the rule is set; text in quotes may name any. */
export function namesOtherSheet(formula: string, sheet: string): boolean {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const names = [...outside.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)];
  return names.some(([, quoted, bare]) => (quoted?.replaceAll("''", "'") ?? bare) !== sheet);
}

function rangesOf(platform: Platform, { sheet, rule }: RuleDraft): ServiceObject[] {
  if (sheet === null) return [];
  return rule.ranges.map((rect) => platform.make.range({ sheet, rect, whole: null }));
}
