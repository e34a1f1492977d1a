import { type Bytes, branchIf, call, encodeModule, F64, type FunctionCode, get, I32, i32, loop, set } from '../wasm/assembler.ts';
import { resetBounds } from './encode-detours.ts';
import { CALLED, DOUBLE } from './encode-operation.ts';
import { encodeExp, encodeLn, encodePow } from './encode-power.ts';
import { encodeStraight } from './encode-straight.ts';
import { encodeYear } from './encode-year.ts';
import type { Layout } from './layout.ts';
import type { Plan } from './plan.ts';

/** The plan as one WebAssembly module; `run` takes the number of bytes of a row that its samples fill. */
export function encodeProgram(plan: Plan, layout: Layout): Uint8Array<ArrayBuffer> {
  const setup = encodeStraight(plan.setup, layout, 'first');
  const kinds = plan.kinds.map((kind) => encodeYear(plan, kind, layout));
  const finish = encodeStraight(plan.finish, layout, 'last');
  const kindsAt = CALLED.next + setup.length;
  const finishAt = kindsAt + kinds.length;
  const [BYTES, LANE] = [0, 1];
  const strip = [
    ...setup.flatMap((_, index) => [...get(LANE), ...call(CALLED.next + index)]),
    ...plan.years.flatMap(({ kind, entries }, year) => [
      ...plan.sites.flatMap((_, pool) => forget(plan, layout, year, pool)),
      ...i32.constant((layout.pointers + entries) * DOUBLE),
      ...get(LANE),
      ...call(kindsAt + kind),
    ]),
    ...finish.flatMap((_, index) => [...get(LANE), ...call(finishAt + index)]),
  ];
  const next = [...get(LANE), ...i32.constant(layout.lanes * DOUBLE), ...i32.add, ...set(LANE)];
  const run: FunctionCode = {
    name: 'run',
    parameters: [I32],
    results: [],
    locals: [I32],
    body: loop([...strip, ...next, ...get(LANE), ...get(BYTES), ...i32.lessUnsigned, ...branchIf(0)]),
  };
  return encodeModule({
    imports: [{ name: 'pow', type: { parameters: [F64, F64], results: [F64] } }],
    functions: [encodeExp(), encodeLn(), encodePow(CALLED.exp, CALLED.ln, CALLED.hostPow), ...setup, ...kinds, ...finish, run],
  });
}

/** Forgets what is known of a pool's sites where a year may not go on with it. */
function forget({ kinds, years }: Plan, layout: Layout, year: number, pool: number): Bytes {
  const signatureOf = (of: number): string | undefined => {
    const { steps } = (kinds[years[of]?.kind ?? -1] ?? { schedule: { steps: [] } }).schedule;
    const loops = steps.flatMap((step) => step.loops.filter((loop) => loop.pool === pool));
    return loops.find(({ detours }) => detours !== undefined)?.detours?.signature;
  };
  const own = signatureOf(year);
  return own === undefined || own === signatureOf(year - 1) ? [] : resetBounds(layout, pool);
}
