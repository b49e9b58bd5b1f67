/** What people do one after the other, for fast-check: each command acts on the file and checks it against the model. */
import fc from 'fast-check';
import { type ActName, act, actNames } from './acts';
import { expectUsersPart } from './invariants';
import { type CommandName, commandNames } from './myCommands';
import { commandAlone, commandDuring, type Moment } from './steps';
import type { World } from './world';

/** The model is the part of the world that no spreadsheet holds: it lives beside the real part. */
export interface Model {
  /** A write met the one moment for which nothing is promised: what follows would tell nothing. */
  isOver: boolean;
}

type Command = fc.Command<Model, World>;

/** Commands carried out, those in which somebody acted, and how many of these met the gap. */
export const tally = { commands: 0, meetings: 0, damaged: 0 };

function hand(name: ActName, at: number): Command {
  return {
    check: ({ isOver }) => !isOver,
    run: (_, world) => {
      tally.commands++;
      act(name, world, at);
      expectUsersPart(world, name);
    },
    toString: () => `${name}(${at})`,
  };
}

/** One of my commands in which somebody else acts. */
function meeting(command: CommandName, moment: Moment): Command {
  const label = `${command} while ${moment.act}(${moment.at}) before ${moment.when}`;
  return {
    check: ({ isOver }) => !isOver,
    run: (model, world) => {
      tally.commands++;
      tally.meetings++;
      if (commandDuring(world, command, moment, label) === 'clean') return;
      tally.damaged++;
      model.isOver = true;
    },
    toString: () => label,
  };
}

function alone(command: CommandName): Command {
  return {
    check: ({ isOver }) => !isOver,
    run: (_, world) => {
      tally.commands++;
      commandAlone(world, command, command);
    },
    toString: () => command,
  };
}

const anyAct = fc.constantFrom(...actNames.filter((name) => name !== 'deleteSheet'));
const command = fc.constantFrom<CommandName>(...commandNames);
const when = fc.oneof(fc.nat(45), fc.constant('dialog' as const));

export const commands = (size: number) =>
  fc.commands(
    [
      fc.tuple(anyAct, fc.nat(99)).map(([name, at]) => hand(name, at)),
      command.map(alone),
      fc
        .tuple(command, fc.record({ act: anyAct, at: fc.nat(99), when }))
        .map(([name, moment]) => meeting(name, moment)),
    ],
    { maxCommands: size, size: 'max' },
  );
