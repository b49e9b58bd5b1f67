/** The same thirty rules as a person in a hurry would write them: plain code over typed columns, good for nothing else. */
import type { BooleanColumn, Facts, NumberColumn, TextColumn } from '../../../src/core/facts/factColumn';
import type { FactName } from './benchPack';

/** The columns, and the words that the rules name as codes of this very data. */
export function prepareHandLoop({ columns }: Facts) {
  const numbers = (fact: FactName) => (columns.get(fact) as NumberColumn).values;
  const abcClass = columns.get('abcClass') as TextColumn;
  const city = columns.get('city') as TextColumn;
  const channel = columns.get('channel') as TextColumn;
  const among = (words: readonly string[]) => Uint8Array.from(city.words, (word) => +words.includes(word));
  return {
    recency: numbers('recencyDays'),
    tenure: numbers('tenureDays'),
    orders: numbers('orders'),
    monetary: numbers('monetary'),
    margin: numbers('margin'),
    satisfaction: numbers('satisfaction'),
    r: numbers('rScore'),
    f: numbers('fScore'),
    abc: abcClass.codes,
    city: city.codes,
    channel: channel.codes,
    subscribed: (columns.get('subscribed') as BooleanColumn).values,
    a: abcClass.words.indexOf('A'),
    b: abcClass.words.indexOf('B'),
    c: abcClass.words.indexOf('C'),
    web: channel.words.indexOf('web'),
    app: channel.words.indexOf('app'),
    phone: channel.words.indexOf('phone'),
    fair: channel.words.indexOf('fair'),
    partner: channel.words.indexOf('partner'),
    taipei: city.words.indexOf('Taipei'),
    shanghai: city.words.indexOf('Shanghai'),
    beijing: city.words.indexOf('Beijing'),
    hangzhou: city.words.indexOf('Hangzhou'),
    south: among(['Guangzhou', 'Shenzhen', 'Xiamen', 'Kaohsiung', 'Tainan']),
    north: among(['Beijing', 'Tianjin', 'Dalian']),
    inland: among(['Chengdu', 'Chongqing', 'Wuhan']),
    delta: among(['Nanjing', 'Suzhou']),
  };
}

/** The first rule that holds, −1 for none, as `evaluate` has it. Asks the first ten rules or all thirty. */
export function handLoop(prepared: ReturnType<typeof prepareHandLoop>, rules: number): Int32Array {
  const { a, b, c, web, app, phone, fair, partner, taipei, shanghai, beijing, hangzhou } = prepared;
  const { south, north, inland, delta } = prepared;
  const { length } = prepared.recency;
  const first = new Int32Array(length).fill(-1);
  for (let row = 0; row < length; row++) {
    const recency = prepared.recency[row] ?? 0;
    const tenure = prepared.tenure[row] ?? 0;
    const orders = prepared.orders[row] ?? 0;
    const monetary = prepared.monetary[row] ?? 0;
    const margin = prepared.margin[row] ?? 0;
    const satisfaction = prepared.satisfaction[row] ?? 0;
    const r = prepared.r[row] ?? 0;
    const f = prepared.f[row] ?? 0;
    const abc = prepared.abc[row] ?? 0;
    const city = prepared.city[row] ?? 0;
    const channel = prepared.channel[row] ?? 0;
    const subscribed = prepared.subscribed[row] ?? 0;
    if (r >= 4 && f >= 4 && abc === a && (satisfaction >= 4 || margin > 0.35)) first[row] = 0;
    else if (monetary > 5000 && orders >= 20 && !(channel === phone || satisfaction <= 2)) first[row] = 1;
    else if (recency <= 30 && orders >= 3 && orders <= 8 && subscribed === 1) first[row] = 2;
    else if (recency === tenure && recency <= 60 && (channel === web || channel === app)) first[row] = 3;
    else if (south[city] === 1 && f > r && margin < 0.1) first[row] = 4;
    else if (r === 5 && f === 1 && (abc === c || monetary < 200)) first[row] = 5;
    else if (r <= 2 && f >= 4 && (abc === a || abc === b)) first[row] = 6;
    else if (recency > 365 && tenure > 1500 && orders >= 15) first[row] = 7;
    else if (satisfaction === 1 && orders > 2 && channel !== fair) first[row] = 8;
    else if (margin >= 0.4 && margin <= 0.6 && monetary >= 1000 && monetary <= 3000 && north[city] !== 1)
      first[row] = 9;
    else if (rules <= 10) continue;
    else if (subscribed === 0 && recency <= 14 && (orders > 25 || channel === partner)) first[row] = 10;
    else if ((r === 2 || r === 3) && (f === 2 || f === 3) && city === taipei) first[row] = 11;
    else if (abc === b && satisfaction >= 5 && !(recency > 90)) first[row] = 12;
    else if (tenure < 90 && orders > 4 && channel === app) first[row] = 13;
    else if (!(margin >= 0.05 && margin <= 0.55) && monetary > 800 && r >= 3) first[row] = 14;
    else if ((city === shanghai && monetary > 4000) || (city === beijing && monetary > 4500)) first[row] = 15;
    else if (channel !== web && channel !== app && channel !== partner && subscribed === 1 && tenure > 2500)
      first[row] = 16;
    else if (f === 5 && !(satisfaction === 3 || satisfaction === 4 || satisfaction === 5) && recency < 180)
      first[row] = 17;
    else if (recency > 500 && abc !== c && (margin > 0.3 || monetary > 2500)) first[row] = 18;
    else if (r === 1 && f === 1 && monetary < 150 && abc === c) first[row] = 19;
    else if (recency >= 31 && recency <= 60 && f === 2 && (channel === web || city === hangzhou))
      first[row] = 20;
    else if (tenure >= 365 && tenure <= 730 && orders <= 2 && monetary > 1000) first[row] = 21;
    else if (inland[city] === 1 && margin <= 0.2 && satisfaction <= 3) first[row] = 22;
    else if (f >= 3 && recency >= 61 && recency <= 120 && subscribed !== 1) first[row] = 23;
    else if (channel === fair && (recency < 45 || orders > 12)) first[row] = 24;
    else if (subscribed !== 1 && subscribed !== 0 && monetary > 1500) first[row] = 25;
    else if (r === 4 && (f === 1 || f === 2) && tenure >= 1000 && margin > 0.25) first[row] = 26;
    else if (satisfaction === 5 && (r === 2 || r === 3 || (f === 4 && orders < 6))) first[row] = 27;
    else if (recency > 200 && f <= 2 && (delta[city] === 1 || monetary < 600)) first[row] = 28;
    else if (recency >= 120 && tenure > 2000 && !(abc === a && margin > 0.5)) first[row] = 29;
  }
  return first;
}
