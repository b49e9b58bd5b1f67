/** The few functions of culori that the test of colours uses: the package brings no types. */
declare module 'culori' {
  export interface Color {
    readonly mode: string;
  }
  export function parse(text: string): Color | undefined;
  export function wcagContrast(one: Color | string, other: Color | string): number;
  export function differenceCiede2000(): (one: Color | string, other: Color | string) => number;
  export function filterDeficiencyProt(severity: number): (color: Color) => Color;
  export function filterDeficiencyDeuter(severity: number): (color: Color) => Color;
  export function filterDeficiencyTrit(severity: number): (color: Color) => Color;
}
