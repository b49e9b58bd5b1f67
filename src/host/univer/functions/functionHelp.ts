/** What the cell editor says about the add-on's functions while the user types. */
import { BooleanNumber, type ILanguagePack } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { type FunctionSpec, functionCatalog } from '../../../protocol/functionCatalog';
import type { Language } from '../../files/hostText';

const ROOT = 'customFunctions';
const functions: readonly (readonly [string, FunctionSpec])[] = Object.entries(functionCatalog);

/** The texts are keys, which Univer looks up anew in each language that it is switched to. */
export function functionHelp(): IFunctionInfo[] {
  return functions.map(([functionName, { parameters }]) => ({
    functionName,
    functionType: FunctionType.User,
    description: `${ROOT}.${functionName}.summary`,
    abstract: `${ROOT}.${functionName}.summary`,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: `${ROOT}.${functionName}.${parameter.name}`,
      example: parameter.default ?? '',
      require: parameter.default === undefined ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}

/** The texts behind those keys. */
export function functionTexts(language: Language): ILanguagePack {
  const texts = functions.map(([name, { summary, parameters }]) => {
    const explained = parameters.map((parameter) => [parameter.name, parameter.explanation[language]]);
    return [name, { ...Object.fromEntries(explained), summary: summary[language] }];
  });
  return { [ROOT]: Object.fromEntries(texts) };
}
