/**
 * What APPS_SCRIPT.md (§18, "To verify on live") and the tests of the host leave open, with the probes that answer it.
 * What no script can see by itself says why.
 */

export interface OpenPoint {
  readonly question: string;
  /** Ids of probes, or their beginnings. */
  readonly probes: readonly string[];
  /** Who or what can tell instead. */
  readonly otherwise?: string;
}

export const openPoints: readonly OpenPoint[] = [
  {
    question: 'Error cells, blank middle arguments and empty cells as arguments of custom functions',
    probes: [
      'functions.given.errorCell',
      'functions.errorRange',
      'functions.given.middle',
      'functions.given.blank',
    ],
  },
  {
    question: '1-D results, null, the format of returned dates, the shown text of thrown errors',
    probes: [
      'functions.list',
      'functions.shown.nothing',
      'functions.shown.undefined',
      'functions.day',
      'functions.throwText',
    ],
  },
  {
    question: 'Whether TODAY() cells pass as arguments',
    probes: ['functions.todayCell', 'functions.given.today', 'functions.given.now'],
  },
  {
    question: 'Size limits of the input and output of custom functions',
    probes: ['functions.largeInput', 'functions.largeOutput', 'functions.shown.long'],
  },
  {
    question: 'Separators in whenFormulaSatisfied in locales with a decimal comma',
    probes: ['rules.semicolonDe', 'rules.commaDe', 'rules.semicolonUs'],
  },
  { question: 'Number of conditional-format rules', probes: ['rules.many'] },
  { question: 'Length of a note', probes: ['cells.longNotes'] },
  {
    question: "Leading + and ' in setValues",
    probes: ['typing.us."+', 'typing.us."\'', 'values.plusFormula', 'values.apostrophe', 'values.textFormat'],
  },
  {
    question: 'Public instance fields and ??= at push',
    probes: ['engine.syntax'],
    otherwise:
      'The probe asks the engine only. Push a script that holds them, and see whether it is refused.',
  },
  {
    question: 'Size of HTML output and of a google.script.run payload',
    probes: ['pages.large', 'pages.veryLarge'],
    otherwise: 'A payload needs a page in a browser: call the server from the sidebar with growing texts.',
  },
  { question: 'A promise that never settles', probes: ['functions.never', 'functions.shown.promise'] },
  {
    question: 'Whether a script’s own edits can fire onChange',
    probes: [],
    otherwise: 'Needs an installed trigger and its permission: install one by hand and run the self-test.',
  },
  {
    question: 'Data range and last row of an empty sheet, unticked boxes as content',
    probes: ['sheets.size', 'sheets.content', 'cells.checkbox'],
  },
  {
    question: 'What a cell holds after NaN or Infinity was written',
    probes: ['values.nan', 'values.infinity'],
  },
  {
    question: 'What Sheets does with ragged rows and objects from custom functions',
    probes: ['functions.shown.ragged', 'functions.shown.object', 'functions.shown.empty'],
  },
  {
    question: 'The words in which too much developer metadata is refused',
    probes: ['lines.metadataBudget'],
  },
  {
    question: 'Names of e.value in onEdit, sizes of dialogs that do not say',
    probes: [],
    otherwise: 'Seen by people only: edit a cell by hand under a trigger, look at a dialog.',
  },
];
