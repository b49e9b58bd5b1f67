/** Parts of the names of files, with or without folders before them. */

/**
 * The ending in small letters with its dot; `''` where there is none.
 * @example fileEnding('C:\\shop\\Orders.XLSX') // '.xlsx'
 * @example fileEnding('v1.2/.profile') // ''
 */
export function fileEnding(path: string): string {
  return /[^/\\](\.[^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/**
 * The name without folders and ending.
 * @example fileTitle('data/订单 2024.csv') // '订单 2024'
 */
export function fileTitle(path: string): string {
  const name = path.replace(/^.*[/\\]/, '');
  return name.slice(0, name.length - fileEnding(name).length);
}
