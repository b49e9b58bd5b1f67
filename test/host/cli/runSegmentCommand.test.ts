import { expect, test } from 'vitest';
import { runSegmentCommand } from '../../../src/host/cli/runSegmentCommand';

async function run(line: string, env: Readonly<Record<string, string>> = {}) {
  let [stdout, stderr] = ['', ''];
  const exitCode = await runSegmentCommand(line.split(' ').filter(Boolean), {
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env,
  });
  return { exitCode, stdout, stderr };
}

test('help is printed in the language asked for', async () => {
  const { exitCode, stdout, stderr } = await run('--help --lang zh-TW');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run segment -- 檔案 [選項]');
});

test('an unknown option ends with exit code 1 and one sentence, which lists those there are', async () => {
  expect(await run('a.csv --pak rfm')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr:
      '--pak: there is no such option; the options are --pack, --as-of, --method, --lang, --out, --json, --locale, --time-zone, --help.\n',
  });
});

test('the sentence is in the language of the shell', async () => {
  expect(await run('a.csv --as-of soon', { LANG: 'zh_CN.UTF-8' })).toMatchObject({
    exitCode: 1,
    stderr: '--as-of：给出的是“soon”，请写成 YYYY-MM-DD 形式的日期，例如 2024-03-01。\n',
  });
});
