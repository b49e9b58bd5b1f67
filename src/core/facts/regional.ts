/** How numbers and dates are written where a spreadsheet comes from; decides only what their shape leaves open. */

export interface Regional {
  readonly decimalMark: '.' | ',';
  /** The usual mark between thousands. Spaces and apostrophes are read as such everywhere. */
  readonly groupMark: '.' | ',' | ' ' | "'";
  readonly dateOrder: 'DMY' | 'MDY' | 'YMD';
}

/**
 * The habits of a spreadsheet locale such as `en_US`, `de-CH` or `fr`, as in the Unicode CLDR: first by language and
 * country, then by language. An unknown language is taken as day first with a decimal point.
 * @example toRegional('de_DE') // { decimalMark: ',', groupMark: '.', dateOrder: 'DMY' }
 * @example toRegional('en_US') // { decimalMark: '.', groupMark: ',', dateOrder: 'MDY' }
 * @example toRegional('zh_TW') // { decimalMark: '.', groupMark: ',', dateOrder: 'YMD' }
 */
export function toRegional(locale: string): Regional {
  const [language = '', ...rest] = locale.trim().toLowerCase().split(/[-_]/);
  const country = rest.find((part) => /^[a-z]{2}$/.test(part)) ?? '';
  const place = `${language}_${country}`;
  return {
    ...(marksByPlace[place] ?? marksByLanguage[language] ?? point),
    dateOrder: dateOrders[place] ?? dateOrders[language] ?? 'DMY',
  };
}

type Marks = Pick<Regional, 'decimalMark' | 'groupMark'>;

const point: Marks = { decimalMark: '.', groupMark: ',' };
const apostrophe: Marks = { decimalMark: '.', groupMark: "'" };
const comma: Marks = { decimalMark: ',', groupMark: '.' };
const commaAndSpace: Marks = { decimalMark: ',', groupMark: ' ' };

const marksByLanguage: Readonly<Record<string, Marks>> = {
  ...each('az bs ca da de el es eu gl hr id is it lo mk nl pt ro sl sq sr tr vi', comma),
  ...each('be bg cs et fi fr hu hy ka kk ky lt lv nb nn no pl ru sk sv tg uk uz', commaAndSpace),
};

const marksByPlace: Readonly<Record<string, Marks>> = {
  ...each('es_do es_gt es_hn es_mx es_ni es_pa es_pe es_pr es_sv es_us', point),
  ...each('de_ch de_li it_ch rm_ch', apostrophe),
  ...each('de_at en_za es_cr fr_ch pt_pt', commaAndSpace),
};

/** `en` alone is what Sheets calls American English. */
const dateOrders: Readonly<Record<string, Regional['dateOrder']>> = {
  ...each('en en_us en_ph es_us es_pr fil', 'MDY'),
  ...each('zh ja ko hu lt sv mn fa eu ky en_ca fr_ca en_za', 'YMD'),
  ...each('en_gb en_au en_nz en_ie en_in en_sg en_hk en_my en_ke en_ng en_il zh_hk zh_mo zh_sg', 'DMY'),
};

function each<T>(keys: string, value: T): Record<string, T> {
  return keys.split(' ').reduce<Record<string, T>>((table, key) => {
    table[key] = value;
    return table;
  }, {});
}
