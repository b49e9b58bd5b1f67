/** Chinese sentences with places: a name in Chinese stands close, a number or a Latin word gets its spaces. */

/**
 * The template with each `{name}` replaced, and a space wherever a Chinese character meets a letter or digit there.
 * What is put in stays as it is.
 * @example fillSpaced('{fact}大于{value}', { fact: '订单数', value: '5' }) // '订单数大于 5'
 * @example fillSpaced('{fact} is {value}', { fact: 'Orders', value: '5' }) // 'Orders is 5'
 */
export function fillSpaced(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string, start: number) => {
    const text = values[name] ?? place;
    const before = template.charAt(start - 1);
    const after = template.charAt(start + place.length);
    return gap(before, text.charAt(0)) + text + gap(text.charAt(text.length - 1), after);
  });
}

function gap(left: string, right: string): string {
  return (isChinese(left) && isLatin(right)) || (isLatin(left) && isChinese(right)) ? ' ' : '';
}

function isChinese(letter: string): boolean {
  return /[\u3400-\u9fff]/.test(letter);
}

function isLatin(letter: string): boolean {
  return /[A-Za-z0-9]/.test(letter);
}
