/** A pack that a user wrote, read and judged in one go: whoever stores or runs foreign JSON comes through here. */
import { type FactSpec, factCatalog } from '../../facts/factCatalog';
import type { Problem } from '../../problem';
import { failure, type Result } from '../../result';
import { completeOptions } from '../../schemes/completeOptions';
import type { RulePack } from '../pack';
import { parsePackText } from '../parse/parsePack';
import { checkPack, type FactKinds } from './checkPack';
import { unusedFacts, withoutScheme } from './declaredFacts';
import type { PackCheck } from './packCheck';

/**
 * The pack in this JSON text, or everything that keeps it from running: slips of the pen, wrong shapes, operators that
 * do not fit their facts, options that a scheme does not have. Whether a sheet has the facts shows only in a run.
 * @example acceptPack('{}').ok // false
 */
export function acceptPack(json: string): Result<RulePack> {
  const pack = parsePackText(json);
  if (!pack.ok) return pack;
  const { problems } = judgePack(pack.value);
  return problems.length > 0 ? failure(...problems) : pack;
}

/** Everything to say about a parsed pack without looking at a sheet. */
export function judgePack(pack: RulePack): PackCheck {
  const { problems, warnings } = checkPack(pack, declaredKinds(pack));
  return {
    problems: [...problems, ...withoutScheme(pack), ...optionProblems(pack)],
    warnings: [...warnings, ...unusedFacts(pack)],
  };
}

/** Facts that Fenlei computes have a kind of their own; others are what the pack says. */
function declaredKinds({ facts }: RulePack): FactKinds {
  const known: Readonly<Record<string, FactSpec>> = factCatalog;
  return new Map(
    Object.entries(facts).map(([id, use]) => [
      id,
      Object.prototype.hasOwnProperty.call(known, id) ? (known[id] ?? use) : use,
    ]),
  );
}

function optionProblems({ schemes }: RulePack): readonly Problem[] {
  return Object.entries(schemes).flatMap(([id, given]) => {
    const options = completeOptions(id, given);
    return options.ok ? [] : options.problems;
  });
}
